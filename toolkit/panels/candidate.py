"""One candidate's page: the queue of those that the filter left, the whole form step by step, what the number says."""

from toolkit.codes import regions, resident_id
from toolkit.fields import fields
from toolkit.listing import label
from toolkit.panels.corrected import corrected_view
from toolkit.panels.filters import PAGE, chosen
from toolkit.panels.grid import COPY_WORDS, cards_of
from toolkit.panels.grid_columns import step_label
from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED, state_in
from toolkit.panels.photos.beside import photo_view
from toolkit.panels.shown import compared, is_number, said, shown
from toolkit.panels.verdict import verdict_view
from toolkit.severity import SEVERITIES, worst
from toolkit.standing import FORM_STEPS, lacking_columns
from toolkit.words import say

CHIPS = ("class_name", "category", "level", "path")
FORM_WORDS = (
    *("back", "previous", "next", "queue", "suggestion", "route", "eligibility"),
    *("number_says", "number_mute", "repairs", "no_repairs"),
)


def candidate_view(state):
    """What candidate.js draws."""
    person = state.opened.people.by_number[state.person]
    found = chosen(state.opened.people, state.filters)
    place = next((number for number, other in enumerate(found) if other.number == person.number), None)
    lang = state.lang
    return {
        "person": person.number,
        "name": person.name or say("panels.grid.no_name", lang),
        "chips": [text for text in (shown(f, state.opened.value(person, f), state.numbers) for f in CHIPS) if text],
        "counts": [_count(severity, person, lang) for severity in SEVERITIES if person.counts.get(severity)],
        "queue": _queue(found, place, person, lang),
        "previous": found[place - 1].number if place else None,
        "next": found[place + 1].number if place is not None and place + 1 < len(found) else None,
        "eligibility": verdict_view(person, state),
        "steps": _steps(person, state),
        "number_says": _number_says(person, state),
        "repairs": _repairs(person, state),
        "photo": photo_view(person.sheet, person.row, state),
        "words": {
            **{word: say(f"panels.form.{word}", lang) for word in FORM_WORDS},
            **{word: say(f"panels.grid.{word}", lang) for word in COPY_WORDS},
            **{_sign(state): say(f"listing.{state}", lang) for state in (*SEVERITIES, CLEAN, NOT_JUDGED)},
            "row": _row(person, state),
        },
    }


def _sign(state):
    """What a state's sign is called."""
    return "unjudged" if state == NOT_JUDGED else state


def _row(person, state):
    if state.opened.sheets > 1:
        return say("panels.form.row_of_sheet", state.lang, sheet=person.sheet, row=person.row)
    return say("panels.form.row", state.lang, row=person.row)


def _count(severity, person, lang):
    return {"severity": severity, "text": f"{say(f'listing.{severity}', lang)} {person.counts[severity]}"}


def _queue(found, place, person, lang):
    """The part of the list around this candidate, and where in the list that is."""
    start = (place or 0) // PAGE * PAGE
    items = [
        {"person": other.number, "name": other.name or say("panels.grid.no_name", lang), "aside": other.class_name or "",
         "severity": _sign(other.worst), "on": other.number == person.number}
        for other in found[start : start + PAGE]
    ]  # fmt: skip
    key = "panels.form.place" if place is not None else "panels.form.not_in_list"
    return {"title": say(key, lang, people=len(found), place=(place or 0) + 1), "people": items}


def _steps(person, state):
    cards = cards_of(state.opened.audit, [person], state)
    asked = lacking_columns(state.opened.audit, person.sheet, person.number)
    by_step = {}
    for f, entry in fields().items():
        if entry.kind != "secret" and (_has_column(state, person, f) or f in asked or f in person.found):
            by_step.setdefault(entry.step, []).append(f)
    steps = sorted({*FORM_STEPS, *by_step})
    return [_step(step, by_step.get(step, ()), person, cards, state) for step in steps]


def _has_column(state, person, field):
    return field in state.opened.values and state.opened.audit.cohort.has_column(person.sheet, field)


def _step(step, names, person, cards, state):
    items = [_item(f, person, cards.get((person.sheet, person.row, f), []), state) for f in names]
    verdict = _state(items, state_in(person, step))
    hinted = any(item["findings"] for item in items)
    return {
        "step": step,
        "number": step if step in FORM_STEPS else "",
        "label": step_label(step, state.lang).removeprefix(f"{step} "),
        "severity": _sign(verdict),
        "summary": _summary(items, verdict, hinted, state.lang),
        "open": verdict in FAULTS or hinted,
        "items": items,
    }


def _summary(items, verdict, hinted, lang):
    """A step in a few words: how many fields, or why there is nothing to see."""
    filled, absent = (sum(item[part] for item in items) for part in ("filled", "absent"))
    if verdict in FAULTS or hinted:
        return say("panels.form.fields", lang, fields=len(items))
    if verdict == NOT_JUDGED:
        key = "lacking" if absent else "not_judged" if items else "nothing"
        return say(f"panels.form.{key}", lang, columns=absent)
    return say("panels.form.passed" if filled else "panels.form.spared", lang, fields=filled)


def _state(items, judged):
    """A section's state: a finding counts where its cell stands, also when a rule of another step found it."""
    found = worst(item["severity"] for item in items if item["severity"] in FAULTS)
    return found or (CLEAN if judged in FAULTS else judged)


def _item(field, person, findings, state):
    lang, absent = state.lang, not _has_column(state, person, field)
    value = state.opened.value(person, field)
    text = said(field, value, state)
    compared = next((card["now"] for card in findings if card["different"]), None)
    blank = say("panels.form.no_column" if absent else "panels.blank", lang)
    return {
        "label": label(field, lang),
        "value": compared or text or (blank if absent or findings else "—"),
        "blank": not text,
        "filled": bool(text),
        "absent": absent,
        "number": is_number(field) and bool(text) and text == shown(field, value, state.numbers),
        "severity": worst(card["severity"] for card in findings) or ("unjudged" if absent else None),
        "findings": findings,
        "was": corrected_view(person, field, state).get("was"),
    }


def _number_says(person, state):
    """(label, text) of what a good identity number carries; empty when there is none to read."""
    number = state.opened.value(person, "id_number")
    lang = state.lang
    if not number or resident_id.problem(number) or (person.number, "id_number") in state.opened.people.doubts:
        return []
    birth = resident_id.birth_date(number)
    return [
        (say("panels.form.birth", lang), say("panels.form.born", lang, day=birth, age=_age(birth, state.opened.audit.today))),
        (say("panels.form.gender", lang), resident_id.gender(number)),
        (say("panels.form.region", lang), regions.issuing_region(number[:6]) or "—"),
    ]


def _age(birth, today):
    year, month, day = map(int, birth.split("-"))
    return today.year - year - ((today.month, today.day) < (month, day))


def _repairs(person, state):
    return [_repair(*repair, state) for repair in state.opened.repairs.get((person.sheet, person.row), ())]


def _repair(field, raw, value, kind, state):
    lang = state.lang
    old, new = (text or say("panels.blank", lang) for text in compared(field, raw, value, state))
    kind = say(f"repair.{kind}", lang)
    return {"label": label(field, lang), "old": old, "new": new, "kind": kind, "number": is_number(field)}
