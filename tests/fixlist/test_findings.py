from datetime import date
from zipfile import ZipFile

import pytest

from tests.fixlist import audits
from tests.fixlist.reading import column, heads, texts, values
from toolkit.fixlist import read_key, write_fixlist

HEADS = [
    *("序", "姓名", "班级", "级别", "步骤", "原表位置", "现在的值", "问题", "建议写成", "整改值"),
    *("为什么、怎么改", "由谁改", "最晚", "处理", "编号"),
]
A_STRING = 't="s"'
ODD = {  # what a sheet holds: what the list shows
    "=1+1": "=1+1",
    "+86": "+86",
    "-": "-",
    "@home": "@home",
    '=HYPERLINK("http://x")': '=HYPERLINK("http://x")',
    "<r><t>x</t></r>": "<r><t>x</t></r> ",
    "a\x00b": "a_x0000_b",
    "a\ufffeb\ud800c": "abc",
    "长" * 40_000: "长" * 1_999 + "…",
}


def test_one_row_a_finding_what_cannot_be_changed_first(opened):
    sheet = opened()["全部问题"]
    assert heads(sheet) == HEADS
    assert values(sheet, "序") == [1, 2, 3, 4, 5, 6]
    assert values(sheet, "级别") == ["● 阻断", "● 阻断", "■ 错误", "■ 错误", "■ 错误", "▲ 提醒"]
    assert values(sheet, "步骤") == [6, 6, 8, 4, 6, 6]
    assert values(sheet, "姓名") == ["刘雅琴", "石磊", "向建国", "阿依努尔·买买提", "向建国", "（整张表）"]


def test_the_cells_of_one_finding(opened):
    row = [cell.value for cell in opened()["全部问题"][3]]
    assert row[:10] == [1, "刘雅琴", "湘潭一期班", "● 阻断", 6, "汇总!K12", "女", "性别与证件号码不一致", "男", None]
    assert row[10] == "多半应照建议写，先核对。与公安部联网核对；截止后只有国家卫健委能改。请考生对照身份证原件，改正其中一项"
    assert row[11:] == ["考生", "2月21日", "待改", "汇总|12|gender|S06-GENDER-ID-MISMATCH"]


def test_a_day_that_has_passed_is_no_deadline(opened):
    late = audits.audited(audits.cohort(), today=date(2025, 2, 25))
    assert set(values(opened(late)["全部问题"], "最晚")) == {"已过"}


def test_without_a_suggestion_the_reason_also_says_what_to_do(opened):
    sheet = opened()["全部问题"]
    assert values(sheet, "为什么、怎么改")[2] == "编号填错，审核时学信网会报错。请考生补填毕业证书编号"


def test_blank_cells_say_so(opened):
    assert values(opened()["全部问题"], "现在的值") == ["女", "4301*********1123", "（空）", "护士", "（空）", None]


def test_a_whole_column_is_named_and_nobody_is(opened):
    row = [cell.value for cell in opened()["全部问题"][8]]
    assert (row[1], row[2], row[5], row[6]) == ("（整张表）", None, "“拼音”列", None)


def test_a_note_about_the_season_is_about_no_column(opened):
    found = [audits.finding("S00-SYLLABUS-2025", None, "category", None, "info")]
    row = [cell.value for cell in opened(audits.audited(audits.cohort(), found))["总体事项"][3]]
    assert (row[1], row[5], row[7][:5]) == ("（本季）", None, "本季提醒：")


ROUTE = "现场审核（2月25日起）"


def test_what_to_do_now_is_said_by_every_finding_only_once_the_window_has_closed(opened):
    audit, late = audits.small(), audits.audited(audits.cohort(), today=date(2025, 2, 23))
    early = values(opened(audit)["全部问题"], "为什么、怎么改")
    assert not any(ROUTE in text or "前请考生在系统里改" in text for text in early)
    assert ROUTE in values(opened(late)["全部问题"], "为什么、怎么改")[0]
    assert opened(late)["全部问题"].row_dimensions[3].height > opened(audit)["全部问题"].row_dimensions[3].height


def test_what_has_a_day_of_its_own_says_what_to_do_by_then(opened):
    found = [audits.finding("S00-PAYMENT-MISSING", 12, "paid", "否")]
    assert "缴费截止" in values(opened(audits.audited(audits.cohort(), found))["全部问题"], "为什么、怎么改")[0]


