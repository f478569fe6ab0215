"""Majors of medical education: their exam categories' families, and those that open no exam (data/codes/majors.csv).

A major counts by its base, before any bracket: 临床医学（全科医学方向） is 临床医学 with a direction. A major that is not
listed belongs to no family that is known here, and is not refused.

Source: 医师资格考试报名资格规定（2014版）第五条、第六条.

>>> read("临床医学（影像方向）")
Major(base='临床医学', families=('临床',), refused=False, direction='named', academic=False)
>>> read("护理学").refused
True
"""

import re
from functools import cache
from typing import NamedTuple

from toolkit.codes.tables import parts, rows

CATEGORIES = {
    "临床": {"临床"},
    "口腔": {"口腔"},
    "中医": {"中医"},
    "中西医": {"中医"},
    "中医/中西医": {"中医"},
    "公卫": {"公卫"},
    "乡村": {"临床", "中医"},
}
"""The families of majors that an exam category takes."""

REFUSED = "-"

_BRACKET = re.compile(r"[（(\[【]")


class Major(NamedTuple):
    """A major: its base, the families it belongs to, whether its diploma opens no exam at all.

    ``direction``: "" for none, "general" (全科方向, in part approved by the ministry), "named" for any other. ``academic``:
    says that the degree is an academic one.
    """

    base: str
    families: tuple[str, ...]
    refused: bool
    direction: str
    academic: bool


@cache
def _listed():
    return {row["major"]: row["family"] for row in rows("majors")}


def base(major):
    """The major before its bracket or before a dash and a direction."""
    return _BRACKET.split(major, maxsplit=1)[0].strip()


def read(major):
    """What a major says."""
    own = base(major)
    listed = _listed().get(own, "")
    direction = ("general" if "全科" in major else "named") if "方向" in major else ""
    families = () if listed == REFUSED else parts(listed)
    return Major(own, families, listed == REFUSED, direction, "学术" in major)


def fits(category, families):
    """Whether a major of these families goes with an exam category; None where either is not known."""
    if category not in CATEGORIES or not families:
        return None
    return not CATEGORIES[category].isdisjoint(families)


def own_category(families):
    """The exam category that a major leads to; None where it is not known."""
    return families[0] if families else None
