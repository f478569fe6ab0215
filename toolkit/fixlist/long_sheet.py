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
HERE = "\0"  # stands for the row's number until the row has its place

_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_IN_TARGET = str.maketrans({sign: f"%{ord(sign):02x}" for sign in '%" <>[]^`{}#'})


class Row(NamedTuple):
    """A row before it has its place: its XML, how many shared strings it names, and its link (column letter, location)."""

    xml: str
    strings: int
    link: tuple | None


class Rows:
    """Makes rows of a workbook: values in, text out; the strings go to the workbook's shared table."""

    def __init__(self, workbook):
        self._ends = _Ends(workbook.str_table)

    def make(self, height, values, starts, link=None):
        """A row ``height`` points high; a value is a str, an int or None, ``starts`` what cell_starts() says of its formats.

        The height is no custom height: a row grows when somebody types more into it.
        """
        ends = self._ends
        cells = "".join([start + ends[value] for start, value in zip(starts, values, strict=True)])
        strings = sum([value.__class__ is str for value in values])
        return Row(f'<row r="{HERE}" ht="{height}">{cells}</row>', strings, link)


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
        self[value] = end = f' t="s"><v>{index}</v></c>'
        return end


def cell_starts(formats):
    """How the XML of a row's cells starts, from A on, in these formats."""
    numbers = [cell_format._get_xf_index() for cell_format in formats]
    return [f'<c r="{letter}{HERE}" s="{number}"' for letter, number in zip(ascii_uppercase, numbers, strict=False)]


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
        self.str_table.count += row.strings
        if row.link and self.target and len(self._links) < LINK_LIMIT:
            self._links.append((number, row.link))

    def _write_rows(self):
        super()._write_rows()
        self.fh.write("".join(self._body))

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
