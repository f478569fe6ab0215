"""What stands beside the values of a sheet: hidden, merged, commented, in error, never calculated."""

import openpyxl
from openpyxl.comments import Comment

from tests.intake import workbooks
from tests.intake.workbooks import number_cell, parts_of, raw_xlsx, relations, saved, sheet_xml, text_cell, zipped

FORMULAS = {
    1: text_cell("A1", "姓名") + text_cell("B1", "年龄"),
    2: '<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><f>1+1</f><v>2</v></c>',
    3: '<c r="A3"><f>B3</f><v/></c><c r="B3"><f>1-1</f><v>0</v></c>',
    4: '<c r="A4" s="0"><f t="shared" si="0"/></c><c r="B4"><f>C4</f></c>',
}


def test_hidden_rows_and_columns(read):
    book = workbooks.xlsx()
    for row in (4, 99):
        book.active.row_dimensions[row].hidden = True
    book.active.column_dimensions.group("C", "AZ", hidden=True)
    found = read(saved(book))
    assert (found.sheets[0].hidden_rows, found.sheets[0].hidden_columns) == ({4}, {3, 4})
    assert [(note.key, note.params["which"]) for note in found.notes] == [
        ("book.hidden_rows", "4"),
        ("book.hidden_columns", "C–D"),
    ]
    assert "4" in found.notes[0].sentence() and "C–D" in found.notes[1].sentence("en")


def test_rows_hidden_by_a_filter(read):
    row = (' hidden="1" spans="1:1"', text_cell("A3", "甲"))
    found = read(raw_xlsx({1: text_cell("A1", "姓名"), 2: text_cell("A2", "乙"), 3: row, 4: text_cell("A4", "丙")}))
    assert found.sheets[0].hidden_rows == {3}


def test_merged_ranges_end_with_the_sheet(read):
    old, new = workbooks.xls(), workbooks.xlsx()
    old.get_sheet(0).write_merge(0, 1, 1, 2, "基本情况")
    new.active.merge_cells("B1:C2")
    new.active.merge_cells("D4:AZ40")
    new.active.merge_cells("AX1:AZ40")
    assert read(saved(old)).sheets[0].merged == ((1, 2, 2, 3),)
    assert set(read(saved(new)).sheets[0].merged) == {(1, 2, 2, 3), (4, 4, 5, 4)}


def test_comments(read):
    book = workbooks.xlsx()
    book.active["C4"].comment = Comment("电话停机", "李老师")
    book.create_sheet("二班")["A1"].comment = Comment("后补", "李老师")
    book["二班"]["A1"] = "姓名"
    first, second = read(saved(book)).sheets
    assert (first.comments, second.comments) == ({(4, 3): "电话停机"}, {(1, 1): "后补"})


def test_threads_replace_the_copy_that_excel_makes_of_them(read):
    old = '<comment ref="A1"><text><r><t>[Threaded comment] </t></r><r><t>身份证待核</t></r></text></comment>'
    alone = '<comment ref="B1"><text><t>旧批注</t></text></comment>'
    thread = "".join(f'<threadedComment ref="A1"><text>{text}</text></threadedComment>' for text in ("身份证待核", "已核对"))
    extra = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
            ("comments", "../comments1.xml"), ("threadedComment", "/xl/threadedComments/threadedComment1.xml")
        ),
        "xl/comments1.xml": f"<comments {workbooks.MAIN}><commentList>{old}{alone}</commentList></comments>",
        "xl/threadedComments/threadedComment1.xml": f'<ThreadedComments xmlns="t">{thread}</ThreadedComments>',
    }
    data = zipped(parts_of(sheet_xml({1: text_cell("A1", "姓名")}), extra=extra))
    assert read(data).sheets[0].comments == {(1, 1): "身份证待核\n已核对", (1, 2): "旧批注"}


def test_error_values_are_kept_apart(read):
    cells = {
        1: text_cell("A1", "姓名") + text_cell("B1", "单位"),
        2: text_cell("A2", "甲") + '<c r="B2" t="e"><f>VLOOKUP(1,C:C,1)</f><v>#N/A</v></c>',
        3: '<c r="A3" s="0" t="e"><v>#REF!</v></c>' + number_cell("B3", 5),
    }
    sheet = read(raw_xlsx(cells)).sheets[0]
    assert sheet.errors == {(2, 2): "#N/A", (3, 1): "#REF!"}
    assert sheet.rows[1:] == [["甲", None], [None, 5]]


def test_an_error_value_that_the_engine_does_not_know(read):
    cells = text_cell("A1", "姓名") + '<c r="B1" t="e"><v>#SPILL!</v></c><c r="C1" t="str"><f>A2</f><v>#1</v></c>'
    sheet = read(raw_xlsx({1: cells})).sheets[0]
    assert (sheet.errors, sheet.rows) == ({(1, 2): "#SPILL!"}, [["姓名", None, "#1"]])


def test_formulas_that_were_never_calculated(read):
    sheet = read(raw_xlsx(FORMULAS)).sheets[0]
    assert sheet.uncalculated == {(3, 1), (4, 1), (4, 2)}
    assert sheet.rows == [["姓名", "年龄"], [None, 2], [None, 0], [None, None]]


def test_a_stored_zero_means_nothing_when_the_workbook_asks_to_be_calculated(read):
    data = zipped(parts_of(sheet_xml(FORMULAS), workbook='<calcPr fullCalcOnLoad="1"/>'))
    assert read(data).sheets[0].uncalculated == {(3, 1), (3, 2), (4, 1), (4, 2)}


def test_formulas_of_a_writer_that_never_calculates(read):
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"], book.active["D9"] = "合计", "=SUM(B:B)", "=A2"
    sheet = read(saved(book)).sheets[0]
    assert sheet.uncalculated == {(2, 1), (9, 4)}
    assert len(sheet.rows) == 9 and {len(row) for row in sheet.rows} == {4}
