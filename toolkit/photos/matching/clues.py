"""What one name, of a file or of a folder on its path, says about whose photo it is.

The certain is read first and taken out, so that no digits of an identity number are read again as a phone or a date: identity
numbers, then what cameras and chat programs write, phones, masked numbers, dates; names and pinyin are read in what is left.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from toolkit.codes.pinyin import is_han
from toolkit.photos.matching import file_words as words
from toolkit.photos.matching.roster import class_key, letters, plain

_GAPS = re.compile(r"(?<=\d)[\s_\-.]+(?=[\dx])")
_LONG = re.compile(r"\d{15,}x?")
_TYPED = re.compile(r"\d{5,7}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{4,6}[\dX]")  # an identity number with a slip of the hand
_LABEL = r"(?:(?:身份证|证件)?[号码:：\s]*)"
_OTHER_ID = re.compile(r"(?<![0-9a-z])(?:[a-z]{1,2}\d{6,9}(?:\([0-9a]\))?\d?|\d{7}\(\d\)|\d{9,10})(?![0-9a-z])")
_PHONE = re.compile(r"(?<!\d)(?:\+?86[\s\-]?)?(1[3-9]\d)[\s_\-.]?(\d{4})[\s_\-.]?(\d{4})(?!\d)")
_MASKED = re.compile(r"(?<![0-9a-z])(\d{3,14})\s*(?:[*x#?·]{2,}|\.{2,}|_{2,}|-{2,})\s*(\d{2,7}[\dx])(?![0-9a-z])")
_SIX_FOUR = re.compile(r"(?<![0-9a-z])(\d{6})[\s_\-]?(\d{3}[\dx])(?![0-9a-z])")
_STARS = re.compile(r"[*#?·]{2,}|x{3,}")
_CLOCK = re.compile(r"1[3-7]\d{8}")  # seconds since 1970, in ten digits
_BIRTH = re.compile(r"(?<!\d)(?:19[4-9]\d|200\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")
_TAIL = re.compile(r"(?<!\d)(\d{3,7}x(?![a-z])|\d{4,8}(?!\d|x(?![a-z])))(?!\d)")
_LETTERS = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]+")
_CLASS = re.compile(r"(?<!\d)\d{1,3}班")
_COPY = re.compile(r"[(\[]\s*\d{1,3}\s*[)\]]")
NEVER_IN_NAMES = "照相底版改的"
MOBILE = 11  # digits of a phone
MOST_WORDS = 4  # of a name in pinyin


class Clue(NamedTuple):
    """A key that was found and the candidates whom it fits, by their numbers."""

    by: str
    people: frozenset


@dataclass
class Clues:
    """What a name says.

    ``keys``: the Clues. ``loose``: candidates whose name stands in it as part of something longer. ``tails``, ``births``: runs
    of digits that may be the end of a number, a birth date. ``others``: (start, end) of identity numbers and masked ones that
    are nobody's. ``rest``: Chinese words that are left over; ``spelt``: Latin ones. ``classes``: the name as a key of classes.
    ``bare``: nothing but digits was there. ``labelled``: it says that they end a number. ``paper``: it shows some paper.
    """

    keys: list = field(default_factory=list)
    loose: set = field(default_factory=set)
    tails: tuple = ()
    births: frozenset = frozenset()
    others: list = field(default_factory=list)
    rest: list = field(default_factory=list)
    spelt: str = ""
    classes: str = ""
    bare: bool = False
    labelled: bool = False
    paper: bool = False


def clues_of(name, roster):
    """The Clues in one name without its suffix."""
    text = plain(name)
    found = Clues(classes=class_key(name), labelled=bool(words.LABELLED.search(text)))
    text = _without_ids(text, roster, found)
    found.births = frozenset(_BIRTH.findall(text))
    for take_out in (words.CAMERA, words.RANDOM):
        text = take_out.sub(" ", text)
    text = _without_phones(text, roster, found)
    text = _without_masked(text, roster, found)
    found.paper = bool(words.PAPER.search(text))
    text = words.SIZE.sub(" ", words.DATE.sub(" ", _COPY.sub(" ", text)))
    found.tails = tuple(run.upper() for run in _TAIL.findall(text))
    _read_names(_CLASS.sub(" ", text), roster, found)
    _read_pinyin(text, roster, found)
    found.bare = not (found.keys or found.loose or found.rest or found.spelt)
    return found


def _without_ids(text, roster, found):
    """Takes out identity numbers, whatever blanks and signs stand in them; 18 digits that are nobody's are remembered."""
    compact = _GAPS.sub("", text)
    for run in _LONG.findall(compact):
        run = run.upper()
        number = _known(run, roster)
        if number:
            found.keys.append(Clue("id_number", frozenset(roster.by_id[number])))
        elif _TYPED.fullmatch(run):
            found.others.append((run, ""))
            number = run
        if number:
            text = re.sub(_LABEL + r"[\s_\-.]*".join(number.lower()), " ", text)
    for token in _OTHER_ID.findall(text):
        number = re.sub(r"\W", "", token).upper()
        if number in roster.by_id:
            found.keys.append(Clue("id_number", frozenset(roster.by_id[number])))
            text = text.replace(token, " ")
    return text


def _known(run, roster):
    """Somebody's identity number in a longer run of digits; one of 15 digits only by itself."""
    if len(run) in (15, 18):
        return run if run in roster.by_id else None
    windows = (run[at : at + 18] for at in range(len(run) - 17))
    return next((window for window in windows if window in roster.by_id), None)


