"""The full names of the exams: 临床执业医师 says a level and a category at once.

The official names are 临床/口腔/公共卫生/中西医结合/乡村全科 + 执业(助理)医师, and for Chinese medicine with its basis before
it: 具有规定学历中医…, 师承或确有专长中医…, 具有规定学历中医（朝医）专业…; sheets add a code (110), brackets and dashes.
Source: the ministry's table of exam names and codes, as reprinted at m.med66.com/html/2005/1/ma5773255102150021470.html.
"""

import re
from functools import cache

from toolkit.fields import fields
from toolkit.intake.values.characters import plain
from toolkit.once import Pattern

_BASIS = r"(?P<basis>(?:具有|具备|有)?规定学历的?|(?:传统医学)?师承(?:[和或及、/])?确有专长人?员?的?|师承的?|确有专长的?)"
_JOIN = r"[-/(:·+,、\s]*"
_KIND = r"(?:\((?:朝|壮|蒙|藏|维|傣|哈萨克|含民族)医\))?(?:专业|类别|类)?\)?"
_BARE_LEVEL = {"医师", "医生"}  # after a category they say no level


def exam(text):
    """(level, category) of an exam's name, each None when the name does not say it; None when it is no such name."""
    text = plain(text)
    found = _category_first().fullmatch(text) or _level_first().fullmatch(text)
    if not found or not (found["level"] or found["basis"]):
        return None
    return _levels().get(found["level"]), _categories()[found["category"]]


@cache
def _category_first():
    level = _any(_levels(), "level")
    return Pattern(rf"(?:\d{{3}}{_JOIN})?{_BASIS}?{_any(_categories())}{_KIND}{_JOIN}{level}?(?:级别?|类)?\)?")


@cache
def _level_first():
    return Pattern(rf"{_any(_levels(), 'level')}(?:级别?)?{_JOIN}{_BASIS}?{_any(_categories())}{_KIND}")


def _any(words, name="category"):
    return f"(?P<{name}>{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"


@cache
def _levels():
    return {word: level for word, level in _spellings("level").items() if word not in _BARE_LEVEL}


@cache
def _categories():
    return _spellings("category")


def _spellings(id):
    return {plain(word): option for option, also in fields()[id].options.items() for word in (option, *also)}
