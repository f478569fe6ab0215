"""What the tutor said a column is, now or at an earlier import."""

import difflib
import re
from typing import NamedTuple

from toolkit.fields import fields
from toolkit.intake.headers import normal, plain
from toolkit.intake.spellings import is_secret, meaning
from toolkit.words import Spoken

NOTHING = ("", "-", "—", "－")


class MappingError(Spoken, ValueError):
    """A choice that names no column or no field, or one field twice."""

    room = "mapping."


class Choice(NamedTuple):
    """The field that a column is by somebody's decision (None: it is left out), and whose: "chosen" or "remembered"."""

    field: str | None
    reason: str


def memory_keys(columns):
    """The keys under which decisions about columns are remembered: normal group and header, "#2" for the second of a kind."""
    keys, seen = {}, {}
    for column in columns:
        key = f"{normal(column.group)}/{normal(column.header)}"
        seen[key] = seen.get(key, 0) + 1
        keys[column.index] = key if seen[key] == 1 else f"{key}#{seen[key]}"
    return keys


def chosen_fields(table, chosen, remembered):
    """The decisions about the columns of a table: {index: Choice}; what is chosen now wins over what is remembered.

    Raises MappingError.
    """
    made = {}
    for header, field in chosen.items():
        id = field_named(field)
        for column in _columns_named(table, header, id):
            made[column.index] = Choice(id, "chosen")
    _refuse_twice(table, made)
    used = {choice.field for choice in made.values()}
    keys = memory_keys(table.columns)
    for column in table.columns:
        key = keys[column.index]
        if column.index in made or key not in remembered:
            continue
        field = remembered[key]
        if _is_usable(column, field, used):
            made[column.index] = Choice(field, "remembered")
            used.add(field)
    return made


def _is_usable(column, field, used):
    """A remembered field that still exists, is not taken yet, and does not make an ordinary column of one with passwords."""
    return field is None or (field in fields() and field not in used and not is_secret(column.header))


def field_named(text):
    """The id of a field by id, Chinese or English name, or any spelling that means it alone; None for nothing ("", "-").

    Raises MappingError for an unknown or ambiguous word, with the nearest names.
    """
    if plain(text) in NOTHING or text is None:
        return None
    found = meaning(text) if plain(text) not in fields() else None
    if found is None:
        return plain(text)
    if found.field and found.exact:
        return found.field
    if found.unsure:
        raise MappingError("ambiguous_field", field=plain(text), near=_listed(fields()[id].zh for id in found.unsure))
    names = [name for field in fields().values() for name in (field.zh, field.id)]
    raise MappingError("unknown_field", field=plain(text), near=_listed(_near(text, names) or ["姓名", "证件号码"]))


def _columns_named(table, header, field):
    """The columns that a key of the choices means; several only where they are to be left out."""
    found = [column for column in table.columns if _is_named(column, header)]
    found = found or [column for column in table.columns if column.letter == plain(header).upper()]
    if not found:
        seen = [column.header for column in table.columns if column.header]
        raise MappingError("unknown_header", header=plain(header), near=_listed(_near(header, seen) or seen[:8]))
    if len(found) > 1 and field is not None:
        raise MappingError("ambiguous_header", header=plain(header), near=_listed(column.letter for column in found))
    for column in found:
        if field and is_secret(column.header) and fields()[field].kind not in ("secret", "answer"):
            raise MappingError("secret_header", header=column.header)
    return found


def _is_named(column, header):
    text = normal(header)
    whole = normal((column.group or "") + column.header)
    return bool(text) and text in (normal(column.header), whole) and bool(column.header)


def _refuse_twice(table, made):
    by_field = {}
    for index, choice in made.items():
        if choice.field in by_field:
            letters = [column.letter for column in table.columns if column.index in (index, by_field[choice.field])]
            raise MappingError("field_twice", field=fields()[choice.field].zh, near=_listed(letters))
        if choice.field:
            by_field[choice.field] = index


def _near(text, names):
    text = plain(text)
    inside = [name for name in names if re.search(re.escape(text), name)]
    return list(dict.fromkeys(inside + difflib.get_close_matches(text, names, 5, 0.4)))[:5]


def _listed(names):
    return "、".join(names)
