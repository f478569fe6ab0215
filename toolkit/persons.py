"""Who is who from one version of a sheet to the next: by identity number, else by name and phone, never by row.

A corrected identity number does not make a new person, and two people never become one: every pass pairs people one to one, and
only where both sides leave no choice.
"""

from collections import defaultdict
from typing import NamedTuple

from toolkit.codes import resident_id

CLOSE = 2
"""So many characters of an identity number may be corrected at once, when the name is the same."""


class Person(NamedTuple):
    """What a candidate is known by; None for a blank."""

    id_number: str | None = None
    name: str | None = None
    phone: str | None = None


def person_of(values):
    """The Person in a candidate's values by field."""
    return Person(*(str(values[field]) if values.get(field) else None for field in Person._fields))


def recognised(known, rows):
    """Which known person each row is: {row: id, None for somebody new}.

    ``known``: {id: Person}, the newest last. ``rows``: {row: Person}. Both may hold one person several times.
    """
    found, left, open_rows = {}, dict(known), dict(rows)
    for make_key, alone in PASSES:
        for row, id in _pairs(left, open_rows, make_key, alone):
            found[row] = id
            del left[id], open_rows[row]
    for make_pairs in (_by_number, _by_name):
        for row, id in make_pairs(left, open_rows, known):
            found[row] = id
            del left[id], open_rows[row]
    return {row: found.get(row) for row in rows}


def _number_and_name(person):
    return (person.id_number, person.name) if person.id_number and person.name else None


def _name_and_phone(person):
    return (person.name, person.phone) if person.name and person.phone else None


PASSES = ((_number_and_name, False), (_name_and_phone, True))
"""How people are keyed, and whether the key must be theirs alone; rows of the same person pair up in their order."""


def _pairs(left, rows, make_key, alone):
    ids, places = _grouped(left, make_key), _grouped(rows, make_key)
    for key, some in places.items():
        if not alone or len(some) == len(ids[key]) == 1:
            yield from zip(some, ids[key], strict=False)


def _grouped(people, make_key):
    groups = defaultdict(list)
    for at, person in people.items():
        key = make_key(person)
        if key is not None:
            groups[key].append(at)
    return groups


def _by_number(left, rows, _known):
    """The same number under a new name: a name that was corrected, unless either name stands elsewhere as well."""
    old_names, new_names = ({person.name for person in people.values()} for people in (left, rows))
    for row, id in list(_pairs(left, rows, _sound_number, alone=True)):
        if left[id].name not in new_names - {None} and rows[row].name not in old_names - {None}:
            yield row, id


def _by_name(left, rows, known):
    """The same name, where only one on each side has it and the numbers do not speak against it."""
    numbers = {person.id_number for person in known.values()}
    for row, id in list(_pairs(left, rows, lambda person: person.name, alone=True)):
        if _may_be_one(left[id].id_number, rows[row].id_number, numbers):
            yield row, id


def _sound_number(person):
    return person.id_number if _is_sound(person.id_number) else None


def _is_sound(number):
    return bool(number) and resident_id.problem(number) is None


def _may_be_one(old, new, numbers):
    """Whether a number can have become another: unsound before or after, a few characters, or two people's mixed up."""
    if not (_is_sound(old) and _is_sound(new)):
        return True
    return sum(one != other for one, other in zip(old, new, strict=True)) <= CLOSE or new in numbers
