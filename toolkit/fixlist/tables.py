"""The small tables of the summary: a section's title, a head, rows of cells."""

from typing import NamedTuple

from toolkit.fixlist.long_sheet import clean

NONE = "—"


class Cell(NamedTuple):
    """A value and the name of its format; ``sheet`` names the sheet that a click opens."""

    value: str | int | None
    style: str = "cell"
    sheet: str | None = None


def count_cell(count, tint=None):
    """A number of people or findings: a dash for none, tinted when there are some."""
    return Cell(count, f"{tint}_number" if tint else "number") if count else Cell(NONE, "number")


def write_table(sheet, styles, at, title, heads, rows):
    """Writes a table at ``at`` (row, column, 0-based); returns the first row below it."""
    row, column = at
    sheet.write_string(row, column, title, styles["section"])
    for number, head in enumerate(heads):
        _write(sheet, styles, (row + 1, column + number), head)
    for below, cells in enumerate(rows, row + 2):
        for number, cell in enumerate(cells):
            _write(sheet, styles, (below, column + number), cell)
    return row + 2 + len(rows)


def write_note(sheet, styles, at, text):
    """Writes a sentence under a table; returns the first row below it, a row left free."""
    sheet.write_string(*at, text, styles["aside"])
    return at[0] + 2


def _write(sheet, styles, at, cell):
    if cell.sheet:
        link = f"internal:'{cell.sheet}'!A1"
        sheet.write_url(*at, link, styles["link"], cell.value)
    elif isinstance(cell.value, int):
        sheet.write_number(*at, cell.value, styles[cell.style])
    else:
        sheet.write_string(*at, clean(cell.value or ""), styles[cell.style])
