"""Ethnic group 民族: the 56 groups of the standard, and what the police registers hold besides.

Canonical is the full name with 族 (汉族). Besides: 其他, 未识别民族, 穿青人, 革家人, 夏尔巴人, 僜人, 外国血统中国籍人士.
A bare 土 is no group that can be read with certainty: in Hunan it nearly always means 土家族.

Source: GB/T 3304-1991 (data/codes/ethnic.csv).

>>> canonical("土家")
'土家族'
>>> canonical("布衣族") is None
True
"""

from functools import cache

from toolkit.codes.tables import parts, rows


def canonical(text):
    """The full name of a group, however it is spelled, else None."""
    return _spellings().get("".join(text.split()))


def doubtful(text):
    """The group that a look-alike name probably means (土, 土族: 土家族; 布衣: 布依族), else None; a suggestion only."""
    return _mistaken().get("".join(text.split()))


@cache
def groups():
    """The names of the 56 groups, in the order of the standard."""
    return tuple(row["name"] for row in rows("ethnic") if row["code"] < "57")


@cache
def _spellings():
    spellings = {}
    for row in rows("ethnic"):
        name = row["name"]
        spellings |= dict.fromkeys((name, name.removesuffix("族"), *parts(row["also"])), name)
    return {text: name for text, name in spellings.items() if text != "土"}


@cache
def _mistaken():
    return {text: row["name"] for row in rows("ethnic") for text in parts(row["mistaken"])}
