"""What single cells betray about a row: totals, notes, examples, hints, words of headers, numbers that nobody has."""

import re

from toolkit.codes import resident_id
from toolkit.intake.header_rows import known_fields, names_people, values_in
from toolkit.intake.headers import normal, plain, title_step, vocabulary
from toolkit.intake.spellings import meaning
from toolkit.once import Pattern

LONG = 15  # characters: no name of a person is longer

_PEOPLE = Pattern(r"(?:合计|总计|小计|共计|总数|总人数|共)?:?\s*共?\s*\d+\s*[人名]?|[共计]+\s*[人名]?")
_LISTED = Pattern(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.)]|\(\d{1,2}\)|[*※★▲#]")
_HINT = Pattern(r"请|如[:\d“\"]|例如?:|填|格式|按|与.*一致|必填|选填|\d+位")
_FAKE_NUMBER = Pattern(r"[x×*]{3,}|(\d)\1{6,}|12345678|87654321|(?:1234|4321|0000|123[X5]|5678)$", re.IGNORECASE)
_FAKE_PHONE = Pattern(r"1[3-9]?\d?0{8}|138001380\d\d|1\d{2}12345678|12345678\d*|.*[x×*]{3,}.*|(\d)\1{10}", re.IGNORECASE)


def is_number(text):
    """Whether it can be an identity number at all, however damaged."""
    return (text[:17].isdigit() and len(text) >= 8) or sum(map(str.isdigit, text)) >= 8


def is_good_number(text):
    """Whether it is an identity number that passes its check."""
    return len(text) == 18 and resident_id.problem(text) is None


def is_fake_number(text):
    """Whether a number that fails its check was typed to fill the cell: 430XXXXXX, 1111111, …1234."""
    return bool(_FAKE_NUMBER.search(text))


def is_fake_phone(text):
    """Whether a phone was typed to fill the cell: 13800000000, 138XXXXXXXX."""
    return bool(_FAKE_PHONE.fullmatch(text))


def is_invented_name(text):
    """Whether it is one of the names that examples use: 张三, 李某某, XXX."""
    return normal(re.sub(r"[(（].*?[)）]", "", text)) in vocabulary()["rows"]["invented"]


def is_total(cell):
    """Whether it says 合计 or 共312人, and nothing else."""
    text = plain(cell)
    return normal(text) in vocabulary()["rows"]["total"] or (not text.isdigit() and bool(_PEOPLE.fullmatch(text)))


def is_note(cell):
    """Whether it explains something: "注：…", "审核人：…", a numbered or very long sentence."""
    if not isinstance(cell, str):
        return False
    text = plain(cell)
    head = normal(re.split(r"[:\s(]", text, maxsplit=1)[0])
    listed = len(text) >= LONG and bool(_LISTED.match(text))
    return (":" in text and len(head) <= 8) or normal(text) in vocabulary()["rows"]["note"] or listed or len(text) >= 2 * LONG


def is_example(cell):
    """Whether it marks its row as an example: 示例, 例1, "例：张三", "张三（示例）"."""
    if not isinstance(cell, str) or cell.isdigit():
        return False
    text, words = plain(cell), vocabulary()["rows"]["example"]
    parts = re.findall(r"[(\[【]([^)\]】]*)[)\]】]", text) + text.split(":")[: ":" in text]
    return re.sub(r"\d+$", "", normal(text)) in words or any(normal(part) in words for part in parts)


def is_hint(cell):
    """Whether it says how to fill in a column: 必填, "请填写…", "18位"."""
    text = plain(cell)
    return normal(text) in vocabulary()["rows"]["hint"] or bool(_HINT.match(text))


def is_header_word(cell):
    """Whether it is a word that stands in headers."""
    return bool(meaning(cell)) or normal(cell) in vocabulary()["rows"]["counted"] or title_step(cell) is not None


def are_header_words(cells):
    """Whether a row begins like a header: all text, and one of the first two is a word of headers."""
    cells = list(cells)
    return all(isinstance(cell, str) for cell in cells) and any(map(is_header_word, cells[:2]))


def begins_table(cells):
    """Whether a row is the header of another table: nothing but words of headers, or most of them and people among them."""
    cells = list(cells)
    if len(cells) < 2 or not are_header_words(cells) or values_in(cells):
        return False
    known = sum(map(is_header_word, cells))
    return known == len(cells) or (known * 10 >= len(cells) * 6 and names_people(known_fields(cells), len(cells)))
