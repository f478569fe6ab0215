"""The child process that reads a workbook: ``python -m toolkit.intake.files.reader FILE``.

A broken or hostile file can abort the engine or eat all memory. Here it takes only this process with it, never the tutor's
notebook. What was read goes to stdout (see ``messages``): every distinct value once, and the cells as numbers into the list of
values, which is what keeps the second process nearly free.
"""

import datetime
import gc
import io
import os
import sys
from array import array
from collections import defaultdict
from contextlib import suppress
from itertools import count, islice

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from toolkit.intake.files.container import OLE, check_ole, open_package
from toolkit.intake.files.dense import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, SPARSE_CELLS, dense_block
from toolkit.intake.files.wire import send
from toolkit.intake.files.xlsx import NOTHING_LEARNT, WHOLE, Study, study
from toolkit.intake.refusal import WorkbookError

ENGINE_ERRORS = (CalamineError, OSError, OverflowError)  # the latter for a stream that ends early and for an impossible date
MOST_MEMORY = 3 << 30
ROWS_A_MESSAGE = 500


class Codes(defaultdict):
    """A number for every distinct value, in the order in which they came; 0 is the blank."""

    def __init__(self):
        super().__init__(count(1).__next__, {"": 0})
        self._sent = 1

    def row(self, values, bools):
        """The numbers of one row's values; True and 1.0 are one key to a dict, so where bools stand they become tuples."""
        if bools:
            values = [("bool", value) if value.__class__ is bool else value for value in values]
        return map(self.__getitem__, values)

    def take_fresh(self):
        """The values that came since the last time, as ``portable`` makes them."""
        fresh = list(islice(reversed(self), len(self) - self._sent))[::-1]
        self._sent = len(self)
        return [value if value.__class__ is str else portable(value) for value in fresh]


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
    ("rows", width, new values, bytes of the cells' numbers), and ("far", first cell, how many) when cells were left out.
    """
    format, studied = _studied(data)
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(studied.data))
    listed = workbook.sheets_metadata
    if all(sheet.typ == SheetTypeEnum.ChartSheet for sheet in listed):
        raise WorkbookError("book.charts_only" if listed else "book.damaged")
    yield "file", format, studied.date1904
    codes = Codes()
    learnt = studied.sheets if len(studied.sheets) == len(listed) else [NOTHING_LEARNT] * len(listed)
    for index, sheet in enumerate(listed):
        if sheet.typ == SheetTypeEnum.WorkSheet:
            yield from _sheet(sheet, workbook.get_sheet_by_index(index), learnt[index], codes)


def _studied(data):
    if data.startswith(OLE):
        check_ole(data)
        return "xls", Study(data, False, ())
    format, package = open_package(data)
    if format == "xlsx":
        return format, study(package, data)
    package.check()
    return format, Study(data, False, ())


def _sheet(listed, sheet, learnt, codes):
    merged = [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
    visible = listed.visible == SheetVisibleEnum.Visible
    yield "sheet", {**learnt.about, "name": listed.name, "visible": visible, "merged": merged}
    if sheet.start:
        block = _block(sheet, learnt.block)
        if block.far:
            yield "far", block.far, block.left_out
        yield from _rows(sheet, block, learnt.bools, codes)


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


def _rows(sheet, block, bools, codes):
    width = min(sheet.start[1] + sheet.width, block.right)
    left = min(sheet.start[1], width)  # the engine's rows begin at the first filled column, but always in row 1
    rows = islice(sheet.iter_rows(), block.bottom)
    while batch := list(islice(rows, ROWS_A_MESSAGE)):
        cells = []
        for row in batch:
            cells += [0] * left
            cells += codes.row(row[: width - left], bools)
        yield "rows", width, codes.take_fresh(), array("I", cells).tobytes()


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
    """The messages of a file, the last one ("done",) or ("refused", key of the sentence)."""
    try:
        yield from messages(_bytes(path))
        yield ("done",)
    except WorkbookError as refusal:
        yield "refused", refusal.key
    except PasswordError:
        yield "refused", "book.locked"
    except ENGINE_ERRORS:
        yield "refused", "book.damaged"
    except MemoryError:
        yield "refused", "book.swollen"


def main():
    """Write what stands in the file named on the command line to stdout, message by message."""
    _limit_memory()
    gc.disable()  # nothing here makes cycles, and looking for them among millions of cells costs a tenth of the reading
    for message in _read(sys.argv[1]):
        send(message, sys.stdout.buffer)
    sys.stdout.buffer.flush()
    os._exit(0)  # everything is said; giving back millions of values one by one would only take time


if __name__ == "__main__":
    main()
