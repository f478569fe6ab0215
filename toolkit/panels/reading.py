"""What intake read: which sheet and rows, what it tidied, what it could not read, cell by cell on demand."""

from collections import Counter

from toolkit.fields import fields
from toolkit.listing import label
from toolkit.panels.grid import step_label
from toolkit.panels.importing import ALL_SHEETS, missing_fields
from toolkit.panels.marks import shown_raw
from toolkit.panels.shown import shown, shown_sentence
from toolkit.words import say

LISTED = 300
ALL_REPAIRS = "repair.*"
OWN = "own"
FEW = 8


def reading_view(state):
    """The right side of the import page."""
    plan, lang = state.importing, state.lang
    return {
        "read": _read(plan, lang, state.numbers),
        "tidied": _tidied(plan, lang),
        "missing": _missing(plan, lang),
        "listed": _listed(plan, state) if plan.listed and plan.cohort is not None else None,
    }


def _missing(plan, lang):
    """What the sheets lack, by step of the form, the tutor's own records last; groups of many unfold."""
    lacking, groups = missing_fields(plan), {}
    for id in lacking:
        field = fields()[id]
        groups.setdefault(OWN if field.process else str(field.step), []).append(_lacking(field, lacking[id], plan, lang))
    title = say("panels.columns.missing", lang, fields=len(lacking))
    made = [_group(id, groups[id], plan, len(lacking) <= FEW, lang) for id in sorted(groups, key=_place_of)]
    return {"title": title, "groups": made} if made else None


def _lacking(field, sheets, plan, lang):
    if len(sheets) == len(plan.draft.sheets):
        return field.label(lang)
    return say("panels.columns.lacking_on", lang, field=field.label(lang), sheets=say("panels.comma", lang).join(sheets))


def _group(id, names, plan, always, lang):
    label = say("panels.columns.own", lang) if id == OWN else step_label(int(id), lang)
    return {
        "id": id,
        "label": label,
        "count": say("panels.form.fields", lang, fields=len(names)),
        "names": say("panels.comma", lang).join(names) if always or id in plan.unfolded else "",
        "folds": not always,
    }


def _place_of(id):
    return (id == OWN, int(id) if id != OWN else 0)


def _read(plan, lang, numbers):
    draft = plan.draft
    tables = [draft.tables[name] for name in draft.sheets]
    return {
        **_sheets(draft, lang),
        "people": say("panels.people", lang, people=sum(len(table.rows) for table in tables)),
        **(_place(tables[0], lang) if len(tables) == 1 else {"header_rows": "", "rows": ""}),
        "notes": [shown_sentence(note.sentence(lang), numbers) for note in draft.notes],
    }


def _sheets(draft, lang):
    """The sheets that can be chosen, and which is: several at once where none repeats another."""
    key = "panels.columns.sheet_option"
    options = [{"id": name, "label": say(key, lang, sheet=name, people=len(t.rows))} for name, t in draft.tables.items()]
    if len(options) > 1:
        options.insert(0, {"id": ALL_SHEETS, "label": say("panels.columns.all_sheets", lang, sheets=len(options))})
    return {"options": options, "chosen": draft.sheets[0] if len(draft.sheets) == 1 else ALL_SHEETS}


def _place(table, lang):
    """Where a table stands on its sheet."""
    first, last = table.header_rows
    header = say(f"panels.columns.{'one_row' if first == last else 'two_rows'}", lang, first=first, last=last)
    rows = say("panels.columns.rows", lang, first=min(table.rows), last=max(table.rows)) if table.rows else ""
    return {"header_rows": header, "rows": rows}


def _tidied(plan, lang):
    """Repairs and doubts by kind; None while the file is read again."""
    if plan.cohort is None:
        return None
    repairs, doubts = (Counter(table["kind"]) for table in (plan.cohort.repairs, plan.cohort.doubts))
    return {
        "title": say("panels.columns.tidied_title", lang, cells=sum(repairs.values())),
        "repairs": [_repair(kind, cells, lang) for kind, cells in repairs.most_common()],
        "doubts": [_doubt(kind, cells, lang) for kind, cells in doubts.most_common()],
    }


def _repair(kind, cells, lang):
    return {"id": f"repair.{kind}", "label": say(f"repair.{kind}", lang), "cells": cells}


def _doubt(kind, cells, lang):
    severity = "error" if kind == "damaged" else "warning"
    return {"id": f"doubt.{kind}", "severity": severity, "label": say(f"panels.doubt.{kind}", lang, cells=cells)}


def _listed(plan, state):
    """The cells behind one kind of repair or doubt (ALL_REPAIRS: every repair)."""
    table, kind = plan.listed.split(".")
    rows = plan.cohort.repairs if table == "repair" else plan.cohort.doubts
    found = rows if plan.listed == ALL_REPAIRS else rows[rows["kind"] == kind]
    titles = {ALL_REPAIRS: "panels.columns.all_tidied", f"doubt.{kind}": f"panels.doubt_name.{kind}"}
    return {
        "title": say(titles.get(plan.listed, plan.listed), state.lang),
        "count": say("panels.columns.listed", state.lang, cells=len(found), shown=min(len(found), LISTED)),
        "rows": [_cell(entry, plan, state) for entry in found.head(LISTED).itertuples(index=False)],
    }


def _cell(entry, plan, state):
    """(place, field, as in the sheet, as read, what was done)."""
    lang, numbers = state.lang, state.numbers
    value = getattr(entry, "value", None)  # a doubt has none
    place = entry.cell if len(plan.draft.sheets) == 1 else f"{entry.sheet} {entry.cell}"
    was, now = shown_raw(entry.field, entry.raw, numbers, lang), shown(entry.field, value, numbers)
    kind = say(f"repair.{entry.kind}", lang) if hasattr(entry, "value") else ""
    return place, label(entry.field, lang), was, now, kind
