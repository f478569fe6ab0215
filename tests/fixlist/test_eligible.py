from dataclasses import replace

import pytest

from tests.fixlist import audits
from tests.fixlist.reading import heads
from toolkit.eligibility import Decision

CANNOT = Decision("cannot", "assistant_first", (), ("助理", "临床"))
CHECK = Decision("check", "other_category", ("cert_no",))
MAY = Decision("may", "bachelor")


def unknown(*fields):
    return Decision("unknown", "bachelor", fields)


def decided(*decisions, **more):
    return replace(audits.audited(audits.cohort(**more)), facts={"eligibility": decisions})


def rows(book, sheet="报考资格"):
    return [[cell.value for cell in row] for row in book[sheet].iter_rows(min_row=3)]


def test_who_cannot_comes_first_and_who_may_is_left_out(opened):
    book = opened(decided(unknown("level"), MAY, CHECK, CANNOT))
    assert [row[:5] for row in rows(book)] == [
        [1, "石磊", "湘潭一期班", "汇总!B20", "● 按规定不能这样报"],
        [2, "阿依努尔·买买提", None, "汇总!B14", "▲ 能不能报，要先核实"],
        [3, "刘雅琴", "湘潭一期班", "汇总!B12", "？ 资料不全，判断不了能不能报"],
    ]
    assert book["报考资格"]["A1"].value.startswith("报考资格　3 人")


def test_each_says_its_clause_what_is_missing_and_what_is_open_instead(opened):
    cannot, check = rows(opened(decided(CHECK, CANNOT, MAY, MAY)))
    assert "医师法第九条" in cannot[5] and cannot[6:] == [None, "可以改报：临床助理"]
    assert check[6:] == ["要补齐或核实：资格证书编号", None]


def test_a_column_that_the_sheet_lacks_is_nobodys_own_gap(opened):
    book = opened(decided(unknown("level"), unknown("grad_date"), unknown("level", "grad_date"), MAY))
    assert [row[1] for row in rows(book)] == ["刘雅琴", "阿依努尔·买买提"]
    assert book["报考资格"]["A1"].value.endswith("另有 1 人，表里没有要看的列，没有判断。")


@pytest.mark.parametrize("decisions", [(MAY,) * 4, (unknown("grad_date"),) * 4])
def test_there_is_no_sheet_of_nobody(opened, decisions):
    assert "报考资格" not in opened(decided(*decisions)).sheetnames


def test_the_place_opens_the_cell_and_rows_are_as_high_as_their_text(opened):
    sheet = opened(decided(CANNOT, MAY, MAY, MAY))["报考资格"]
    assert sheet["D3"].hyperlink.location == "'汇总'!B12" and sheet["D3"].font.underline == "single"
    assert sheet.row_dimensions[3].height > 30


def test_without_a_class_there_is_no_column_for_it(opened):
    columns = {name: letter for name, letter in audits.LETTERS.items() if name != "class_name"}
    sheet = opened(decided(CANNOT, MAY, MAY, MAY, columns=columns))["报考资格"]
    assert heads(sheet) == ["序", "姓名", "原表位置", "能不能报", "依据", "缺什么", "可以改报"]
    assert sheet["C3"].hyperlink.location == "'汇总'!B12"


def test_english(opened):
    (row,) = rows(opened(decided(CANNOT, MAY, MAY, MAY), "en"), "Eligibility")
    assert row[4] == "● By the regulations this exam is not open" and row[7] == "Open instead: 临床助理"
