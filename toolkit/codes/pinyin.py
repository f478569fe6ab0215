"""Full pinyin of a name 姓名全拼, the way the registration form wants it.

Compared are letters only: case, blanks, apostrophes, hyphens, dots, tone marks and tone digits do not count; ü, v, u and (after
l and n) yu are one vowel; the surname may stand first or last; every reading of a character is good. A suggestion is written
surname first, the given name in one word, ü as v: "liu yaqin", "ouyang minghui", "lv ming".

The readings are the single-character table of the pypinyin package, read straight from its file: a tenth of the time that
importing the package takes. Its first reading is often wrong for a surname (曾 ceng, 单 dan), so data/codes/surnames.csv goes
first, and a few readings that are usual in given names.

Source: pypinyin pinyin_dict (from the Unihan database); GB/T 28039-2011 中国人名汉语拼音字母拼写规则.

>>> matches("LiuYaqin", "刘雅琴")
True
>>> problem("lyq", "刘雅琴")
'initials'
"""

import json
import re
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from toolkit.codes.tables import parts, rows

_TONES = frozenset("\u0300\u0301\u0304\u030c")
_GIVEN = dict(zip("晟长率珩莞伽偲隽都", ["sheng", "chang", "shuai", "heng", "wan", "jia", "si", "jun", "du"], strict=True))
_NO_LETTER = re.compile(r"[^a-z]+")
_TONE_DIGIT = re.compile(r"[A-Za-züÜ][0-9]")


def readings(name):
    """What every character may be read as: a list of sets of plain syllables (ü as v), surname readings included."""
    return [_character(char) for char in name]


def suggest(name):
    """The likeliest pinyin, surname first and the given name in one word, or None for a name that is not judged."""
    if not _is_judged(name):
        return None
    size = _surname_size(name)
    surname, given = name[:size], name[size:]
    first = _surnames()[surname][0] if surname in _surnames() else _usual(surname)
    return f"{first} {''.join(map(_usual, given))}"


def matches(pinyin, name):
    """Whether the pinyin is a reading of the name; None (not judged) for a name with a dot, a "?" or an unknown character."""
    letters = _letters(pinyin)
    if len(name) > 1 and letters == "".join(map(_plainest, name)):
        return True
    if not _is_judged(name):
        return None
    syllables = [_forms(char) for char in name]
    return any(_spells(letters, syllables[turn:] + syllables[:turn]) for turn in (0, *_turns(name)))


def problem(pinyin, name):
    """What is wrong with the way it is written, else None.

    "digits": more digits than letters; "han": Han characters inside; "initials": as many letters as characters, and no
    reading fits; "tones": marks or digits.
    """
    if len(pinyin) > 2 * len(name) and pinyin.replace(" ", "").isalpha() and pinyin.isascii():
        return None
    if 2 * sum(map(str.isdigit, pinyin)) > len(pinyin):
        return "digits"
    if not pinyin.isascii() and any(map(is_han, pinyin)):
        return "han"
    if len(_letters(pinyin)) == len(name) and matches(pinyin, name) is False:
        return "initials"
    marked = not pinyin.isascii() and _TONES.intersection(unicodedata.normalize("NFD", pinyin))
    return "tones" if marked or _TONE_DIGIT.search(pinyin) else None


def is_han(char):
    """Whether a character is Han (any plane, with 〇)."""
    return char == "〇" or "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U0003ffff"


def _is_judged(name):
    return len(name) > 1 and all(map(_character, name))


def _turns(name):
    return {1, _surname_size(name)} & set(range(len(name)))


def _surname_size(name):
    return 2 if len(name) > 2 and name[:2] in _surnames() else 1


def _spells(letters, syllables):
    """Whether the letters can be cut into one of each set of syllables, in their order."""
    places = {0}
    for forms in syllables:
        places = {place + len(form) for place in places for form in forms if letters.startswith(form, place)}
    return len(letters) in places


def _letters(pinyin):
    """Lower-case letters a-z, ü and v as u."""
    plain = pinyin if pinyin.isascii() else unicodedata.normalize("NFKD", pinyin)
    letters = plain.lower().replace(" ", "").replace("v", "u")
    return letters if letters.isalpha() and letters.isascii() else _NO_LETTER.sub("", letters)


@cache
def _forms(char):
    """The spellings of one character's readings, as _letters writes them; lü also as lyu."""
    forms = {reading.replace("v", "u") for reading in _character(char)}
    return frozenset(forms | {reading.replace("v", "yu") for reading in _character(char)})


@cache
def _character(char):
    found = _table().get(str(ord(char)), "")
    plain = {_plain(reading) for reading in found.split(",") if reading}
    return frozenset(plain | set(_surnames().get(char, ())))


@cache
def _plainest(char):
    return _usual(char).replace("v", "u") if _character(char) else "?"


@cache
def _usual(char):
    return _GIVEN.get(char) or _plain(_table()[str(ord(char))].split(",")[0])


def _plain(reading):
    """A syllable without its tone, ü as v."""
    marks = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return _NO_LETTER.sub("", marks)


@cache
def _surnames():
    return {row["surname"]: (row["reading"], *parts(row["also"])) for row in rows("surnames")}


@cache
def _table():
    """The readings of every character, by its code point in decimals: "zhòng,chóng"."""
    path = Path(find_spec("pypinyin").submodule_search_locations[0], "pinyin_dict.json")
    return json.loads(path.read_bytes())
