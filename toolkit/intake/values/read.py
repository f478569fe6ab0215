"""What one cell says: its canonical value, what was repaired to get it, and what could not be read with certainty."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

SAME_AS_ABOVE = "〃"
"""The value of a cell that says 同上: the caller puts the value above in its place (combine.fill_down)."""


class Read(NamedTuple):
    """One cell, read.

    ``value`` is the canonical value, None for a blank; with a ``doubt`` it is the cell as the tutor sees it. ``kinds`` are
    the repairs (keys of data/words/repair.toml), empty when nothing was changed. ``spill`` holds what the cell says about
    other fields ({field id: value}).
    """

    value: object
    kinds: tuple[str, ...] = ()
    doubt: str | None = None
    spill: Mapping[str, object] = MappingProxyType({})


BLANK = Read(None)


def shown(raw):
    """A raw cell as the tutor sees it, a str: whole numbers without .0, at most 15 digits (all that Excel keeps)."""
    if isinstance(raw, str):
        return raw
    if raw is None or raw != raw:
        return ""
    if raw.__class__ is float or raw.__class__ is int:
        return _number_shown(raw)
    if isinstance(raw, bool):
        return str(raw).upper()
    if isinstance(raw, datetime):
        return raw.date().isoformat() if raw.time() == datetime.min.time() else raw.isoformat(" ", "seconds")
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def _number_shown(raw):
    if -1e15 < raw < 1e15 and raw == (whole := int(raw)):
        return str(whole)
    return f"{raw:.15G}"


def doubtful(raw, doubt):
    """A cell that stays as it is, with the kind of doubt about it."""
    return Read(shown(raw), (), doubt)


def mend(text, steps):
    """Takes a text through ``steps``, pairs of (repair kind, text → text): the text and the kinds that changed it."""
    kinds = []
    for kind, change in steps:
        changed = change(text)
        if changed != text:
            text = changed
            kinds.append(kind)
    return text, tuple(dict.fromkeys(kinds))


def mended(text, steps, **spill):
    """The Read of a text taken through ``steps``; a blank when nothing is left."""
    value, kinds = mend(text, steps)
    return Read(value or None, kinds, None, spill)
