"""Cells of dates: a month (YYYY-MM) or a day (YYYY-MM-DD, or as much of it as is written).

A date cell is believed; a number cell is read as Excel shows it. 2019.1 in a number cell is the one form that cannot be
told: January, or October whose last zero Excel dropped. A field of months wants a month: 2019 alone is unreadable.
"""

from datetime import date

from toolkit.intake.values.read import Read, doubtful, shown
from toolkit.intake.values.spans import span
from toolkit.intake.values.written_dates import Written, checked, in_season, written
from toolkit.once import Pattern

_YEAR_MONTH = "(?:19[3-9]|20[0-2])[0-9]-(?:0[1-9]|1[0-2])"
MONTH = Pattern(_YEAR_MONTH)
DAY = Pattern(f"{_YEAR_MONTH}-(?:0[1-9]|1[0-9]|2[0-8])")  # the last days of a month are looked up
_JANUARY_OR_OCTOBER = Pattern(r"(?:\d\d)?\d\d\.1")


def month_reader(field, season):
    """Reads a year and month; a span of two fills the field that the form has for the other end."""

    def read(raw):
        if isinstance(raw, str) and MONTH.fullmatch(raw):
            return Read(raw)
        found = _date(raw, season)
        if isinstance(found, str) and isinstance(raw, str):
            return span(field, raw, season) or doubtful(raw, found)
        if not isinstance(found, str) and found.month is None:
            found = "unreadable_date"
        return doubtful(raw, found) if isinstance(found, str) else _read(raw, found.year_month, found)

    return read


def day_reader(field, season):
    """Reads a day, or the month or year when no more is written; what the season itself brings needs no year."""
    this_year = in_season if field.step >= 11 else lambda text, season: None

    def read(raw):
        if raw.__class__ is str and DAY.fullmatch(raw):
            return Read(raw)
        found = (isinstance(raw, str) and this_year(raw, season)) or _date(raw, season, birth=field.id == "birth_date")
        return doubtful(raw, found) if isinstance(found, str) else _read(raw, found.whole, found)

    return read


def _date(raw, season, birth=False):
    if isinstance(raw, date):
        return checked(Written(raw.year, raw.month, raw.day), season)
    if isinstance(raw, float) and _JANUARY_OR_OCTOBER.fullmatch(shown(raw)):
        return "month_or_day"
    return written(shown(raw), season, birth=birth)


def _read(raw, value, found):
    if isinstance(raw, date) or value == shown(raw):
        return Read(value)
    return Read(value, (found.form,))
