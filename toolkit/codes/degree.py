"""Degree certificate number 学位证书编号, which is often copied into the place of the diploma number.

Built as ``SSSSS L YYYY NNNNNN``: five digits for the university, one for the degree (2 doctor, 3 master, 4 bachelor), the year
and a serial: 16 digits. Professional degrees, adult students and people of equal standing carry a letter before it or inside
(Z, C, T, E, S): 17 characters. A diploma number has a level of two digits (01 to 06) behind the year, and 17 or 18 digits.

Source: 国务院学位委员会办公室 2005 年 8 月 25 日《关于调整学位证书编号方式的通知》; letters as universities publish them.

>>> problem("1055542019000123") is None
True
>>> problem("105551201905000123")
'length'
"""

import re

_LAYOUT = re.compile(r"[ZCTES]?[1-9][0-9]{4}[234](?:19[89]|20[0-4])[0-9][ZCTES]?[0-9]{6}")
_LEVELS = frozenset(("01", "02", "04", "05", "06"))


def problem(text):
    """What keeps a text from being a degree number: "length", "layout"; None when it is one."""
    if len(text) == 17 and text.isdigit():  # some universities give the serial a digit more
        return None if _LAYOUT.fullmatch(text[:16]) and text[10:12] not in _LEVELS else "layout"
    if len(text) not in (16, 17):
        return "length"
    return None if _LAYOUT.fullmatch(text) else "layout"
