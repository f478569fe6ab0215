"""Majors of medical education and the exam categories' families they belong to (data/codes/majors.csv).

A major counts by its base, before any bracket: 临床医学（全科方向） is 临床医学. A major that is not listed belongs to no
family that is known here.
"""

import csv
import re
from functools import cache

from toolkit import DATA


@cache
def _families():
    with open(DATA / "codes" / "majors.csv", encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return {row["major"]: row["family"] for row in csv.DictReader(lines)}


def base(major):
    """The major before its bracket."""
    return re.split(r"[（(]", major, maxsplit=1)[0].strip()


def family(major):
    """临床, 口腔, 中医, 公卫, or None where the major is not listed."""
    return _families().get(base(major))
