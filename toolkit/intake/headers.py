"""What a header says once its decoration is taken away: 「*2、身份证号码（必填）」 is 身份证号码.

Questionnaires number their questions, spreadsheets wrap lines and mark what must be filled in, tutors write the group and the
column into one cell. Compared are only the letters, digits and characters that remain.
"""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache

from toolkit.fields import fields
from toolkit.once import Pattern
from toolkit.places import DATA

_HINT = (
    r"非?必[填选答]项?|选[填答]项?|可选|[单多]选题?|[填输][空入]题?|判断题|下拉题?|排序题|矩阵\w*题?|文件上传题?|上传题|问答题|图片题?|量表题"
    r"|.*请.*|(?!.*联系人).*填写?|.*(?:寸|白底|[kKmM][bB]).*|[如例]\W?.*|示例.*|样例.*|格式.*|注[:意].*|按.*|[与和同].*(?:一致|相同|相符)|以.*为准|填.*|不填.*|不用填.*|不需.*|没有.*|无[则就需].*"
    r"|可.*填.*|若.*|精确.*|具体到.*|保留.*|\d+位.*|共?\d+字.*|数字|文本|文本格式|全称|微信同号|年|月|日|岁|周岁|年月|年月日|年/月/?日?|y+[-./]?m+[-./]?d*"
    r"|[大小]写|单位[:：].*|报名用|报考用|报考所用|网报用|重要|核对|本人"
)
_BRACKETS = Pattern(r"[(\[{<【〔「『《]([^()\[\]{}<>【】〔〕「」『』《》]*)[)\]}>】〕」』》]")
_HINTED = Pattern(rf"(?:{_HINT})", re.IGNORECASE)
_NUMBERED = Pattern(
    r"^\W*(?:第?[一二三四五六七八九十]{1,3}\s*[、.,:]|第\s*[一二三四五六七八九十\d]+\s*[题项步]|步骤\s*[一二三四五六七八九十\d]+"
    r"|[(\[【]\s*[一二三四五六七八九十\d]{1,3}\s*[)\]】]|[qQ]\s*\d{1,3}(?=\W|[^\x00-\x7f])|\d{1,3}(?:\s*[、.,:)\-—]|\s+(?=\D)))\s*"
)
_INVISIBLE = Pattern(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_MARKED = Pattern(r"(?<=.)(?:非?必填|选填|单选题?|多选题?|填空题)$")
_NOISE = Pattern(r"[\W_]+")


@lru_cache(4096)
def normal(header):
    """The header without numbering, hints in brackets, punctuation and blanks, half width and lower case ("" for None)."""
    text = plain(header)
    text = _BRACKETS.sub(lambda found: "" if _HINTED.fullmatch(found[1].strip()) else f"({found[1]})", text)
    return _MARKED.sub("", _NOISE.sub("", _unnumbered(text)).lower())


def plain(header):
    """The header as one line of half-width visible characters, its decoration still on it."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", "" if header is None else str(header))).strip()


def brackets(header):
    """What stands in brackets and is no hint, as written and in order: 「姓名（拼音）」 gives ["拼音"]."""
    inside = (found.strip() for found in _BRACKETS.findall(_unnumbered(plain(header))))
    return [text for text in inside if not _HINTED.fullmatch(text)]


def without_brackets(header):
    """The normal header without any brackets."""
    return normal(_BRACKETS.sub("", _unnumbered(plain(header))))


def _unnumbered(text):
    rest = _NUMBERED.sub("", text, count=1)
    return rest if _NOISE.sub("", rest) else text


@cache
def vocabulary():
    """The word lists of data/headers.toml, every word normal: {section: {name: frozenset of words}}."""
    return {section: {name: _normals(words) for name, words in lists.items()} for section, lists in _entries().items()}


@cache
def _entries():
    with open(DATA / "headers.toml", "rb") as file:
        return tomllib.load(file)


def _normals(words):
    return frozenset(normal(word) for word in words)


@cache
def _titles():
    found = {title: int(step) for step, titles in vocabulary()["steps"].items() for title in titles}
    return {normal(title): field.step for field in fields().values() for title in field.group} | found


def title_step(title):
    """The step that a title above a header names ("第六步 基本情况" is 6), None for any other text."""
    if numbered := re.match(r"\W*(?:第\s*(?=\S{1,3}\s*步)|步骤\s*)([一二三四五六七八九十]{1,3}|\d{1,2})", plain(title)):
        return _number(numbered[1])
    return _titles().get(normal(title), _titles().get(without_brackets(title)))


def _number(text):
    if text.isdigit():
        return int(text)
    tens, _, units = text.rpartition("十") if "十" in text else ("", "", text)
    digits = "一二三四五六七八九"
    return ("十" in text) * 10 * (digits.find(tens) + 1 or 1) + digits.find(units[-1:] or "零") + 1


def questionnaire_columns(headers):
    """Which of these headers a questionnaire added by itself: the positions in the list, counted from 0."""
    lists = vocabulary()["questionnaire"]
    names = [normal(header) for header in headers]
    if not lists["own"].intersection(names):
        return {position for position, header in enumerate(headers) if is_other_answer(header)}
    known = lists["own"] | lists["beside"]
    return {position for position, name in enumerate(names) if name in known or is_other_answer(headers[position])}


def is_other_answer(header):
    """Whether the column holds what was written beside the options of a question ("机构类型[其他]")."""
    return bool(re.search(r"[\[(]\s*其他\s*[\])]$", plain(header)))


def submission_time(headers):
    """The position of the column that says when a questionnaire was handed in, None where there is none."""
    own = questionnaire_columns(headers)
    times = vocabulary()["questionnaire"]["times"]
    return next((position for position in sorted(own) if normal(headers[position]) in times), None)
