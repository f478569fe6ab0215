"""Majors of medical education and the exam categories' families they belong to (data/codes/majors.csv).

A major counts by its base, before any bracket: 临床医学（全科方向） is 临床医学. A major that is not listed belongs to no
family that is known here.
"""

import re
from functools import cache

from toolkit.codes.tables import rows


@cache
def _families():
    return {row["major"]: row["family"] for row in rows("majors")}


def base(major):
    """The major before its bracket."""
    return re.split(r"[（(]", major, maxsplit=1)[0].strip()


def family(major):
    """临床, 口腔, 中医, 公卫, or None where the major is not listed."""
    return _families().get(base(major))
