"""Number of a physician's licence 医师执业证书编码 (15 digits).

Built as ``L CC RRRRRR SSSSSS``: one digit for the level, two for the category, the six digits of the county (GB/T 2260) where
the physician was registered first, and six serial digits. The county may be one of many that are retired since.

The length is what registration forms check; what the level's digit means is good for a second look, no more
(data/codes/licences.csv).

Source: 卫生部 关于做好医师资格证书及医师执业证书发放工作的通知 (reprints); the check of a public hospital's training form.

>>> problem("110430122000123") is None
True
>>> problem("11043012200012")
'length'
"""

from toolkit.codes.qualification import meanings

LENGTH = 15
_DIGITS = frozenset("0123456789")


def problem(text):
    """What is wrong with a number: "length", "characters" (others than digits), else None."""
    if len(text) != LENGTH:
        return "length"
    return None if _DIGITS.issuperset(text) else "characters"


def level(text):
    """助理 or 执业 by the first digit; None for other digits and other layouts."""
    return meanings("level").get(text[0]) if problem(text) is None else None
