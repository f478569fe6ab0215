"""Cells → values: every field's cells are read by its kind, and everything that is changed is told."""

from functools import cache
from math import isfinite

from toolkit.intake.values import dates, identity, names, phones, text
from toolkit.intake.values.blanks import LONGEST, blank_reader, blank_words
from toolkit.intake.values.choices import answer_reader, choice_reader
from toolkit.intake.values.dates import day_reader, month_reader
from toolkit.intake.values.ethnicity import ethnicity_reader
from toolkit.intake.values.identity import number_reader
from toolkit.intake.values.names import name_reader
from toolkit.intake.values.numbers import quantity_reader
from toolkit.intake.values.phones import phone_reader
from toolkit.intake.values.places import city_reader, county_reader, province_reader, region_reader
from toolkit.intake.values.read import BLANK, SAME_AS_ABOVE, Read, shown
from toolkit.intake.values.sites import site_reader
from toolkit.intake.values.text import pinyin_reader, text_reader, unit_reader

__all__ = ["SAME_AS_ABOVE", "Read", "reader", "shown", "stands_as_it_is"]

_READERS = {
    "text": text_reader,
    "name": name_reader,
    "pinyin": pinyin_reader,
    "identity": number_reader,
    "certificate": number_reader,
    "phone": phone_reader,
    "choice": choice_reader,
    "answer": answer_reader,
    "month": month_reader,
    "day": day_reader,
    "number": quantity_reader,
    "ethnicity": ethnicity_reader,
    "province": province_reader,
    "city": city_reader,
    "county": county_reader,
    "site": site_reader,
    "unit": unit_reader,
}
_CLEAN = {
    "name": names.CLEAN,
    "pinyin": text.PINYIN,
    "identity": identity.CLEAN,
    "certificate": identity.CLEAN,
    "phone": phones.MOBILE,
    "month": dates.MONTH,
    "day": dates.DAY,
}
"""What a cell looks like that is its own value; only kinds of which most candidates have a value of their own."""
_OWN_READERS = {"region": region_reader}  # fields that say more than their kind


@cache
def reader(field, season):
    """A function raw cell → Read for one field: None, str, int, float, bool, date, datetime or time goes in.

    Nothing is remembered of what it has read; a secret is not even looked at.
    """
    if field.kind == "secret":
        return lambda raw: BLANK
    by_words, by_kind = blank_reader(field), _OWN_READERS.get(field.id, _READERS[field.kind])(field, season)

    def read(raw):
        if raw is None or raw == "":
            return BLANK
        if raw.__class__ is not str:
            return BLANK if raw.__class__ is float and not isfinite(raw) else by_kind(raw)
        found = by_words(raw) if raw[0] == "#" or len(raw.strip()) <= LONGEST else None
        return found or by_kind(raw)

    return read


@cache
def stands_as_it_is(field):
    """A test text → whether ``reader`` would surely say no more than the text itself; it is all that a clean cell costs."""
    clean = _CLEAN.get(field.kind)
    if clean is None:
        return lambda text: False
    match, words = clean.fullmatch, blank_words(field)
    if not any(map(match, words)):
        return match
    return lambda text: match(text) and text.lower() not in words
