"""A web page saved as a workbook, as many systems export it: each of its tables is a sheet."""

import re
from html.parser import HTMLParser

from toolkit.intake.files.dense import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from toolkit.intake.refusal import WorkbookError
from toolkit.intake.sheet import squared

FEED = 1 << 16  # characters between two looks at the progress
LONGEST_TAG = 1 << 20  # characters that wait for their end; the parser starts anew with every feed
BLANKS = re.compile(r"[ \t\r\n\f]+")
HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
SILENT = ("script", "style", "title", "xml")


class Grid:
    """One table while it is read: ``rows`` of cells, merged ranges and hidden rows, 1-based."""

    def __init__(self):
        self.rows, self.merged, self.hidden_rows = [], [], []
        self._reach = {}  # column: the last row that a cell above covers
        self._column, self._next, self._cells = None, 1, 0
        self._text = []

    def start_row(self, hidden=False):
        """Begin the next row."""
        self.end_cell()
        self.rows.append([])
        self._next = 1
        if hidden:
            self.hidden_rows.append(len(self.rows))

    def start_cell(self, down, across):
        """Begin the next free cell of the row, which covers so many rows and columns; raises WorkbookError."""
        if not self.rows:
            self.start_row()
        self.end_cell()
        row, column = len(self.rows), self._free_column()
        self._next = column + across
        self._cells += across
        if row > MOST_ROWS or self._next > MOST_COLUMNS or self._cells > MOST_CELLS:
            raise WorkbookError("book.swollen")
        self._reach.update(dict.fromkeys(range(column, self._next), row + down - 1))
        self.rows[-1] += [None] * (self._next - 1 - len(self.rows[-1]))
        if down > 1 or across > 1:
            self.merged.append((row, column, row + down - 1, self._next - 1))
        self._column = column

    def write(self, text):
        """Add to the cell that is open; text between cells is lost."""
        if self._column:
            self._text.append(text)

    def end_cell(self):
        """Close the cell that is open."""
        if self._column:
            lines = (BLANKS.sub(" ", line).strip(" \xa0") for line in "".join(self._text).split("\v"))
            self.rows[-1][self._column - 1] = "\n".join(lines).strip("\n") or None
        self._column, self._text = None, []

    def _free_column(self):
        column = self._next
        while self._reach.get(column, 0) >= len(self.rows):
            column += 1
        return column


class PageParser(HTMLParser):
    """Collects the tables of a page in ``grids``; a table inside a cell is a table of its own."""

    def __init__(self):
        super().__init__()
        self.grids, self._open, self._silent = [], [], 0

    def handle_starttag(self, tag, attributes):
        """Begin a table, a row, a cell or a line."""
        if tag == "table":
            self.grids.append(Grid())
            self._open.append(self.grids[-1])
        elif tag in SILENT:
            self._silent += 1
        elif self._open:
            _start(self._open[-1], tag, dict(attributes))

    def handle_endtag(self, tag):
        """End a table or a cell; what else is left open ends with the next of its kind."""
        if tag in SILENT:
            self._silent = max(self._silent - 1, 0)
        elif self._open and tag in ("td", "th", "tr", "table"):
            self._open[-1].end_cell()
            if tag == "table":
                self._open.pop()

    def handle_data(self, data):
        """Write into the innermost open cell."""
        if self._open and not self._silent:
            self._open[-1].write(data)


def read_page(text, beat):
    """The tables of a page that hold anything, each a Grid; ``beat(rows so far)`` may raise to stop.

    Raises WorkbookError when the page holds no table or absurdly much.
    """
    parser = PageParser()
    for at in range(0, len(text), FEED):
        parser.feed(text[at : at + FEED])
        if len(parser.rawdata) > LONGEST_TAG:
            raise WorkbookError("book.swollen")
        beat(sum(len(grid.rows) for grid in parser.grids))
    parser.close()
    for grid in parser.grids:
        grid.end_cell()
        squared(grid.rows)
    if not parser.grids:
        raise WorkbookError("book.page")
    return [grid for grid in parser.grids if grid.rows]


def _start(grid, tag, attributes):
    if tag == "tr":
        grid.start_row(hidden=HIDDEN.search(attributes.get("style") or "") is not None)
    elif tag in ("td", "th"):
        grid.start_cell(_span(attributes, "rowspan"), _span(attributes, "colspan"))
    elif tag in ("br", "p", "div"):
        grid.write("\v")


def _span(attributes, name):
    text = attributes.get(name) or ""
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 6 else 1
