"""Two spellings of one work unit: told apart from two units whose names are nearly the same.

湖南省长沙市望城区金橘镇卫生院, 望城区金橘镇卫生院 and 望城县金橘卫生院 may be one unit. A number (一医院, 二医院; 附属第一,
附属第二), the own name of a town or a village, a branch or the kind of institution (中医院, 人民医院) make another one.

Of names that stay 85 of 100 alike, or of which one is within the other, only a person can say whether they are one unit.

A slip is one character that is left out or doubled among the words of general names (人民, 卫生, 镇, 第…), or one that sounds
the same, in a name that stays nine tenths alike.

>>> same_unit("长沙市第一医院", "湖南省长沙市第1医院（南院区）"), same_unit("长沙市第一医院", "长沙市第二医院")
('same', 'other')
>>> twins(["望城区金橘镇卫生院", "长沙市望城县金橘镇卫生院", "望城区银橘镇卫生院"])["望城区金橘镇卫生院"]
{'长沙市望城县金橘镇卫生院'}
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from toolkit.codes import institutions, pinyin, regions

ALIKE = 85  # of 100: below that two names are two units
SLIP = 90  # of 100: how alike names stay through a slip

_REMEMBERED = 8192
_MARKS = re.compile(r"[\s（）()\[\]【】、,，.。·\-－—_]+")
_COMPANY = re.compile("(?:有限|有限责任|股份有限)?公司")
_DIGITS = dict(zip(map(ord, "0123456789〇"), "零一二三四五六七八九零", strict=True))
_NUMERAL = re.compile("[零一二三四五六七八九十百]")
_ORDINAL = re.compile("第(?=[零一二三四五六七八九十百])")
_SAME_WORDS = (("中心卫生院", "卫生院"), ("中医医院", "中医院"), ("村卫生所", "村卫生室"))
_TAIL = re.compile(r"^(.*?(?:医院|卫生院|保健院|服务中心)).*(?:分院|院区|分部)")
_INSTITUTION = re.compile("[院所室站部]|中心|诊|队")
_GENERAL = frozenset("市县区镇乡州村省第医院人民卫生服务社街道站室所部保健")
_OWN_PLACE = re.compile("[镇乡村]|街道|社区")


class Spelling(NamedTuple):
    """A name as it is compared: where the unit lies (None where the name does not say) and what it is called there."""

    city: str | None
    county: str | None
    own: str

    @property
    def length(self):
        """How many characters the name has when its place is written out."""
        return len(self.city or "") + len(self.county or "") + len(self.own)


@lru_cache(_REMEMBERED)
def spelling(name):
    """The Spelling of a unit's name: equal for names that differ in brackets, in ways to write a place or a number."""
    place, words, rest = regions.after_place(name)
    if place and not place[1] and not regions.city(words):  # 洪江区 and other zones, which are no place of the form
        rest = words + rest
    own = _ORDINAL.sub("", _MARKS.sub("", rest).translate(_DIGITS))
    for usual, same in _SAME_WORDS:
        own = own.replace(usual, same)
    return Spelling(*(place or (None, None)), _COMPANY.sub("", own))


def same_unit(one, other):
    """Whether two names are one unit's: "same", "alike" (one within the other, nearly the same), "other"; None for no names."""
    if not (_INSTITUTION.search(one) and _INSTITUTION.search(other)):
        return None
    names, others = _names(one), _names(other)
    if names.keys() & others.keys():
        return "same"
    pairs = ((a, b) for a in names for b in others if _may_be_one(a, b))
    return "alike" if any(_alike(a, b, names[a], others[b]) for a, b in pairs) else "other"


def twins(names):
    """{name: other names of the list that probably are the same unit}, for those that have any; near-linear in the list."""
    groups = {}
    for name in names:
        if not institutions.incomplete(name):
            groups.setdefault(spelling(name), set()).add(name)
    near = {found: {found} for found in groups}
    for one, other in (*_beside_county(groups), *_one_more(groups), *_one_other(groups)):
        near[one].add(other)
        near[other].add(one)
    found = {name: set().union(*(groups[twin] for twin in near[own])) - {name} for own in groups for name in groups[own]}
    return {name: others for name, others in found.items() if others}


def _names(name):
    """A unit's first and second names without its branch: {Spelling: as it is written}."""
    first, *inside = re.split("[（）()]", name)
    seconds = [words for words in inside if institutions.read(words).kind and not institutions.read(words).branch]
    mains = (_TAIL.sub(r"\1", words) for words in (first, *seconds) if words)
    return {spelling(words): _MARKS.sub("", words).removeprefix("湖南省").translate(_DIGITS) for words in mains}


def _may_be_one(one, other):
    """Whether nothing in two names says that they are two units: places, or numbers, that differ."""
    if any(a and b and a != b for a, b in zip(one[:2], other[:2], strict=True)):
        return False
    return _numbers(one.own) == _numbers(other.own) or not (_numbers(one.own) and _numbers(other.own))


def _alike(one, other, written, otherwise):
    """One name within the other, or both nearly the same: without their place, or of one kind and written out."""
    if one.own in other.own or other.own in one.own or one.own.replace("人民", "") == other.own.replace("人民", ""):
        return True
    from rapidfuzz.fuzz import ratio

    return ratio(one.own, other.own) >= ALIKE or (_type(one) == _type(other) and ratio(written, otherwise) >= ALIKE)


def _type(name):
    return institutions.read(name.own).usual or "综合医院"


def _numbers(own):
    return _NUMERAL.findall(own)


def _beside_county(groups):
    """The same town's or village's unit with its county and without it, where only one county of the city has such a unit."""
    counties = {}
    for found in groups:
        if found.county:
            counties.setdefault((found.city, found.own), []).append(found)
    for found in groups:
        same = counties.get((found.city, found.own), ()) if found.city and not found.county else ()
        if len(same) == 1 and _OWN_PLACE.search(found.own):
            yield found, same[0]


def _one_more(groups):
    """Pairs of which one has a character of general names more."""
    there = {}
    for found in groups:
        there.setdefault(found[:2], {})[found.own] = found
    for found in groups:
        others = there[found[:2]]
        for less in _shortened(found.own) if len(others) > 1 else ():
            if less in others and _is_slip(1, 2 * found.length - 1):
                yield from _of_one_kind(found, others[less])


def _shortened(own):
    return (own[:place] + own[place + 1 :] for place, char in enumerate(own) if char in _GENERAL)


def _one_other(groups):
    """Pairs of one place that differ in a character or two, which sound the same."""
    sounds = {}
    for found in (found for found in groups if found.city):
        sounds.setdefault((*found[:2], "".join(map(_sound, found.own))), []).append(found)
    for alike in sounds.values():
        for at, one in enumerate(alike):
            for other in alike[at + 1 :]:
                if _is_slip(2 * _differences(one.own, other.own), one.length + other.length):
                    yield from _of_one_kind(one, other)


@cache
def _sound(char):
    return min(pinyin.readings(char)[0], default=char) + " "


def _differences(one, other):
    return sum(a != b for a, b in zip(one, other, strict=True))


def _is_slip(edits, length):
    """Whether two names of so many characters together stay alike although so many are put in or taken out."""
    return 100 * edits <= (100 - SLIP) * length


def _of_one_kind(one, other):
    if _kind(one.own) == _kind(other.own):
        yield one, other


def _kind(own):
    found = institutions.read(own)
    return found.kind, found.branch, found.usual or "综合医院", _numbers(own)
