"""What mended copies are called: a season's template filled in, fit for every file system."""

import re
from string import Formatter

FIELDS = ("name", "id_number", "id_tail", "class_name", "pinyin")
TAIL = 4
LONGEST = 80  # characters without the extension; with a folder in front of it Windows takes 260

_ILLEGAL = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_JOINTS = re.compile(r"([_\-－— ]){2,}")


def is_template(template):
    """Whether a template names nothing but FIELDS, and at least one of them."""
    try:
        named = [(name, spec, turn) for _, name, spec, turn in Formatter().parse(template) if name is not None]
    except ValueError:
        return False
    return bool(named) and all(name in FIELDS and not spec and not turn for name, spec, turn in named)


def name_of(template, who, file):
    """The name, without extension, of the copy of a file.

    ``who``: whose photo it is (toolkit.photos.matching.match.Who), None for nobody's: then the copy keeps the file's own name.
    So it does when nothing that the template asks for is known. What is not known is left out, with the sign that joins it.
    """
    own = file.rpartition("/")[2].rpartition(".")
    own = safe(own[0] or own[2])
    if who is None:
        return own
    known = {"name": who.name, "id_number": who.id_number, "class_name": who.class_name, "pinyin": who.pinyin}
    known = {key: safe(str(value)) if value else "" for key, value in known.items()}
    known["id_tail"] = known["id_number"][-TAIL:]
    asked = [name for _, name, _, _ in Formatter().parse(template) if name]
    if not any(known[name] for name in asked):
        return own
    return safe(_JOINTS.sub(r"\1", template.format(**known)).strip("_-－— "))


def safe(text):
    """A text as a file may be called on Windows, macOS and Linux."""
    text = _ILLEGAL.sub("_", text).strip(" .")[:LONGEST].rstrip(" .")
    return f"_{text}" if _RESERVED.match(text) else text or "_"


def unique(name, taken):
    """The name, or with _2, _3 … behind it when it is taken; ``taken``: names in lower case, to which it is added."""
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{name}_{number}"
    taken.add(found.casefold())
    return found
