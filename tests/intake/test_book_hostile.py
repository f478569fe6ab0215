"""Files that were made, or have grown, to be too much: they cost a moment and a sentence, never the process."""

import struct

import pytest

from tests.intake import workbooks
from tests.intake.workbooks import number_cell, parts_of, raw_xlsx, saved, sheet_xml, text_cell, xlsx, zipped

HEADER = text_cell("A1", "姓名")


def test_entities(refused):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/app.xml"):
        parts = parts_of(sheet_xml({1: HEADER}))
        parts[name] = laughs + parts.get(name, "<x/>")
        assert refused(zipped(parts)) == "book.entities"
    assert refused(zipped(parts_of(sheet_xml({1: HEADER}).encode("utf-16")))) == "book.entities"


def test_a_zip_bomb(refused):
    parts = parts_of(sheet_xml({1: HEADER}), extra={"xl/sharedStrings.xml": b" " * (100 << 20)})
    assert refused(zipped(parts)) == "book.swollen"


def test_a_size_that_lies(refused):
    data = bytearray(zipped(parts_of(sheet_xml({1: HEADER}), extra={"xl/sharedStrings.xml": b" " * (8 << 20)})))
    honest = struct.pack("<I", 8 << 20)
    assert data.count(honest) == 2
    assert refused(bytes(data.replace(honest, struct.pack("<I", 1000)))) == "book.damaged"


def test_a_locked_part(refused):
    data = bytearray(saved(xlsx()))
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    assert refused(bytes(data)) == "book.locked"


@pytest.mark.parametrize("far", ["XFD1048576", "A1048576", "XFD2"])
def test_a_stray_cell_far_away_is_left_out_and_named(read, far):
    column, row = far.rstrip("0123456789"), int(far.lstrip("XFDA"))
    cells = {1: HEADER + text_cell("B1", "单位"), 2: text_cell("A2", "张三")}
    cells[row] = cells.get(row, "") + text_cell(f"{column}{row}", " ")
    book = read(raw_xlsx(cells))
    assert book.sheets[0].rows == [["姓名", "单位"], ["张三", None]]
    assert [(note.key, note.params) for note in book.notes] == [("book.far_cells", {"sheet": "表1", "cell": far, "count": 1})]
    assert far in book.notes[0].sentence()


def test_a_stray_cell_far_away_in_an_old_workbook(read):
    book = workbooks.xls()
    book.get_sheet(0).write(65_535, 40, " ")
    found = read(saved(book))
    assert (len(found.sheets[0].rows), len(found.sheets[0].rows[0])) == (5, 4)
    assert found.notes[0].params == {"sheet": "一班", "cell": "AO65536", "count": 1}


def test_colour_far_away_is_no_cell(read):
    book = read(raw_xlsx({1: HEADER + '<c r="XFD1" s="1"/>', 1_048_576: '<c r="A1048576" s="1"/>'}))
    assert (book.sheets[0].rows, book.notes) == ([["姓名"]], ())


def test_a_far_cell_keeps_dates_and_hides_nothing_near(read):
    book = workbooks.xlsx()
    book.active["ZZ900000"], book.active["ZZ900001"] = "#N/A", "=A1"
    book.active["A4"] = "=B4"
    found = read(saved(book)).sheets[0]
    assert (len(found.rows), found.rows[3][3].year, found.uncalculated) == (5, 2019, {(4, 1)})


def test_an_engine_that_aborts_takes_only_its_own_process_along(refused):
    """The far cell stands before a near one in the same row, where the survey does not look."""
    assert refused(raw_xlsx({1: number_cell("XFD1048576", 1) + HEADER})) == "book.swollen"


def ods_row(text, rows=1, columns=1):
    cell = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>{text}</text:p>'
    return f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-cell></table:table-row>'


def test_an_opendocument_bomb(refused):
    assert refused(workbooks.ods_of(ods_row("x", rows=1_048_576, columns=16_384))) in ("book.swollen", "book.damaged")


def test_far_cells_of_an_opendocument_sheet(read):
    gap = '<table:table-row table:number-rows-repeated="400000"><table:table-cell/></table:table-row>'
    book = read(workbooks.ods_of(ods_row("姓名") + ods_row("张三") + gap + ods_row("x")))
    assert book.sheets[0].rows == [["姓名"], ["张三"]]
    assert book.notes[0].params == {"sheet": "一班", "cell": "A400003", "count": 1}
