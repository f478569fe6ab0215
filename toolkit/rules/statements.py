"""What the guide says, statement by statement, and the rules, fields and dates that carry it (data/statements.toml)."""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from toolkit.fields import fields
from toolkit.places import DATA
from toolkit.rules.catalogue import by_id
from toolkit.season import load_season

FIELD, MILESTONE = "field:", "milestone:"


@dataclass(frozen=True)
class Statement:
    """One sentence of the guide in a few words; ``by`` names what carries it, ``why`` (zh, en) says what cannot be checked."""

    number: int
    place: str
    zh: str
    en: str
    by: tuple[str, ...] = ()
    why: tuple[str, ...] = ()


@cache
def statements():
    """All statements in the order of the guide."""
    found = {int(number): entry for number, entry in _file()["statements"].items()}
    lists = ("by", "why")
    return tuple(
        Statement(number, **{key: tuple(value) if key in lists else value for key, value in found[number].items()})
        for number in sorted(found)
    )


def beyond():
    """Rules that the guide does not ask for: {id or family: (zh, en) where they come from}."""
    return {id: tuple(where) for id, where in _file()["beyond"].items()}


def omitted():
    """Rules that were planned and not written: {id: (zh, en) why}."""
    return {id: tuple(why) for id, why in _file()["omitted"].items()}


def rules_of(name):
    """The ids of the rules that a name means: one rule, or a family (S11-SITE-*); none for a field or a date."""
    return tuple(id for id in by_id() if fnmatchcase(id, name))


def means_something(name):
    """Whether a name in ``by`` or in the lists means a rule, a field or a date that there is."""
    if name.startswith(FIELD):
        return name.removeprefix(FIELD) in fields()
    if name.startswith(MILESTONE):
        return name.removeprefix(MILESTONE) in {milestone.id for milestone in load_season().milestones}
    return bool(rules_of(name))


def carried():
    """The ids of the rules that some statement asks for."""
    return {id for statement in statements() for name in statement.by for id in rules_of(name)}


@cache
def _file():
    with open(DATA / "statements.toml", "rb") as file:
        return tomllib.load(file)
