"""Number of a physician's qualification certificate 医师资格证书编码 (24 or 27 characters).

Built as ``YYYY PP L CC ID``: four digits for the year of the exam (1998 for physicians who were recognised without one), two
for the province, one for the level, two for the category, and the holder's identity number as it was then: 15 digits (24 in
all) or 18 characters (27 in all, the last one a digit or X).

Only the length, the characters and the identity number inside are beyond doubt. What the level's and the category's digits
mean is told differently by different pages (data/codes/licences.csv): good for a second look, no more.

Source: 卫生部 关于做好医师资格证书及医师执业证书发放工作的通知 (reprints).

>>> problem("201843210" + "11010519491231002X") is None
True
>>> problem("2018432101101051949")
'length'
"""

from functools import cache
from operator import ne

from toolkit.codes.tables import rows

RECOGNISED = "1998"
LENGTHS = (24, 27)
_HEAD = 9
_NEAR = 2
_DIGITS = frozenset("0123456789")


def problem(text):
    """What is wrong with a number: "length", "characters" (others than digits and a last X of 27), else None."""
    if len(text) not in LENGTHS:
        return "length"
    body = text[:-1] if len(text) == 27 and text[-1] in "Xx" else text
    return None if _DIGITS.issuperset(body) else "characters"


def year(text):
    """The year inside a number of the right layout, "YYYY", else None."""
    return text[:4] if problem(text) is None else None


def level(text):
    """助理 or 执业 by the seventh digit; None for other digits and other layouts."""
    return meanings("level").get(text[6]) if problem(text) is None else None


def category(text):
    """The two category digits of a number of the right layout, else None."""
    return text[7:_HEAD] if problem(text) is None else None


def owner(text, own):
    """Whose number is inside, beside an own one of 18 characters: "own", "near" (at most two characters differ), "other".

    None where the layout is another. An old number holds the 15 digits that the identity number had before 1999.

    >>> owner("199843210" + "110105491231002", "11010519491231002X")
    'own'
    >>> owner("201843210" + "11010519491231020X", "11010519491231002X")
    'near'
    """
    if problem(text) is not None:
        return None
    inside, expected = text[_HEAD:].upper(), with_owner(text, own)[_HEAD:].upper()
    if inside == expected:
        return "own"
    return "near" if sum(map(ne, inside, expected)) <= _NEAR else "other"


def with_owner(text, own):
    """The number with this identity number of 18 characters inside, in the length that it has."""
    return text[:_HEAD] + (own if len(text) == LENGTHS[1] else own[:6] + own[8:17])


@cache
def meanings(part):
    """What the digits of one part ("level", "category") mean: {digits: meaning}."""
    return {row["digits"]: row["meaning"] for row in rows("licences") if row["part"] == part}
