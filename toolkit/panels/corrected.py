"""Corrections as the pages show them: what a cell said before, what it says now, and what was done last."""

from toolkit.listing import label
from toolkit.panels.shown import compared, is_number
from toolkit.words import say

WORDS = ("edit", "corrected", "before", "after", "undo")


def corrected_view(person, field, state):
    """{"old", "new"} of a corrected cell, and as ``was`` what is struck through beside the new value (long numbers are not)."""
    found = state.opened.corrected(person, field)
    if not found:
        return {}
    old, new = _pair(field, found.old, found.new, state)
    return {"corrected": {"old": old, "new": new}, "was": None if is_number(field) else old}


def corrected_fields(opened, people):
    """The fields in which some candidates were corrected."""
    places = {(person.sheet, person.row) for person in people}
    found = opened.renewed.overlaid.corrected if opened.renewed else {}
    return {field for place, field in found if place in places}


def written(cell):
    """A cell's text with what is struck through in it, by which its width is reckoned."""
    return f"{cell['was']}→{cell['text']} " if cell.get("was") else cell["text"]


def last_edit(state):
    """What was corrected or taken back last, in a sentence; None when nothing was."""
    edited, lang = state.edited, state.lang
    person = edited and state.opened.people.by_number.get(edited.person)
    if person is None:
        return None
    old, new = _pair(edited.field, edited.old, edited.new, state)
    key = "panels.grid.edit_undone" if edited.undone else "panels.grid.edit_done"
    about = {
        "name": person.name or say("panels.grid.no_name", lang),
        "field": label(edited.field, lang),
        "old": old,
        "new": new,
    }
    return {"text": say(key, lang, **about), "undo": not edited.undone}


def _pair(field, old, new, state):
    return tuple(text or say("panels.blank", state.lang) for text in compared(field, old, new, state))
