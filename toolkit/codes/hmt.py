"""Identity cards of Hong Kong, Macau and Taiwan, and the mainland travel permits of their holders.

========================  =====================================================  ====================
document                  built as                                               example (invented)
========================  =====================================================  ====================
香港身份证                1 or 2 letters, 6 digits, 1 check (0-9, A)             A1234563
澳门身份证                8 digits, the last one a check                         51234567
台湾身份证                1 letter, 9 digits (the first 1 for men, 2 for women)  A123456789
港澳居民来往内地通行证    H (Hong Kong) or M (Macau) and 8 digits; old cards 10  H12345678
台湾居民来往大陆通行证    8 digits                                               12345678
========================  =====================================================  ====================

The lengths are those of the registration form's own field table and are enforced; the rest is common knowledge and is only used
to tell a permit from an identity card. The form wants the numbers without brackets.

Source: 国家医学考试网 field table of 2022 (reprints); 港澳居民来往内地通行证 layout of the cards since 2013.

>>> problem("A1234563", "香港身份证") is None
True
>>> problem("A123456", "香港身份证")
'length'
"""

import re

LENGTHS = {"香港身份证": (8, 9), "澳门身份证": (8,), "台湾身份证": (10,), "港澳台身份证": (8, 9, 10)}

_HONG_KONG = r"H(?:[0-9]{8}|[0-9]{10})"
_MACAU = r"M(?:[0-9]{8}|[0-9]{10})"
_TAIWAN = r"[0-9]{8}"
_PERMITS = {
    "香港身份证": re.compile(_HONG_KONG),
    "澳门身份证": re.compile(_MACAU),
    "台湾身份证": re.compile(_TAIWAN),
    "港澳台身份证": re.compile(f"{_HONG_KONG}|{_MACAU}|{_TAIWAN}"),
}
_LETTER_PERMIT = re.compile(f"{_HONG_KONG}|{_MACAU}")


def problem(text, id_type):
    """What is wrong with an identity card's number: "length", else None; also None for a type that is none of the four."""
    return "length" if id_type in LENGTHS and len(text) not in LENGTHS[id_type] else None


def permit_problem(text, id_type):
    """What is wrong with a permit beside a card of this type: "place" (H with Macau, M with Hong Kong), "layout", else None.

    Also None for a type that is none of the four.
    """
    wanted = _PERMITS.get(id_type)
    if wanted is None or wanted.fullmatch(text):
        return None
    return "place" if is_permit(text) and id_type in ("香港身份证", "澳门身份证") else "layout"


def is_permit(text):
    """Whether the text is beyond doubt a permit (H or M and digits), not an identity card: for permits in the wrong column."""
    return bool(_LETTER_PERMIT.fullmatch(text))
