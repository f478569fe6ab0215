"""The look at a zipped workbook before it is read: its parts, its reach, and what it hides."""

import pytest

from tests.intake.workbooks import number_cell, parts_of, sheet_xml, text_cell, zipped
from toolkit.intake.files.cells import a1, column_letters, column_number
from toolkit.intake.files.dense import dense_block, filled, reaches_far
from toolkit.intake.files.parts import outline
from toolkit.intake.files.preflight import Package
from toolkit.intake.files.survey import Survey, stretches, survey
from toolkit.intake.refusal import WorkbookError

SHEET = sheet_xml(
    {
        1: text_cell("A1", "姓名") + text_cell("AB1", "单位"),
        2: (' hidden="1"', text_cell("A2", "甲") + '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
        7: '<c r="B7" t="b"><v>1</v></c><c r="C7"><f>B7</f></c>',
    },
    before='<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="9"/></cols>',
    after='<pageSetup orientation="portrait"/>',
).encode()


def refusal(data):
    with pytest.raises(WorkbookError) as caught:
        Package(data).check()
    return caught.value.key


@pytest.mark.parametrize("size", [1, 2, 7, 64, 100_000])
def test_a_survey_does_not_depend_on_where_the_blocks_end(size):
    found = survey(SHEET[at : at + size] for at in range(0, len(SHEET), size))
    assert (found.rows, found.columns) == (7, 28)
    assert (found.hidden_rows, found.hidden_columns) == ({2}, [(2, 3)])
    assert (found.errors, found.uncalculated) == ({(2, 3): "#DIV/0!"}, {(7, 3)})


def test_a_namespace_prefix_makes_no_difference():
    found = survey(
        [sheet_xml({1: text_cell("A1", "x"), 3: (' hidden="1"', '<c r="C3" t="e"><v>#N/A</v></c>')}, prefix="x").encode()]
    )
    assert (found.rows, found.columns, found.hidden_rows, found.errors) == (3, 3, {3}, {(3, 3): "#N/A"})


def test_stretches_lose_nothing():
    for size in (1, 50, 1000):
        assert b"".join(stretches(SHEET[at : at + size] for at in range(0, len(SHEET), size))) == SHEET


def test_single_quotes_are_as_good():
    found = survey([SHEET.replace(b'"', b"'")])
    assert (found.hidden_rows, found.errors, found.uncalculated) == ({2}, {(2, 3): "#DIV/0!"}, {(7, 3)})


@pytest.mark.parametrize(
    ("rows", "columns", "size", "far"),
    [
        (200_000, 50, 1 << 30, False),
        (200_001, 1, 1 << 30, True),
        (10, 2_000, 1 << 30, False),
        (10, 2_001, 1 << 30, True),
        (150_000, 150, 1 << 30, True),
        (100_000, 50, 1_000_000, True),
        (30_000, 50, 1_000, False),
    ],
)
def test_what_reaches_far(rows, columns, size, far):
    found = Survey()
    found.rows, found.columns, found.size = rows, columns, size
    assert reaches_far(found) == far


def block_of(*places):
    rows = {}
    for place in places:
        rows.setdefault(int(place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), []).append(place)
    xml = sheet_xml({row: "".join(number_cell(place, 1) for place in cells) for row, cells in rows.items()}).encode()
    return dense_block(lambda: filled([xml]))


def test_the_dense_block_ends_at_the_first_wide_gap():
    assert block_of("A1", "B900", "C1800") == (1800, 3, None, 0)
    assert block_of("A1", "B900", "C1901", "D1902") == (900, 4, "C1901", 2)
    assert block_of("A1", "CV1", "GS1") == (1, 100, "GS1", 1)
    assert block_of("A5000", "B5001") == (5001, 2, None, 0)
    assert block_of("XFD1048576") == (0, 0, "XFD1048576", 1)


def test_parts_are_found_whatever_their_slashes_and_case():
    parts = parts_of(
        sheet_xml({1: text_cell("A1", "姓名")}), workbook='<workbookPr date1904="1"/><calcPr fullCalcOnLoad="true"/>'
    )
    parts = {name.replace("/", "\\"): content.replace("sheet1", "Sheet1") for name, content in parts.items()}
    package = Package(zipped(parts))
    assert outline(package) == (("xl/worksheets/sheet1.xml",), True, True)
    assert b"<sheetData>" in package.read("xl/worksheets/sheet1.xml")


def test_parts_with_a_zip_of_too_many(monkeypatch):
    monkeypatch.setattr("toolkit.intake.files.preflight.MOST_PARTS", 3)
    assert refusal(zipped(parts_of(sheet_xml({})))) == "book.swollen"


def test_entities_are_found_where_two_blocks_meet(monkeypatch):
    monkeypatch.setattr("toolkit.intake.files.preflight.BLOCK", 5)
    assert refusal(zipped({"xl/workbook.xml": "<a/>..<!DOCTYPE a>"})) == "book.entities"


def test_a_damaged_part():
    data = bytearray(zipped({"xl/workbook.xml": "<workbook/>" * 99}))
    data[60] ^= 255
    assert refusal(bytes(data)) == "book.damaged"


def test_pictures_are_left_alone():
    data = bytearray(zipped({"xl/workbook.xml": "<workbook/>", "xl/media/image1.png": b"picture" * 99}))
    data[data.find(b"image1.png") + 12] ^= 255
    Package(bytes(data)).check()


def test_addresses():
    assert [a1(1, 1), a1(12, 26), a1(3, 27), a1(1_048_576, 16_384)] == ["A1", "Z12", "AA3", "XFD1048576"]
    assert all(column_number(column_letters(n)) == n for n in range(1, 16_385))
