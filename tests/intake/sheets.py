"""Builds sheets as they come out of a file, and invented people to put into them."""

from toolkit.codes.resident_id import check_digit
from toolkit.intake.files.cells import column_letters
from toolkit.intake.mapping import match_columns
from toolkit.intake.sheet import Sheet
from toolkit.intake.table import Table, TableColumn, find_table

NAMES = ["周思远", "刘雅琴", "王建国", "陈晓燕", "李明辉", "黄丽娟", "张伟", "吴海霞", "向前进", "彭宇航"]


def sheet(rows, **facts):
    """A sheet of these rows from A1 on, made equally long; "" is a blank cell."""
    width = max(map(len, rows))
    return Sheet(
        "汇总", [[None if cell == "" else cell for cell in (*row, *[""] * (width - len(row)))] for row in rows], **facts
    )


def number(place):
    """A good identity number, another one for every place."""
    body = f"43010419{70 + place % 30}{1 + place % 12:02}{1 + place % 28:02}{100 + place:03}"
    return body + check_digit(body)


def people(count=5):
    """Rows of name and identity number."""
    return [[NAMES[place % len(NAMES)], number(place)] for place in range(count)]


def phone(place):
    """A phone number, another one for every place."""
    return f"1387310{2000 + place}"


def matched(sheet, **choices):
    """The columns of the table on a sheet by their letters."""
    return {
        column.letter: column
        for column in match_columns(find_table(sheet, tuple(choices.get("chosen") or ())), sheet, **choices)
    }


def alone(header, group="", beside=()):
    """The column that a header becomes where nothing else is known: no cells, and no columns but those beside it."""
    headers = [header, *beside]
    columns = [TableColumn(place, column_letters(place), text, None) for place, text in enumerate(headers, 1)]
    columns[0] = TableColumn(1, "A", header, group or None)
    return match_columns(Table("汇总", (1, 1), tuple(columns), ()), sheet([headers]))[0]


def fields_of(sheet, **choices):
    """What every column was taken for without asking, by letter; "?" before a proposal, "-" for nothing."""
    found = matched(sheet, **choices)
    return {name: f"{'' if column.sure else '?'}{column.field or '-'}" for name, column in found.items()}


def numbered(headers, **cells):
    """A sheet with these headers, names and numbers below the first two, and other cells by header (a list, or one for all)."""
    rows = [[*person, *[""] * (len(headers) - 2)] for person in people(6)]
    for header, values in cells.items():
        column = headers.index(header)
        for place, row in enumerate(rows):
            row[column] = values[place % len(values)] if isinstance(values, list) else values
    return sheet([headers, *rows])
