"""Provinces, and Hunan's prefectures and counties: what a cell, an address or a unit's name says about the place.

Canonical names are the full ones: 湖南省, 长沙市, 湘西土家族苗族自治州, 岳麓区, 江华瑶族自治县. A short name counts where it
can mean one place only: 岳麓 is 岳麓区, but 岳阳 is no county (岳阳市 and 岳阳县), and 资阳 is 资阳区 only where the prefecture
is known (四川 has a 资阳市).

Source: data/codes/provinces.csv and hunan.csv (GB/T 2260, yearly lists of 民政部).

>>> county("望城县")
County(name='望城区', city='长沙市', status='renamed', choices=())
>>> county("岳阳") is None
True
"""

import re
from functools import cache, lru_cache

from toolkit.codes.hunan import County, codes, counties, counties_in, county_level_cities, districts, prefectures
from toolkit.codes.tables import parts, rows

__all__ = ["County", "after_place", "city", "county", "issuing_region", "place_at_start", "province", "split"]

HUNAN = "湖南省"

_ZONE = re.compile(r"[^市县]*(?:高新|经开|开发|管理|示范|度假|新港|工业园|新)区")
_WHOLE_CITY = re.compile(r"[市州](?:直|本级|直属|直单位|直机关|辖区)|本级")
_NO_PLACE = re.compile(r"[东南西北中上下]?(?:[一二三四五]?[路街巷]|大道|大街|广场|社区|小区)|(?<=浏阳)河|(?<=汨罗)江")
_GAPS = " \t\u3000-－—/、,，·>_"
_LONGEST = 11


def province(text):
    """The full name of a province, else None."""
    return _provinces().get(_bare(text))


def city(text):
    """The full name of a prefecture of Hunan, else None."""
    return prefectures().get(_in_hunan(text))


def county(text, city=None):
    """The county of Hunan that a cell means, else None.

    ``city``, the cell of its prefecture, decides on a name that others have too. A county of another prefecture is found as
    well: its own ``city`` tells.
    """
    text = _in_hunan(text)
    start = _longest(text, prefectures())
    above = prefectures().get(_in_hunan(city or ""))
    return _named(text, above) or (_named(text[len(start) :], prefectures()[start]) if start else None)


def split(text):
    """(province, prefecture, county) of 湖南省长沙市岳麓区…, 湖南-长沙-岳麓 or 岳麓区; what is not there is None.

    A retired county or a zone is given back as it is written, so that county() still tells.
    """
    start = _longest(text := text.strip(), _provinces())
    if _NO_PLACE.match(text, len(start)):
        start = ""
    found, rest = _provinces().get(start), text[len(start) :].lstrip(_GAPS)
    if found not in (None, HUNAN):
        return found, None, None
    prefecture, district = _split_hunan(rest)
    return (HUNAN if found or prefecture else None), prefecture, district


def place_at_start(unit_name):
    """(prefecture, county or None) that a unit's name starts with, after 湖南省; None when it starts with no place of Hunan.

    A street called after a place (韶山北路) is no place. A zone has no county, a retired county has today's name.
    """
    return after_place(unit_name)[0]


@lru_cache(8192)
def after_place(unit_name):
    """What place_at_start says, the words that say so, and the rest of a unit's name: ((长沙市, 岳麓区), 岳麓区, 人民医院)."""
    text = _in_hunan(unit_name)
    place, size = _start(text)
    return place, text[:size], text[size:]


def issuing_region(code):
    """Where an identity number with these first six digits was issued, as far as known: 长沙市岳麓区, 湘潭地区浏阳县, 湖北省.

    A code that one county had after another answers with the last of them. None for no province.
    """
    found = _province_codes().get(code[:2])
    if found != HUNAN:
        return found
    return codes().get(f"{code[:4]}00", HUNAN) + codes().get(code, "")


def _named(text, prefecture):
    """The county of this name; the prefecture, where known, decides on a name that is used elsewhere too."""
    found = counties_in(prefecture).get(text) or counties().get(text)
    if found:
        return found
    if _WHOLE_CITY.fullmatch(text):
        return County(text, prefecture, "zone", districts(prefecture) if prefecture else ())
    return County(text, prefecture, "zone") if _ZONE.fullmatch(text) else None


def _split_hunan(text):
    if start := _longest(text, _full_names()):
        return _full_names()[start].city, _as_written(start, _full_names()[start])
    if not (start := _longest(text, prefectures())):
        found = counties().get(text)
        return (found.city, found.name) if found else (None, None)
    prefecture, rest = prefectures()[start], text[len(start) :].lstrip(_GAPS)
    known = counties() | counties_in(prefecture)
    start = _longest(rest, known)
    if not start or not _ends(start, rest):
        return prefecture, None
    return prefecture, _as_written(start, known[start])


def _ends(name, text):
    """Whether the name ends there: with its own 县, 市 or 区, else before a gap or the end."""
    return name[-1] in "县市区" or text[len(name) : len(name) + 1] in ("", *_GAPS)


def _as_written(text, found):
    return found.name if found.status == "current" else text


def _start(text):
    """The place that a text starts with and how long its words are; (None, 0) when it starts with none."""
    if start := _longest(text, _full_names()):
        return _place(_full_names()[start]), len(start)
    start = _longest(text, prefectures()) or _longest(text, county_level_cities())
    if not start or _NO_PLACE.match(text, len(start)):
        return None, 0
    if start not in prefectures():
        return _place(county_level_cities()[start]), len(start)
    prefecture, below = prefectures()[start], _longest(text[len(start) :], _full_names())
    if below and _full_names()[below].city == prefecture:
        return _place(_full_names()[below]), len(start) + len(below)
    return (prefecture, None), len(start)


def _place(found):
    return found.city, None if found.status == "zone" else found.name


def _bare(text):
    return "".join(text.split())


def _in_hunan(text):
    """The text without blanks and without 湖南省 in front."""
    return _bare(text).removeprefix(HUNAN).removeprefix("湖南")


def _longest(text, names):
    """The longest name that the text starts with, else ""."""
    for size in range(min(_LONGEST, len(text)), 1, -1):
        if text[:size] in names:
            return text[:size]
    return ""


@cache
def _full_names():
    return {text: found for text, found in counties().items() if text[-1] in "县市区"}


@cache
def _provinces():
    return {text: row["name"] for row in rows("provinces") for text in (row["name"], *parts(row["also"]))}


@cache
def _province_codes():
    return {row["code"][:2]: row["name"] for row in rows("provinces")}