def test_a_whole_column_that_is_there_has_its_letter(opened):
    found = [audits.finding("S06-ID-FORMAT", None, "id_number", None)]
    assert values(opened(audits.audited(audits.cohort(), found))["全部问题"], "原表位置") == ["汇总!F 列"]


def test_identity_numbers_are_masked_everywhere_until_asked_for(opened):
    numbers = [person["id_number"] for person in audits.PEOPLE]
    assert not [text for text in texts(opened()) if any(number in text for number in numbers)]
    assert "43010219900101123" in values(opened(show_numbers=True)["全部问题"], "现在的值")


def test_a_number_of_identity_in_another_cell_is_masked_too(opened):
    found = [audits.finding("S06-GENDER-INVALID", 12, "gender", "女430424199503074213")]
    assert values(opened(audits.audited(audits.cohort(), found))["全部问题"], "现在的值") == ["女4304**********4213"]


def test_the_number_of_a_diploma_is_shown(opened):
    found = [audits.finding("S08-DIPLOMA-MISSING", 12, "diploma_no", "105451201205001234")]
    assert values(opened(audits.audited(audits.cohort(), found))["全部问题"], "现在的值") == ["105451201205001234"]


def test_a_masked_suggestion_does_not_stand_alone(opened):
    found = [audits.finding("S06-ID-FORMAT", 20, "id_number", "43010219900101123", suggestion="430102199001011234")]
    sheet = opened(audits.audited(audits.cohort(), found))["全部问题"]
    assert values(sheet, "建议写成") == ["4301**********1234\n第 17 位后面少了 4"]
    assert values(sheet, "为什么、怎么改")[0].endswith("请考生对照身份证重新填写")


def test_masked_numbers_show_where_they_differ(opened):
    wrong, right = "430102199013011234", "430102199003011234"
    audit = audits.audited(audits.cohort(), [audits.finding("S06-ID-DATE", 20, "id_number", wrong, suggestion=right)])
    sheet = opened(audit)["全部问题"]
    assert values(sheet, "现在的值") == ["4301******1***1234"]
    assert values(sheet, "建议写成") == ["4301******0***1234\n第 11 位 1 应为 0"]
    assert sheet.row_dimensions[3].height > 30
    shown = opened(audit, show_numbers=True)["全部问题"]
    assert (values(shown, "现在的值"), values(shown, "建议写成")) == ([wrong], [f"{right}"])


def test_a_number_that_excel_damaged_is_told_in_words(opened):
    audit = audits.audited(audits.cohort(), [audits.finding("S06-ID-EXCEL-DAMAGED", 20, "id_number", "4.30527E+17", "blocker")])
    assert values(opened(audit)["全部问题"], "现在的值") == ["Excel 已改成数字，末几位丢失"]
    assert values(opened(audit, show_numbers=True)["全部问题"], "现在的值") == ["4.30527E+17"]


