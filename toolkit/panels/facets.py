"""The tiles and the step strip: people by their worst finding, overall and in each step; each is a filter.

Below them stands what is said of the whole sheet.
"""

from collections import Counter

from toolkit.fields import fields
from toolkit.listing import label
from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED
from toolkit.panels.sheet_notes import notes_view
from toolkit.severity import BLOCKER, ERROR, WARNING
from toolkit.standing import FORM_STEPS, GENERAL
from toolkit.words import say

STRIP = (*FORM_STEPS, GENERAL)
WEIGHTS = ("required", "form", "bookkeeping")


def facets_view(state):
    """What facets.js draws."""
    return {
        "tiles": _tiles(state),
        "steps": [_step(step, state) for step in STRIP],
        "notes": notes_view(state),
        "unjudged": _unjudged(state) if state.filters.gaps else None,
    }


def gaps(audit):
    """What no rule could look at: {field whose column is missing (None: our own fault): how many rules}."""
    counts = Counter()
    for note in audit.coverage["note"].dropna():
        if note.startswith("no_column:"):
            counts[note.removeprefix("no_column:").split(",")[0]] += 1
        elif note.startswith("failed:"):
            counts[None] += 1
    return dict(sorted(counts.items(), key=lambda entry: (_weight(entry[0]), -entry[1])))


def _weight(field):
    """How much a missing column matters: required, on the form, the tutor's own record, our own fault."""
    if field is None:
        return len(WEIGHTS)
    known = fields()[field]
    return 2 if known.process else 0 if known.missing and not known.optional_column else 1


def _tiles(state):
    lang, filters, people = state.lang, state.filters, state.opened.people
    counts, missing = people.counts[None], gaps(state.opened.audit)
    tiles = [_tile("all", len(people), say("panels.tile.people_unit", lang), filters.state is None, state)]
    for severity in FAULTS:
        unit = say("panels.tile.cells_unit", lang, cells=people.findings[severity])
        tiles.append(_tile(severity, counts[severity], unit, filters.state == severity, state))
    steps = sum(_is_unjudged(people.counts[step]) for step in FORM_STEPS)
    unit = say("panels.tile.clean_unit" if steps else "panels.tile.people_unit", lang, steps=steps)
    tiles.append(_tile(CLEAN, counts[CLEAN], unit, filters.state == CLEAN, state))
    tiles.append(_tile("unjudged", *_rules_unjudged(state, missing), filters.gaps, state))
    return tiles


def _rules_unjudged(state, missing):
    """How many rules could not be judged, and in which way: for nobody, not for everybody, or none of them."""
    if missing:
        columns = sum(field is not None for field in missing)
        return sum(missing.values()), say("panels.tile.rules_unit", state.lang, columns=columns)
    partly = int((state.opened.audit.coverage["not_judged"] > 0).sum())
    return partly, say("panels.tile.partly_judged" if partly else "panels.tile.all_judged", state.lang)


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


def _unjudged(state):
    lang, found, steps = state.lang, gaps(state.opened.audit), _blind_steps(state)
    title = say("panels.gaps.title", lang, rules=sum(found.values())) if found else say("panels.gaps.none", lang)
    return {
        "title": title,
        "explained": say("panels.gaps.explained", lang) if found or steps else "",
        "close": say("panels.close", lang),
        "gaps": [*(_gap(field, rules, lang) for field, rules in found.items()), *(_blind(step, lang) for step in steps)],
    }


def _blind_steps(state):
    """Steps of the form in which nobody was judged and of which the sheet has no column."""
    mapped = {fields()[field].step for field in state.opened.values if field in fields()}
    people = state.opened.people
    return [step for step in FORM_STEPS if step not in mapped and people.counts[step][NOT_JUDGED] == len(people)]


def _blind(step, lang):
    name = say(f"listing.step_{step}", lang)
    return {"label": f"{say('panels.step', lang, step=step)} {name}", "rules": say("panels.form.nothing", lang)}


def _gap(field, rules, lang):
    if field is None:
        return {"label": say("panels.gaps.ours", lang), "rules": say("panels.gaps.failed", lang, rules=rules)}
    return {"label": label(field, lang), "rules": say(f"panels.gaps.{WEIGHTS[_weight(field)]}", lang, rules=rules)}
