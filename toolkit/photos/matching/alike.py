"""Candidates whose name is written nearly so: proposals for the tutor, never an answer."""

from collections import defaultdict
from difflib import SequenceMatcher
from itertools import islice, product

from toolkit.codes import pinyin
from toolkit.codes.resident_id import is_slip
from toolkit.photos.matching.roster import MOST_SPELLINGS, name_key, plain_number

MOST = 8
MOST_OF_SHORT_NAMES = 5  # what two characters have in common with more names than these says nothing
LONGEST = 8  # characters of a word that may be a name
START, END = 6, 6  # characters of an identity number of which either must be right for a slip to be looked for
SHORTEST_SPELLING = 5  # letters; shorter ones are one letter away from too many


class Alike:
    """Indexes of a Roster's names and spellings with one character left out, made when they are first asked for."""

    def __init__(self, roster):
        self.roster, self._names, self._spellings, self._starts = roster, None, None, None

    def to(self, clues):
        """The numbers of the candidates who may be meant by Clues without a key, the likeliest first."""
        found = dict.fromkeys(sorted(clues.loose), 2.0)
        for word in dict.fromkeys((*clues.rest, "".join(clues.rest))):
            found |= self._to_name(word)
        found |= self._to_spelling(clues.spelt) | self._to_number(clues.others)
        by_tail = {number: any(self.roster.fits_tail(number, tail) for tail in clues.tails) for number in found}
        return sorted(found, key=lambda number: (not by_tail[number], -found[number], number))[:MOST]

    def _to_name(self, word):
        """{number: likeness} of the names that are one character away from a word, or sound like it."""
        if not 2 <= len(word) <= LONGEST:
            return {}
        near = {name for key in _shortened(word) for name in self._by_shortened_name().get(key, ())}
        if len(word) == 2 and len(near) > MOST_OF_SHORT_NAMES:
            near = set()
        near |= {name for name in self._sounding_like(word) if abs(len(name) - len(word)) < 2}
        numbers = ((number, name) for name in near for number in self.roster.by_name[name])
        return {number: SequenceMatcher(None, word, name, autojunk=False).ratio() for number, name in numbers}

    def _sounding_like(self, word):
        spelt = _spellings(word)
        numbers = {number for spelling in spelt for number in self.roster.by_pinyin.get(spelling, ())}
        names = {name_key(self.roster.people[number].name or "") for number in numbers}
        return {name for name in names if not spelt.isdisjoint(_spellings(name))}

    def _to_spelling(self, spelt):
        if len(spelt) < SHORTEST_SPELLING:
            return {}
        near = {spelling for key in _shortened(spelt) for spelling in self._by_shortened_spelling().get(key, ())}
        return {number: 1.0 for spelling in near for number in self.roster.by_pinyin[spelling]}

    def _to_number(self, others):
        """Whose identity number is one slip away from one that is nobody's."""
        found = {}
        for typed in (start for start, end in others if not end):
            near = self._by_start().get(typed[:START], set()) | self.roster.by_tail.get(typed[-END:], set())
            own = {number: plain_number(self.roster.people[number].id_number or "") for number in near}
            found |= {number: 1.0 for number, text in own.items() if is_slip(typed, text)}
        return found

    def _by_start(self):
        if self._starts is None:
            self._starts = defaultdict(set)
            for number, who in enumerate(self.roster.people):
                self._starts[plain_number(who.id_number or "")[:START]].add(number)
        return self._starts

    def _by_shortened_name(self):
        if self._names is None:
            self._names = _index(self.roster.by_name)
        return self._names

    def _by_shortened_spelling(self):
        if self._spellings is None:
            self._spellings = _index(spelling for spelling in self.roster.by_pinyin if len(spelling) >= SHORTEST_SPELLING)
        return self._spellings


def _spellings(name):
    readings = pinyin.readings(name)
    forms = [sorted({form.replace("v", "u") for form in found}) for found in readings]
    return {"".join(spelling) for spelling in islice(product(*forms), MOST_SPELLINGS)} if all(readings) else set()


def _shortened(word):
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def _index(words):
    found = defaultdict(set)
    for word in words:
        for key in _shortened(word):
            found[key].add(word)
    return found
