"""Corrections in the table: kept on disk first, then the candidate is judged again at once and everybody quietly afterwards."""

from dataclasses import dataclass

from toolkit.decisions import FIXED, UNDONE, as_json, cell, holding
from toolkit.fields import fields
from toolkit.intake.values import reader
from toolkit.panels import one_again
from toolkit.panels.photos.follow import follow
from toolkit.panels.state import replace

CELL = "cell:"
EDITED_ROW = "edited row"
"""Stands among the names of parts for the one row of the table that was edited last."""

CHANGED = (EDITED_ROW, "facets", "filterbar")


@dataclass(frozen=True)
class Edited:
    """What was corrected last, or (``undone``) taken back: whose field, what stood there before and what stands there now."""

    person: int
    field: str
    old: object
    new: object
    undone: bool = False


def edit(desk, person, field, text):
    """A cell says something else; what it says already, or a field that nobody may write, changes nothing."""
    opened = desk.state.opened
    known = opened.people.by_number.get(person)
    if known is None or opened.renewed is None or not _is_open(field) or not _is_new(opened, known, field, text):
        return None
    was = _imported(opened, person, field)
    about = cell(opened.renewed.persons[known.sheet, known.row], field)
    _keeper(desk).decide(about, FIXED, value=text, was=as_json(was))
    return _again(desk, known, field, undone=False)


def undo(desk):
    """Takes back the correction that was made last, of an earlier sitting as well."""
    opened, keeper = desk.state.opened, _keeper(desk)
    numbers = {person: opened.audit.cohort.places[place] for place, person in opened.renewed.persons.items()}
    lapsed = {one.number for one in opened.renewed.overlaid.lapsed}
    made = [one for one in holding(keeper.decisions(), CELL) if one.verdict == FIXED and one.number not in lapsed]
    for decision in reversed(made):
        _, person, field = decision.about.split(":")
        if int(person) in numbers:
            keeper.decide(decision.about, UNDONE, value=str(decision.number))
            return _again(desk, opened.people.by_number[numbers[int(person)]], field, undone=True)
    return None


def value(desk, answer, person, field):
    """Answers what stands in the one cell that is about to be edited, whole."""
    opened = desk.state.opened
    known = opened and opened.people.by_number.get(person)
    if known and _is_open(field):
        now = opened.value(known, field)
        answer({"value": {"person": person, "field": field, "text": "" if now is None else as_text(now)}})


def as_text(value):
    """A value as a tutor would write it into the cell."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _again(desk, known, field, undone):
    before = desk.state.opened
    now = one_again.judged_again(before, known.number, _decisions_about(desk, before, known))
    old, new = before.value(known, field), now.value(known, field)
    kept = desk.state.filters.kept | {known.number}
    desk.change(
        opened=now, edited=Edited(known.number, field, old, new, undone), filters=replace(desk.state.filters, kept=kept)
    )
    follow(desk)
    return CHANGED if desk.state.person is None and desk.state.page == "audit" else None


def _decisions_about(desk, opened, known):
    person = str(opened.renewed.persons[known.sheet, known.row])
    return [one for one in _keeper(desk).decisions() if one.verdict == UNDONE or one.about.split(":")[1:2] == [person]]


def _is_open(field):
    return field in fields() and fields()[field].kind != "secret" and field != one_again.PHOTO


def _is_new(opened, known, field, text):
    read = reader(fields()[field], opened.audit.season)(text)
    doubtful = (known.number, field) in opened.people.doubts
    return doubtful or as_json(read.value) != as_json(opened.value(known, field))


def _imported(opened, number, field):
    table = opened.imported.table
    return table[field].iat[number] if field in table else None


def _keeper(desk):
    return desk.workspace.history(desk.state.opened.cohort_id)


DEEDS = {"edit": edit, "undo_edit": undo}
ANSWERS = {"cell_value": value}
