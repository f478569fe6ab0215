"""A cell as it stands in the sheet, with marks for what nobody sees: blanks, tabs, line breaks, hidden characters."""

from toolkit.intake.values.characters import look_alikes, visible
from toolkit.panels.shown import shown
from toolkit.words import say

BLANK = "␣"
MARKS = {"\t": "⇥", "\n": "↵", "\r": "↵", "\v": "↵", "\f": "↵"}


def shown_raw(field, raw, numbers, lang):
    """A raw text as the screen shows it; numbers are masked as if the marks were not there."""
    marks = [_mark(char, lang) for char in raw]
    bare = "".join(char for char, mark in zip(raw, marks, strict=True) if not mark)
    seen = shown(field, bare, numbers)
    seen = bare if seen and numbers else seen  # not in groups, whose blanks nobody wrote
    if len(seen) != len(bare):
        return seen
    rest = iter(seen)
    return "".join(mark or next(rest) for mark in marks) + "".join(_alike(raw, lang))


def _mark(char, lang):
    """What stands for a character that is not seen; None for one that is."""
    if char.isspace():
        return MARKS.get(char, BLANK)
    return None if visible(char) else say("panels.columns.hidden_mark", lang)


def _alike(raw, lang):
    """A remark where characters only look like the usual ones."""
    return [say("panels.columns.alike_mark", lang)] if any(ord(char) in look_alikes() for char in raw) else []
