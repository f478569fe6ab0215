"""The columns of the cohort table: which fields stand there, step by step, how wide; columns that are empty for all fold up."""

from dataclasses import dataclass
from itertools import groupby

from toolkit.fields import fields
from toolkit.listing import label
from toolkit.panels.corrected import corrected_fields, written
from toolkit.standing import FORM_STEPS, GENERAL
from toolkit.words import say

FIXED = ("name", "class_name", "seq", "password")
NUMBER_WIDTHS = {"identity": 176, "certificate": 196, "phone": 112}
ENDS_IN_DOTS = ("text", "name", "unit")
NARROWEST, WIDEST, FOLDED = 56, 168, 72


@dataclass(frozen=True)
class Fold:
    """Stands at the end of a step for its columns that are empty for everybody: closed in their place, open behind them."""

    step: int
    count: int
    open: bool


def columns_of(opened, people, filters):
    """The fields that get a column, and the folds: those of the sheet, or those in which somebody on the page has a fault.

    Where nobody on the page has one, the form's own columns stand there after all; what has changed always has one.
    """
    faulty = {field for person in people for field in person.faulty}
    faulty = (faulty | _changed(opened.people, people, filters) | corrected_fields(opened, people)) - {*FIXED}
    wanted = faulty if filters.faulty_columns else faulty | set(opened.values)
    if not wanted:
        wanted = {f for f in opened.values if f in fields() and not fields()[f].process}
    columns = [f for f in fields() if f in wanted and f not in FIXED]
    if faulty and filters.faulty_columns:
        judged = {field for person in people for field, steps in person.faulty.items() if filters.step in steps}
        columns = [f for f in columns if f in judged or fields()[f].step == filters.step] or columns
        return sorted(columns, key=step_of)
    return _folded(sorted(columns, key=step_of), _empty(opened), filters.spread)


def _changed(everybody, people, filters):
    """The fields in which the change that is asked for shows on the page."""
    found = everybody.changed.get(filters.change, {})
    return {field for person in people for field in found.get(person.number, ())}


def step_of(column):
    """The step to which a field or a fold belongs."""
    return column.step if isinstance(column, Fold) else fields()[column].step


def _empty(opened):
    """The columns in which nobody wrote anything and no rule found anything."""
    found = set(opened.audit.findings["field"])
    return {f for f, values in opened.values.items() if f not in found and values.count(None) == len(values)}


def _folded(columns, empty, spread):
    made = []
    for step, group in groupby(columns, key=step_of):
        group = list(group)
        count = sum(f in empty for f in group)
        made += [f for f in group if step in spread or f not in empty]
        made += [Fold(step, count, step in spread)] if count else []
    return made


def heads(columns, cells, lang):
    """The columns as grid.js draws them; ``cells``: the page's cells, a list a column.

    One that is alone in its step has room for the step's name.
    """
    made, steps = [], [step_of(column) for column in columns]
    for number, (column, own) in enumerate(zip(columns, cells, strict=True)):
        head = _fold_head(column, lang) if isinstance(column, Fold) else _head(column, own, lang)
        head["first"] = number == 0 or steps[number] != steps[number - 1]
        if steps.count(steps[number]) == 1:
            head["width"] = max(head["width"], wide([step_label(steps[number], lang)], 0))
        made.append(head)
    return made


def _head(field, cells, lang):
    text = label(field, lang)
    return {"id": field, "label": text, "width": _width(field, text, cells)}


def _fold_head(fold, lang):
    text = say("panels.grid.fold" if fold.open else "panels.grid.folded", lang, columns=fold.count)
    return {"id": f"fold-{fold.step}", "label": text, "width": FOLDED, "fold": fold.step, "open": fold.open}


def step_label(step, lang):
    """A step as a column group is headed: its number, where the form has one, and its name; GENERAL has a name only."""
    step = 0 if step == GENERAL else step
    name = say(f"listing.step_{step}", lang)
    return f"{step} {name}" if step in FORM_STEPS else name


def _width(field, heading, cells):
    """Pixels for a column: long numbers whole, everything else as wide as this page's values, within limits."""
    kind = fields()[field].kind
    if kind in NUMBER_WIDTHS:
        return NUMBER_WIDTHS[kind]
    marked = 16 if any(cell["severity"] for cell in cells) else 0
    most = wide([written(cell) for cell in cells], NARROWEST, share=0.8 if kind in ENDS_IN_DOTS else 1)
    return max(wide([heading], NARROWEST), most + marked)


def wide(texts, least, share=0.8):
    """Pixels that this share of the texts takes in a cell (a Chinese character 13, a letter 8); the rest may end in …."""
    sizes = sorted(sum(13 if ord(char) > 255 else 8 for char in text) for text in texts)
    return max(least, min(sizes[min(int(len(sizes) * share), len(sizes) - 1)] + 20, WIDEST)) if sizes else least
