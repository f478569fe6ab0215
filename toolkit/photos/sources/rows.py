"""How high the rows of a sheet are, and which cells are merged: what it takes to say in which row a floating picture lies."""

import re
from bisect import bisect_right
from itertools import accumulate

from toolkit.intake.files.cells import column_number
from toolkit.intake.files.survey import ATTRIBUTE, stretches

ROW = re.compile(rb"<row(?:\s([^>]*))?>")
FORMAT = re.compile(rb"<sheetFormatPr\s([^>]*)>")
MERGED = re.compile(rb"<mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
NUMBER = re.compile(rb"\d{1,5}(?:\.\d+)?")
LAST_ROW = 1_048_576
TALLEST_MERGE = 200  # rows; a photo in a larger one belongs to no candidate
EMU = 12_700  # of a point, in which heights are written
USUAL = 15 * EMU


class Rows:
    """The rows of one sheet from the blocks of its XML; heights and places in EMU, rows from 1."""

    def __init__(self, blocks):
        heights, row, self.usual, self.merged = {}, 0, USUAL, {}
        for stretch in stretches(blocks):
            for found in FORMAT.findall(stretch):
                self.usual = _emu(dict(ATTRIBUTE.findall(found)).get(b"defaultRowHeight"), USUAL) or USUAL
            for found in ROW.findall(stretch):
                attributes = dict(ATTRIBUTE.findall(found))
                row = _number(attributes.get(b"r")) or row + 1  # a row that does not say its number follows the one before
                if (height := _height(attributes)) is not None:
                    heights[min(row, LAST_ROW)] = height
            for found in MERGED.findall(stretch):
                self._merge(*found)
        last = max(heights, default=0)
        self.tops = list(accumulate((heights.get(row, self.usual) for row in range(1, last + 1)), initial=0))

    def top(self, row):
        """Where a row begins."""
        known = len(self.tops)
        return self.tops[row - 1] if row <= known else self.tops[-1] + (row - known) * self.usual

    def at(self, place):
        """The row in which a place lies."""
        row = bisect_right(self.tops, place)
        return row if row < len(self.tops) else len(self.tops) + int((place - self.tops[-1]) // self.usual)

    def first_of_merged(self, row, column):
        """The row of the candidate to whom a cell belongs: the first of its merged range, or the row itself."""
        spans = self.merged.get(row, ())
        return next((first for first, left, right in spans if left <= column <= right), row)

    def _merge(self, left, first, right, last):
        first, last = int(first), int(last)
        if first < last < first + TALLEST_MERGE:
            span = first, column_number(left.decode()), column_number(right.decode())
            for row in range(first, last + 1):
                self.merged.setdefault(row, []).append(span)


def _number(text):
    return int(text) if text and text.isdigit() and len(text) < 8 else 0


def _height(attributes):
    """A row's own height; None when it has the usual one."""
    return 0 if attributes.get(b"hidden") in (b"1", b"true") else _emu(attributes.get(b"ht"), None)


def _emu(points, otherwise):
    return round(float(points) * EMU) if points and NUMBER.fullmatch(points) else otherwise
