"""The sheet of what intake tidied: every value that it changed, so that nothing is changed silently."""

from itertools import groupby

from toolkit.fixlist.draft import HEAD_ROWS
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.places import location
from toolkit.listing import label, naming
from toolkit.words import say

WIDTHS = {"number": 6, "name": 16, "place": 16, "field": 18, "raw": 34, "tidy": 34, "kind": 36}
CENTERED = ("number",)
PRINTED = 25
"""Rows that go on paper: thousands of cells are looked up on the screen."""
ROOMS = rooms(WIDTHS, ("name", "place", "field", "raw", "tidy", "kind"))


def add_tidied(draft, cohort):
    """Adds the sheet of a cohort's repairs, a row a cell, in the order in which intake read them."""
    cells = _by_cell(cohort.repairs)
    sentence = draft.say("tidied_cells", count=len(cells)) if cells else draft.say("nothing_tidied")
    sheet = draft.list_sheet(draft.say("sheet.tidied"), sentence, WIDTHS, centered=CENTERED, beside=2)
    pattern = _pattern(draft)
    names = naming("name", cohort.table["name"]) if "name" in cohort.table else [None] * len(cohort)
    for number, repairs in enumerate(cells, 1):
        place = cohort.places.get((repairs[0].sheet, repairs[0].row))
        name = None if place is None else names[place]
        sheet.append(_row(draft, number, name, repairs, pattern))
    draft.close_list(sheet, len(WIDTHS), len(cells))
    if cells:
        sheet.print_area(0, 0, HEAD_ROWS - 1 + min(len(cells), PRINTED), len(WIDTHS) - 1)


def _by_cell(repairs):
    """What was done to one cell for one field stands together: [[repair, ...], ...]."""
    found = groupby(repairs.itertuples(index=False), key=lambda repair: (repair.sheet, repair.cell, repair.field))
    return [list(group) for _, group in found]


def _pattern(draft):
    place = "link" if draft.target else "cell"
    return row_pattern([draft.styles[name] for name in ("center", "cell", place, "cell", "text", "text", "cell")])


def _row(draft, number, name, repairs, pattern):
    first, last = repairs[0], repairs[-1]
    raw, tidy = draft.compared(first.field, first.raw, last.value)
    kinds = (say(f"repair.{repair.kind}", draft.lang) for repair in repairs)
    values = (
        number,
        name,
        f"{first.sheet}!{first.cell}",
        label(first.field, draft.lang),
        raw,
        tidy or draft.say("empty"),
        draft.say("between").join(kinds),
    )
    return draft.rows.make(height(values, ROOMS), values, pattern, ("C", location(first.sheet, first.cell)))
