"""The tiles and the step strip: people by their worst finding, overall and in each step; each is a filter.

Below them stands what is said of the whole sheet.
"""

from toolkit.panels.gaps import gaps_view, lacking
from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED
from toolkit.panels.sheet_notes import notes_view
from toolkit.severity import BLOCKER, ERROR, WARNING
from toolkit.standing import FORM_STEPS, GENERAL
from toolkit.words import say

STRIP = (*FORM_STEPS, GENERAL)


def facets_view(state):
    """What facets.js draws."""
    return {
        "tiles": _tiles(state),
        "steps": [_step(step, state) for step in STRIP],
        "notes": notes_view(state),
        "unjudged": gaps_view(state) if state.filters.gaps else None,
    }


def _tiles(state):
    lang, filters, people = state.lang, state.filters, state.opened.people
    counts = people.counts[None]
    tiles = [_tile("all", len(people), say("panels.tile.people_unit", lang), filters.state is None, state)]
    for severity in FAULTS:
        unit = say("panels.tile.cells_unit", lang, cells=people.findings[severity])
        tiles.append(_tile(severity, counts[severity], unit, filters.state == severity, state))
    steps = sum(_is_unjudged(people.counts[step]) for step in FORM_STEPS)
    unit = say("panels.tile.clean_unit" if steps else "panels.tile.people_unit", lang, steps=steps)
    tiles.append(_tile(CLEAN, counts[CLEAN], unit, filters.state == CLEAN, state))
    tiles.append(_tile("unjudged", counts[NOT_JUDGED], _unjudged_unit(state), filters.gaps, state))
    return tiles


def _unjudged_unit(state):
    """What the people of the last tile lack; where there are none of them, that there is something to see all the same."""
    audit = state.opened.audit
    columns = lacking(audit)
    key = "columns" if columns else "look" if audit.gaps else "people"
    return say(f"panels.tile.{key}_unit", state.lang, columns=columns)


def _is_unjudged(counts):
    """Whether a step says nothing about anybody."""
    return _faulty(counts) == 0 and counts[CLEAN] == 0 and counts[NOT_JUDGED] > 0


def _tile(id, number, unit, on, state):
    return {"id": id, "label": say(f"panels.tile.{id}", state.lang), "number": number, "unit": unit, "on": on}


def _step(step, state):
    people, lang = state.opened.people, state.lang
    counts = people.counts[step]
    faulty = _faulty(counts)
    unjudged = _is_unjudged(counts)
    most = max(1, max(_faulty(people.counts[other]) for other in STRIP))
    number = say("listing.not_judged", lang) if unjudged else faulty
    name = say(f"listing.step_{0 if step == GENERAL else step}", lang)
    key = "panels.tile.general_spoken" if step == GENERAL else "panels.tile.step_spoken"
    return {
        "step": step,
        "mark": "" if step == GENERAL else step,
        "label": name,
        "number": number,
        "spoken": say(key, lang, step=step, name=name, number=number),
        "unjudged": unjudged,
        "on": state.filters.step == step,
        "shares": [(severity, round(100 * counts[severity] / most, 1)) for severity in (BLOCKER, ERROR, WARNING)],
    }


def _faulty(counts):
    return sum(counts[severity] for severity in FAULTS)
