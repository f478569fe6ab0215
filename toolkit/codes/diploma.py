"""Diploma number 毕业证书编号 of higher education, which is its number in the national register (电子注册号).

================  ==================================================  =========  ====================
kind              built as                                            digits     example (invented)
================  ==================================================  =========  ====================
ordinary          school 5, type 1, year 4, level 2, serial 5 or 6    17 or 18   105551201905000123
long              the same with a serial of 7 (adult education)       19         1055552019050001234
self-study 自考   type 6, level 1, place 6, year 2, half 1, serial 6  17 or 18   66430100041000123
================  ==================================================  =========  ====================

Types: 1 ordinary, 5 adult, 6 self-study, 7 network education. Levels: 01 doctor, 02 master, 04 second bachelor, 05 bachelor,
06 college. Other types are seen and mean nothing here. School codes that begin with 8 or 9 (research institutes, schools of the
army) number their diplomas as they like, and so did everybody before 2001; diplomas of 中专 have no national layout at all.

Source: 教育部 高等教育学历证书电子注册管理暂行规定（教学〔2001〕4号）; serials of six digits since 2002.

>>> read("105551201905000123")
Diploma(kind='ordinary', form='1', year='2019', level='05')
>>> read("10555120190500")
Diploma(kind='short', form=None, year=None, level=None)
"""

from typing import NamedTuple

from toolkit.codes import degree
from toolkit.codes.resident_id import PROVINCES

FORMS = {"1": "普通全日制", "5": "成人教育", "6": "自学考试", "7": "网络教育"}
LEVELS = {"01": "研究生", "02": "研究生", "04": "本科", "05": "本科", "06": "大专"}
_SELF_STUDY_LEVELS = "456"
_SELF_STUDY_LENGTHS = (17, 18)
_OWN_LAYOUT = "89"
_REGISTERED = (17, 18, 19)
WITH_SCHOOL = ("ordinary", "long")
"""The kinds whose first five digits are the school's code."""


class Diploma(NamedTuple):
    """What a number says.

    ``kind``: "ordinary", "long" (19 digits), "self_study", "own" (a school with a layout of its own), "odd" (either of
    these two in an unusual length), "unlike" (as long as an ordinary one and built otherwise); else it is none: "degree" (a
    degree certificate's), "student" (a student's number), "short", "long_run", "characters". Type, year and level are given for
    the ordinary and the long ones.
    """

    kind: str
    form: str | None = None
    year: str | None = None
    level: str | None = None


def read(text):
    """What a clean number (half width, no blanks) says."""
    if len(text) in (17, 18) and text[0] == "1" and text[5] in FORMS and text[10:12] in LEVELS and text.isdigit():
        return Diploma("ordinary", text[5], text[6:10], text[10:12])  # nearly all: nothing else looks like this
    if degree.problem(text) is None:
        return Diploma("degree")
    if not (text.isascii() and text.isdigit()):
        return Diploma("characters")
    if is_self_study(text):
        return Diploma("self_study" if len(text) in _SELF_STUDY_LENGTHS else "odd")
    if text[0] in _OWN_LAYOUT:
        return Diploma("own" if len(text) in _REGISTERED else "odd")
    if len(text) not in _REGISTERED:
        return Diploma(_other_length(text))
    form, year, level = text[5], text[6:10], text[10:12]
    if form not in FORMS and level not in LEVELS:
        return Diploma("unlike")
    return Diploma("long" if len(text) == 19 else "ordinary", form, year, level)


def is_self_study(text):
    """Whether a number is built as those of the self-study exams are, however long it is."""
    return text[0] == "6" and text[1:2] in _SELF_STUDY_LEVELS and text[2:4] in PROVINCES and len(text) != 16


def _other_length(text):
    if len(text) > 19:
        return "long_run"
    return "student" if 8 <= len(text) <= 12 and "1990" < text[:4] < "2031" else "short"
