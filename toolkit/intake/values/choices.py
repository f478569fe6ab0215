"""Fields with options: the form's own word for whatever spelling the sheet uses; anything else stays as it is written."""

from toolkit.intake.values.characters import TIDY, plain
from toolkit.intake.values.educations import BESIDES, from_education
from toolkit.intake.values.exams import exam
from toolkit.intake.values.read import Read, mend, shown
from toolkit.once import Pattern

_NUMBERED = (
    Pattern(r"(?:[a-h]|\d{1,2})[.、,:)\]]+(?P<option>.+)"),
    Pattern(r"\((?:[a-h]|\d{1,2})\)(?P<option>.+)"),
    Pattern(r"\d{1,2}(?P<option>\D.*)"),  # ①男, whose key is 1男
    Pattern(r"(?P<option>.+?)\((?:[a-h]|\d{1,2})\)"),
)
_YES = "是 是的 对 对的 有 已 真 √ ✓ ✔ ☑ ✅ ⭕ y yes true t ok 1"
_NO = "否 不是 不 没 没有 无 未 错 假 × ✗ ✘ ✕ ✖ ☒ ❌ ╳ x n no false f 0"


def choice_reader(field, season):
    """Reads an option by any of its spellings, a questionnaire's number before or behind it taken off."""
    spellings = {plain(word): option for option, also in field.options.items() for word in (*also, option)}
    parts, never = _EXAM_PARTS.get(field.id), set(map(plain, field.never))

    def whole(text):
        return field.id in BESIDES and plain(text) not in never

    def read(raw):
        if raw.__class__ is str and raw in field.options:
            return Read(raw)
        text, kinds = mend(shown(raw), TIDY)
        option, how = _option(text, spellings)
        if option:
            return Read(option, kinds if option == text else (*kinds, *how))
        said = (parts and _from_exam(text, parts)) or (whole(text) and from_education(field.id, text))
        return said._replace(kinds=(*kinds, *said.kinds)) if said else Read(text or None, kinds)

    return read


def answer_reader(field, season):
    """Reads 是 or 否 by the field's own spellings, ticks and crosses, 已… and 未… before the field's own word, TRUE and 1."""
    options = {"是": (*field.options.get("是", ()), *_YES.split()), "否": (*field.options.get("否", ()), *_NO.split())}
    own = {plain(word): answer for answer, words in field.options.items() for word in words}
    spellings = {plain(word): answer for answer, words in options.items() for word in words} | own
    labels = " ".join((field.zh, *field.also))

    def read(raw):
        if raw == "是" or raw == "否":
            return Read(raw)
        text, kinds = mend(shown(raw), TIDY)
        answer, _ = _option(text, spellings)
        answer = answer or _done_or_not(text, labels)
        if answer == text:
            return Read(answer, kinds)
        return Read(answer, (*kinds, "answer_word")) if answer else Read(text or None, kinds)

    return read


def _option(text, spellings):
    """The option that a text means and the repairs that it takes."""
    key = plain(text)
    if key in spellings:
        return spellings[key], ("option_spelling",)
    for pattern in _NUMBERED:
        found = pattern.fullmatch(key)
        if found and found["option"] in spellings:
            return spellings[found["option"]], ("numbering",)
    return None, ()


def _done_or_not(text, labels):
    if len(text) > 2 and text[1:] in labels:
        return {"已": "是", "未": "否", "没": "否"}.get(text[0])
    return None


# field → (place of its own part in exams.exam, the field that the other part belongs to)
_EXAM_PARTS = {"level": (0, "category"), "category": (1, "level"), "cert_type": (0, None)}


def _from_exam(text, parts):
    own, other = parts
    found = exam(text)
    if not found or not found[own]:
        return None
    spill = {other: found[1 - own]} if other and found[1 - own] else {}
    return Read(found[own], ("compound",), None, spill)
