"""A worksheet with thousands of rows: the head is written with the ordinary calls, the body as text, a row at a time.

One call a cell costs more than reading, judging and zipping together; here a row is one string, made once and put on as
many sheets as need it.
"""

import re
from html import escape
from string import ascii_uppercase
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

LINK_LIMIT = 65_530  # Excel opens no sheet with more
TEXT_LIMIT = 2_000  # characters; nobody reads more in a cell, and Excel holds 32,767
A_STRING = ' t="s"'
HERE = "\0"  # stands for the row's number until the row has its place

_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_IN_TARGET = str.maketrans({sign: f"%{ord(sign):02x}" for sign in '%" <>[]^`{}#'})


class Row(NamedTuple):
    """A row before it has its place: its XML and its link (column letter, location), None for none."""

    xml: str
    link: tuple | None


class Rows:
    """Makes rows of a workbook: values in, text out; the strings go to the workbook's shared table."""

    def __init__(self, workbook):
        self._end_of = _Ends(workbook.str_table).__getitem__

    def make(self, height, values, pattern, link=None):
        """A row ``height`` points high; a value is a str, an int or None, ``pattern`` what row_pattern() says of its formats.

        The height is no custom height: a row grows when somebody types more into it.
        """
        return Row(pattern % (height, *map(self._end_of, values)), link)


def row_pattern(formats):
    """The XML of a row whose cells, from A on, have these formats; their values and the height are still to be filled in."""
    numbers = [cell_format._get_xf_index() for cell_format in formats]
    cells = [f'<c r="{letter}{HERE}" s="{number}"%s' for letter, number in zip(ascii_uppercase, numbers, strict=False)]
    return f'<row r="{HERE}" ht="%s">{"".join(cells)}</row>'


class _Ends(dict):
    """How the XML of a cell ends, by its value: a number of the shared table, a number, or nothing."""

    def __init__(self, table):
        super().__init__({None: "/>", "": "/>"})
        self._table = table

    def __missing__(self, value):
        if isinstance(value, int):
            return f"><v>{value}</v></c>"
        index = self._table._get_shared_string_index(clean(value))
        self._table.count -= 1  # counted where it is used
        self[value] = end = f"{A_STRING}><v>{index}</v></c>"
        return end


class LongSheet(Worksheet):
    """A worksheet whose rows follow those written by the ordinary calls; ``target`` is the file its links open."""

    def __init__(self):
        super().__init__()
        self.target = None
        self._body, self._links = [], []

    def append(self, row):
        """Puts a row below the others; beyond Excel's limit a link stays plain text."""
        self.dim_rowmax += 1
        number = self.dim_rowmax + 1
        self._body.append(row.xml.replace(HERE, str(number)))
        if row.link and self.target and len(self._links) < LINK_LIMIT:
            self._links.append((number, row.link))

    def _write_rows(self):
        self.dim_rowmax -= len(self._body)  # the ordinary rows only; how far the sheet reaches is written by now
        super()._write_rows()
        body = "".join(self._body)
        self.str_table.count += body.count(A_STRING)
        self.fh.write(body)

    def _write_hyperlinks(self):
        """All links of the sheet share one relationship: they open the same file, each at its own cell."""
        if self._links:
            self.rel_count += 1
            self.external_hyper_links.append(["/hyperlink", self.target.translate(_IN_TARGET), "External"])
            start = f'<hyperlink r:id="rId{self.rel_count}" '
            links = [f'{start}ref="{column}{row}" location="{escape(place)}"/>' for row, (column, place) in self._links]
            self.fh.write(f"<hyperlinks>{''.join(links)}</hyperlinks>")


def clean(text):
    """A text as a cell can hold it; one that looks like the writer's own markup for rich text gets a blank at its end."""
    if len(text) > TEXT_LIMIT:
        text = text[: TEXT_LIMIT - 1] + "…"
    if not text.isprintable():
        text = _NOT_XML.sub("", text)
    return text + " " if text.startswith("<r>") and text.endswith("</r>") else text
