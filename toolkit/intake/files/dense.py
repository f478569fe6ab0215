"""The dense block of a sheet that reaches absurdly far: one stray space in A1048576 must not cost gigabytes.

Its far cells are cut out of the XML and the engine reads the rest, so that values, dates and places stay exactly what they
would have been. All other sheets reach the engine as they are.
"""

import io
import re
import zipfile
from collections import namedtuple

from toolkit.intake.files.cells import a1, column_number
from toolkit.intake.files.preflight import PICTURES
from toolkit.intake.files.survey import rows_of, stretches

MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_CELLS = 20_000_000
SPARSE_CELLS = 2_000_000  # from here on a grid with less than a byte of XML a cell is nearly empty; a filled cell takes 20
ROW_GAP, COLUMN_GAP = 1_000, 100  # what stands behind such a gap stands far away

FILLED = rb"<c\s(?:[^>]*?\s)?r=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>/]*>(?!</c>)"
ERROR_VALUE = rb"(?s)(<c\s[^>]*\bt=[\"']e[\"'][^>/]*>(?:(?!</c>).)*?<v>)[^<]*"
CELL = rb"(?s)<c\s(?:[^>]*?\s)?r=[\"']([A-Z]{1,3})\d{1,7}[\"'][^>]*?(?:/>|>.*?</c>)"


Block = namedtuple("Block", ["bottom", "right", "far", "left_out"])
"""The last row and column that are read; the first cell that stands outside, and how many do."""


def reaches_far(survey):
    """Whether a sheet is too tall, too wide or too empty to be read as it is."""
    grid = survey.rows * survey.columns
    too_big = survey.rows > MOST_ROWS or survey.columns > MOST_COLUMNS or grid > MOST_CELLS
    return too_big or (grid > SPARSE_CELLS and grid > survey.size)


def dense_block(places):
    """The block that holds a sheet's cells up to the first wide gap; ``places()`` gives their 1-based (row, column)."""
    rows, columns = set(), set()
    for row, column in places():
        rows.add(row)
        columns.add(column)
    right = _reach(columns, COLUMN_GAP, MOST_COLUMNS)
    bottom = _reach(rows, ROW_GAP, min(MOST_ROWS, MOST_CELLS // max(right, 1)))
    if max(rows, default=0) <= bottom and max(columns, default=0) <= right:
        return Block(bottom, right, None, 0)
    first, left_out = (MOST_ROWS * 10, 1), 0
    for place in places():
        if place[0] > bottom or place[1] > right:
            first, left_out = min(first, place), left_out + 1
    return Block(bottom, right, a1(*first), left_out)


def filled(blocks):
    """The 1-based places of the cells with content in the blocks of a sheet's XML."""
    for stretch in stretches(blocks):
        for letters, row in re.findall(FILLED, stretch):
            yield int(row), column_number(letters.decode())


def clipped(package, blocks):
    """The workbook zipped anew without its far cells, in bytes; ``blocks``: {part name of a sheet: its block}.

    Every error value of these sheets becomes #VALUE!, for the engine refuses a workbook over one that it does not know.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, info in package.parts.items():
            if name in blocks:
                with archive.open(info.filename, "w", force_zip64=True) as part:
                    part.writelines(_clipped_sheet(package.blocks(name), blocks[name]))
            elif not name.endswith(PICTURES):
                archive.writestr(info.filename, package.read(name))
    return packed.getvalue()


def _clipped_sheet(blocks, block):
    for stretch in stretches(blocks):
        yield stretch.partition(b"<row")[0]
        for row, letters, piece in rows_of(stretch):
            if row is None or row <= block.bottom:
                yield b"<row" + re.sub(ERROR_VALUE, rb"\1#VALUE!", _clipped_row(piece, letters, block.right))
            elif b"</sheetData>" in piece:
                yield piece[piece.rfind(b"</sheetData>") :]


def _clipped_row(piece, letters, right):
    if letters is None or column_number(letters.decode()) <= right:
        return piece
    return re.sub(CELL, lambda cell: b"" if column_number(cell[1].decode()) > right else cell[0], piece)


def _reach(numbers, gap, most):
    last = 0
    for number in sorted(numbers):
        if number > most or (last and number - last > gap):
            break
        last = number
    return last
