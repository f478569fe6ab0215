"""Which rows below a header are candidates, and what the others are: headers again, examples, totals, notes, titles, blanks.

A row is left out only where it is certain that no candidate stands in it: whoever has a good identity number stays, and so
does everybody of whom only the name is known.
"""

import re
from dataclasses import dataclass

from toolkit.intake import row_signs as signs
from toolkit.intake.header_rows import is_blank
from toolkit.intake.headers import normal
from toolkit.intake.looks import mobile
from toolkit.intake.profile import text_of
from toolkit.intake.spellings import meaning
from toolkit.once import Once

KINDS = ("repeated", "example", "total", "note", "title", "blank")


@dataclass(frozen=True)
class Body:
    """The rows of candidates and, by kind, the rows left out; ``next_table``: the row where another table begins, or None."""

    rows: tuple[int, ...]
    left_out: dict[str, tuple[int, ...]]
    next_table: int | None = None


def read_body(sheet, header):
    """The rows below the header, sorted out."""
    reader = _Reader(sheet, header)
    kept, left, end = [], {}, None
    for row in range(header.bottom + 1, _last_row(sheet) + 1):
        kind = reader.kind(row)
        if kind == "table":
            end = row
            break
        (kept if kind is None else left.setdefault(kind, [])).append(row)
        reader.at_top = reader.at_top and kind is not None
    last = max(kept, default=header.bottom)
    left["blank"] = [row for row in left.get("blank", ()) if row < last]
    return Body(tuple(kept), {kind: tuple(left[kind]) for kind in KINDS if left.get(kind)}, end)


def _last_row(sheet):
    return next((row for row in range(len(sheet.rows), 0, -1) if not is_blank(sheet.rows[row - 1])), 0)


class _Reader:
    """Knows where name, number and phone stand, and what the header says; ``at_top``: nothing but left-out rows so far."""

    def __init__(self, sheet, header):
        self.sheet, self.header, self.at_top = sheet, header, True
        self.marks_example = Once(signs.is_example)
        self.columns = {}
        for column, text in sorted(header.texts.items()):
            self.columns.setdefault(meaning(text).field, column)
        self.texts = {column: normal(text) for column, text in header.texts.items()}
        titles = (cell for row in sheet.rows[: header.top - 1] for cell in row if isinstance(cell, str))
        groups = (title for above in header.groups.values() for title in above)
        self.above = {*map(normal, titles), *map(normal, groups), *self.texts.values()} - {""}
        self.wide = {}
        for top, left, _, right in sheet.merged:
            self.wide[top] = max(right - left + 1, self.wide.get(top, 0))

    def kind(self, row):
        """What a row is: one of KINDS, "table" where another table begins, None for a candidate."""
        cells = self.sheet.rows[row - 1]
        name, number = self._cell(cells, "name"), self._cell(cells, "id_number")
        if name and not self.at_top and signs.is_number(number) and not self.marks_example[cells[0]]:
            return None
        texts = {
            column: cell for column, cell in enumerate(cells, 1) if cell is not None and cell != "" and not _is_space(cell)
        }
        if not texts or self._is_only_counted(texts):
            return "blank"
        if self._is_example(cells, texts, name, number):
            return "example"
        if self.at_top and self._is_hint(texts.values()):
            return "note"
        if signs.is_number(number) or mobile(self._cell(cells, "phone")):
            return None
        return self._kind_of_words(row, texts, name)

    def _kind_of_words(self, row, texts, name):
        """A row without number and phone: words of headers, totals, notes, or somebody of whom only the name is known."""
        if self._is_repeated(texts):
            return "repeated"
        if signs.begins_table(texts.values()):
            return "table"
        if self._is_somebody(name):
            return None
        if signs.is_total(next(iter(texts.values()))) or signs.is_total(name) or all(map(signs.is_total, texts.values())):
            return "total"
        if all(map(signs.is_note, texts.values())):
            return "note"
        return "title" if self._is_title(row, texts) else None

    def _cell(self, cells, field):
        column = self.columns.get(field)
        cell = cells[column - 1] if column else None
        return "" if cell is None else text_of(cell)

    def _is_somebody(self, name):
        is_name = len(name) < signs.LONG and ":" not in name and any(map(str.isalpha, name))
        return is_name and not signs.is_total(name) and not signs.is_note(name) and normal(name) not in self.above

    def _is_only_counted(self, texts):
        """Only a running number stands in the row: a line that was numbered in advance."""
        column, cell = next(iter(texts.items()))
        return len(texts) == 1 and column == self.columns.get("seq", 1) and text_of(cell).isdigit()

    def _is_repeated(self, texts):
        """The header again, or what stands above it (after a page break)."""
        if len(texts) > 1 and not signs.are_header_words(texts.values()):
            return False
        same = sum(self._says_the_same(column, cell) for column, cell in texts.items())
        if same >= 2 and same * 10 >= len(texts) * 6:
            return True
        return all(isinstance(cell, str) and normal(cell) in self.above for cell in texts.values())

    def _says_the_same(self, column, cell):
        field = meaning(cell).field
        same_field = field is not None and field == meaning(self.header.texts.get(column)).field
        return same_field or normal(cell) == self.texts.get(column)

    def _is_example(self, cells, texts, name, number):
        """Marked as one, or in the first row: 张三 with a number or a phone that nobody has."""
        first = list(texts.values())[:2]
        if any(map(signs.is_example, (*first, name))):
            return True
        if not self.at_top or signs.is_good_number(number):
            return False
        if re.search(r"示例|样例|范例", self._cell(cells, "note")):
            return True
        nobody = signs.is_fake_phone(self._cell(cells, "phone")) or re.search(r"[xX×某*]", name)
        return signs.is_invented_name(name) and bool(signs.is_fake_number(number) or (not number and nobody))

    def _is_hint(self, cells):
        """A row below the header that says how to fill in the columns."""
        cells = list(cells)
        return all(isinstance(cell, str) for cell in cells) and sum(map(signs.is_hint, cells)) * 2 > len(cells)

    def _is_title(self, row, texts):
        """One text for all: merged over columns, or alone in front of an empty row."""
        column, cell = next(iter(texts.items()))
        if len(texts) > 1 or not isinstance(cell, str):
            return False
        alone = column <= min(self.header.texts) and column != self.columns.get("name")
        return alone or self.wide.get(row, 1) >= 3


def _is_space(cell):
    return isinstance(cell, str) and cell.isspace()
