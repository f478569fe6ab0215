"""One cell of one field, read in the season of 2025."""

from functools import cache

from toolkit.fields import fields
from toolkit.intake.values import reader
from toolkit.season import load_season

SEASON = load_season("2025-hunan")


@cache
def field_reader(id):
    return reader(fields()[id], SEASON)


def read(id, raw):
    """The Read of a raw cell."""
    return field_reader(id)(raw)


def value(id, raw):
    return read(id, raw).value


def became(id, raw):
    """The value and the repairs."""
    found = read(id, raw)
    return found.value, *found.kinds


def doubt(id, raw):
    """The kind of doubt, after making sure that the cell stays as it was."""
    found = read(id, raw)
    assert found.kinds == ()
    return found.doubt
