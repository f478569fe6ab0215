"""Candidates as a plain workbook: one header row, one candidate a row, every number that is an identity as text."""

import xlsxwriter

from invented.candidates import FIELDS
from toolkit.fields import fields


def write_plain(path, people, columns=FIELDS, sheet="名册"):
    """Writes the candidates and returns the path; ``columns`` are field ids, the header holds their labels."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"})
    page = book.add_worksheet(sheet)
    page.write_row(0, 0, [fields()[name].zh for name in columns])
    for row, person in enumerate(people, 1):
        for column, name in enumerate(columns):
            write_cell(page, row, column, person[name])
    book.close()
    return path


def write_cell(page, row, column, value, style=None):
    """Writes a value as its own type: a text stays a text, whatever it looks like; a formula is one that fails."""
    if value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(value, str) and value.startswith("="):
        page.write_formula(row, column, value, style, "#N/A")
    elif isinstance(value, str):
        page.write_string(row, column, value, style)
    elif isinstance(value, int | float):
        page.write_number(row, column, value, style)
    else:
        page.write_datetime(row, column, value, style)
