"""Which rows below a header are candidates, and what the others are: headers again, examples, totals, notes, titles, blanks.

A row is left out only where it is certain that no candidate stands in it: whoever has a good identity number stays.
"""

import re
from dataclasses import dataclass

from toolkit.codes import resident_id
from toolkit.intake.header_rows import is_blank, known_fields, names_people, values_in
from toolkit.intake.headers import normal, plain, title_step, vocabulary
from toolkit.intake.profile import mobile, text_of
from toolkit.intake.spellings import meaning

KINDS = ("repeated", "example", "total", "note", "title", "blank")

_PEOPLE = re.compile(r"(?:合计|总计|小计|共计|总数|总人数|共)?[:：]?\s*共?\s*\d+\s*[人名]?|[共计]+\s*[人名]?")
_FAKE = re.compile(r"[x×*＊]{3,}|(\d)\1{6,}|12345678|87654321", re.IGNORECASE)
_FAKE_END = re.compile(r"(?:1234|4321|0000|123[X5]|5678)$", re.IGNORECASE)
_FAKE_PHONE = re.compile(r"1[3-9]?\d?0{8}|138001380\d\d|1(?:3812345678|3912345678|3\d{1,2}12345678)|12345678\d*|.*[x×*＊]{3,}.*|(\d)\1{10}", re.I)
_LISTED = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.．)）]|[(（]\d{1,2}[)）]|[*※★▲#①-⑩]")
_LONG = 15


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
    blanks = [row for row in left.pop("blank", ()) if row < last]
    left |= {"blank": blanks} if blanks else {}
    return Body(tuple(kept), {kind: tuple(left[kind]) for kind in KINDS if kind in left}, end)


def _last_row(sheet):
    return next((row for row in range(len(sheet.rows), 0, -1) if not is_blank(sheet.rows[row - 1])), 0)


class _Reader:
    """Knows where name, number and phone stand, and what the header says; ``at_top``: nothing but left-out rows so far."""

    def __init__(self, sheet, header):
        self.sheet, self.header, self.at_top = sheet, header, True
        said = {column: meaning(text).field for column, text in header.texts.items()}
        self.columns = {field: min(column for column in said if said[column] == field) for field in set(said.values()) - {None}}
        self.texts = {column: normal(text) for column, text in header.texts.items()}
        self.above = {normal(text) for texts in header.groups.values() for text in texts} | set(self.texts.values())
        self.above |= {normal(cell) for row in sheet.rows[: header.top - 1] for cell in row if isinstance(cell, str)}
        self.wide = {}
        for top, left, _, right in sheet.merged:
            self.wide[top] = max(right - left + 1, self.wide.get(top, 0))

    def kind(self, row):
        """What a row is: one of KINDS, "table" where another table begins, None for a candidate."""
        cells = self.sheet.rows[row - 1]
        name, number = self._cell(cells, "name"), self._cell(cells, "id_number")
        if name and _is_number(number) and not self.at_top and not _is_marked_example(cells[0]):
            return None
        texts = {column: cell for column, cell in enumerate(cells, start=1) if cell is not None and text_of(cell)}
        if not texts or self._is_only_counted(texts):
            return "blank"
        if self._is_example(texts, name, number):
            return "example"
        if self._is_hint(texts):
            return "note"
        if _is_number(number) or mobile(self._cell(cells, "phone")):
            return None
        return self._kind_of_words(row, texts, name)

    def _kind_of_words(self, row, texts, name):
        """A row without number and phone: words of headers, totals, notes, or somebody of whom only the name is known."""
        if self._is_repeated(texts):
            return "repeated"
        if _begins_table(texts.values()):
            return "table"
        if self._is_somebody(name):
            return None
        if any(_is_total(cell) for cell in texts.values()) and len(texts) <= 2 + values_in(texts.values()):
            return "total"
        if all(_is_note(cell) for cell in texts.values()):
            return "note"
        return "title" if self._is_title(row, texts) else None

    def _cell(self, cells, field):
        column = self.columns.get(field)
        cell = cells[column - 1] if column and column <= len(cells) else None
        return "" if cell is None else text_of(cell)

    def _is_somebody(self, name):
        is_name = len(name) < _LONG and ":" not in name and any(char.isalpha() for char in name)
        return is_name and not _is_total(name) and not _is_note(name) and normal(name) not in self.above

    def _is_only_counted(self, texts):
        """Only a running number stands in the row: a line that was numbered in advance."""
        return len(texts) == 1 and next(iter(texts)) == self.columns.get("seq", 1) and text_of(next(iter(texts.values()))).isdigit()

    def _is_repeated(self, texts):
        if not _are_words(texts.values()):
            return False
        same = sum(self._says_the_same(column, cell) for column, cell in texts.items())
        if same >= 2 and same * 10 >= len(texts) * 6:
            return True
        return all(normal(cell) in self.above for cell in texts.values()) and any(len(normal(cell)) > 1 for cell in texts.values())

    def _says_the_same(self, column, cell):
        if normal(cell) == self.texts.get(column):
            return True
        field = meaning(cell).field
        return field is not None and field == meaning(self.header.texts.get(column)).field

    def _is_example(self, texts, name, number):
        marked = [cell for column, cell in texts.items() if column <= min(texts) + 1 or column == self.columns.get("name")]
        if any(_is_marked_example(cell) for cell in marked):
            return True
        if not self.at_top or _is_good(number):
            return False
        note = self._cell(list(self._row_cells(texts)), "note")
        return bool(re.search(r"示例|样例|范例", note)) or self._is_invented(texts, name, number)

    def _row_cells(self, texts):
        return (texts.get(column) for column in range(1, max(texts) + 1))

    def _is_invented(self, texts, name, number):
        """张三 with a number or a phone that nobody has, in the first row below the header."""
        if normal(re.sub(r"[(（].*?[)）]", "", name)) not in vocabulary()["rows"]["invented"]:
            return False
        phone = self._cell(list(self._row_cells(texts)), "phone")
        placeholder = bool(re.search(r"[xX×某*]", name))
        return bool(_FAKE.search(number) or _FAKE_END.search(number) or (not number and (_FAKE_PHONE.fullmatch(phone) or placeholder)))

    def _is_hint(self, texts):
        """A row below the header that says how to fill in the columns."""
        if not self.at_top or any(not isinstance(cell, str) for cell in texts.values()):
            return False
        return sum(_is_hint(cell) for cell in texts.values()) * 2 > len(texts)

    def _is_title(self, row, texts):
        """One text for all: merged over columns, or alone in front of an empty row."""
        if len(texts) > 1:
            return False
        column, cell = next(iter(texts.items()))
        if not isinstance(cell, str) or column == self.columns.get("name"):
            return self.wide.get(row, 1) >= 3 and isinstance(cell, str)
        return self.wide.get(row, 1) >= 3 or column <= min(self.header.texts)


def _are_words(cells):
    """Whether a row begins like a header: all text, and the first one or two are words of headers."""
    cells = list(cells)
    return all(isinstance(cell, str) for cell in cells) and any(_is_word(cell) for cell in cells[:2])


def _is_word(cell):
    return bool(meaning(cell)) or normal(cell) in vocabulary()["rows"]["counted"] or title_step(cell) is not None


def _begins_table(cells):
    """Whether a row is the header of another table: nothing but words of headers, or most of them and people among them."""
    cells = list(cells)
    if len(cells) < 2 or not _are_words(cells) or values_in(cells):
        return False
    known = sum(map(_is_word, cells))
    return known == len(cells) or (known * 10 >= len(cells) * 6 and names_people(known_fields(cells)))


def _is_number(text):
    """Whether it can be an identity number at all, however damaged."""
    return sum(char.isdigit() for char in text) >= 8


def _is_good(text):
    return len(text) == 18 and resident_id.problem(text) is None


def _is_total(cell):
    text = plain(cell)
    return normal(text) in vocabulary()["rows"]["total"] or (not text.isdigit() and bool(_PEOPLE.fullmatch(text)))


def _is_note(cell):
    if not isinstance(cell, str):
        return False
    text, words = plain(cell), vocabulary()["rows"]
    head = normal(re.split(r"[:：\s(（]", text, maxsplit=1)[0])
    marked = ":" in text and len(head) <= 8
    return marked or normal(text) in words["note"] or (len(text) >= _LONG and bool(_LISTED.match(text))) or len(text) >= 2 * _LONG


def _is_marked_example(cell):
    if not isinstance(cell, str):
        return False
    text, words = plain(cell), vocabulary()["rows"]["example"]
    head, *_ = re.split(r"[:：]", text, maxsplit=1)
    inside = re.findall(r"[(\[【]([^)\]】]*)[)\]】]", text)
    return re.sub(r"\d+$", "", normal(text)) in words or (":" in text and normal(head) in words) or any(normal(part) in words for part in inside)


def _is_hint(cell):
    text = plain(cell)
    return normal(text) in vocabulary()["rows"]["hint"] or bool(re.match(r"请|如[:：\d“\"]|例如?[:：]|填|格式|按|与.*一致|必填|选填|\d+位", text))
