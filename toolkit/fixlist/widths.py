"""How wide the columns of the findings are, in characters: names, classes and places as they need it, the others fixed."""

from toolkit.fixlist.heights import MARGIN, units

WIDTHS = {  # a pair: at least and at most
    "number": 5, "name": (10, 16), "class_name": (11, 18), "severity": 10, "step": 6, "place": (13, 24), "value": 20,
    "message": 24, "suggestion": 20, "change": 14, "why": 52, "fix_by": 9, "due": 9, "status": 10, "key": 12,
}  # fmt: skip
WIDER = {"en": {"severity": 13, "fix_by": 11, "status": 11}}
HIDDEN = "key"


def finding_widths(listed, lang, has_class):
    """The columns of a listing (toolkit.listing) and their widths, in order; without the class when the sheet has none."""
    needed = {"name": _longest(listed["name"]), "class_name": _longest(listed["class_name"]), "place": _longest_place(listed)}
    found = WIDTHS | WIDER.get(lang, {}) | {name: _between(need, *WIDTHS[name]) for name, need in needed.items()}
    return {name: width for name, width in found.items() if has_class or name != "class_name"}


def _longest(texts):
    return max((units(text) for text in set(texts) if text), default=0)


def _longest_place(listed):
    sizes = {(sheet, len(cell)) for sheet, cell in zip(listed["sheet"], listed["cell"], strict=True) if cell}
    return max((units(sheet) + 1 + size for sheet, size in sizes), default=0)


def _between(need, least, most):
    return min(max(need + MARGIN + 1, least), most)
