"""Schools of Hunan and the five digits by which their diploma numbers begin (data/codes/schools.csv).

Only a school whose name is written exactly as in the list is known; of others, former names and branches nothing is said.

Source: 教育部《全国高等学校名单》.

>>> expected("南华大学", "2019").code
'10555'
>>> owner("10530")
'湘潭大学'
>>> expected("湖南医药学院", "2010") is None
True
"""

from functools import cache
from typing import NamedTuple

from toolkit.codes.tables import rows


class School(NamedTuple):
    """A school's own code, the codes of its independent colleges, and whether several sources agree about the code."""

    code: str
    colleges: tuple[str, ...]
    sure: bool


@cache
def _schools():
    listed = rows("schools")
    colleges = {}
    for row in listed:
        colleges.setdefault(row["of"], []).append(row["code"])
    return {
        row["name"]: (School(row["code"], tuple(colleges.get(row["name"], ())), row["sure"] == "2"), row["since"])
        for row in listed
    }


def expected(name, year):
    """The School of this name; None when it is not listed, or did not have this name in that year ("YYYY")."""
    school, since = _schools().get(name, (None, ""))
    return school if school and year >= since else None


@cache
def _owners():
    return {row["code"]: row["name"] for row in rows("schools") if not row["since"]}


def owner(code):
    """The school, or the independent college, whose code this is; None when it is not listed."""
    return _owners().get(code)
