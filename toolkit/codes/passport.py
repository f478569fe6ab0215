"""Number of a foreign passport 外籍护照.

Every state builds its own; the registration form asks for at least six letters or digits without blanks or punctuation.

Source: 国家医学考试网 field table of 2022 (reprints).

>>> problem("E12345678") is None
True
>>> problem("E123")
'length'
"""

import re

SHORTEST = 6
_LAYOUT = re.compile(r"[0-9A-Z]+")


def problem(text):
    """What is wrong with a number: "length" (below six), "characters" (others than A-Z and 0-9), else None."""
    if len(text) < SHORTEST:
        return "length"
    return None if _LAYOUT.fullmatch(text) else "characters"
