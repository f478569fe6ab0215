"""Provinces, prefectures and counties by their full names; a cell that says several of them is split.

A retired county (望城县) or a functional zone (高新区) stays as it is written: which county it is today, a rule suggests.
What a cell only implies is not spilled: 岳麓区 says nothing about the cell beside it, 长沙市岳麓区 does.
"""

from toolkit.codes import regions
from toolkit.intake.values.characters import HAN, TIDY
from toolkit.intake.values.read import Read, mend, shown
from toolkit.once import Pattern

_ZONE_WORD = Pattern(r"(?:报名|审核)?考区$")
_GAPS = " －—/、,，·>_-"
_ELSEWHERE = Pattern(
    f"(?P<city>[{HAN}]{{2,9}}?(?:市|自治州|地区|盟))?[{_GAPS}]*(?P<county>[{HAN}]{{1,9}}?(?:区|县|市|旗))?[{_GAPS}]*(?P<rest>.*)"
)


def province_reader(field, season):
    """Reads a province (湖南, 湖南考区 → 湖南省); the field of the unit's province also takes a whole address apart."""
    whole = field.id == "prov"

    def read(text):
        name = regions.province(_ZONE_WORD.sub("", text))
        return _said(text, "prov") if whole and not name else (name, {})

    return _reader(read)


def city_reader(field, season):
    """Reads a prefecture of Hunan (湘西州 → 湘西土家族苗族自治州)."""
    return _reader(lambda text: _said(text, "city"))


def county_reader(field, season):
    """Reads a county of Hunan (岳麓 → 岳麓区)."""
    return _reader(lambda text: _said(text, "county"))


def region_reader(field, season):
    """Reads a whole address: province, prefecture and county are spilled, and stand there by their full names.

    An address that begins with just these names stays as it is.
    """

    def read(raw):
        text, kinds = mend(shown(raw), TIDY)
        spill, _ = said_parts(text)
        full = "".join(spill.values())
        if text.startswith(full):
            return Read(text or None, kinds, None, spill)
        return Read(full, (*kinds, "region_split"), None, spill)

    return read


def _reader(look):
    def read(raw):
        text, kinds = mend(shown(raw), TIDY)
        name, spill = look(text)
        if name is None or (name == text and not spill):
            return Read(text or None, kinds)
        return Read(name, (*kinds, "region_split" if spill else "region_name"), None, spill)

    return read


def _said(text, own):
    """The canonical name of the field's own part of a text, None when there is none, and the other parts."""
    parts, rest = said_parts(text)
    if rest:
        return None, {}
    if own in parts and len(parts) > 1:
        return parts.pop(own), parts
    return _single(text, own), {}


def _single(text, own):
    if own == "city":
        return regions.city(text)
    found = regions.county(text) if own == "county" else None
    return found.name if found and found.status == "current" else None


def said_parts(text):
    """({field: name} of the parts of a place that a text really says, what it says besides)."""
    province, city, county = regions.split(text)
    rest = _after(province, text)
    said = {"prov": province} if province and rest != text else {}
    if province not in (regions.HUNAN, None):
        return _elsewhere(said, rest)
    if city and _says_city(rest, city, county):
        said["city"] = city
    return (said | {"county": county} if county else said), ""


def _after(province, text):
    """What follows a province that the text starts with, by its full or its short name."""
    start = province if province and text.startswith(province) else (province or "")[:2]
    return text.removeprefix(start).lstrip("省" + _GAPS) if start and text.startswith(start) else text


def _says_city(rest, city, county):
    """Whether the text says the prefecture, not only a county whose name starts like it (长沙县)."""
    own = county and (rest.startswith(county) or len(rest) <= len(county))
    return rest.startswith(city[:2]) and not own


def _elsewhere(said, rest):
    found = _ELSEWHERE.fullmatch(rest)
    more = {part: found[part] for part in ("city", "county") if found[part]}
    return (said | more, found["rest"]) if said else ({}, "")
