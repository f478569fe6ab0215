"""What a click on the audit's pages does: a state in, a state out."""

from toolkit.panels.filterbar import ALL
from toolkit.panels.filters import FAULTY, Filters
from toolkit.panels.people import NOT_JUDGED
from toolkit.panels.state import replace


def tile(state, id):
    """A tile: show these people, or everybody again; the last one also opens the list of what was not judged."""
    filters = state.filters
    if id == "unjudged":
        return _unjudged(state)
    wanted = None if id == "all" else id
    if wanted == filters.state:
        wanted = FAULTY
    return _filtered(state, state=wanted, gaps=filters.gaps and filters.state != NOT_JUDGED)


def _unjudged(state):
    """Opens the list, with the people of whom too little is known where there are any, or closes it."""
    filters = state.filters
    if filters.gaps:
        return _filtered(state, gaps=False, state=FAULTY if filters.state == NOT_JUDGED else filters.state)
    some = state.opened.people.counts[None][NOT_JUDGED]
    return _filtered(state, gaps=True, notes=False, state=NOT_JUDGED if some else filters.state)


def notes(state):
    """Open the notes about the whole sheet, or close them; only one list is open at a time."""
    return replace(state, filters=replace(state.filters, notes=not state.filters.notes, gaps=False))


def step(state, step):
    """A step of the strip, GENERAL among them: show whom it concerns, or all steps again."""
    return _filtered(state, step=None if state.filters.step == step else step)


def filter(state, /, **asked):
    """The search box, the two lists and the column switch."""
    if "class" in asked:
        name = asked.pop("class")
        asked["class_name"] = None if name == ALL else name
    if asked.get("rule") == ALL:
        asked["rule"] = None
    return _filtered(state, **asked)


def untag(state, id):
    """The × of a tag."""
    return _filtered(state, **{id: None})


def clear(state):
    """Back to everybody with a finding."""
    return replace(state, filters=Filters(faulty_columns=state.filters.faulty_columns, spread=state.filters.spread))


def everybody(state):
    """Every candidate, whatever was filtered."""
    return replace(clear(state), filters=replace(clear(state).filters, state=None))


def page(state, number):
    """Another page of the table."""
    return replace(state, filters=replace(state.filters, page=number))


def fold(state, step):
    """The empty columns of a step: show them, or fold them up again."""
    return replace(state, filters=replace(state.filters, spread=state.filters.spread ^ {step}))


def change(state, kind):
    """A number of the line about the import before: show whom it concerns, or go back to everybody with a finding."""
    if state.filters.change == kind:
        return clear(state)
    kept = {name: getattr(state.filters, name) for name in ("faulty_columns", "spread", "gone")}
    return replace(state, filters=Filters(state=None, change=kind, **kept))


def gone(state):
    """Open the list of those who vanished, or close it."""
    return replace(state, filters=replace(state.filters, gone=not state.filters.gone))


def open_person(state, person):
    """A candidate's own page; the filter stays, so that the list is still there."""
    return replace(state, person=person) if person in state.opened.people.by_number else state


def back(state):
    """From a candidate back to the list."""
    return replace(state, person=None)


def _filtered(state, /, **changes):
    return replace(state, filters=replace(state.filters, page=0, kept=frozenset(), **changes))


CLICKS = {
    "tile": tile,
    "notes": notes,
    "step": step,
    "filter": filter,
    "untag": untag,
    "clear": clear,
    "everybody": everybody,
    "page": page,
    "fold": fold,
    "change": change,
    "gone": gone,
    "open": open_person,
    "back": back,
}
