"""A workbook whose column names nobody recognises, opened all the same: the tutor says what the columns are."""

from dataclasses import replace

from toolkit.intake.book import read_book
from toolkit.intake.draft import Draft, choose_sheets
from toolkit.intake.mapping import match_columns
from toolkit.intake.note import Note
from toolkit.intake.table import find_table, headers_seen
from toolkit.once import collector_at_rest


def open_by_hand(path, *, remembered=None, progress=None):
    """The Draft of a workbook whose header is taken to be the row that looks most like one; None where no row does.

    Raises WorkbookError. ``remembered`` and ``progress`` as in open_draft.
    """
    with collector_at_rest():
        book = read_book(path, progress=progress)
        found = {sheet.name: (sheet, find_table(sheet, tuple(headers_seen(sheet)))) for sheet in book.sheets}
        tables = {name: (sheet, table) for name, (sheet, table) in found.items() if table and table.rows}
        columns = {name: tuple(match_columns(table, sheet, remembered=remembered)) for name, (sheet, table) in tables.items()}
    tables = {name: table for name, (_, table) in sorted(tables.items(), key=lambda entry: -len(entry[1][1].rows))}
    notes = [Note("intake.header_by_hand", {"sheet": name, "row": table.header_row}) for name, table in tables.items()]
    book = replace(book, notes=(*book.notes, *notes))
    return choose_sheets(Draft(book, tables, columns, tuple(tables), book.notes)) if tables else None
