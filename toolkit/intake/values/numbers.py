"""Counts and years: 5年, 五年, 满2年, 三年制, 半年, 一年半, 18个月, 5.0."""

import re
import unicodedata

from toolkit.intake.values.characters import visible
from toolkit.intake.values.numerals import arabic
from toolkit.intake.values.read import Read, doubtful, shown
from toolkit.once import Pattern

_BARE = Pattern(r"-?\d{1,6}(?:\.\d+)?")
_PLAIN = Pattern(r"-?(?:0|[1-9][0-9]{0,5})(?:\.[0-9]*[1-9])?")
_AT_LEAST = Pattern(r"^满|(?:以上|多|余)$|(?<=\d)[多余](?=年)")
_YEARS = Pattern(r"(\d{1,2}(?:\.\d+)?)(?:周?年制?|学年|条|个|项)?")
_MONTHS = Pattern(r"(?:(\d{1,2})年零?又?)?(\d{1,3})个月")
_HALF = Pattern(r"(?:(\d{1,2})年)?半年?")


def quantity_reader(field, season):
    """Reads a number (int when whole) with or without its unit; months count as parts of a year."""

    def read(raw):
        text = shown(raw)
        value = _quantity(text)
        if value is None:
            return doubtful(raw, "unreadable_number")
        value = int(value) if value == int(value) else value
        return Read(value, () if _PLAIN.fullmatch(text) or not isinstance(raw, str) else (_kind(text),))

    return read


def _kind(text):
    return "number_form" if _BARE.fullmatch(text) else "number_words"


def _quantity(text):
    text = unicodedata.normalize("NFKC", visible(text)).strip(" '\"’‘“”`=\t\r\n").replace("−", "-")
    if _BARE.fullmatch(text):
        return float(text)
    text = _AT_LEAST.sub("", re.sub(r"\s+", "", arabic(text)))
    if found := _YEARS.fullmatch(text):
        return float(found[1])
    if found := _HALF.fullmatch(text):
        return int(found[1] or 0) + 0.5
    if found := _MONTHS.fullmatch(text):
        return round(int(found[1] or 0) + int(found[2]) / 12, 2)
    return None
