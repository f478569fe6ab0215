"""The child process that reads workbooks: ``python -m toolkit.intake.files.reader``, each file named on stdin (wire.py).

A broken or hostile file can abort the engine or eat all memory. Here it takes only this process with it, never the tutor's
notebook. What was read goes to stdout (see ``messages``), some hundred rows at a time and column by column, because a column of
options is its few different values and a byte a cell: that keeps the second process nearly free.
"""

import datetime
import gc
import io
import os
import sys
from contextlib import suppress
from itertools import islice

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from toolkit.intake.files.container import OLE, check_ole, open_package
from toolkit.intake.files.dense import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, SPARSE_CELLS, dense_block
from toolkit.intake.files.wire import receive, send
from toolkit.intake.files.xlsx import NOTHING_LEARNT, WHOLE, Study, study
from toolkit.intake.refusal import WorkbookError

ENGINE_ERRORS = (CalamineError, OSError, OverflowError)  # the latter for a stream that ends early and for an impossible date
MOST_MEMORY = 3 << 30
STAYS_BELOW = 1_000_000  # cells; a reader that has read more gives its memory back by ending
ROWS_A_MESSAGE = 500
MOST_DIFFERENT = 256  # values whose number is a byte
MARSHALLED = {str, float, int, bool}


def packed(column):
    """A column's values as marshal can carry them, blanks as None: (values, None), or each different one once with its places.

    The places are one byte a cell, the number of its value. True and 1.0 are one to a set: bools are never packed, and where 0
    or 1 stands the type of every cell is looked at.
    """
    different = set(column)
    kinds = set(map(type, column if 1 in different or 0 in different else different))
    if not kinds <= MARSHALLED:
        column = tuple(map(portable, column))
        different = set(column)
    if bool not in kinds and len(different) <= min(MOST_DIFFERENT, len(column) // 2):
        numbers = {value: number for number, value in enumerate(different)}
        return [None if value == "" else value for value in numbers], bytes(map(numbers.__getitem__, column))
    return [None if value == "" else value for value in column] if "" in different else column, None


def portable(value):
    """A value as marshal can carry it: dates, times and spans become (name of the type, what makes it again)."""
    if isinstance(value, datetime.timedelta):
        return "timedelta", value.total_seconds()
    if isinstance(value, datetime.date | datetime.time):
        return value.__class__.__name__, value.isoformat()
    return value


def messages(data):
    """What a file's bytes hold, message by message; raises WorkbookError, CalamineError.

    ("file", format, counts from 1904); then for each sheet ("sheet", {field of Sheet: value}), any number of
    ("rows", how many, blank columns before them, columns as ``packed`` makes them), and ("far", first cell, how many) when
    cells were left out.
    """
    format, studied = _studied(data)
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(studied.data))
    listed = workbook.sheets_metadata
    if all(sheet.typ == SheetTypeEnum.ChartSheet for sheet in listed):
        raise WorkbookError("book.charts_only" if listed else "book.damaged")
    yield "file", format, studied.date1904
    learnt = studied.sheets if len(studied.sheets) == len(listed) else [NOTHING_LEARNT] * len(listed)
    for index, sheet in enumerate(listed):
        if sheet.typ == SheetTypeEnum.WorkSheet:
            yield from _sheet(sheet, workbook.get_sheet_by_index(index), learnt[index])


def _studied(data):
    if data.startswith(OLE):
        check_ole(data)
        return "xls", Study(data, False, ())
    format, package = open_package(data)
    if format == "xlsx":
        return format, study(package, data)
    package.check()
    return format, Study(data, False, ())


def _sheet(listed, sheet, learnt):
    merged = [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
    visible = listed.visible == SheetVisibleEnum.Visible
    yield "sheet", {**learnt.about, "name": listed.name, "visible": visible, "merged": merged}
    if sheet.start:
        block = _block(sheet, learnt.block)
        if block.far:
            yield "far", block.far, block.left_out
        yield from _rows(sheet, block)


def _block(sheet, known):
    rows, columns = sheet.end[0] + 1, sheet.end[1] + 1
    most = MOST_CELLS if known else SPARSE_CELLS
    if rows <= MOST_ROWS and columns <= MOST_COLUMNS and rows * columns <= most:
        return known or WHOLE
    return dense_block(lambda: _filled(sheet))


def _filled(sheet):
    for row, values in enumerate(sheet.iter_rows(), 1):
        if any(values):
            for column, value in enumerate(values, sheet.start[1] + 1):
                if value != "":
                    yield row, column


def _rows(sheet, block):
    width = min(sheet.start[1] + sheet.width, block.right)
    left = min(sheet.start[1], width)  # the engine's rows begin at the first filled column, but always in row 1
    rows = islice(sheet.iter_rows(), block.bottom)
    while batch := list(islice(rows, ROWS_A_MESSAGE)):
        columns = islice(zip(*batch, strict=True), width - left)
        yield "rows", len(batch), left, list(map(packed, columns))


def _limit_memory():
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limit, macOS may refuse it
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _bytes(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise WorkbookError("book.unreachable") from error


def _read(path):
    """The messages of a file; the last one is ("done", whether the reader stays) or ("refused", key of the sentence)."""
    cells = 0
    try:
        for message in messages(_bytes(path)):
            if message[0] == "rows":
                cells += message[1] * len(message[3])
            yield message
        yield "done", cells <= STAYS_BELOW
    except WorkbookError as refusal:
        yield "refused", refusal.key
    except PasswordError:
        yield "refused", "book.locked"
    except ENGINE_ERRORS:
        yield "refused", "book.damaged"
    except MemoryError:
        yield "refused", "book.swollen"


def main():
    """Write what stands in the files that stdin names to stdout, message by message, until stdin ends."""
    _limit_memory()
    gc.disable()  # nothing here makes cycles, and looking for them among millions of cells costs a tenth of the reading
    for (path,) in receive(sys.stdin.buffer):
        for message in _read(path):
            send(message, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    os._exit(0)  # everything is said; giving back millions of values one by one would only take time


if __name__ == "__main__":
    main()
