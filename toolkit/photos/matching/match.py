"""Whose photo each file is.

A file is somebody's for sure only when its keys fit exactly one candidate and nothing in its name contradicts; else the tutor
is asked, with the candidates who may be meant. The keys, the strongest first: what the tutor chose, the cell in which the
picture stands, the file that the sheet's photo column names, identity number, phone, a number of which both ends are written,
name, pinyin, the last digits of a number. Folders on the path count as the file's name does, after it.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from toolkit.codes.resident_id import is_slip
from toolkit.photos.matching import file_words as words
from toolkit.photos.matching.alike import Alike
from toolkit.photos.matching.clues import Clue, clues_of
from toolkit.photos.matching.roster import Roster, Who, name_key, plain_number
from toolkit.photos.matching.tails import customary, owners
from toolkit.photos.matching.written import bare, in_common, path_key

__all__ = ["Match", "Standing", "Who", "match", "standing"]

ORDER = ("written", "id_number", "phone", "masked", "name", "pinyin")
LONGEST_NAME = 4  # characters of a word that is taken for somebody's name by its surname
COLLECTION = 3  # people named by the files in a folder from which on its own name is the collector's


@dataclass(frozen=True)
class Match:
    """Whose photo a file is.

    ``place``: the candidate's, None when it is nobody's or not sure. ``by``: the key: "tutor", "cell", "written", "id_number",
    "phone", "masked", "name", "pinyin", "tail", "fuzzy"; None when nothing was found. ``choices``: the places of the candidates
    who may be meant when it is not sure, the likeliest first.
    """

    file: str
    place: tuple | None = None
    by: str | None = None
    choices: tuple = ()


@dataclass(frozen=True)
class Standing:
    """``missing``: places of candidates without any photo or proposal. ``several``: {place: files} of those with more than one.

    ``shared``: {file: places} of files that the photo column names for more than one candidate.
    """

    missing: tuple
    several: dict
    shared: dict


def match(files, people, chosen=None):
    """{file: Match} of files (PhotoFile, or (file, place or None)) and candidates (Who).

    ``chosen``: {file: place, or None for nobody's}, what the tutor decided; it is never questioned.
    """
    roster, chosen = Roster(people), chosen or {}
    placed = [(photo.file, photo.place) if hasattr(photo, "file") else photo for photo in files]
    clues_in = cache(lambda name: clues_of(name, roster))
    named = {file: _Path(file, clues_in) for file, place in placed if place is None}
    reader = _Reader(roster, named.values())
    found = {}
    for file, place in placed:
        if file in chosen:
            found[file] = Match(file, chosen[file], "tutor")
        elif place is not None:
            found[file] = Match(file, place, "cell") if place in roster.by_place else Match(file)
        else:
            found[file] = reader.match(named[file])
    return found


def standing(matches, people):
    """The Standing of candidates (Who) by the matches of their photos."""
    files = {}
    for found in matches.values():
        if found.place is not None:
            files.setdefault(found.place, []).append(found.file)
    proposed = {place for found in matches.values() for place in found.choices}
    missing = tuple(who.place for who in people if who.place not in files and who.place not in proposed)
    several = {place: tuple(named) for place, named in files.items() if len(named) > 1}
    shared = {found.file: found.choices for found in matches.values() if found.by == "written" and len(found.choices) > 1}
    return Standing(missing, several, shared)


class _Path:
    """A file's name and the folders on its path, nearest first, each with its Clues."""

    def __init__(self, file, clues_in):
        path = PurePosixPath(file)
        self.file, self.key = file, path_key(file)
        self.folders = [folder.as_posix() for folder in path.parents][:-1]
        self.own = clues_in(bare(path.name.casefold()))
        self.above = [clues_in(PurePosixPath(folder).name) for folder in self.folders]

    def every(self):
        """The Clues of the name and of the folders."""
        return self.own, *self.above


class _Reader:
    """What is known from all the files together: which folders are collections, which digits are the ends of numbers."""

    def __init__(self, roster, paths):
        self.roster, self.alike = roster, Alike(roster)
        self.collections = _collections(paths)
        self.customs = customary([path.own for path in paths], roster)

    def match(self, path):
        """The Match of one file by its path."""
        keys = self._keys(path)
        if keys:
            return self._decided(path, keys)
        if (numbers := owners(path.own, self.roster, self.customs)) is not None:
            return self._of_owners(path, *numbers)
        for clues in path.every():
            if near := self.alike.to(clues):
                return Match(path.file, None, "fuzzy", self._places(near))
        collectors = {number for clues in path.above for clue in clues.keys for number in clue.people}
        return Match(path.file, None, "name" if collectors else None, self._places(sorted(collectors)))

    def _keys(self, path):
        above = [
            clue
            for folder, clues in zip(path.folders, path.above, strict=True)
            if folder not in self.collections
            for clue in clues.keys
        ]
        return sorted([*self._written(path), *path.own.keys, *above], key=lambda clue: ORDER.index(clue.by))

    def _written(self, path):
        """Those whose photo column names this file; where it names folders as well, those who name the most of them."""
        named = [(in_common(written, path.key), number) for written, number in self.roster.by_file.get(path.key[-1], ())]
        most = max((common for common, _ in named), default=0)
        return [Clue("written", frozenset(number for common, number in named if common == most))] if named else []

    def _decided(self, path, keys):
        fitting = frozenset.intersection(*(clue.people for clue in keys))
        if not fitting:
            return Match(path.file, None, keys[0].by, self._places(_in_order(keys)))
        fitting = sorted(self._narrowed(fitting, path))
        against = self._against(fitting[0], path, keys) if len(fitting) == 1 else ()
        if against is None:
            return Match(path.file, self.roster.people[fitting[0]].place, keys[0].by)
        return Match(path.file, None, keys[0].by, self._places([*fitting, *against]))

    def _narrowed(self, fitting, path):
        """Those of several whom a weaker sign fits: the end of a number, a birth date, the class."""
        for sign in (self._has_tail, self._has_birth, self._has_class):
            fitting = frozenset(number for number in fitting if sign(number, path)) or fitting
        return fitting

    def _has_tail(self, number, path):
        return any(self.roster.fits_tail(number, tail) for tail in path.own.tails)

    def _has_birth(self, number, path):
        return self._birth(number) in path.own.births

    def _birth(self, number):
        own = plain_number(self.roster.people[number].id_number or "")
        return own[6:14] if len(own) == 18 else None

    def _has_class(self, number, path):
        return any(number in self.roster.of_class(clues.classes) for clues in path.every())

    def _against(self, number, path, keys):
        """None when nothing speaks against a candidate, else the numbers of those whom it speaks for."""
        own = path.own
        if own.paper or self._another_number(number, own) or self._another_class(number, path):
            return ()
        if self._birth(number) and own.births and self._birth(number) not in own.births:
            return ()
        if self._another_name(number, own, keys):
            return ()
        others = {other for tail in own.tails for other in self._owners(number, tail)}
        return sorted(others) if others else None

    def _owners(self, number, tail):
        """Those whose number ends so, when this candidate's does not."""
        return () if self.roster.fits_tail(number, tail) else self.roster.by_tail.get(tail, ())

    def _another_number(self, number, clues):
        """Whether an identity number stands there that is nobody's and cannot be a slip of this candidate's."""
        known = self.roster.numbers(number)
        identity = plain_number(self.roster.people[number].id_number or "")
        for start, end in clues.others:
            if end and known and not any(own.startswith(start) and own.endswith(end) for own in known):
                return True
            if identity and not end and not is_slip(start, identity):
                return True
        return False

    def _another_class(self, number, path):
        """Whether the path names a class, and the candidate is known to be in another one."""
        named = frozenset().union(*(self.roster.of_class(clues.classes) for clues in path.every()))
        return bool(named) and number not in named and self.roster.people[number].class_name is not None

    def _another_name(self, number, clues, keys):
        """Whether beside the number a word stands that looks like a name, and not like this candidate's."""
        name = name_key(self.roster.people[number].name or "")
        if any(clue.by in ("name", "pinyin", "written") for clue in keys):
            return False
        likely = (word for word in clues.rest if len(word) <= LONGEST_NAME and self._is_surname(word[0]))
        return any(2 * len(set(word) & set(name)) < len(name) for word in likely)

    def _is_surname(self, char):
        return char in words.SURNAMES or char in self.roster.surnames

    def _of_owners(self, path, numbers, sure):
        numbers = self._narrowed(frozenset(numbers), path)
        if sure and len(numbers) == 1 and not self._another_class(min(numbers), path) and not path.own.paper:
            return Match(path.file, self.roster.people[min(numbers)].place, "tail")
        return Match(path.file, None, "tail", self._places(sorted(numbers)))

    def _places(self, numbers):
        return tuple(dict.fromkeys(self.roster.people[number].place for number in numbers))


def _in_order(keys):
    return [number for clue in keys for number in sorted(clue.people)]


def _collections(paths):
    """The folders whose files name several people: somebody collected them there, and the folder may be called after him."""
    named = {}
    for path in paths:
        alone = [min(clue.people) for clue in path.own.keys if len(clue.people) == 1]
        for folder in path.folders if alone else ():
            named.setdefault(folder, set()).update(alone)
    return {folder for folder, people in named.items() if len(people) >= COLLECTION}
