"""What the reader sends, message by message, becomes sheets."""

import datetime
import math
from types import NoneType

from toolkit.intake.files.dense import MOST_CELLS
from toolkit.intake.note import Note
from toolkit.intake.refusal import WorkbookError
from toolkit.intake.sheet import Sheet, squared

EXACT = 10**15  # from 16 digits on a number has lost digits in Excel; it stays a float so that the damage stays visible


class Assembly:
    """The sheets that have arrived so far; ``rows_read`` counts their rows."""

    def __init__(self):
        self.format, self.date1904, self.notes = None, False, []
        self.rows_read = self.cells_read = 0
        self.arrived = []

    def take(self, message):
        """Add one message of toolkit.intake.files.reader; raises WorkbookError when the sheets together hold too much."""
        kind, *content = message
        getattr(self, f"_take_{kind}")(*content)

    def sheets(self):
        """The sheets, complete."""
        return tuple(sheet_of(**about) for about in self.arrived)

    def _take_file(self, format, date1904):
        self.format, self.date1904 = format, date1904

    def _take_sheet(self, about):
        self.arrived.append({"rows": [], **about})

    def _take_far(self, cell, count):
        self.notes.append(Note("book.far_cells", {"sheet": self.arrived[-1]["name"], "cell": cell, "count": count}))

    def _take_rows(self, height, left, columns):
        self.rows_read += height
        self.cells_read += height * (left + len(columns))
        if self.cells_read > MOST_CELLS:
            raise WorkbookError("book.swollen")
        blank = [[None] * height] * left
        self.arrived[-1]["rows"] += map(list, zip(*blank, *(unpacked(*column) for column in columns), strict=True))


def unpacked(values, places):
    """A column of the reader (toolkit.intake.files.reader.packed) as this package holds it."""
    if not set(map(type, values)) <= {str, NoneType}:
        values = list(map(plain, values))
    return values if places is None else list(map(values.__getitem__, places))


def plain(value):
    """A value of the reader as this package holds it: whole floats become int unless digits may be lost, spans become text."""
    if value.__class__ is float:
        return _number(value)
    if value.__class__ is tuple:
        kind, content = value
        return MAKE[kind](content)
    return value


def _span(seconds):
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


MAKE = {
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
    "timedelta": _span,
}


def _number(value):
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) < EXACT else value


def sheet_of(rows, merged=(), hidden_rows=(), hidden_columns=(), errors=(), uncalculated=(), **about):
    """A sheet whose places all lie inside its rows; hidden_columns come as (first, last), rows are squared in place."""
    rows = squared(rows, {*errors, *uncalculated})
    height, width = len(rows), len(rows[0]) if rows else 0
    inside = [(top, left, min(bottom, height), min(right, width)) for top, left, bottom, right in merged]
    return Sheet(
        rows=rows,
        hidden_rows=frozenset(row for row in hidden_rows if row <= height),
        hidden_columns=frozenset(n for first, last in hidden_columns for n in range(first, min(last, width) + 1)),
        merged=tuple(area for area in inside if area[0] <= area[2] and area[1] <= area[3]),
        errors=dict(errors),
        uncalculated=frozenset(uncalculated),
        **about,
    )
