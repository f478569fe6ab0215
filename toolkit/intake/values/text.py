"""Plain text and work units: tidied, never rephrased."""

from toolkit.intake.values.characters import HAN, TIDY, UNTIDY
from toolkit.intake.values.read import Read, mended, shown
from toolkit.once import Pattern


def text_reader(field, season):
    """Reads text: blanks and line breaks tidied, letters and digits half width, Chinese punctuation as it is.

    What the form asks for (a school, a major) has no blanks between Chinese characters; in bookkeeping they stay.
    """
    steps = TIDY if field.process or field.kind == "pinyin" else (*TIDY, ("spaces", without_inner_blanks))

    def read(raw):
        if raw.__class__ is not str:
            return Read(shown(raw))
        return mended(raw, steps) if UNTIDY.search(raw) else Read(raw)

    return read


PINYIN = Pattern(r"[A-Za-z]+(?: [A-Za-z]+)*")


def pinyin_reader(field, season):
    """Reads pinyin: tidied only, because case, blanks and marks are for the rules to judge."""
    plain = text_reader(field, season)
    return lambda raw: Read(raw) if isinstance(raw, str) and PINYIN.fullmatch(raw) else plain(raw)


def without_inner_blanks(text):
    """Blanks between Chinese characters (and around Chinese brackets) taken out."""
    return _INNER.sub("", text)


def without_end_marks(text):
    """Chinese text without commas and full stops at either end."""
    return text.strip("、。，,；;.：: ") if _HAN.search(text) else text


def chinese_brackets(text):
    """Half-width brackets as Chinese ones when the text is Chinese."""
    return text.replace("(", "（").replace(")", "）") if _HAN.search(text) else text


_HAN = Pattern(f"[{HAN}]")
_INNER = Pattern(f"(?<=[{HAN}（）()])\\s+(?=[{HAN}（）()0-9])|(?<=[0-9])\\s+(?=[{HAN}（）()])")
_UNIT_MARK = Pattern("[、。，,；;.：:()]")
_UNIT = (*TIDY, ("spaces", without_inner_blanks), ("punctuation", without_end_marks), ("brackets", chinese_brackets))


def unit_reader(field, season):
    """Reads the name of a work unit: no line breaks, no inner blanks, no full stop at its end, one kind of bracket."""

    def read(raw):
        text = shown(raw)
        return mended(text, _UNIT) if UNTIDY.search(text) or _UNIT_MARK.search(text) else Read(text)

    return read