def _without_phones(text, roster, found):
    for parts in _PHONE.findall(text):
        if people := roster.by_phone.get("".join(parts)):
            found.keys.append(Clue("phone", frozenset(people)))
    return _PHONE.sub(" ", text)


def _without_masked(text, roster, found):
    """Takes out numbers of which only both ends are written; two parts of six and four digits only if they are somebody's."""
    for pattern in (_MASKED, _SIX_FOUR):
        for match in list(pattern.finditer(text)):
            start, end = match[1], match[2].upper()
            people = {number for number in roster.by_tail.get(end[-4:], ()) if _is_masked(roster.numbers(number), start, end)}
            if people and not _CLOCK.fullmatch(match[0]):
                found.keys.append(Clue("masked", frozenset(people)))
            elif _STARS.search(match[0]):
                found.others.append((start, end))
            else:
                continue
            text = text.replace(match[0], " ", 1)
    return text


def _is_masked(numbers, start, end):
    return any(own.startswith(start) and own.endswith(end) and (len(own) == MOBILE or len(start) > 3) for own in numbers)


class _Word(NamedTuple):
    """A run of Chinese characters and whether a blank (no other sign) parts it from the one before."""

    text: str
    blank: bool


def _read_names(text, roster, found):
    """Reads the names in a text. A name must end where its word ends, or where a word begins that says nothing."""
    parts = list(_han_words(text))
    line = "".join(word.text for word in parts)
    edges = [0]
    for word in parts:
        edges.append(edges[-1] + len(word.text))
    spans = _spans(line, roster)
    free = [span for span in spans if _is_free(line, *span, edges, parts)]
    whole = [span for span in free if not any(_inside(span, other) for other in free if other != span)]
    for start, end in whole:
        within = [span for span in free if _inside(span, (start, end))] if _is_parted(start, end, edges) else []
        people = set().union(*(roster.by_name[line[left:right]] for left, right in (*within, (start, end))))
        found.keys.append(Clue("name", frozenset(people)))
    covered = {place for start, end in whole for place in range(start, end)}
    for start, end in spans:
        at_an_end = any(start == left or end == right for left, right in pairwise(edges))
        if at_an_end and covered.isdisjoint(range(start, end)):
            found.loose |= roster.by_name[line[start:end]]
    found.rest = [rest for left, right in pairwise(edges) for rest in _left_over(line, left, right, covered)]


def _han_words(text):
    start = before = 0
    for at in range(len(text) + 1):
        if at < len(text) and is_han(text[at]):
            continue
        if at > start:
            yield _Word(text[start:at], bool(before < start and text[before:start].isspace()))
            before = at
        start = at + 1


def _spans(line, roster):
    """Every (start, end) where a candidate's name stands in a line of Chinese characters."""
    sizes = range(2, roster.longest_name + 1)
    return [
        (start, start + size)
        for start in range(len(line) - 1)
        if line[start] in roster.surnames
        for size in sizes[: len(line) - start - 1]
        if line[start : start + size] in roster.by_name
    ]


def _inside(span, other):
    return other[0] <= span[0] and span[1] <= other[1]


def _is_parted(start, end, edges):
    return any(start < edge < end for edge in edges)


def _is_free(line, start, end, edges, parts):
    left, right = max(edge for edge in edges if edge <= start), min(edge for edge in edges if edge >= end)
    before, after = line[left:start], line[end:right]
    if before and not (words.GLUED.fullmatch(before) or words.UNIT.fullmatch(before) or before in words.places()):
        return False
    if after and not (words.GLUED.fullmatch(after) or _CLASS.fullmatch(class_key(after))):
        return False
    return not (_continues(parts, edges, start, -1) or _continues(parts, edges, end, 0))


def _continues(parts, edges, place, step):
    """Whether a single character stands beyond a blank: 李亚 男 may be one name."""
    if place not in edges[1:-1]:
        return False
    neighbour, gap = edges.index(place) + step, edges.index(place)
    return len(parts[neighbour].text) == 1 and parts[neighbour].text not in NEVER_IN_NAMES and parts[gap].blank


def _left_over(line, left, right, covered):
    """The pieces of a word that belong to no name and say something."""
    piece = ""
    for place in range(left, right + 1):
        if place < right and place not in covered:
            piece += line[place]
            continue
        bare = words.GLUED.sub("", piece)
        if bare and not (words.NOISE.fullmatch(bare) or words.UNIT.fullmatch(bare) or bare in words.places()):
            yield bare
        piece = ""


def _read_pinyin(text, roster, found):
    tokens = [_latin(word) for word in _LETTERS.findall(text)]
    tokens = [token for token in tokens if token]
    for size in range(min(MOST_WORDS, len(tokens)), 0, -1):
        for at in range(len(tokens) - size + 1):
            people = roster.by_pinyin.get("".join(tokens[at : at + size]))
            if people and "".join(tokens[at : at + size]) not in words.PLACES_IN_PINYIN and size == len(tokens):
                found.keys.append(Clue("pinyin", frozenset(people)))
                return
            if people:
                found.loose |= people
                found.spelt = "".join(tokens)
                return
    found.spelt = "".join(tokens)


def _latin(word):
    token = letters(word)
    return "" if token in words.LATIN_NOISE else words.LATIN_TAIL.sub("", token)
