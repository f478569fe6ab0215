"""The table of candidates on a sheet: its header, its columns, its rows, and everything that is left out of it."""

import re
from dataclasses import dataclass, field

from toolkit.intake.body import read_body
from toolkit.intake.files.cells import column_letters
from toolkit.intake.header_rows import find_header, is_blank
from toolkit.intake.headers import plain, submission_time
from toolkit.intake.note import Note


@dataclass(frozen=True)
class TableColumn:
    """One column: number and letter as in Excel, its own header ("" for none), the groups above it ("教育经历") or None."""

    index: int
    letter: str
    header: str
    group: str | None = None


@dataclass(frozen=True)
class Table:
    """A table of candidates; all places are 1-based, as Excel counts.

    ``header_rows``: first and last row of the header. ``rows``: the rows of candidates. ``left_out``: {kind: rows} for
    repeated headers, examples, totals, notes, titles and blank lines. ``filled``: {(row, column): (row, column)} for every
    empty cell that a merged cell covers, and where its value stands. ``next_table``: the row where another table begins,
    which is not read.
    ``submitted_column``: the column that says when a questionnaire was handed in.
    """

    sheet: str
    header_rows: tuple[int, int]
    columns: tuple[TableColumn, ...]
    rows: tuple[int, ...]
    left_out: dict[str, tuple[int, ...]] = field(default_factory=dict)
    filled: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    next_table: int | None = None
    submitted_column: int | None = None

    @property
    def header_row(self):
        """The row in which the columns' own headers stand (the last one of the header)."""
        return self.header_rows[1]

    def notes(self):
        """What a tutor should know about the table: rows left out, another table below (the book tells what is hidden)."""
        found = [
            Note(f"mapping.left_out.{kind}", {"rows": spans(rows), "count": len(rows)}) for kind, rows in self.left_out.items()
        ]
        if self.next_table:
            found.append(Note("mapping.next_table", {"row": self.next_table}))
        return found


def find_table(sheet, chosen=()):
    """The first table of candidates on a sheet, or None when no header is recognised.

    ``chosen``: headers that the tutor named (the keys of a mapping), by which the header is found as well.
    """
    header = find_header(sheet, chosen)
    if header is None:
        return None
    body = read_body(sheet, header)
    columns = _columns(sheet, header, body)
    submitted = submission_time([column.header for column in columns])
    return Table(
        sheet=sheet.name,
        header_rows=(header.top, header.bottom),
        columns=columns,
        rows=body.rows,
        left_out=body.left_out,
        filled=_filled(sheet, columns, frozenset(body.rows)),
        next_table=body.next_table,
        submitted_column=None if submitted is None else columns[submitted].index,
    )


def headers_seen(sheet):
    """What looks most like a header on a sheet without a table: the texts of the row with the most short words, at most 20."""
    rows = [cells for cells in sheet.rows if not is_blank(cells)][:20]
    words = [[plain(cell) for cell in cells if isinstance(cell, str) and _is_word(plain(cell))] for cells in rows]
    return max(words, key=len, default=[])[:20]


def _is_word(text):
    return 0 < len(text) <= 20 and not re.search(r"\d{4}", text)


def spans(rows):
    """Row numbers as text: 4、7–9."""
    parts = []
    for row in rows:
        if parts and parts[-1][1] == row - 1:
            parts[-1][1] = row
        else:
            parts.append([row, row])
    return "、".join(f"{first}" if first == last else f"{first}–{last}" for first, last in parts)


def _columns(sheet, header, body):
    """The columns that have a header or something in them."""
    width = max((len(cells) for cells in sheet.rows), default=0)
    used = {column for column in range(1, width + 1) if column not in header.texts and _is_used(sheet, body.rows, column)}
    return tuple(_column(header, column) for column in sorted(header.texts.keys() | used))


def _column(header, column):
    group = "/".join(header.groups.get(column, ())) or None
    return TableColumn(column, column_letters(column), header.texts.get(column, ""), group)


def _is_used(sheet, rows, column):
    cells = (sheet.rows[row - 1][column - 1] for row in rows if column <= len(sheet.rows[row - 1]))
    return any(cell is not None and plain(cell) for cell in cells)


def _filled(sheet, columns, rows):
    """The empty cells of candidates under merged cells, with the place of the value; a column without a header takes none."""
    headed = frozenset(column.index for column in columns if column.header)
    return {
        (row, column): (top, left)
        for top, left, bottom, right in sheet.merged
        if sheet.rows[top - 1][left - 1] is not None and not rows.isdisjoint(range(top, bottom + 1))
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
        if row in rows and column in headed and sheet.rows[row - 1][column - 1] is None
    }
