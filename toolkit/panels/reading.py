"""What intake read: which sheet and rows, what it tidied, what it could not read, cell by cell on demand."""

from collections import Counter

from toolkit.fields import fields
from toolkit.panels.importing import ALL_SHEETS, missing_fields
from toolkit.panels.shown import shown
from toolkit.words import say

LISTED = 300


def reading_view(state):
    """The right side of the import page."""
    plan, lang = state.importing, state.lang
    return {
        "read": _read(plan, lang),
        "tidied": _tidied(plan, lang),
        "missing": [field.label(lang) for field in missing_fields(plan)],
        "listed": _listed(plan, state) if plan.listed and plan.cohort is not None else None,
    }


def _read(plan, lang):
    draft = plan.draft
    tables = [draft.tables[name] for name in draft.sheets]
    rows = [row for table in tables for row in table.rows]
    people = sum(len(table.rows) for table in tables)
    options = [{"id": name, "label": say("panels.columns.sheet_option", lang, sheet=name, people=len(draft.tables[name].rows))} for name in draft.tables]
    if len(options) > 1:
        options.insert(0, {"id": ALL_SHEETS, "label": say("panels.columns.all_sheets", lang, sheets=len(options))})
    one = len(draft.sheets) == 1 and len(options) > 1
    first, last = tables[0].header_rows
    key = "one_row" if first == last else "two_rows"
    return {
        "options": options,
        "chosen": draft.sheets[0] if one or len(options) == 1 else ALL_SHEETS,
        "header_rows": say(f"panels.columns.{key}", lang, first=first, last=last) if len(tables) == 1 else "",
        "people": say("panels.people", lang, people=people),
        "rows": say("panels.columns.rows", lang, first=min(rows), last=max(rows)) if len(tables) == 1 and rows else "",
        "notes": [note.sentence(lang) for note in draft.notes],
    }


def _tidied(plan, lang):
    """Repairs and doubts by kind; None while the file has to be read again."""
    if plan.cohort is None:
        return None
    repairs, doubts = (Counter(table["kind"]) for table in (plan.cohort.repairs, plan.cohort.doubts))
    return {
        "title": say("panels.columns.tidied_title", lang, cells=sum(repairs.values())),
        "repairs": [{"id": f"repair.{kind}", "label": say(f"repair.{kind}", lang), "cells": cells} for kind, cells in repairs.most_common()],
        "doubts": [
            {"id": f"doubt.{kind}", "severity": "error" if kind == "damaged" else "warning", "label": say(f"panels.doubt.{kind}", lang, cells=cells)}
            for kind, cells in doubts.most_common()
        ],
    }


def _listed(plan, state):
    """The cells behind one kind of repair or doubt ("repair.*": all repairs)."""
    table, kind = plan.listed.split(".")
    rows = plan.cohort.repairs if table == "repair" else plan.cohort.doubts
    found = rows if kind == "*" else rows[rows["kind"] == kind]
    lang, numbers = state.lang, state.numbers
    title = say("panels.columns.all_tidied", lang) if kind == "*" else say(plan.listed if table == "repair" else "panels.doubt_name." + kind, lang)
    return {
        "title": title,
        "count": say("panels.columns.listed", lang, cells=len(found), shown=min(len(found), LISTED)),
        "rows": [
            (entry.cell, fields()[entry.field].label(lang), shown(entry.field, entry.raw, numbers),
             shown(entry.field, getattr(entry, "value", None), numbers), say(f"repair.{entry.kind}", lang) if table == "repair" else "")
            for entry in found.head(LISTED).itertuples(index=False)
        ],
    }  # fmt: skip
