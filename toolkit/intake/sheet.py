"""What was read: a workbook and its sheets, every cell at the place where the tutor sees it in Excel."""

from dataclasses import dataclass, field
from pathlib import Path

from toolkit.intake.note import Note

ERRORS = frozenset(["#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"])


@dataclass(frozen=True)
class Sheet:
    """One sheet; ``rows[r - 1][c - 1]`` is the cell in row r and column c of Excel, all rows equally long.

    Cells are None, str, int, float, bool, datetime.date, datetime.datetime or datetime.time. Places are 1-based: hidden rows
    and columns as numbers, merged ranges as (top, left, bottom, right) with the last ones included, comments and error
    values by (row, column), formulas whose value was never stored as a set of (row, column). All but comments lie inside
    ``rows``.
    """

    name: str
    rows: list[list]
    visible: bool = True
    hidden_rows: frozenset = frozenset()
    hidden_columns: frozenset = frozenset()
    merged: tuple = ()
    comments: dict = field(default_factory=dict)
    errors: dict = field(default_factory=dict)
    uncalculated: frozenset = frozenset()


@dataclass(frozen=True)
class Book:
    """One file as it was read.

    ``format`` is what its content is (xlsx, xls, xlsb, ods, csv, html), whatever its name says; ``date1904``: a number
    without a date's format counts its days from 1904 (dates proper are right already).
    """

    path: Path
    sha256: str
    format: str
    encoding: str | None
    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = ()
    date1904: bool = False


def squared(rows, places=()):
    """Rows made equally long, without the blank rows and columns at the end but with these 1-based (row, column) places.

    Changes the rows in place and returns them.
    """
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    rows += [[] for _ in range(len(rows), max((row for row, _ in places), default=0))]
    width = max(_filled_width(rows), max((column for _, column in places), default=0))
    for row in rows:
        if len(row) != width:
            del row[width:]
            row.extend([None] * (width - len(row)))
    return rows


def _filled_width(rows):
    longest, filled = max(map(len, rows), default=0), 0
    for row in rows:
        filled = next((width for width in range(len(row), filled, -1) if row[width - 1] is not None), filled)
        if filled == longest:
            break
    return filled


def written_errors(rows):
    """The error values that stand as text in rows of text: {(row, column): "#N/A"}; their cells become None."""
    places = ((r, c) for r, row in enumerate(rows, 1) for c, cell in enumerate(row, 1) if cell in ERRORS)
    errors = {(row, column): rows[row - 1][column - 1] for row, column in places}
    for row, column in errors:
        rows[row - 1][column - 1] = None
    return errors
