"""Dates as people write them: 2019.7, 2019年7月份, 201907, 19.7, 二〇一九年七月一日, Jul 2019, an Excel serial.

A date of which only one reading is possible is read; one that may be two things (Jul-19: July 2019 or 19 July; 7/1/2019)
or that is no date of the calendar is a doubt. No package reads these safely (domain notes, 4.5).
"""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from toolkit.intake.values.characters import visible
from toolkit.intake.values.numerals import arabic
from toolkit.once import Pattern

EARLIEST = 1930  # nobody who registers was born before
YEARS_AHEAD = 10  # after the season's year; beyond, a year is a slip of the keyboard (2091)
YOUNGEST = 16  # a two-digit year of birth that would make the candidate younger is of the last century
SERIALS = range(21000, 60001)  # Excel's day numbers from 1957-06-29 to 2064-04-08; 20197 is more likely 2019 and 7

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEP = r"[.\-/,、·]"
_TAIL = Pattern(r"(?:毕业|入学|取得|注册|颁发|发证)$")
_TIME = Pattern(r"[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[AP]M|Z)?$", re.IGNORECASE)
_GAP = Pattern(r"(?<=\d)\s+(?=\d)")
_YEAR_END = rf"(?:年{_SEP}?|(?P<sign>{_SEP}))"
_DAY = rf"(?:(?:月份?{_SEP}?|(?P=sign))(?:(?P<day>\d{{1,2}})[日号]?)?)?"

_LONG = Pattern(rf"(?P<year>\d{{4}}){_YEAR_END}(?P<month>\d{{1,2}}){_DAY}")
_SHORT = Pattern(rf"(?P<year>\d{{2}}){_YEAR_END}(?P<month>\d{{1,2}}){_DAY}")
_COMPACT = Pattern(r"(\d{4})(\d{2})(\d{2})?")
_YEAR = Pattern(r"(\d{4})年?")
_SERIAL = Pattern(r"(\d{5})(?:\.\d+)?")
_BACKWARDS = Pattern(r"(\d{1,2})[月.\-/,](\d{4})年?")
_DAY_FIRST = Pattern(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MONTH_DAY = Pattern(r"(\d{1,2})[月./-](\d{1,2})[日号]?")
_ENGLISH = Pattern(r"[0-9a-z.\-/,'’]{5,24}")
_TOKEN = Pattern(r"\d+|[a-z]+")


@dataclass(frozen=True, slots=True)
class Written:
    """A date as far as it was written: ``month`` and ``day`` may be None; ``form`` is the repair that reading it was."""

    year: int
    month: int | None = None
    day: int | None = None
    form: str = "date_form"

    @property
    def year_month(self):
        """YYYY-MM."""
        return f"{self.year:04}-{self.month:02}"

    @property
    def whole(self):
        """YYYY-MM-DD, YYYY-MM or YYYY."""
        parts = [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join([f"{self.year:04}", *parts])


def written(text, season, *, birth=False):
    """The date in a text as a Written, or the kind of doubt about it (str); ``birth`` moves the century of short years."""
    text = _bare(text)
    for reading in (_long, _compact, _serial, _year, _short, _backwards, _day_first, _named):
        found = reading(text, season, birth)
        if found:
            return found if isinstance(found, str) else checked(found, season)
    return "swapped_date" if "月" in text and _MONTH_DAY.fullmatch(text) else "unreadable_date"


def in_season(text, season):
    """The day of the season's year in a text without a year (2月10日, 2.10), else None."""
    found = _MONTH_DAY.fullmatch(_bare(text))
    day = found and checked(_numbers(season.year, *found.groups(), "season_year"), season)
    return day if isinstance(day, Written) else None


def checked(found, season):
    """A Written that is a day of the calendar and of living memory, else "impossible_date"."""
    known = EARLIEST <= found.year <= season.year + YEARS_AHEAD
    month = found.month is None or 1 <= found.month <= 12
    day = found.day is None or (known and month and 1 <= found.day <= monthrange(found.year, found.month)[1])
    return found if known and month and day else "impossible_date"


def _bare(text):
    text = unicodedata.normalize("NFKC", visible(text)).strip(" \t\r\n'\"’‘“”`=").replace("。", ".").lower()
    text = _GAP.sub(".", arabic(_TIME.sub("", text)))
    return _TAIL.sub("", re.sub(r"\s+", "", text)).rstrip(".,;、-/")


def _long(text, season, birth):
    found = _LONG.fullmatch(text)
    return found and _numbers(*found.group("year", "month", "day"))


def _compact(text, season, birth):
    found = _COMPACT.fullmatch(text)
    if not found:
        return None
    return _numbers(*found.groups()) if found[1][:2] in ("19", "20") else "unreadable_date"


def _serial(text, season, birth):
    found = _SERIAL.fullmatch(text)
    if not found or int(found[1]) not in SERIALS:
        return None
    day = date(1899, 12, 30) + timedelta(int(found[1]))
    return Written(day.year, day.month, day.day, "excel_serial")


def _year(text, season, birth):
    found = _YEAR.fullmatch(text)
    return found and Written(int(found[1]))


def _short(text, season, birth):
    found = _SHORT.fullmatch(text)
    if not found:
        return None
    year, month, day, sign = found.group("year", "month", "day", "sign")
    if day and sign in ("-", "/") and int(year) <= 31:
        return "swapped_date"  # 07-01-19: a year, a month or a day first
    return _numbers(_century(int(year), season, birth), month, day, "short_year")


def _backwards(text, season, birth):
    found = _BACKWARDS.fullmatch(text)
    return found and _numbers(found[2], found[1])


def _day_first(text, season, birth):
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return None
    one, two, year = map(int, found.groups())
    if one != two and max(one, two) <= 12:
        return "swapped_date"
    return Written(year, min(one, two), max(one, two))


def _named(text, season, birth):
    tokens = _TOKEN.findall(text) if _ENGLISH.fullmatch(text) else ()
    months = [_MONTHS.index(token[:3]) + 1 for token in tokens if token[:3] in _MONTHS]
    years = [token for token in tokens if len(token) == 4 and token.isdigit()]
    days = [token for token in tokens if len(token) < 3 and token.isdigit()]
    if len(months) != 1 or len(years) > 1 or len(tokens) != 1 + len(years) + len(days) or len(days) > 2 - len(years):
        return None
    return _numbers(years[0], months[0], *days) if years else "swapped_date"


def _numbers(year, month, day=None, form="date_form"):
    return Written(int(year), int(month), int(day) if day else None, form)


def _century(year, season, birth):
    newest = season.year % 100 + (-YOUNGEST if birth else YEARS_AHEAD)
    return year + (2000 if year <= newest else 1900)
