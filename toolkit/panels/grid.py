"""The cohort table's view: one page of candidates, the form's columns by step, what each faulty cell says."""

from dataclasses import replace
from itertools import groupby

from toolkit.listing import label, listing
from toolkit.masking import is_damaged
from toolkit.panels.corrected import WORDS as EDIT_WORDS
from toolkit.panels.corrected import corrected_view, last_edit
from toolkit.panels.filters import PAGE, chosen, page_of
from toolkit.panels.grid_columns import Fold, columns_of, heads, step_label, step_of, wide
from toolkit.panels.people import FAULTS
from toolkit.panels.shown import is_masked, is_number, said_pair, shown, shown_sentence
from toolkit.panels.verdict import basis
from toolkit.severity import SEVERITIES, worst
from toolkit.standing import FORM_STEPS
from toolkit.words import say

WORDS = (
    *("row", "name", "class_name", "faults", "no_name", "nobody", "everybody"),
    *("previous", "next", "fault_before", "fault_after", "move", "open", "find"),
    *("now", "suggestion", "why", "fix", "route", "basis", "related"),
)
COPY_WORDS = ("copy", "copied", "not_copied", "copy_masked")
ROW, ROW_OF_SHEET, CLASS = 48, 34, 64  # pixels; the second leaves out the sheet's name
BESIDE = 4
"""So many cells to compare are named in a card."""
FOLDED_CELL = {"text": "", "severity": None, "number": False, "findings": None}


def grid_view(state):
    """What grid.js draws."""
    opened, filters = state.opened, state.filters
    found = chosen(opened.people, filters)
    people, page, pages = page_of(found, filters.page)
    columns = columns_of(opened, people, filters)
    cards = cards_of(opened.audit, people, state)
    rows = [_row(person, columns, cards, state) for person in people]
    return {
        "key": f"{page}.{replace(filters, spread=frozenset())}",
        "text": filters.text,
        "total": len(found),
        "page": page,
        "pages": pages,
        "groups": _groups(columns, state.lang),
        "columns": heads(columns, [[row["cells"][at] for row in rows] for at in range(len(columns))], state.lang),
        "row_width": ROW_OF_SHEET + wide([row["sheet"] for row in rows], 0, share=1) if opened.sheets > 1 else ROW,
        "class_width": wide([row["class_name"]["text"] for row in rows], CLASS),
        "rows": rows,
        "said": last_edit(state),
        "words": _words(state, page, len(found)),
    }


def row_view(state, drawn):
    """What grid.js puts in the place of the row that was edited last; ``drawn``: the view that is on the screen.

    None where more than that row has to be drawn.
    """
    opened, filters = state.opened, state.filters
    people, *_ = page_of(chosen(opened.people, filters), filters.page)
    person = state.edited and opened.people.by_number.get(state.edited.person)
    columns = columns_of(opened, people, filters)
    same = [row["person"] for row in drawn.get("rows", ())] == [person.number for person in people]
    if not same or person not in people or _ids(columns) != [column["id"] for column in drawn["columns"]]:
        return None
    row = _row(person, columns, cards_of(opened.audit, [person], state), state)
    widths = [column["width"] for column in heads(columns, [[cell] for cell in row["cells"]], state.lang)]
    return {"row": row, "widths": widths, "said": last_edit(state)}


def _ids(columns):
    return [f"fold-{column.step}" if isinstance(column, Fold) else column for column in columns]


def _groups(columns, lang):
    spans = [(step, len(list(group))) for step, group in groupby(columns, key=step_of)]
    return [{"label": step_label(step, lang), "span": span} for step, span in spans]


def cards_of(audit, people, state):
    """What the findings of some candidates say: {(sheet, row, field): [card]}, the worst first."""
    numbers = sorted(number for person in people for found in person.found.values() for number in found)
    if not numbers:
        return {}
    cards = {}
    for finding in listing(replace(audit, findings=audit.findings.loc[numbers]), state.lang).itertuples(index=False):
        cards.setdefault((finding.sheet, finding.row, finding.field), []).append(_card(finding, state))
    return cards


