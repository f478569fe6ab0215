"""The cohort table's view: one page of candidates, the form's columns by step, what each faulty cell says."""

from dataclasses import replace
from itertools import groupby

from toolkit.fields import fields
from toolkit.listing import label, listing
from toolkit.panels.filters import PAGE, chosen, page_of
from toolkit.panels.people import FAULTS
from toolkit.panels.shown import is_number, shown, shown_sentence
from toolkit.severity import SEVERITIES, worst
from toolkit.standing import FORM_STEPS
from toolkit.words import say

FIXED = ("name", "class_name", "seq", "password")
NUMBER_WIDTHS = {"identity": 176, "certificate": 196, "phone": 112}
NARROWEST, WIDEST = 56, 168
WORDS = (
    *("row", "name", "class_name", "faults", "no_name", "nobody", "everything"),
    *("previous", "next", "move", "open", "find"),
    *("now", "suggestion", "why", "fix", "related"),
)


def grid_view(state):
    """What grid.js draws."""
    opened, filters, lang = state.opened, state.filters, state.lang
    found = chosen(opened.people, filters)
    people, page, pages = page_of(found, filters.page)
    columns = columns_of(opened, people, filters)
    cards = cards_of(opened.audit, people, state)
    rows = [_row(person, opened, columns, cards, state) for person in people]
    return {
        "key": f"{page}.{filters}",
        "total": len(found),
        "page": page,
        "pages": pages,
        "groups": _groups(columns, lang),
        "columns": [
            {"label": label(f, lang), "width": _width(f, label(f, lang), [row["cells"][at] for row in rows]), "first": first}
            for at, (f, first) in enumerate(_firsts(columns))
        ],
        "class_width": _wide([row["class_name"]["text"] for row in rows], 64),
        "rows": rows,
        "words": _words(state, page, len(found)),
    }


def columns_of(opened, people, filters):
    """The fields that get a column: those of the sheet, or only those in which somebody on the page has a fault; by step."""
    faulty = {field for person in people for field in person.faulty}
    wanted = faulty if filters.faulty_columns else faulty | set(opened.values)
    columns = [f for f in fields() if f in wanted and f not in FIXED]
    if filters.step is not None and filters.faulty_columns:
        columns = [f for f in columns if fields()[f].step == filters.step] or columns
    return sorted(columns, key=lambda f: fields()[f].step)


def cards_of(audit, people, state):
    """What the findings of some candidates say: {(sheet, row, field): [card]}, the worst first."""
    numbers = sorted(number for person in people for found in person.found.values() for number in found)
    if not numbers:
        return {}
    cards = {}
    for finding in listing(replace(audit, findings=audit.findings.iloc[numbers]), state.lang).itertuples(index=False):
        cards.setdefault((finding.sheet, finding.row, finding.field), []).append(_card(finding, state))
    return cards


def _card(finding, state):
    lang, numbers = state.lang, state.numbers
    on_form = finding.step in FORM_STEPS
    step = say("panels.step", lang, step=finding.step) if on_form else say(f"listing.step_{finding.step}", lang)
    return {
        "severity": finding.severity,
        "severity_label": say(f"listing.{finding.severity}", lang),
        "place": " · ".join(filter(None, (step, finding.label, _place(finding.sheet, finding.cell, state)))),
        "message": shown_sentence(finding.message, numbers),
        "now": shown(finding.field, finding.value, numbers) or say("panels.blank", lang),
        "suggestion": shown(finding.field, finding.suggestion, numbers),
        "why": shown_sentence(finding.why, numbers),
        "fix": shown_sentence(finding.fix, numbers),
        "guide": finding.guide,
        "related": "、".join(cell if sheet == finding.sheet else f"{sheet} {cell}" for sheet, cell in finding.related),
    }


def _place(sheet, cell, state):
    """A cell as the tutor finds it; with its sheet where there are several."""
    return f"{sheet} {cell}" if cell and state.opened.sheets > 1 else cell


def _row(person, opened, columns, cards, state):
    return {
        "person": person.number,
        "row": person.row,
        "name": _cell(person, "name", cards, opened, state),
        "class_name": _cell(person, "class_name", cards, opened, state),
        "counts": [(severity, person.counts[severity]) for severity in FAULTS if person.counts.get(severity)],
        "cells": [_cell(person, f, cards, opened, state) for f in columns],
    }


def _cell(person, field, cards, opened, state):
    findings = cards.get((person.sheet, person.row, field))
    text = shown(field, opened.value(person, field), state.numbers)
    severity = worst(card["severity"] for card in findings or ())
    if severity in FAULTS and not text:
        return {"text": say("panels.blank", state.lang), "severity": severity, "number": False, "findings": findings}
    if not findings and (person.number, field) in opened.people.doubts:
        return {"text": say("listing.not_judged", state.lang), "severity": "unjudged", "number": False, "findings": None}
    return {"text": text, "severity": severity, "number": is_number(field), "findings": findings}


def _firsts(columns):
    steps = [fields()[f].step for f in columns]
    return [(f, number == 0 or steps[number] != steps[number - 1]) for number, f in enumerate(columns)]


def _groups(columns, lang):
    spans = [(step, len(list(group))) for step, group in groupby(columns, key=lambda f: fields()[f].step)]
    return [{"label": step_label(step, lang), "span": span} for step, span in spans]


def step_label(step, lang):
    """A step as a column group is headed: its number, where the form has one, and its name."""
    name = say(f"listing.step_{step}", lang)
    return f"{step} {name}" if step in FORM_STEPS else name


def _width(field, heading, cells):
    """Pixels for a column: long numbers whole, everything else as wide as this page's values, within limits."""
    fixed = NUMBER_WIDTHS.get(fields()[field].kind)
    if fixed:
        return fixed
    marked = 16 if any(cell["severity"] for cell in cells) else 0
    return max(_wide([heading], NARROWEST), _wide([cell["text"] for cell in cells], NARROWEST) + marked)


def _wide(texts, least):
    """Pixels that four texts of five take in a cell (a Chinese character 13, a letter 8); the rest may end in …."""
    wide = sorted(sum(13 if ord(char) > 255 else 8 for char in text) for text in texts)
    return max(least, min(wide[len(wide) * 4 // 5] + 20, WIDEST)) if wide else least


def _words(state, page, total):
    lang, opened = state.lang, state.opened
    first, last = page * PAGE + 1, min(total, (page + 1) * PAGE)
    return {word: say(f"panels.grid.{word}", lang) for word in WORDS} | {
        **{severity: say(f"listing.{severity}", lang) for severity in SEVERITIES},
        "range": say("panels.grid.range", lang, first=first, last=last, total=total),
        "audited": say("panels.grid.audited", lang, at=f"{opened.at:%H:%M}", seconds=f"{opened.seconds:.1f}"),
    }
