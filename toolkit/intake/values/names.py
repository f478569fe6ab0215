"""Names: no blanks between Chinese characters, one canonical dot "·", remarks moved to the note.

A single character after a blank is the rest of the name (李亚 男), after a hyphen it is a remark (李四-改).
Kept, because only a person can decide: "?" and □ (a rare character that a file lost), hyphens that may stand for the dot,
digits, two names in one cell. Names in Latin letters keep their case, single blanks, apostrophes and initials (J. Smith).
"""

from toolkit.intake.values.characters import HAN, TIDY
from toolkit.intake.values.read import Read, mend, shown
from toolkit.once import Pattern

CLEAN = Pattern(r"[\u3400-\u9fff]{2,6}(?:·[\u3400-\u9fff]{1,8})*")
_ANY_HAN = Pattern(f"[{HAN}]")
_LETTER = f"[{HAN}A-Za-zÀ-ɏ]"
_EMOJI = Pattern("[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u20e3]")
_STARS = "*＊★☆※●▲△▼◆◇■✱✲⭐✭✩"
_BULLET = Pattern(f"(?<={_LETTER})\\s*[·•‧・･∙⋅᛫]+\\s*(?={_LETTER})")
_STOP = Pattern(f"(?<=[{HAN}])\\s*[.．。｡﹒]\\s*(?=[{HAN}])")
_INNER = Pattern(f"(?<=[{HAN}])\\s+(?=[{HAN}])")
_NUMBERED = Pattern(f"(?:No\\.?\\s*)?\\d{{1,4}}\\s*[.、．)）,，\\s]\\s*(?=[{HAN}])")
_BRACKETED = Pattern(r"[(（【\[〔「]([^()（）【】\[\]〔〕「」]*)(?:[)）】\]〕」]|$)")
_WORDS = "班长|副班长|组长|学委|已退|退费|退学|转班|重报|重复|已改|更名|本人|助理|执业|待定|待补"
_AFTER_BLANK = f"\\s+(?P<word>{_WORDS}|[已未待]\\S+|\\S*\\d\\S*)"
_AFTER_HYPHEN = f"\\s*[-—–－_/]+\\s*(?P<remark>{_WORDS}|[改新补退男女]|\\S*[\\d已未待班期]\\S*)"
_TRAILING = Pattern(f"([{HAN}·]{{2,}})(?:{_AFTER_BLANK}|{_AFTER_HYPHEN})")
_END_MARKS = "，,、；;：:。.!！~～…'\"“”‘’`^=+|_/\\-—·•"
_PARTS = Pattern(r"[，,、；;/／]")
_INNER_MARKS = Pattern("[，,、；;：:！!~～…'\"“”‘’`^=+|]")


def name_reader(field, season):
    """Reads a name; what was said beside it (班长, 已退) is spilled to the note."""

    def read(raw):
        text = shown(raw)
        return Read(text) if CLEAN.fullmatch(text) else _read(text)

    return read


def _read(raw):
    text, kinds = mend(raw, (*TIDY, ("star", without_stars), ("emoji", without_emoji), ("numbering", without_number)))
    bare, remark = part_remark(text)
    if bare != text:
        kinds = (*kinds, "remark" if remark else "punctuation")
    text, more = mend(bare, _CHINESE if _ANY_HAN.search(bare) else _LATIN)
    kinds = tuple(dict.fromkeys((*kinds, *more)))
    return Read(text or None, kinds, None, {"note": remark} if remark else {})


def part_remark(text):
    """A name without its remark, and the remark (None when there is none); a name wholly in brackets is a name."""
    remarks = [found.strip() for found in _BRACKETED.findall(text) if found.strip()]
    bare = _BRACKETED.sub(" ", text).strip()
    if not bare:
        return " ".join(remarks), None
    if found := _TRAILING.fullmatch(bare):
        bare, remarks = found[1], [*remarks, found["word"] or found["remark"]]
    return bare, "；".join(remarks) or None


def without_stars(text):
    """Without the stars that mark a row."""
    return text.strip(_STARS + " ")


def without_emoji(text):
    """Without emoji and dingbats."""
    return _EMOJI.sub("", text)


def without_number(text):
    """Without a running number before the name."""
    return _NUMBERED.sub("", text, count=1) if _NUMBERED.match(text) else text


def one_dot(text):
    """Every dot between two parts of a name as "·"; a full stop only between Chinese characters."""
    return _STOP.sub("·", _BULLET.sub("·", text))


def without_marks(text):
    """Without commas, quotes and the like; two names in one cell keep the mark between them."""
    text = text.strip(_END_MARKS + _STARS + " ")
    parts = _PARTS.split(text)
    return text if len(parts) > 1 and all(len(part.strip()) > 1 for part in parts) else _INNER_MARKS.sub("", text)


_CHINESE = (("name_dot", one_dot), ("spaces", lambda text: _INNER.sub("", text)), ("punctuation", without_marks))
_LATIN = (("name_dot", one_dot), ("punctuation", lambda text: text.strip("，,、；;。:： ")), ("spaces", str.strip))
