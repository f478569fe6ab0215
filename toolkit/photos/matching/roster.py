"""The candidates by everything that a photo's name may say of them: one look-up a key, no comparing of all with all."""

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice, product
from unicodedata import normalize

from toolkit.codes import pinyin
from toolkit.intake.values.characters import real_ideographs, visible
from toolkit.photos.matching.written import written_paths

TAILS = range(3, 9)  # so many digits at the end of a number may stand for it
MOST_SPELLINGS = 64
SHORTEST_PINYIN = 4
MOST_OF_ONE_WORD = 3  # what more candidates than these have in the photo column is an answer (已交) and no file

_NO_HAN_OR_LETTER = re.compile(r"[\W\d_]+")
_NO_LETTER = re.compile(r"[^a-z]+")
_SHORT_CLASS = re.compile(r"\d{1,3}班$")
_OLD = re.compile(r"\d{17}[\dX]")


@dataclass(frozen=True)
class Who:
    """A candidate as far as a photo's name may speak of one. ``place``: (sheet, row); ``photo``: what the photo column says."""

    place: tuple
    name: str | None = None
    pinyin: str | None = None
    id_number: str | None = None
    phone: str | None = None
    photo: str | None = None
    class_name: str | None = None


class Roster:
    """The candidates, each by its number in ``people``: every index is {key: {numbers}}."""

    def __init__(self, people):
        self.people = list(people)
        self.by_place, self.by_id, self.by_phone = {}, defaultdict(set), defaultdict(set)
        self.by_name, self.by_pinyin, self.by_tail = defaultdict(set), defaultdict(set), defaultdict(set)
        self.by_class, self.by_file = defaultdict(set), defaultdict(list)
        for number, who in enumerate(self.people):
            self.by_place[who.place] = number
            self._add_numbers(number, who)
            self._add_names(number, who)
            if who.class_name:
                self.by_class[class_key(who.class_name)].add(number)
        self._add_files()
        self.longest_name = max(map(len, self.by_name), default=0)
        self.surnames = {name[0] for name in self.by_name}
        self.short_classes = [(name, short) for name in self.by_class for short in _SHORT_CLASS.findall(name)]
        self._of_class = {}

    def of_class(self, key):
        """Those in the class that a name, as a class key, speaks of: by the whole of the class, else by its short form, 1班."""
        if key not in self._of_class:
            known = [name for name in self.by_class if _holds(key, name)]
            known = known or [name for name, short in self.short_classes if _holds(key, short)]
            self._of_class[key] = frozenset().union(*(self.by_class[name] for name in known))
        return self._of_class[key]

    def fits_tail(self, number, tail):
        """Whether a candidate's identity number or phone ends so."""
        return any(own.endswith(tail) for own in self.numbers(number))

    def numbers(self, number):
        """A candidate's identity number and phone, those that are known."""
        who = self.people[number]
        return [plain_number(own) for own in (who.id_number, who.phone) if own]

    def _add_numbers(self, number, who):
        for own, index in ((who.id_number, self.by_id), (who.phone, self.by_phone)):
            plain = plain_number(own or "")
            if len(plain) >= 7:
                index[plain].add(number)
                for size in TAILS:
                    self.by_tail[plain[-size:]].add(number)
        if _OLD.fullmatch(plain := plain_number(who.id_number or "")):
            self.by_id[plain[:6] + plain[8:17]].add(number)

    def _add_names(self, number, who):
        name = name_key(who.name or "")
        if len(name) > 1 and all(map(pinyin.is_han, name)):
            self.by_name[name].add(number)
        for spelling in _spellings(name, who):
            if len(spelling) >= SHORTEST_PINYIN:
                self.by_pinyin[spelling].add(number)

    def _add_files(self):
        written = [(path, number) for number, who in enumerate(self.people) for path in written_paths(who.photo)]
        said = defaultdict(int)
        for path, _ in written:
            said[path] += 1
        for path, number in written:
            if said[path] <= MOST_OF_ONE_WORD:
                self.by_file[path[-1]].append((path, number))


def plain(text):
    """A text as keys are compared: one width, one case, real ideographs, nothing unseen."""
    return normalize("NFKC", real_ideographs(visible(text))).casefold()


def plain_number(text):
    """An identity number or a phone without blanks and signs."""
    return re.sub(r"[^0-9A-Z]", "", normalize("NFKC", str(text)).upper())


def name_key(name):
    """A name without blanks and dots."""
    return _NO_HAN_OR_LETTER.sub("", plain(name))


def letters(text):
    """Letters a to z only, without marks; ü and v as u."""
    return _NO_LETTER.sub("", normalize("NFKD", text.casefold()).replace("v", "u"))


_NUMERALS = {char: str(digit) for digit, char in enumerate("零一二三四五六七八九")}
_NUMERAL = re.compile("[零一二三四五六七八九十]+(?=[班组期])")


def class_key(text):
    """A class as it is compared: without blanks and signs, its number in digits."""
    return _NUMERAL.sub(lambda found: _digits(found[0]), re.sub(r"[\s_\-.()\[\]【】]+", "", plain(text)))


def _holds(key, name):
    """Whether a class stands in a key, and is not the end of a longer number: 1班 is not in 11班."""
    at = key.find(name)
    return at >= 0 and not (name[:1].isdigit() and key[:at][-1:].isdigit())


def _digits(numeral):
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return "".join(_NUMERALS[char] for char in numeral)
    return str(10 * int(_NUMERALS.get(tens, "1") if len(tens) < 2 else "1") + int(_NUMERALS.get(ones, "0") if ones else "0"))


def _spellings(name, who):
    """Every way in which a name may be written in Latin letters, surname first and last; never its initials."""
    yield from _own_spelling(who)
    if name.isascii():
        yield from _turned(re.split(r"[\W_]+", plain(who.name or "")))
    readings = pinyin.readings(name) if not name.isascii() else []
    if len(readings) < 2:
        return
    forms = [sorted({form for syllable in found for form in _forms(syllable)}) for found in readings]
    for size in {1, _surname_size(name)}:
        for spelt in islice(product(*forms), MOST_SPELLINGS):
            yield "".join(spelt)
            yield "".join(spelt[size:] + spelt[:size])


def _own_spelling(who):
    """What the sheet's pinyin column says, unless it is initials."""
    if who.pinyin and not (who.name and pinyin.problem(who.pinyin, who.name) == "initials"):
        yield from _turned(who.pinyin.split())


def _turned(words):
    words = [letters(word) for word in words]
    yield "".join(words)
    yield "".join(words[1:] + words[:1])
    yield "".join(words[-1:] + words[:-1])


def _forms(syllable):
    return {syllable.replace("v", "u"), syllable.replace("v", "yu")}


def _surname_size(name):
    usual = pinyin.suggest(name)
    return 2 if usual and len(name) > 2 and usual.split()[0] not in pinyin.readings(name[:1])[0] else 1
