"""Which field a header means by its words alone: the spellings of data/fields.toml, read through the forms headers come in."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from toolkit.fields import fields
from toolkit.intake.headers import brackets, normal, plain, title_step, vocabulary, without_brackets
from toolkit.once import Pattern

_POLITE = Pattern(r"^(?:烦?请|[您你]们?|准确|如实|正确|认真|填写|输入|选择|上传|提供|录入|勾选|一下|本人|现在|目前|当前|的)+")
_ASKED = Pattern(r"(?:是|为|叫)?(?:什么|多少|哪里|哪个|哪一年|何时|何地)?(?:时候)?[呢吗]?$")
_PERSON = Pattern(r"^(?:考生|学员|学生|本人|个人|报[名考][人者]|申请人)的?")
_PARTS = Pattern(r"\s*[-—–_:>|·/]+\s*")
_PIECES = Pattern(r"[\s、,;/|或和及]+")


@dataclass(frozen=True)
class Meaning:
    """What the words of a header can mean.

    ``field`` is meant by the words alone, ``unsure`` are the fields that they mean only in the right company. ``label``:
    the words are the field's own name. ``exact``: nothing had to be left out that could change the meaning. ``group`` is
    the step title when it stands in the header itself ("教育经历-专业").
    """

    field: str | None = None
    unsure: tuple[str, ...] = ()
    label: bool = False
    exact: bool = True
    group: str | None = None

    def __bool__(self):
        return bool(self.field or self.unsure)


@lru_cache(4096)
def meaning(header):
    """The meaning of a header; an empty one (false) when no spelling fits."""
    for text, exact, group in _readings(header):
        if found := _spelled(text, exact, group):
            return found
    return _in_brackets(header) or _in_parts(header) or _of_person(header) or Meaning()


def _readings(header):
    """The forms in which the header is looked up, the most literal first."""
    text = normal(header)
    yield text, True, None
    polite = _ASKED.sub("", _POLITE.sub("", text, count=1), count=1)
    yield polite, True, None
    yield polite.replace("的", ""), True, None
    yield re.sub(r"^\d+", "", polite), True, None
    yield re.sub(r"\d+$", "", polite), False, None


@lru_cache(4096)
def _spelled(text, exact=True, group=None):
    if text not in _spellings():
        return Meaning()
    sure, unsure, label = _spellings()[text]
    return Meaning(sure, unsure, label, exact and not is_doubtful(text), group)


def is_doubtful(text):
    """Whether a spelling is never sure, whatever stands above or beside it."""
    return normal(text) in vocabulary()["careful"]["doubtful"]


def _in_brackets(header):
    """Brackets that hold the field's own options or spellings change nothing; others might."""
    inside = brackets(header)
    found = _spelled(without_brackets(header)) or _spelled(_POLITE.sub("", without_brackets(header), count=1))
    if not (inside and found):
        return Meaning()
    harmless = found.field and all(_belongs(normal(piece), found.field) for text in inside for piece in _PIECES.split(text))
    return Meaning(found.field, found.unsure, False, bool(harmless))


def _belongs(text, field):
    return not text or text in option_texts(field) or _spelled(text).field == field


def _in_parts(header):
    """教育经历-专业 is 专业 under 教育经历, and so is 报考学历专业 without anything between."""
    *front, last = _PARTS.split(plain(header))
    titled = next((text for text in front if title_step(text) is not None), None)
    found = _spelled(normal(last)) if titled else Meaning()
    if found:
        return Meaning(found.field, found.unsure, False, True, titled)
    return next(filter(None, (_after_title(normal(header), size) for size in range(3, 7))), Meaning())


def _after_title(text, size):
    """What stands behind a title of this many characters, as far as it belongs to the same step."""
    step, found = title_step(text[:size]), _spelled(text[size:])
    fitting = [field for field in (found.field, *found.unsure) if field and fields()[field].step == step]
    return Meaning(fitting[0]) if step is not None and len(fitting) == 1 else Meaning()


def _of_person(header):
    found = _spelled(_PERSON.sub("", normal(header), count=1))
    return Meaning(found.field) if found.field else Meaning()


@lru_cache(4096)
def elsewhere(header):
    """What a header speaks of that the form does not ask for: "people", "education", "things", or None for nothing such."""
    text = normal(header)
    return next((kind for kind, words in vocabulary()["elsewhere"].items() if any(word in text for word in words)), None)


def is_secret(header):
    """Whether the column holds passwords, whatever else its header says."""
    found = meaning(header)
    if found.field and fields()[found.field].kind == "secret":
        return True
    asks = (found.field and found.exact) or re.search(r"是否|保存|保管|记[住得]", normal(header))
    return not asks and bool(re.search(r"密码|口令|密保.*答案|password|passwd|pwd", normal(header)))


@cache
def option_texts(field):
    """Everything that means an option of a choice field, normal."""
    options = fields()[field].options
    return frozenset(normal(text) for option, also in options.items() for text in (option, *also))


@cache
def _spellings():
    """{normal spelling: (the field that it means, the fields that it means in company, whether it is the field's name)}."""
    sure, unsure, labels = {}, {}, set()
    for id, field in fields().items():
        labels |= {normal(id), normal(field.zh), normal(field.en)}
        sure |= {normal(text): id for text in (id, field.zh, field.en, *field.also)}
        for text in field.unsure:
            unsure.setdefault(normal(text), []).append(id)
    return {text: (sure.get(text), tuple(unsure.get(text, ())), text in labels) for text in sure.keys() | unsure.keys()}


@cache
def sure_spellings():
    """All spellings that mean a field by themselves, normal, the longest first: [(spelling, field id)]."""
    known = [(text, sure) for text, (sure, _, _) in _spellings().items() if sure]
    return sorted(known, key=lambda pair: (-len(pair[0]), pair[0]))


def clashes():
    """Spellings that several fields claim for themselves, with these fields; there must be none."""
    claims = {}
    for id, field in fields().items():
        for text in {normal(text) for text in (id, field.zh, field.en, *field.also)}:
            claims.setdefault(text, []).append(id)
    return {text: ids for text, ids in claims.items() if len(ids) > 1}
