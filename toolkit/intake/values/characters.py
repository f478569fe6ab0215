"""Characters that look right and are wrong, or that nobody sees: one text → text function for each repair of the kind.

Not NFKC as a whole: it would also change the punctuation of Chinese sentences, and it leaves half of the radicals alone.
Look-alikes are Kangxi radicals (⼥), the CJK Radicals Supplement (⻓, data/codes/radicals.csv) and the compatibility
ideographs U+F900 to U+FAFF that Unicode itself calls the same character (U+F9E1 李). The twelve unified ideographs of that
block, the compatibility supplement U+2F800 (picked by hand by somebody) and every extension plane stay as they are.
"""

import unicodedata
from functools import cache

from toolkit.codes.tables import rows
from toolkit.once import Pattern

HAN = "\u3007\u3400-\u9fff\ufa0e-\ufa29\U00020000-\U000323af"
"""The inside of a character class: ideographs of all planes and 〇."""

DASHES = "-‐‑‒–—―−─﹘﹣－ー_＿"
"""Every dash that people write for the ASCII one (each NFKC form included)."""

_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e0fff"
)
_INVISIBLE = Pattern(f"[{_UNSEEN}]")
_BREAK = Pattern(r"\s*(?:[\r\n\v\f\x85\u2028\u2029]|_x000[aAdD]_)\s*(?:\s|_x000[aAdD]_)*")
_SPACES = Pattern(r"\s+")
_RADICALS = "\u2e80-\u2fd5\uf900-\ufaff"
_WIDE_WORDS = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_QUOTES = "'\"‘’“”`´＇＂"
_APOSTROPHE = Pattern(r"\s*['‘’`＇][\s'‘’`＇]*")
_CLOSING = Pattern("['’＇]")

UNTIDY = Pattern(f"\\s|^['‘’`＇]|_x000|[{_UNSEEN}{_RADICALS}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
"""Finds out quickly whether the steps of TIDY have anything to do."""


def visible(text):
    """Without control characters, zero-width characters, byte-order marks and variation selectors."""
    return _INVISIBLE.sub("", text)


def on_one_line(text):
    """Line breaks (also Excel's escaped ones, _x000D_) as single blanks, none at the ends."""
    broken = not text.isprintable() or "_x000" in text
    return _BREAK.sub(" ", text).strip() if broken and _BREAK.search(text) else text


def half_width(text):
    """Full-width letters, digits and punctuation as ASCII."""
    return text if text.isascii() else text.translate(_WIDE)


def half_width_words(text):
    """Full-width letters and digits as ASCII; Chinese punctuation stays."""
    return text if text.isascii() else text.translate(_WIDE_WORDS)


def single_spaced(text):
    """Any run of blanks (NBSP and the full-width blank too) as one, none at the ends."""
    return _SPACES.sub(" ", text).strip()


def unspaced(text):
    """Without any blank."""
    return _SPACES.sub("", text)


def unquoted(text):
    """Without quotes or apostrophes around it, and without the ="…" that keeps digits in a CSV file."""
    bare = text.strip()
    bare = bare.removeprefix("=") if bare[1:2] and bare[1:2] in _QUOTES else bare
    return bare.strip(_QUOTES) if bare[:1] in _QUOTES or bare[-1:] in _QUOTES else text


def without_apostrophe(text):
    """Without the apostrophe that makes Excel keep a cell as text; a quotation keeps both of its marks."""
    found = _APOSTROPHE.match(text)
    return text[found.end() :] if found and not _CLOSING.search(text, found.end()) else text


def real_ideographs(text):
    """Radicals and compatibility forms as the ideographs that they look like."""
    return text if text.isascii() else text.translate(look_alikes())


@cache
def look_alikes():
    """Code point → ideograph."""
    blocks = (*range(0x2F00, 0x2FD6), *range(0xF900, 0xFB00))
    same = {code: unicodedata.normalize("NFKC", chr(code)) for code in blocks}
    supplement = {ord(row["radical"]): row["ideograph"] for row in rows("radicals")}
    return {code: plain for code, plain in same.items() if plain != chr(code)} | supplement


TIDY = (
    ("invisible", visible),
    ("line_break", on_one_line),
    ("quotes", without_apostrophe),
    ("full_width", half_width_words),
    ("look_alike", real_ideographs),
    ("spaces", single_spaced),
)
"""The steps that every kind of text goes through."""

_END = Pattern(r"[。.,、;]+$")
_DASH_RUN = Pattern(f"[{DASHES}]+")


def plain(text):
    """A spelling as a key: one width, one case, no blanks, one kind of dash and bracket, no full stop at the end."""
    text = unicodedata.normalize("NFKC", real_ideographs(visible(text)))
    return _END.sub("", _DASH_RUN.sub("-", _SPACES.sub("", text)).casefold())