def _card(finding, state):
    lang, numbers = state.lang, state.numbers
    on_form = finding.step in FORM_STEPS
    step = say("panels.step", lang, step=finding.step) if on_form else say(f"listing.step_{finding.step}", lang)
    now, suggestion, different = said_pair(finding.field, finding.written, finding.suggestion, state)
    return {
        "field": finding.field,
        "label": finding.label,
        "severity": finding.severity,
        "severity_label": say(f"listing.{finding.severity}", lang),
        "place": " · ".join(filter(None, (step, finding.label, _place(finding.sheet, finding.cell, state)))),
        "message": shown_sentence(finding.message, numbers),
        "now": now or say("panels.blank", lang),
        "suggestion": suggestion,
        "sure": say(f"listing.sure_{finding.sure}", lang) if suggestion else "",
        "copy": None if is_masked(finding.field, finding.suggestion, numbers) else str(finding.suggestion),
        "different": different,
        "why": shown_sentence(finding.why, numbers),
        "fix": shown_sentence(finding.fix, numbers),
        "route": finding.route,
        "basis": basis(finding, state),
        "guide": finding.guide,
        "related": beside(finding, state),
    }


def beside(finding, state):
    """The other cells that a finding is about: a few of the candidate's own by the field, of others by the row."""
    lang, cohort = state.lang, state.opened.audit.cohort
    named = [_beside(*place, finding, cohort, lang) for place in finding.about if cohort.has_column(place[0], place[2])]
    names = list(dict.fromkeys(named))
    text = say("panels.comma", lang).join(names[:BESIDE])
    return text if len(names) <= BESIDE else say("panels.grid.and_more", lang, names=text, count=len(names))


def _beside(sheet, row, field, finding, cohort, lang):
    if (sheet, row) == (finding.sheet, finding.row):
        return label(field, lang)
    return say("listing.row" if sheet == finding.sheet else "listing.row_of_sheet", lang, sheet=sheet, row=row)


def _place(sheet, cell, state):
    """A cell as the tutor finds it; with its sheet where there are several."""
    return f"{sheet} {cell}" if cell and state.opened.sheets > 1 else cell


def _row(person, columns, cards, state):
    return {
        "person": person.number,
        "sheet": person.sheet if state.opened.sheets > 1 else "",
        "row": person.row,
        "name": _cell(person, "name", cards, state),
        "class_name": _cell(person, "class_name", cards, state),
        "counts": [(severity, person.counts[severity]) for severity in FAULTS if person.counts.get(severity)],
        "faults": _faults(person, cards),
        "cells": [FOLDED_CELL if isinstance(column, Fold) else _cell(person, column, cards, state) for column in columns],
    }


def _faults(person, cards):
    """What the row's count counts, the worst first: {"field", "severity", "severity_label", "label", "message"}."""
    shown = ("field", "severity", "severity_label", "label", "message")
    found = [card for field in person.found for card in cards[person.sheet, person.row, field] if card["severity"] in FAULTS]
    found.sort(key=lambda card: FAULTS.index(card["severity"]))
    return [{part: card[part] for part in shown} for card in found]


def _cell(person, field, cards, state):
    return _judged_cell(person, field, cards, state) | corrected_view(person, field, state)


def _judged_cell(person, field, cards, state):
    opened = state.opened
    findings = cards.get((person.sheet, person.row, field))
    value = opened.value(person, field)
    damaged = not state.numbers and is_damaged(field, value)
    text = say("panels.grid.damaged", state.lang) if damaged else shown(field, value, state.numbers)
    severity = worst(card["severity"] for card in findings or ())
    if severity in FAULTS and not text:
        return {"text": say("panels.blank", state.lang), "severity": severity, "number": False, "findings": findings}
    if not findings and (person.number, field) in opened.people.doubts:
        return {"text": say("listing.not_judged", state.lang), "severity": "unjudged", "number": False, "findings": None}
    return {"text": text, "severity": severity, "number": is_number(field) and not damaged, "findings": findings}


def _words(state, page, total):
    lang, opened = state.lang, state.opened
    first, last = page * PAGE + 1, min(total, (page + 1) * PAGE)
    return {word: say(f"panels.grid.{word}", lang) for word in (*WORDS, *COPY_WORDS, *EDIT_WORDS)} | {
        **{severity: say(f"listing.{severity}", lang) for severity in SEVERITIES},
        "range": say("panels.grid.range", lang, first=first, last=last, total=total),
        "audited": say("panels.grid.audited", lang, at=f"{opened.at:%H:%M}", seconds=f"{opened.seconds:.1f}"),
    }
