"""Text with separators (csv, tsv) as a sheet: every value stays the text that was written, so that 4.3E+17 stays visible."""

import codecs
import csv
import io
import re
from collections import Counter

from toolkit.intake.files.dense import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from toolkit.intake.note import Note
from toolkit.intake.refusal import WorkbookError
from toolkit.intake.sheet import squared

SEPARATORS = ",\t;"
SAMPLE = 1 << 16  # characters that choose the separator
LONGEST_RECORD = 200  # lines; more than that in one cell is a quotation mark that was never closed
BEAT = 2_000  # rows between two calls of the progress

UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
ANNOUNCED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
AS_FORMULA = re.compile(r'="([^"]*)"')  # how exports keep Excel from eating the digits of a number


def decoded(data):
    """The text of a file and its encoding: UTF-16 by its mark, UTF-8, else GB18030; raises WorkbookError when none fits."""
    guesses = ("utf-16",) if data.startswith(UTF16) else ("utf-8-sig", "gb18030")
    for encoding in guesses:
        try:
            return data.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    raise WorkbookError("book.encoding")


def read_text(text, beat):
    """The rows of a text with separators and the notes about it; ``beat(rows so far)`` may raise to stop."""
    text = text.removeprefix("\ufeff")
    announced = ANNOUNCED.match(text)
    if announced:
        text = text[announced.end() :]
    separator = announced[1] if announced else separator_of(text)
    try:
        rows, notes = _records(text, separator, csv.QUOTE_MINIMAL, beat), ()
    except csv.Error:
        rows, notes = _records(text, separator, csv.QUOTE_NONE, beat), (Note("book.open_quote"),)
    return squared(rows), notes


def separator_of(text):
    """The separator that divides the most rows alike; a comma when there is none, which makes a single column."""
    return max(SEPARATORS, key=lambda separator: _evenness(text[:SAMPLE], separator))


def _evenness(sample, separator):
    try:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row)
    except csv.Error:
        return 0, 0
    divided = [(count, width) for width, count in widths.items() if width > 1]
    return max(divided, default=(0, 0))


def _records(text, separator, quoting, beat):
    known, rows, cells = {"": None}, [], 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)
    line = 0
    for row in reader:
        if quoting != csv.QUOTE_NONE and reader.line_num - line > LONGEST_RECORD:
            raise csv.Error("a quotation mark was never closed")
        line = reader.line_num
        rows.append([known.setdefault(value, value) for value in map(_unwrapped, row)])
        cells += len(row)
        if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS or cells > MOST_CELLS:
            raise WorkbookError("book.swollen")
        if len(rows) % BEAT == 0:
            beat(len(rows))
    return rows


def _unwrapped(value):
    found = AS_FORMULA.fullmatch(value) if value.startswith("=") else None
    return found[1] if found else value