def test_without_a_class_there_is_no_column_for_it(opened):
    columns = {name: letter for name, letter in audits.LETTERS.items() if name != "class_name"}
    sheet = opened(audits.audited(audits.cohort(columns=columns)))["全部问题"]
    assert heads(sheet) == [head for head in HEADS if head != "班级"]
    assert [cell.value for cell in sheet[3]][:5] == [1, "刘雅琴", "● 阻断", 6, "汇总!K12"]
    assert sheet["M3"].value == "待改" and [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["M3:M8"]


@pytest.mark.parametrize("place", range(len(ODD)))
def test_nothing_becomes_a_formula_or_breaks_the_file(opened, place):
    text, shown = list(ODD.items())[place]
    found = [audits.finding("S06-GENDER-INVALID", 12, "gender", text, suggestion=text)]
    people = [{**audits.PEOPLE[0], "name": text, "class_name": text}, *audits.PEOPLE[1:]]
    book = opened(audits.audited(audits.cohort(people=people), found))
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert [values(book["全部问题"], head) for head in ("姓名", "班级", "现在的值")] == [[shown]] * 3
    assert values(book["全部问题"], "建议写成")[0].startswith(shown.rstrip(" …"))
    assert shown in [cell.value for cell in book["汇总"]["A"]]


def test_values_and_corrections_are_text(opened):
    sheet = opened()["全部问题"]
    assert {cell.number_format for head in ("现在的值", "建议写成", "整改值") for cell in column(sheet, head)} == {"@"}


def test_what_is_filled_in_is_offered_and_turns_green(opened):
    sheet = opened()["全部问题"]
    (offer,) = sheet.data_validations.dataValidation
    assert (str(offer.sqref), offer.formula1) == ("N3:N8", '"待改,已改,核对无误,退回考生"')
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    assert sorted(rule.formula[0] for rule in rules) == ['"已改"', '"核对无误"']
    assert all(rule.dxf.fill.bgColor.rgb == "FFE2F2ED" for rule in rules)


def test_head_and_names_stay_and_can_be_filtered_and_printed(opened):
    for sheet in opened().worksheets[1:5]:
        assert sheet.freeze_panes == "C3" and sheet.print_title_rows == "$1:$2"
        assert sheet.auto_filter.ref == f"A2:O{sheet.max_row}"
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToHeight == 0 and sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.center.text and "&N" in sheet.oddFooter.center.text
        assert sheet.column_dimensions["O"].hidden


def test_one_starts_in_the_first_cell_to_fill_in(opened):
    assert [opened()[name].sheet_view.selection[-1].activeCell for name in ("全部问题", "第6步")] == ["J3", "J3"]


def test_numbers_as_text_are_no_mistake_and_every_string_is_counted(tmp_path):
    with ZipFile(write_fixlist(audits.small(), tmp_path / "整改.xlsx")) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        strings = parts.read("xl/sharedStrings.xml").decode()
    assert '<ignoredError sqref="A3:O8" numberStoredAsText="1"/>' in sheets[1]
    assert f' count="{sum(sheet.count(A_STRING) for sheet in sheets)}" ' in strings


def test_a_sheet_a_step_with_the_same_numbers(opened):
    book = opened()
    assert book.sheetnames == ["汇总", "全部问题", "第4步", "第6步", "第8步", "总体事项", "自动整理", "未判定"]
    assert (values(book["第6步"], "序"), values(book["总体事项"], "序")) == ([1, 2, 5], [6])
    for sheet in (book["第4步"], book["第6步"], book["第8步"]):
        whole = {row[0].value: [cell.value for cell in row] for row in book["全部问题"].iter_rows(min_row=3)}
        assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)] == [whole[n] for n in values(sheet, "序")]
    assert book["第6步"]["A1"].value.startswith("第6步 基本情况　3 条")


def test_what_belongs_to_no_step_of_the_form_stands_on_a_sheet_of_its_own(opened):
    found = [*audits.FOUND, audits.finding("S00-NOT-CALCULATED", None, "gender", None, "warning")]
    book = opened(audits.audited(audits.cohort(), found))
    assert book.sheetnames[4:6] == ["第8步", "总体事项"]
    assert values(book["总体事项"], "步骤") == [6, "—"]


def test_rows_are_as_high_as_their_text(opened):
    sheet = opened()["全部问题"]
    assert [sheet.row_dimensions[row].height for row in (3, 4)] == [47.0, 47.0]


def test_the_key_says_where_a_finding_stands(opened):
    keys = [read_key(text) for text in values(opened()["全部问题"], "编号")]
    assert keys[0] == ("汇总", 12, "gender", "S06-GENDER-ID-MISMATCH")
    assert keys[5] == ("汇总", None, "pinyin", "S06-PINYIN-MISSING")


def test_no_findings_at_all(opened):
    book = opened(audits.audited(audits.cohort(), found=()))
    assert book.sheetnames == ["汇总", "全部问题", "自动整理", "未判定"]
    assert book["全部问题"]["A1"].value.startswith("没有发现问题") and book["全部问题"].max_row == 2


def test_english(opened):
    book = opened(lang="en")
    assert book.sheetnames == ["Summary", "All findings", "Step 4", "Step 6", "Step 8", "General", "Tidied", "Not judged"]
    assert values(book["All findings"], "Status")[0] == "Open"
    row = [cell.value for cell in book["All findings"][4]]
    assert (row[3], row[11], row[12]) == ("● Blocked", "Candidate", "21 Feb")
    assert row[10] == "The number is checked against the police record. Ask the candidate to copy it from the ID card"


def test_the_value_is_what_the_tutor_wrote(opened):
    mended = [
        ("汇总", 14, "M14", "level", "护士 ", "护士", "spaces"),
        ("汇总", 20, "F20", "id_number", "4301 01", "430101", "spaces"),
    ]
    sheet = opened(audits.audited(audits.cohort(repairs=mended)))["全部问题"]
    shown = dict(zip(values(sheet, "原表位置"), values(sheet, "现在的值"), strict=True))
    assert shown["汇总!M14"] == "护士 "
    assert shown["汇总!F20"] == "4301*********1123"
