"""Mobile numbers: eleven digits, whatever stands around them.

A number cell holds all eleven digits (Excel keeps fifteen). E+ text is recovered when it still writes every digit, else it
is damaged: 1.38E+10 may be any of ten million numbers.
"""

import re
from datetime import date

from toolkit.intake.values.characters import TIDY, half_width, unquoted, unspaced, visible
from toolkit.intake.values.read import Read, doubtful, mend, mended, shown
from toolkit.once import Pattern

MOBILE = Pattern("1[0-9]{10}")
_DIAL = Pattern(r"[+0-9\s()\-‐‑–—−_.]+")
_COUNTRY = Pattern(r"(?:\+|00)?86(?=1\d{10}$)")
_SCIENTIFIC = Pattern(r"(\d)\.?(\d*)E\+?(\d{1,2})", re.IGNORECASE)
_REMARK = Pattern(r"\+?([\d\s-]{11,17})\s*[(（]([^()（）]+)[)）]")
_TWO = Pattern(r"1\d{10}\D+1\d{10}")
_SIGNS = Pattern(r"[-‐‑–—−_.()]")

_NUMBER = (
    ("full_width", half_width),
    ("spaces", unspaced),
    ("number_form", lambda text: text.removesuffix(".0")),
    ("hyphens", lambda text: _SIGNS.sub("", text)),
    ("country_code", lambda text: _COUNTRY.sub("", text)),
)
_BEFORE = (("invisible", visible), ("quotes", unquoted))


def phone_reader(field, season):
    """Reads a phone number; a remark in brackets (微信同号) goes to the note; two numbers in a cell stay as they are."""

    def read(raw):
        if isinstance(raw, date):
            return doubtful(raw, "damaged")
        text = raw if raw.__class__ is str else shown(raw)
        return Read(text) if MOBILE.fullmatch(text) else _read(text)

    return read


def _read(raw):
    text, kinds = mend(raw, _BEFORE)
    spill = {}
    if found := _REMARK.fullmatch(text.strip()):
        text, spill, kinds = found[1], {"note": found[2].strip()}, (*kinds, "remark")
    if found := _SCIENTIFIC.fullmatch(unspaced(text)):
        return _from_scientific(raw, found)
    if not _DIAL.fullmatch(half_width(text)) or _TWO.search(text):
        return mended(raw, TIDY)
    text, more = mend(text, _NUMBER)
    return Read(text or None, (*kinds, *more), None, spill)


def _from_scientific(raw, found):
    if len(found[2]) < int(found[3]):
        return doubtful(raw, "damaged")
    return Read((found[1] + found[2])[: int(found[3]) + 1], ("number_form",))
