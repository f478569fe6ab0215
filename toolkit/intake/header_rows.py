"""Where the header of a sheet stands: below title rows, one to three rows high, with the groups that merged cells make."""

from dataclasses import dataclass
from itertools import islice

from toolkit.codes import ethnic
from toolkit.intake.headers import normal, plain, title_step, vocabulary
from toolkit.intake.spellings import meaning

LOOK_AT = 20  # rows with something in them
HEIGHT = 3
LONGEST = 80


@dataclass(frozen=True)
class Header:
    """Rows ``top`` to ``bottom`` (as Excel counts); by column its own text, and the groups above it, outermost first."""

    top: int
    bottom: int
    texts: dict
    groups: dict


def find_header(sheet, chosen=()):
    """The header of the first table that names people, else of the first that names three fields, else None.

    ``chosen`` are headers that the tutor named: a row that holds one of them is a header.
    """
    finder = _Finder(sheet, chosen)
    rows = list(islice((row for row, cells in enumerate(sheet.rows, start=1) if not is_blank(cells)), LOOK_AT))
    for is_real in (names_people, names_fields):
        for row in rows:
            if finder.ends_in(row, is_real):
                return finder.grown_from(row)
    return None


def names_people(known, texts):
    """Whether these fields, out of so many texts, make a table of candidates: the name or the identity number among them.

    At least two fields, and a third of the texts unless there are four: a form with labels and answers in turn is no table.
    """
    many = len(known) >= 4 or (len(known) >= 2 and len(known) * 3 >= texts)
    return (many and not known.isdisjoint(("name", "id_number"))) or any(field.startswith("=") for field in known)


def names_fields(known, texts):
    """Whether these are fields enough, out of so many texts, for a table that names no people."""
    return len(known) >= 3 and len(known) * 10 >= texts * 6


def known_fields(cells, chosen=frozenset()):
    """The fields that some cells name; "=…" for a header that the tutor named."""
    texts = [cell for cell in cells if isinstance(cell, str) and len(cell) <= LONGEST]
    found = {said.field or said.unsure[0] for said in map(meaning, texts) if said}
    return found | {f"={normal(text)}" for text in texts if chosen and normal(text) in chosen}


def values_in(cells):
    """How many cells hold what no header is: numbers, dates, genders, ethnic groups."""
    return sum(cell is not None and _is_value(cell) for cell in cells)


def _is_value(cell):
    if not isinstance(cell, str):
        return True
    text = plain(cell)
    return (
        text in {"男", "女"}
        or sum(char.isdigit() for char in text) >= 6
        or (text[-1:] == "族" and bool(ethnic.canonical(text)))
    )


def is_blank(cells):
    """Whether a row holds nothing but blanks."""
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)


def speaks_of_others(title):
    """Whether a group is about another person or another education: 紧急联系人, 第一学历."""
    words = vocabulary()["elsewhere"]["people"] | vocabulary()["elsewhere"]["education"]
    return normal(title).startswith(tuple(words))


