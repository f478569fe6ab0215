import pytest

from tests.fixlist import audits
from tests.fixlist.reading import column
from toolkit.fixlist import long_sheet


def links(book, sheet="全部问题"):
    return [cell.hyperlink and (cell.hyperlink.target, cell.hyperlink.location) for cell in column(book[sheet], "原表位置")]


def test_a_place_opens_the_cell_of_the_tutors_file(opened):
    book = opened()
    assert links(book)[:2] == [("2025春季汇总.xlsx", "'汇总'!K12"), ("2025春季汇总.xlsx", "'汇总'!F20")]
    assert links(book)[5] is None
    assert [cell.font.underline for cell in column(book["全部问题"], "原表位置")][4:] == ["single", None]
    assert links(book, "自动整理") == [("2025春季汇总.xlsx", "'汇总'!F12"), ("2025春季汇总.xlsx", "'汇总'!B13")]


def test_links_on_the_step_sheets_are_those_of_their_rows(opened):
    assert links(opened(), "第6步") == [
        ("2025春季汇总.xlsx", "'汇总'!K12"),
        ("2025春季汇总.xlsx", "'汇总'!F20"),
        ("2025春季汇总.xlsx", "'汇总'!K13"),
    ]
    assert links(opened(), "总体事项") == [None]


@pytest.mark.parametrize(
    "sheet, location",
    [
        ("Tom's & <b>", "'Tom''s & <b>'!K12"),
        ('a"b!c', "'a\"b!c'!K12"),
        ("总 表（终稿）#2", "'总 表（终稿）#2'!K12"),
        ("50%|x", "'50%|x'!K12"),
    ],
)
def test_any_name_of_a_sheet(opened, sheet, location):
    found = [audits.finding("S06-GENDER-INVALID", 12, "gender", "m", sheet=sheet)]
    book = opened(audits.audited(audits.cohort(sheet=sheet), found))
    assert links(book) == [("2025春季汇总.xlsx", location)]
    assert column(book["全部问题"], "原表位置")[0].value == f"{sheet}!K12"


def test_any_name_of_the_file(opened):
    book = opened(audits.audited(audits.cohort(file="A#1 [定稿] 100%.xlsx")))
    assert links(book)[0][0] == "A%231%20%5b定稿%5d%20100%25.xlsx"


def test_a_file_whose_name_cannot_be_written_down_has_no_links(opened):
    book = opened(audits.audited(audits.cohort(file="名\ud800单.xlsx")))
    assert set(links(book)) == {None} and book["汇总"]["A1"].value == "名单　整改清单"


def test_a_text_file_has_no_cells_to_open(opened):
    book = opened(audits.audited(audits.cohort(file="名单.csv")))
    assert set(links(book)) == {None}
    assert column(book["全部问题"], "原表位置")[0].font.underline is None


def test_beyond_what_excel_opens_a_place_is_plain_text(opened, monkeypatch):
    monkeypatch.setattr(long_sheet, "LINK_LIMIT", 3)
    book = opened(audits.small())
    assert [bool(link) for link in links(book)] == [True, True, True, False, False, False]
    assert column(book["全部问题"], "原表位置")[3].value == "汇总!M14"
