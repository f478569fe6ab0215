"""What stands in a sheet's XML beside the values: how far it reaches, what is hidden, in error or never calculated.

The engine tells none of this, or too late. One pass of regular expressions over the unzipped bytes costs a fraction of the
reading and builds no tree.
"""

import re

from toolkit.intake.files.cells import column_number
from toolkit.intake.refusal import WorkbookError

PROLOGUE = 4096  # bytes before which the first element stands
LONGEST_ROW = 64 << 20  # bytes of XML; the longest honest row is 16,384 cells of text

# Patterns that few sheets need stay uncompiled until then: the reader starts anew for every file.
PREFIX = re.compile(rb"<(\w+:)worksheet[\s>]")
LETTERS = re.compile(rb"[A-Z]{1,3}")
CELL_PLACE = re.compile(rb"<c\s(?:[^>]*?\s)?r=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
ROW_NUMBER = rb"[^>]*?\sr=[\"'](\d{1,7})[\"']"
HIDDEN = rb"<(row|col)\s([^>]*\bhidden=[\"'](?:1|true)[\"'][^>]*)>"
ERROR_TYPE = rb"\bt=[\"']e[\"']"
ERROR = rb"(?s)<c\s([^>]*\bt=[\"']e[\"'][^>/]*)>(?:(?!</c>).)*?<v>([^<]*)</v>"
FORMULA = rb"<c\s([^>]*[^/>])>\s*<f(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>(0?)</v>)?\s*</c>"
ATTRIBUTE = re.compile(rb"([\w:]+)=[\"']([^\"']*)[\"']")


class Survey:
    """How far a sheet reaches at most (blank cells with a colour count too) and what stands beside its values, 1-based.

    hidden_rows: numbers; hidden_columns: (first, last); errors: {(row, column): text}; uncalculated: (row, column);
    size: bytes of XML.
    """

    def __init__(self):
        self.rows = self.columns = self.size = 0
        self.hidden_rows, self.hidden_columns = set(), []
        self.errors, self.uncalculated = {}, set()


def survey(blocks, recalculated=False):
    """The survey of one sheet from the blocks of its XML.

    ``recalculated``: the workbook asks Excel to calculate on opening, so that a formula's stored 0 means nothing.
    """
    found, reach = Survey(), set()
    for stretch in stretches(blocks):
        _measure(stretch, found, reach)
        # Looking for one rare letter first is twenty times faster than looking for a word.
        if b"i" in stretch and b"hidden=" in stretch:
            _hidden(stretch, found)
        if b"#" in stretch and re.search(ERROR_TYPE, stretch):
            found.errors.update(_errors(stretch))
        if b"f" in stretch and b"<f" in stretch:
            found.uncalculated.update(_uncalculated(stretch, recalculated))
    found.columns = max((column_number(letters.decode()) for letters in reach if LETTERS.fullmatch(letters)), default=0)
    return found


def stretches(blocks):
    """The XML of a sheet in pieces of whole rows, without namespace prefixes; what follows the rows comes last."""
    rest, prefix, after = b"", None, False
    for number, block in enumerate(blocks):
        rest += block
        if number == 0:
            prefix = PREFIX.search(rest[:PROLOGUE])
        if prefix:
            rest = rest.replace(b"<" + prefix[1], b"<").replace(b"</" + prefix[1], b"</")
        after = after or b"</sheetData>" in rest
        cut = rest.rfind(b">") + 1 if after else rest.rfind(b"<row")
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
        if len(rest) > LONGEST_ROW:
            raise WorkbookError("book.swollen")
    yield rest


def rows_of(stretch):
    """The rows in a stretch of XML: (1-based row or None, letters of the last cell's column or None, XML after "<row")."""
    for piece in stretch.split(b"<row")[1:]:
        last = CELL_PLACE.match(piece, max(piece.rfind(b"<c "), 0))
        if last:
            yield int(last[2]), last[1], piece
        else:
            number = re.match(ROW_NUMBER, piece)
            yield number and int(number[1]), None, piece


def _measure(stretch, found, reach):
    found.size += len(stretch)
    for piece in stretch.split(b"<row"):
        at = piece.rfind(b'<c r="') + 6
        reach.add(piece[at : piece.find(b'"', at)].rstrip(b"0123456789") if at > 5 else b"")
    last = CELL_PLACE.match(stretch, max(stretch.rfind(b"<c "), 0))
    found.rows = max(found.rows, int(last[2]) if last else 0)


def _hidden(stretch, found):
    for tag, attributes in re.findall(HIDDEN, stretch):
        numbers = {key: int(value) for key, value in ATTRIBUTE.findall(attributes) if value.isdigit()}
        if tag == b"row":
            found.hidden_rows.add(numbers.get(b"r", 0))
        else:
            found.hidden_columns.append((numbers.get(b"min", 1), numbers.get(b"max", 0)))


def _errors(stretch):
    for attributes, text in re.findall(ERROR, stretch):
        for place in _place(attributes):
            yield place, text.decode(errors="replace")


def _uncalculated(stretch, recalculated):
    for attributes, zero in re.findall(FORMULA, stretch):
        if b"str" not in attributes and (recalculated or not zero):
            yield from _place(attributes)


def _place(attributes):
    return [(int(row), column_number(letters.decode())) for letters, row in PLACE.findall(attributes)[:1]]
