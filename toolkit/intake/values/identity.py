"""Identity and certificate numbers: text all the way, never through a float.

A number of twelve or more digits in a cell that Excel keeps as a number is *damaged*: Excel holds 15 digits, shows E+ and
drops leading zeros, so what it lost cannot be known, whatever the digits look like. A shorter one (a Macau card of 8
digits, a passport of 9, an old diploma number) lost at most leading zeros and is read as its digits. The same digits with
".0" or in E+ notation in a text file went through a float, and are judged alike; so is a date cell (2001-7-12 was a number
before Excel saw it). O for 0 and I for 1 are not repaired: a rule proposes, a person decides. Nor is anything repaired in a
number that contains Chinese characters (南字第0012345号).

Good: "43010419900307123x" (→ X), "编号：105331201906001234". Damaged: 4.30104199003071E+17.
"""

import re

from toolkit.intake.values.characters import HAN, TIDY, half_width, unquoted, unspaced, visible
from toolkit.intake.values.read import Read, doubtful, mend, mended, shown
from toolkit.once import Pattern

WHOLE_BELOW = 10**11  # a number cell of at most 11 digits lost nothing but leading zeros

CLEAN = Pattern(r"[0-9A-Z]{6,}")
_SCIENTIFIC = Pattern(r"-?\d(?:\.\d+)?E\+?\d{1,2}", re.IGNORECASE)
_FLOATED = Pattern(r"(\d+)\.0+")
_HAN = Pattern(f"[{HAN}]")
_BRACKETS = Pattern(r"([A-Z]{1,2}\d{6}|\d{7})\(([0-9A])\)", re.IGNORECASE)
_CROSS = Pattern(r"(\d{14,26})[×ХхΧχ✕✖╳*＊∗]")
_HYPHENS = Pattern("[-‐‑‒–—―−_·]")
_ID_LABEL = Pattern(
    r"(?:(?:居民)?身份证件?(?:号码|编号|号)?|公民身份号码|(?:有效)?证件(?:号码|编号|号)|(?:护照|通行证|居住证)(?:号码|号)?)[:：\s]*"
    r"(?=[0-9A-Za-z０-９])|ID\s*[:：]\s*",
    re.IGNORECASE,
)
_LABEL = Pattern(f"(?:[{HAN}]{{0,8}}(?:编号|编码|号码|证号|证书号|注册号|证书)\\s*[:：]?|[:：]|№|N[Oo][.:：]?(?=\\s*\\d))\\s*")
_ORDINAL = Pattern(r"第\s*([0-9A-Za-z\s-]+?)\s*号")


def without_id_label(text):
    """Without 身份证号： before the number."""
    return _ID_LABEL.sub("", text, count=1) if _ID_LABEL.match(text) else text


def without_number_label(text):
    """Without 编号：, 证书编号, No. before the number and 第…号 around it."""
    found = _LABEL.match(text)
    text = text[found.end() :] if found and found.end() < len(text) else text
    found = _ORDINAL.fullmatch(text.strip())
    return found[1] if found else text


def without_brackets(text):
    """A Hong Kong or Macau card's check digit without its brackets."""
    return _BRACKETS.sub(r"\1\2", text)


def with_x(text):
    """A multiplication sign, a Cyrillic or Greek letter or an asterisk in the last place as the letter X."""
    found = _CROSS.fullmatch(text)
    return f"{found[1]}X" if found else text


def without_hyphens(text):
    """Without any dash."""
    return _HYPHENS.sub("", text)


def without_end_marks(text):
    """Without commas and full stops at either end."""
    return text.strip(",.;:、。，；：")


_BEFORE = (("invisible", visible), ("quotes", unquoted))
_NUMBER = (
    ("id_brackets", without_brackets),
    ("spaces", unspaced),
    ("hyphens", without_hyphens),
    ("punctuation", without_end_marks),
    ("x_sign", with_x),
    ("case", str.upper),
)
_LABELS = {"identity": without_id_label, "certificate": without_number_label}


def number_reader(field, season):
    """Reads an identity or certificate number."""
    affix = ("affix", _LABELS[field.kind])  # once more after the widths: Ｎｏ．１２３
    start = (*_BEFORE, affix, ("full_width", half_width), affix)

    def read(raw):
        if raw.__class__ is str:
            return Read(raw) if CLEAN.fullmatch(raw) else _from_text(raw, start)
        return Read(shown(raw)) if isinstance(raw, bool) else _from_cell(raw)

    return read


def _from_cell(raw):
    if not isinstance(raw, int | float) or raw != int(raw) or not 0 <= raw < WHOLE_BELOW:
        return doubtful(raw, "damaged")
    return Read(shown(raw), ("number_as_text",))


def _from_text(raw, start):
    text, kinds = mend(raw, start)
    if _HAN.search(text):
        return mended(raw, TIDY)
    bare = unspaced(text)
    if _SCIENTIFIC.fullmatch(bare):
        return doubtful(raw, "damaged")
    if floated := _FLOATED.fullmatch(bare):
        return Read(floated[1], (*kinds, "number_as_text")) if int(floated[1]) < WHOLE_BELOW else doubtful(raw, "damaged")
    text, more = mend(text, _NUMBER)
    return Read(text or None, (*kinds, *more))
