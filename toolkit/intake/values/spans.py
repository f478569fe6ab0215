"""Spans of two dates in one cell: "2016.9-2019.7", 2016年9月至2019年7月, 2016.9-至今."""

from toolkit.intake.values.read import Read
from toolkit.intake.values.written_dates import written
from toolkit.once import Pattern

_PARTS = Pattern(r"\s*(?:至今|到今|(?:[-‐‑–—―−─－~～〜至到]+|--))\s*")
_OPEN = Pattern(r"[-‐‑–—―−─－~～〜至到\s]*(?:至今|今|现在|目前|在读|未毕业)")

# the field, and the field of the form that the other end belongs to
_STARTS = {"enrol_date": "grad_date", "trn_start": None}
_ENDS = {"grad_date": "enrol_date"}


def span(field, text, season):
    """A span as a Read of the end that ``field`` wants, the other end spilled; None when it is none or not for the field."""
    if field.id not in _STARTS and field.id not in _ENDS:
        return None
    ends = _ends(text, season)
    if not ends:
        return None
    mine, other = ends if field.id in _STARTS else reversed(ends)
    place = _STARTS.get(field.id) or _ENDS.get(field.id)
    kinds = ("date_range",) if mine else ("date_range", "blank_word")
    return Read(mine, kinds, None, {place: other} if place and other else {})


def _ends(text, season):
    for cut in _PARTS.finditer(text):
        start, rest = _month(text[: cut.start()], season), text[cut.end() :]
        if not start:
            continue
        if _OPEN.fullmatch(text[cut.start() :]):
            return start, None
        end = _month(rest, season)
        if end and start <= end:
            return start, end
    return None


def _month(text, season):
    found = written(text, season)
    return None if isinstance(found, str) or found.month is None else found.year_month
