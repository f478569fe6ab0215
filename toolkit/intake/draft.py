"""A workbook that has been opened but not yet read: its tables of candidates, and what each column is taken for.

Between opening and reading a tutor may look at the columns and change what they are (``remap``).
"""

from dataclasses import dataclass, replace
from functools import cached_property

from toolkit.intake.book import Book, read_book
from toolkit.intake.choices import MappingError
from toolkit.intake.headers import plain
from toolkit.intake.mapping import Column, match_columns
from toolkit.intake.note import Note
from toolkit.intake.refusal import WorkbookError
from toolkit.intake.table import Table, find_table, headers_seen
from toolkit.once import collector_at_rest

SAME_PEOPLE = 0.5
"""A sheet of which at least this share stands on a larger sheet already is a copy and not read again."""


@dataclass(frozen=True)
class Draft:
    """An opened workbook.

    ``tables`` and ``columns``: by the name of each sheet that holds candidates, the largest first. ``sheets``: those that
    will be read. ``notes``: what to tell the tutor about file, sheets and rows.
    """

    book: Book
    tables: dict[str, Table]
    columns: dict[str, tuple[Column, ...]]
    sheets: tuple[str, ...]
    notes: tuple[Note, ...]

    def sheet(self, name):
        """A sheet of the book by its name."""
        return next(sheet for sheet in self.book.sheets if sheet.name == name)

    @cached_property
    def _cells(self):
        """The candidates' cells by column: {sheet: [cells of column A, of B, …]}."""
        return {name: _columns_of(self.sheet(name).rows, table.rows) for name, table in self.tables.items()}

    def raw(self, sheet, column):
        """The raw cells of a column (by its number) in the order of the candidates, merged cells filled."""
        rows, table = self.sheet(sheet).rows, self.tables[sheet]
        cells = list(self._cells[sheet][column - 1]) if table.rows else []
        if table.filled:
            place = {row: number for number, row in enumerate(table.rows)}
            for (row, at), (top, left) in table.filled.items():
                if at == column:
                    cells[place[row]] = rows[top - 1][left - 1]
        return cells


def _columns_of(rows, numbers):
    return list(zip(*(rows[number - 1] for number in numbers), strict=True))


def open_draft(path, *, sheet=None, chosen=None, remembered=None, progress=None):
    """Opens a workbook of any kind; raises WorkbookError where no sheet (or not ``sheet``) holds a table of candidates.

    ``chosen``: {header or column letter: field} that the tutor named. ``remembered``: the same from earlier imports.
    ``progress(rows)`` may return False to stop.
    """
    with collector_at_rest():
        book = read_book(path, progress=progress)
        return _opened(book, sheet, chosen, remembered)


def _opened(book, sheet, chosen, remembered):
    wanted = [found for found in book.sheets if sheet in (None, found.name)]
    if not wanted:
        raise WorkbookError("intake.no_such_sheet", sheet=sheet, known="、".join(found.name for found in book.sheets))
    tables = {found.name: table for found in wanted if (table := find_table(found, tuple(chosen or ())))}
    if not tables:
        seen = max((headers_seen(found) for found in wanted), key=len)
        key = "intake.no_header" if seen else "intake.no_candidates"
        raise WorkbookError(key, file=book.path.name, seen="、".join(seen))
    if not any(table.rows for table in tables.values()):
        raise WorkbookError("intake.header_only", file=book.path.name)
    tables = dict(sorted(tables.items(), key=lambda entry: -len(entry[1].rows)))
    columns = _columns(book, tables, chosen or {}, remembered)
    draft = Draft(book, tables, columns, tuple(tables), book.notes)
    return choose_sheets(draft, None if sheet is None else (sheet,))


def _columns(book, tables, chosen, remembered):
    """What the columns of every sheet are; a header that the tutor named need not stand on all of them."""
    sheets, unknown, found = {sheet.name: sheet for sheet in book.sheets}, [], {}
    for name, table in tables.items():
        named = {plain(header): field for header, field in chosen.items()}
        while name not in found:
            try:
                found[name] = tuple(match_columns(table, sheets[name], chosen=named, remembered=remembered))
            except MappingError as error:
                if error.params.get("header") not in named:
                    raise
                del named[error.params["header"]]
                unknown.append(error)
    for error in unknown:
        if sum(other.params["header"] == error.params["header"] for other in unknown) == len(tables):
            raise error
    return found


def choose_sheets(draft, sheets=None):
    """The draft with the sheets that are to be read: the named ones, or all that do not repeat a larger one."""
    copies = () if sheets else _copies(draft)
    chosen = tuple(sheets or (name for name in draft.tables if name not in copies))
    without = [found.name for found in draft.book.sheets if found.name not in draft.tables and any(map(any, found.rows))]
    notes = [
        *draft.book.notes,
        *(note if len(chosen) == 1 else _on_sheet(name, note) for name in chosen for note in draft.tables[name].notes()),
        *(Note("intake.sheet_copies", {"sheet": name}) for name in draft.tables if name in copies),
        *(Note("intake.sheet_not_chosen", {"sheet": name}) for name in draft.tables if name not in (*chosen, *copies)),
        *(Note("intake.sheet_without_table", {"sheet": name}) for name in without),
        *(Note("intake.hidden_sheet", {"sheet": name}) for name in chosen if not draft.sheet(name).visible),
    ]
    return replace(draft, sheets=chosen, notes=tuple(notes))


def _on_sheet(sheet, note):
    """A note about rows, which are no place as long as there are several sheets."""
    return Note("intake.on_sheet", {"sheet": sheet, "note": note})


def remap(draft, sheet, chosen):
    """The draft with columns of one sheet taken for something else: {column letter: field id, "" for not imported}."""
    columns = tuple(match_columns(draft.tables[sheet], draft.sheet(sheet), chosen=chosen))
    return replace(draft, columns={**draft.columns, sheet: columns})


def _copies(draft):
    """Sheets whose people stand on larger sheets already."""
    known, copies = set(), set()
    if len(draft.tables) == 1:
        return copies
    for name in draft.tables:
        people = _people(draft, name)
        if people and known and len(people & known) >= SAME_PEOPLE * len(people):
            copies.add(name)
        known |= people
    return copies


def _people(draft, name):
    """Whatever tells the candidates of a sheet apart: their numbers, else their names."""
    by_field = {column.field: column.index for column in draft.columns[name] if column.field}
    column = by_field.get("id_number") or by_field.get("name")
    return {str(cell).strip() for cell in draft.raw(name, column) if cell is not None} if column else set()
