"""A file that a tutor picks, of whatever kind, becomes a book of sheets."""

import hashlib
from contextlib import closing
from pathlib import Path

from toolkit.intake.files.assembly import Assembly, sheet_of
from toolkit.intake.files.child import listen
from toolkit.intake.files.disk import load, stamp
from toolkit.intake.files.hidden import hidden_notes
from toolkit.intake.files.page import read_page
from toolkit.intake.files.sniff import HEAD, kind_of
from toolkit.intake.files.text import decoded, read_text
from toolkit.intake.refusal import WorkbookError
from toolkit.intake.sheet import Book, Sheet, written_errors

__all__ = ["Book", "Sheet", "WorkbookError", "read_book"]

LONGEST_NAME = 31  # characters; Excel names the sheet of a text file after the file and cuts it here


def read_book(path, *, progress=None):
    """The book in a file of any kind: xlsx, xlsm, xls, et, xlsb, ods, csv, tsv, or a page saved as a workbook.

    ``progress(rows so far)`` is called several times a second; when it returns False the reading stops. Raises WorkbookError,
    whose sentence says what is wrong with the file and what to do.
    """
    path = Path(path)
    try:
        return _read(path, lambda rows: _beat(progress, rows))
    except WorkbookError as error:
        error.params.setdefault("file", path.name)
        raise


def _beat(progress, rows):
    if progress and progress(rows) is False:
        raise WorkbookError("book.stopped")


def _read(path, beat):
    before = stamp(path)
    data = load(path)
    kind, sha256 = kind_of(data[:HEAD]), hashlib.sha256(data).hexdigest()
    if kind in ("zip", "ole"):
        del data
        book = _from_child(path, sha256, beat)
    else:
        text, encoding = decoded(data)
        sheets, notes = (_page_sheets if kind == "html" else _text_sheets)(text, path, beat)
        book = Book(path, sha256, "html" if kind == "html" else "csv", encoding, sheets, notes + hidden_notes(sheets))
    if stamp(path) != before:
        raise WorkbookError("book.changed")
    if not any(sheet.rows for sheet in book.sheets):
        raise WorkbookError("book.blank")
    return book


def _from_child(path, sha256, beat):
    parts = Assembly()
    with closing(listen(path, lambda: beat(parts.rows_read))) as messages:
        for message in messages:
            parts.take(message)
    sheets = parts.sheets()
    if any(sheet.uncalculated for sheet in sheets) and not any(any(map(_filled, sheet.rows)) for sheet in sheets):
        raise WorkbookError("book.never_calculated")
    return Book(path, sha256, parts.format, None, sheets, (*parts.notes, *hidden_notes(sheets)), parts.date1904)


def _text_sheets(text, path, beat):
    rows, notes = read_text(text, beat)
    if path.suffix.lower() == ".txt" and all(len(row) < 2 for row in rows):
        raise WorkbookError("book.prose")
    return (Sheet(path.stem[:LONGEST_NAME], rows, errors=written_errors(rows)),), notes


def _page_sheets(text, path, beat):
    sheets = []
    for number, grid in enumerate(read_page(text, beat), 1):
        name = path.stem[:LONGEST_NAME] if number == 1 else f"{path.stem[: LONGEST_NAME - 5]} ({number})"
        about = {"merged": grid.merged, "hidden_rows": grid.hidden_rows, "errors": written_errors(grid.rows)}
        sheets.append(sheet_of(name=name, rows=grid.rows, **about))
    return tuple(sheets), ()


def _filled(row):
    return any(cell is not None for cell in row)
