"""Text with separators and web pages, as sheets."""

import codecs

import pytest

ROWS = [["姓名", "证件号码", "单位"], ["张䶮", "4.30104E+17", "湘雅医院,东院"], ["李四", None, None]]
COMMAS = '姓名,证件号码,单位\r\n张䶮,4.30104E+17,"湘雅医院,东院"\r\n李四,,\r\n'
TABS = "姓名\t证件号码\t单位\n张䶮\t4.30104E+17\t湘雅医院,东院\n李四\t\t\n"
SEMICOLONS = "姓名;证件号码;单位\n张䶮;4.30104E+17;湘雅医院,东院\n李四;;\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (COMMAS.encode(), "utf-8"),
        (COMMAS.encode("utf-8-sig"), "utf-8"),
        (COMMAS.encode("gb18030"), "gb18030"),
        (codecs.BOM_UTF16_LE + COMMAS.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + COMMAS.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF16_LE + TABS.encode("utf-16-le"), "utf-16"),
        (SEMICOLONS.encode("gb18030"), "gb18030"),
        (f"sep=;\r\n{SEMICOLONS}".encode(), "utf-8"),
        (TABS.encode(), "utf-8"),
    ],
)
@pytest.mark.parametrize("name", ["网报.csv", "网报.xls"])
def test_encodings_and_separators(read, data, encoding, name):
    book = read(data, name)
    assert (book.format, book.encoding, [sheet.name for sheet in book.sheets]) == ("csv", encoding, ["网报"])
    assert book.sheets[0].rows == ROWS


def rows_of(read, text, name="a.csv"):
    return read(text.encode(), name).sheets[0].rows


def test_letters_that_look_like_a_signature(read):
    assert rows_of(read, "BMI,姓名\n20,张三\n") == [["BMI", "姓名"], ["20", "张三"]]


def test_a_single_column_needs_no_separator(read):
    assert rows_of(read, "姓名\n张三\n李四\n") == [["姓名"], ["张三"], ["李四"]]


def test_commas_of_a_title_do_not_outvote_the_tabs_of_the_table(read):
    text = "名单,2025年,一班,湖南\n" + "".join(f"{n}\t张三\n" for n in range(20))
    assert rows_of(read, text)[1] == ["0", "张三"]


def test_blank_lines_and_lines_within_quotes_keep_the_rows_of_excel(read):
    assert rows_of(read, '姓名,单位\n\n张三,"湘雅\n医院"\n') == [["姓名", "单位"], [None, None], ["张三", "湘雅\n医院"]]


def test_trailing_commas_make_no_columns(read):
    assert rows_of(read, "姓名,单位,,,\n张三,湘雅,,,\n,,,,\n") == [["姓名", "单位"], ["张三", "湘雅"]]


def test_numbers_wrapped_as_formulas_are_the_numbers(read):
    assert rows_of(read, '姓名,电话\n张三,="0731001"\n') == [["姓名", "电话"], ["张三", "0731001"]]


def test_a_quotation_mark_that_is_never_closed(read):
    lines = "".join(f"甲{n},湘雅\n" for n in range(500))
    book = read(f'姓名,单位\n"乙,湘雅\n{lines}'.encode(), "a.csv")
    assert book.sheets[0].rows[1:3] == [['"乙', "湘雅"], ["甲0", "湘雅"]] and len(book.sheets[0].rows) == 502
    assert [note.key for note in book.notes] == ["book.open_quote"]


def test_error_values_written_as_text(read):
    sheet = read("姓名,单位\n张三,#N/A\n".encode(), "a.csv").sheets[0]
    assert (sheet.errors, sheet.rows[1]) == ({(2, 2): "#N/A"}, ["张三", None])


PAGE = """<html><head><meta charset="gb2312"><style>td {mso-number-format:"\\@"}</style><title>导出</title></head><body>
<table border=1>
 <tr><th colspan=2>基本&nbsp;情况</th><th rowspan="2">单位</th></tr>
 <tr><td>姓名<td>证件号码</tr>
 <tr style='display:none'><td>张&amp;三<script>a</script></td><td x:str>430104199003071237</td><td>湘雅<br>医院</td></tr>
 <tr><td> &nbsp; </td><td>#REF!</td><td><table><tr><td>里面</td></tr></table></td></tr>
</table></body></html>"""


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
def test_a_page_saved_as_a_workbook(read, encoding):
    book = read(PAGE.encode(encoding), "导出.xls")
    sheet, inner = book.sheets
    assert (book.format, sheet.name, inner.name) == ("html", "导出", "导出 (2)")
    assert sheet.rows == [
        ["基本\xa0情况", None, "单位"],
        ["姓名", "证件号码", None],
        ["张&三", "430104199003071237", "湘雅\n医院"],
        [None, None, None],
    ]
    assert (sheet.merged, sheet.hidden_rows, sheet.errors) == (((1, 1, 1, 2), (1, 3, 2, 3)), {3}, {(4, 2): "#REF!"})
    assert inner.rows == [["里面"]]
    assert [note.key for note in book.notes] == ["book.hidden_rows"]


def test_a_cell_that_covers_more_rows_than_there_are(read):
    sheet = read(b"<table><tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a.xls").sheets[0]
    assert (sheet.rows, sheet.merged) == ([["a", "b"], [None, "c"]], ((1, 1, 2, 1),))


def test_progress_may_stop_text_and_pages(refused):
    def stop(rows):
        return False

    assert refused(PAGE.encode(), "a.xls", progress=stop) == "book.stopped"
    assert refused(("张三,湘雅\n" * 5_000).encode(), "a.csv", progress=stop) == "book.stopped"
