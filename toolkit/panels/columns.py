"""The table of columns: each with real values beside the field that it is taken for, those in question first."""

from collections import Counter

from toolkit.fields import fields
from toolkit.intake.mapping import reason
from toolkit.panels.grid import step_label
from toolkit.panels.importing import CHOSEN, MOVED, says_who
from toolkit.panels.shown import is_number, said, shown_sentence
from toolkit.words import say

SAMPLES = 3
SIGNS = {"secret": "unjudged", "unsure": "warning", "matched": "clean", "left": "unjudged"}


def columns_view(state):
    """What columns.js draws."""
    plan, lang = state.importing, state.lang
    columns = plan.columns
    unsure = [column for column in columns if not column.sure]
    key = "unnamed" if not says_who(plan) else "title" if unsure else "all_sure"
    return {
        "title": say(f"panels.columns.{key}", lang, columns=len(unsure)),
        "counts": _counts(columns, lang),
        "only_unsure": plan.only_unsure,
        "sections": _sections(plan, state),
        "choices": _choices(lang),
    }


def _sections(plan, state):
    """Those in question first, then a section a sheet; columns of nothing at the end of each. One sheet needs no titles."""
    found, damaged = [], _damaged(plan.cohort)
    for sure in (False,) if plan.only_unsure else (False, True):
        for sheet in plan.draft.sheets:
            columns = [column for column in plan.draft.columns[sheet] if column.sure == sure]
            columns.sort(key=lambda column: sure and _left_by_itself(column))
            title = say("panels.columns.section", state.lang, sheet=sheet) if len(plan.draft.sheets) > 1 else None
            if columns:
                found.append({"title": title, "rows": [_row(column, plan, damaged, state) for column in columns]})
    return found


def _left_by_itself(column):
    """Whether intake, and not the tutor, left the column out: such columns come last."""
    return not column.field and column.reason_key not in (CHOSEN, MOVED)


def _counts(columns, lang):
    sure = [column for column in columns if column.sure]
    left = sum(not column.field or _is_secret(column) for column in sure)
    return say("panels.columns.counts", lang, matched=len(sure) - left, left=left)


def _row(column, plan, damaged, state):
    secret = _is_secret(column)
    status = "secret" if secret else "unsure" if not column.sure else "matched" if column.field else "left"
    return {
        "sheet": column.sheet,
        "letter": column.letter,
        "header": shown_sentence(column.header or "—", state.numbers),
        "group": shown_sentence(column.group or "", state.numbers),
        "samples": _samples(column, plan, state),
        "number": bool(column.field) and is_number(column.field),
        "field": column.field or "",
        "status": status,
        "sign": SIGNS[status],
        "label": say(f"panels.columns.status_{status}", state.lang),
        "reason": shown_sentence(_reason(column, damaged, state.lang), state.numbers),
        "moved": (column.sheet, column.letter) in plan.moved,
    }


def _reason(column, damaged, lang):
    """Why the column is what it is, and how many of its numbers Excel has damaged."""
    cells = damaged[column.sheet, column.field]
    return reason(column, lang) + (say("panels.columns.damaged", lang, cells=cells) if cells else "")


def _damaged(cohort):
    """How many numbers Excel has damaged, by (sheet, field); empty while the file is read again."""
    doubts = () if cohort is None else cohort.doubts[["sheet", "field", "kind"]].itertuples(index=False)
    return Counter((sheet, field) for sheet, field, kind in doubts if kind == "damaged")


def _samples(column, plan, state):
    """The first values that are not blank, as the table has them."""
    if _is_secret(column):
        return ["●●●●●●"]
    values = []
    for raw in plan.draft.raw(column.sheet, column.index):
        if raw is not None and raw != "":
            values.append(said(column.field or "note", _as_text(raw), state))
        if len(values) == SAMPLES:
            break
    return values


def _as_text(raw):
    if hasattr(raw, "strftime"):
        return f"{raw:%Y-%m-%d}" if hasattr(raw, "year") else f"{raw:%H:%M}"
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15 else str(raw)


def _is_secret(column):
    return bool(column.field) and fields()[column.field].kind == "secret"


def _choices(lang):
    """All fields by step, for the lists."""
    groups = {}
    for field in fields().values():
        if field.kind != "secret":
            groups.setdefault(field.step, []).append({"id": field.id, "label": field.label(lang)})
    return [{"label": step_label(step, lang), "options": groups[step]} for step in sorted(groups)]
