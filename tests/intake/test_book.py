"""What every kind of workbook gives back: values, places, names."""

import datetime
import hashlib

import openpyxl
import pytest

from tests.intake import workbooks
from tests.intake.workbooks import saved

AS_WRITTEN = [
    [None, None, None, None],
    [None, None, None, None],
    [None, "姓名", "证件号码", "毕业年月"],
    [None, "张三", "430104199003071237", datetime.date(2019, 7, 1)],
    [None, "李四", None, None],
]


@pytest.mark.parametrize(
    ("make", "format"),
    [
        (lambda: saved(workbooks.xlsx()), "xlsx"),
        (lambda: saved(workbooks.xls()), "xls"),
        (workbooks.ods, "ods"),
        (workbooks.xlsb, "xlsb"),
    ],
)
@pytest.mark.parametrize("name", ["名单.et", "名单"])
def test_content_decides_and_places_stay(read, make, format, name):
    data = make()
    book = read(data, name)
    expected = [row[:] for row in AS_WRITTEN]
    if format == "xlsb":  # the hand-made one has no styles, hence no dates
        expected[3][3] = 43647
    assert (book.format, book.encoding, book.path.name) == (format, None, name)
    assert book.sha256 == hashlib.sha256(data).hexdigest()
    assert [(sheet.name, sheet.visible, sheet.rows) for sheet in book.sheets] == [("一班", True, expected)]


def test_every_row_is_equally_long(read):
    rows = read(saved(workbooks.xlsx([["甲", "乙", "丙"], ["丁"]], top=1, left=1))).sheets[0].rows
    assert rows == [["甲", "乙", "丙"], ["丁", None, None]]


def test_numbers_with_lost_digits_stay_floats(read):
    numbers = [430104199003071237, 1050119820110123, 13800138000, 43.5, -3, 10**15, 10**15 - 1]
    row = read(saved(workbooks.xlsx([["号码", *numbers]]))).sheets[0].rows[2][2:]
    assert row == [430104199003071232.0, 1050119820110123.0, 13800138000, 43.5, -3, 1e15, 10**15 - 1]
    assert [type(cell) for cell in row] == [float, float, int, float, int, float, int]


def test_every_type_of_cell(read):
    moment, span = datetime.datetime(2025, 2, 8, 10, 0), datetime.timedelta(hours=30, minutes=5)
    row = read(saved(workbooks.xlsx([["甲", True, False, 1, 0, moment, datetime.time(9, 30), span, ""]]))).sheets[0].rows[2]
    assert row[2:] == [True, False, 1, 0, moment, datetime.time(9, 30), "30:05:00"]
    assert [type(cell) for cell in row[2:6]] == [bool, bool, int, int]


@pytest.mark.parametrize("make", [workbooks.xlsx, workbooks.xls])
def test_days_counted_from_1904(read, make):
    if make is workbooks.xls:
        book = workbooks.xls(dates_1904=True)
    else:
        book = workbooks.xlsx()
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    found = read(saved(book))
    assert found.sheets[0].rows[3][3] == datetime.date(2019, 7, 1)
    assert found.date1904 == (make is workbooks.xlsx)


def test_hidden_and_empty_sheets_are_read(read):
    book = workbooks.xlsx()
    for name, state in (("藏", "hidden"), ("深藏", "veryHidden"), ("空", "visible")):
        book.create_sheet(name).sheet_state = state
    book["藏"]["A1"] = book["深藏"]["A1"] = "姓名"
    found = read(saved(book))
    assert [(sheet.name, sheet.visible, len(sheet.rows)) for sheet in found.sheets] == [
        ("一班", True, 5),
        ("藏", False, 1),
        ("深藏", False, 1),
        ("空", True, 0),
    ]
    assert [(note.key, note.params["sheet"]) for note in found.notes] == [
        ("book.hidden_sheet", "藏"),
        ("book.hidden_sheet", "深藏"),
    ]


def test_chart_sheets_are_passed_over(read):
    book = workbooks.xlsx()
    book.create_chartsheet("图", 0)
    assert [sheet.name for sheet in read(saved(book)).sheets] == ["一班"]


def test_sheets_of_a_foreign_writer(read):
    data = workbooks.raw_xlsx({3: workbooks.text_cell("B3", "姓名")}, prefix="x")
    assert read(data).sheets[0].rows == [[None, None], [None, None], [None, "姓名"]]


def test_progress_counts_the_rows_and_may_stop(read, refused):
    seen = []
    read(saved(workbooks.xlsx()), progress=seen.append)
    assert seen and seen == sorted(seen)
    assert refused(saved(workbooks.xlsx()), progress=lambda rows: False) == "book.stopped"


def test_many_rows_arrive_in_order(read):
    book = workbooks.xlsx([[f"第{n}行", n] for n in range(1, 1203)], top=1, left=1)
    assert read(saved(book)).sheets[0].rows == [[f"第{n}行", n] for n in range(1, 1203)]
