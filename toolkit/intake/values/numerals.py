"""Chinese numerals as digits: 二〇一九 → 2019, 十二 → 12, 两 → 2."""

from toolkit.once import Pattern

_DIGITS = dict(zip("〇○零一二两三四五六七八九", "0001223456789", strict=True))
_RUN = Pattern("[〇○零一二两三四五六七八九十]+")
_TENS = Pattern("([一二两三四五六七八九]?)十([一二三四五六七八九]?)")
_LETTER_O = Pattern("(?<=[〇○零一二三四五六七八九])[OoΟО0](?=[〇○零一二三四五六七八九年])")


def arabic(text):
    """A text with its Chinese numerals (below a hundred, or digit by digit) as Arabic ones."""
    return _RUN.sub(_run, _LETTER_O.sub("〇", text))


def _run(found):
    tens = _TENS.fullmatch(found[0])
    if tens:
        return _DIGITS.get(tens[1], "1") + _DIGITS.get(tens[2], "0")
    return found[0] if "十" in found[0] else "".join(_DIGITS[digit] for digit in found[0])