class _Finder:
    """Looks for the header of one sheet."""

    def __init__(self, sheet, chosen):
        self.rows, self.width = sheet.rows, max(map(len, sheet.rows), default=0)
        self.chosen = frozenset(map(normal, chosen))
        self.spans = {}  # row: the cells merged over several columns in it, as (left, right, last row)
        self.reach = {}  # row: how far down the cells merged over several rows reach that begin in it
        for top, left, last, right in sheet.merged:
            self.reach[top] = max(last, self.reach.get(top, 0))
            for row in range(top, min(last, top + HEIGHT - 1) + 1) if right > left else ():
                self.spans.setdefault(row, []).append((left, right, last))

    def ends_in(self, row, is_real):
        """Whether a header ends in this row."""
        known = self._known(self.leaves(row, 1))
        if values_in(self.rows[row - 1]) * 2 >= max(1, len(known)):
            return False
        bands = (self.leaves(row, height) for height in range(1, min(HEIGHT, row) + 1))
        return any(is_real(self._known(leaves), len(leaves)) for leaves in bands)

    def _known(self, leaves):
        return known_fields([text for _, text in leaves.values()], self.chosen)

    def grown_from(self, row):
        """The header that begins near this row: as many rows as name the most columns, and the group rows above."""
        ends = [
            end for end in range(row, min(row + HEIGHT, len(self.rows) + 1)) if end == row or not values_in(self.rows[end - 1])
        ]
        bands = [(end, height) for end in ends for height in range(1, min(HEIGHT, end) + 1)]
        bottom, height = max(bands, key=lambda band: (self._named(*band), -band[0], -band[1]))
        top = bottom - height + 1
        bottom = max([bottom, *(last for row in range(top, bottom + 1) if (last := self.reach.get(row, 0)) < top + HEIGHT)])
        while top > 1 and bottom - top + 1 < HEIGHT and self._is_group_row(top - 1, bottom):
            top -= 1
        return self._header(top, bottom)

    def _named(self, bottom, height):
        return sum(bool(known_fields([text], self.chosen)) for _, text in self.leaves(bottom, height).values())

    def leaves(self, bottom, height):
        """The lowest text of every column in a band of rows: {column: (row, text)}; groups above merged columns are none."""
        leaves = {}
        for row in range(bottom, bottom - height, -1):
            spanned = self._spanned(row, bottom)
            for column, text in self._texts(row).items():
                if column not in leaves and column not in spanned:
                    leaves[column] = row, text
        return leaves

    def _texts(self, row):
        return {
            column: _one_line(cell)
            for column, cell in enumerate(self.rows[row - 1], start=1)
            if cell is not None and plain(cell)
        }

    def _spanned(self, row, bottom):
        """The columns under a cell that is merged over several and ends above the bottom row: {column: its first column}."""
        spans = [(left, right) for left, right, last in self.spans.get(row, ()) if last < bottom]
        return {column: left for left, right in spans for column in range(left, right + 1)}

    def _is_group_row(self, row, bottom):
        """Titles of groups stand in it, steps or several merged cells; the title of the whole sheet is none."""
        texts = self._texts(row)
        if not texts or values_in(self.rows[row - 1]):
            return False
        if any(title_step(text) is not None or speaks_of_others(text) for text in texts.values()):
            return True
        merged = texts.keys() & self._spanned(row, bottom).keys()
        return len(merged) >= 2 and not any(":" in text for text in texts.values())

    def _header(self, top, bottom):
        leaves = self.leaves(bottom, bottom - top + 1)
        leaves = {column: leaf for column, leaf in leaves.items() if not self._is_only_a_group(column, leaves, bottom)}
        groups = {}
        for row in range(top, bottom):
            for column, title in self._titles(row, bottom, leaves).items():
                if column not in leaves or (leaves[column][0] > row and leaves[column][1] != title):
                    groups.setdefault(column, []).append(title)
        return Header(top, bottom, {column: text for column, (_, text) in leaves.items()}, groups)

    def _is_only_a_group(self, column, leaves, bottom):
        """A title in a csv, where nothing is merged, above columns that have texts of their own."""
        row, text = leaves[column]
        if row == bottom or self._spanned(row, bottom) or title_step(text) is None or meaning(text).field:
            return False
        return leaves.get(column + 1, (row, ""))[0] > row

    def _titles(self, row, bottom, leaves):
        """The title over every column: merged cells say how far it reaches, without any the blanks to its right do."""
        texts, spanned = self._texts(row), self._spanned(row, bottom)
        if spanned:
            return {
                column: texts[left] for column in range(1, self.width + 1) if (left := spanned.get(column, column)) in texts
            }
        titles, title = {}, None
        for column in range(1, self.width + 1):
            title = None if leaves.get(column, (0, ""))[0] == row else texts.get(column, title)
            titles |= {column: title} if title else {}
        return titles


def _one_line(cell):
    return "".join(line.strip() for line in str(cell).splitlines())
