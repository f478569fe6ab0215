"""Cells that are filled and say nothing: 暂无, 待补, /, #N/A, a dash (unless the form wants one), and 同上.

Sources: the missing-value words of real tutor sheets; for fields with ``none``, the words that ruling 9 of the project's
domain notes counts as blank; for fields with ``dash``, the guide's "-" of apprentices (step 8, 说明2).
"""

import re
from functools import cache

from toolkit.intake.values.characters import plain, unquoted, visible
from toolkit.intake.values.read import SAME_AS_ABOVE, Read
from toolkit.once import Pattern

LONGEST = 10  # characters; a longer cell is none of these words

_MARKS = {"/", "//", "\\", "\\\\", "n/a", "#n/a", "na", "null", "none", "nan", "nil", "空", "空白"}
_LATER = {"待补", "待补充", "待填", "待定", "待确认", "待核实", "后补", "稍后补", "暂缺", "未填", "未填写", "未提供"}
_UNKNOWN = {"不详", "不清楚", "不知道", "未知", "无此项", "略"}
_NOTHING = {"无", "没有"}
_RULING_9 = {"无", "否", "没有", "不填", "不填写", "不需要", "不加试", "非军人", "地方"}
_STILL = {"至今", "今", "目前", "现在", "在读", "在读中", "就读", "就读中", "在校"}
_NOT_YET = {"未毕业", "尚未毕业", "未取得", "未获得", "未领取", "未发", "未发证", "未下发", "未注册", "未办理"}

_ERROR = Pattern(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)|Err:5\d\d", re.IGNORECASE)
_ABOVE = {"同上", "同前", "同上一行", "同上行", "〃", '"', "''", "々", "″", "'' ''"}
_PERSONAL = {"name", "pinyin", "identity", "certificate", "phone"}  # kinds of which two candidates never share a value
_PERSONAL_FIELDS = {"seq", "wechat", "username", "photo"}  # 同上 in 微信号 means the phone beside it


def blank_reader(field):
    """A function text → Read for a cell that is blank by its words, a dash or 同上; None when it says something."""
    words = blank_words(field)
    dash = {"-", "一"} if field.dash else set()
    longest = max(len(word) for word in words if word.isascii())
    above = set() if field.kind in _PERSONAL or field.id in _PERSONAL_FIELDS else {plain(word) for word in _ABOVE} - {""}

    def read(text):
        if text[0] in "#E" and _ERROR.fullmatch(text.strip()):
            return Read(None, ("formula_error",))
        if "0" <= text[0] <= "9" or "0" <= text[-1] <= "9":  # no word begins or ends with a digit
            return None
        if text.isascii() and len(text) > 2 * longest:  # pinyin, English names
            return None
        key = text if text.isalpha() and not text.isascii() else plain(text)
        if key in above:
            return Read(SAME_AS_ABOVE, ("same_as_above",))
        key = key if key is text else plain(unquoted(text))
        if key in dash:
            return Read("-", ("dash",) if text != "-" else ())
        return Read(None, (_why_blank(text),)) if not key or key in words else None

    return read


def _why_blank(text):
    if text.isspace():
        return "spaces"
    return "blank_word" if visible(text).strip() else "invisible"


def blank_words(field):
    """Keys (characters.plain) that mean blank in a field; an option's spelling never does."""
    words = _MARKS | {"-"}
    if field.kind != "text" or not field.process:  # a remark 待补 or 无 says something
        words |= _LATER | _UNKNOWN | {"暂无"}
        words |= _NOTHING if field.kind != "answer" else set()
    if field.none:
        words |= _RULING_9
    if field.kind in ("month", "day", "certificate"):
        words |= _STILL | _NOT_YET
    offered = {_key(word) for option, also in field.options.items() for word in (option, *also)}
    return set(map(_key, words)) - offered


_key = cache(plain)  # of our own words, which are the same for most fields
