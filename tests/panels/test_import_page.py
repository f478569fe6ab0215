from datetime import date

import pytest

from tests.panels.desks import GOOD, HEADERS, desk, do, workbook
from toolkit.panels.import_page import import_view
from toolkit.panels.importing import chosen_before
from toolkit.panels.notices import notices_view
from toolkit.panels.spreadsheets import sample
from toolkit.workspace import Import


@pytest.fixture
def made(tmp_path):
    made = desk(tmp_path)
    do(made, "pick", path=str(workbook(tmp_path / "春季_0215.xlsx")))
    return made


def rows(made):
    return [row for section in import_view(made.state)["columns"]["sections"] for row in section["rows"]]


def test_columns_in_question_come_first(made):
    found = rows(made)
    assert found[0]["status"] == "unsure"
    assert {row["header"] for row in found} == set(HEADERS)
    columns = import_view(made.state)["columns"]
    assert columns["title"] == f"{sum(row['status'] == 'unsure' for row in found)} 列请您确认"


def test_real_values_without_numbers_and_passwords(made):
    found = {row["header"]: row for row in rows(made)}
    assert found["姓名"]["samples"][0] == "刘雅琴"
    assert found["证件号码"]["samples"][0] == "4304**********4225"
    assert found["密码"]["samples"] == ["●●●●●●"]
    assert found["密码"]["status"] == "secret"
    assert "secret-1" not in str(import_view(made.state))
    assert GOOD[2] not in str(import_view(made.state))


def test_no_list_offers_the_password(made):
    offered = {option["id"] for group in import_view(made.state)["columns"]["choices"] for option in group["options"]}
    assert "name" in offered
    assert "password" not in offered


def test_only_those_in_question(made):
    do(made, "only_unsure", on=True)
    assert {row["status"] for row in rows(made)} == {"unsure"}


def test_what_was_read(made):
    read = import_view(made.state)["read"]
    assert (read["people"], read["header_rows"], read["rows"]) == ("3 人", "第 1 行", "第 2–4 行")
    assert read["options"] == [{"id": "汇总", "label": "汇总（3 人）"}]


def test_what_was_tidied_cell_by_cell(made):
    tidied = import_view(made.state)["tidied"]
    kind = next(kind for kind in tidied["repairs"] if kind["label"] == "民族补“族”字")
    assert kind["cells"] == 1
    for wanted in ("repair.*", kind["id"]):
        listed = import_view(do(made, "list", kind=wanted))["listed"]
        assert ("E4", "民族", "土家", "土家族", "民族补“族”字") in listed["rows"]
    assert (len(listed["rows"]), listed["title"]) == (1, "民族补“族”字")
    assert import_view(do(made, "list", kind=None))["listed"] is None


def test_another_choice_reads_the_file_again(made):
    before = made.state.importing.cohort
    do(made, "column", sheet="汇总", letter="H", field="note")
    after = made.state.importing.cohort
    assert after is not before
    assert list(after.table["note"]) == ["已交", "欠照片", "微信联系"]


def test_the_column_that_lost_its_field_is_named(made):
    do(made, "column", sheet="汇总", letter="H", field="name")
    found = {row["letter"]: row for row in rows(made)}
    assert (found["A"]["field"], found["A"]["moved"]) == ("", True)
    assert found["A"]["reason"] == "这一项改由 H 列对应，所以不导入"
    assert import_view(made.state)["bar"]["hint"] == "一项只能有一列，A 列改为不导入"
    do(made, "column", sheet="汇总", letter="H", field="dept")
    assert import_view(made.state)["bar"]["hint"] == "A 列改回“姓名”"


def test_missing_columns_are_not_judged(made):
    missing = import_view(made.state)["missing"]
    assert missing["title"] == f"表里没有这 {sum(int(group['count'].split()[0]) for group in missing['groups'])} 项"
    assert [group["id"] for group in missing["groups"]][-1] == "own"
    review = next(group for group in missing["groups"] if group["id"] == "11")
    assert (review["label"], review["names"]) == ("11 提交确认", "")
    review = next(group for group in import_view(do(made, "unfold", group="11"))["missing"]["groups"] if group["names"])
    assert "考点" in review["names"].split("、")
    assert not any(group["names"] for group in import_view(do(made, "unfold", group="11"))["missing"]["groups"])
    assert import_view(do(made, "language", lang="en"))["words"]["missing_note"].endswith("never passed.")


def test_a_number_s_samples_are_whole_and_masked_from_its_first_digit(tmp_path):
    made = desk(tmp_path)
    people = [(*GOOD[:2], raw, *GOOD[3:]) for raw in ("\t430424199503074225", "'430424199503074225", "430424199503074225 ")]
    do(made, "pick", path=str(workbook(tmp_path / "制表.xlsx", people=people)))
    found = next(row for row in rows(made) if row["header"] == "证件号码")
    assert [text.strip("\t' ") for text in found["samples"]] == ["4304**********4225"] * 3


def test_a_damaged_number_s_sample_is_told_in_words(tmp_path):
    made = desk(tmp_path)
    people = [(*GOOD[:2], number, *GOOD[3:]) for number in (4.30424199503074e17, "430424199503074225")]
    do(made, "pick", path=str(workbook(tmp_path / "坏号.xlsx", people=people)))
    found = next(row for row in rows(made) if row["header"] == "证件号码")
    assert found["samples"] == ["Excel 已改成数字，末几位丢失", "4304**********4225"]


def test_numbers_that_excel_damaged_are_not_called_good(tmp_path):
    made = desk(tmp_path)
    people = [(*GOOD[:7], number, GOOD[8]) for number in (1.05411201506123e17, 1.05411201506124e17, 1.05411201506125e17)]
    do(made, "pick", path=str(workbook(tmp_path / "坏号.xlsx", people=people, headers=(*HEADERS[:7], "毕业证书编号", "密码"))))
    found = next(row for row in rows(made) if row["header"] == "毕业证书编号")
    assert "正确" not in found["reason"]
    assert found["reason"].endswith("；3 个号码被 Excel 改坏")


def test_what_was_taken_away_is_seen(tmp_path):
    made = desk(tmp_path)
    people = [(" 刘雅琴\u200b", "湘潭一期班", "\t4304241995 03074225", "女", "汉族", "执业", "临床", "", "")]
    do(made, "pick", path=str(workbook(tmp_path / "空格.xlsx", people=people)))
    listed = import_view(do(made, "list", kind="repair.*"))["listed"]["rows"]
    assert {(was, now) for _, field, was, now, _ in listed if field == "姓名"} == {("␣刘雅琴〈隐形〉", "刘雅琴")}
    assert {(was, now) for _, field, was, now, _ in listed if field == "证件号码"} == {
        ("⇥4304******␣****4225", "4304**********4225")
    }


def test_a_next_version_is_said_and_can_be_kept_apart(made, tmp_path):
    assert import_view(made.state)["bar"]["version"] == ""
    do(made, "start")
    do(made, "pick", path=str(workbook(tmp_path / "春季_0216.xlsx")))
    day = made.workspace.recent()[0].latest.at[:10]
    assert import_view(made.state)["bar"]["version"] == f"这份表将作为名册“春季”的新一版导入，上次是 {day}，共 3 人。"
    bar = import_view(do(made, "separate"))["bar"]
    assert (bar["name"], bar["version"]) == ("春季（2）", "")
    do(made, "start")
    assert {recent.name for recent in made.workspace.recent()} == {"春季", "春季（2）"}


@pytest.mark.parametrize(
    ("today", "text", "note"),
    [
        (date(2025, 2, 15), None, ""),
        (date(2025, 2, 15), "3-1", ""),
        (date(2025, 2, 15), "2026-05-01", "2026年5月1日不在“2025 湖南”报名季里（2024年11月10日至2025年8月24日），"),
        (date(2026, 11, 23), None, "今天不在“2025 湖南”报名季里，先按报名第一天（2025年2月8日）判断，可以改。"),
        (date(2026, 11, 23), "2-20", ""),
        (date(2026, 11, 23), "2026-11-23", "2026年11月23日不在“2025 湖南”报名季里"),
    ],
)
def test_why_this_day(tmp_path, today, text, note):
    made = desk(tmp_path, today=today)
    do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx")))
    if text:
        do(made, "day", text=text)
    said = import_view(made.state)["bar"]["day_note"]
    assert said.startswith(note) and bool(said) == bool(note)


def test_a_sheet_whose_headers_nobody_knows_is_mapped_by_hand(tmp_path):
    made = desk(tmp_path)
    headers = ("学员", "所属", "甲", "乙", "丙", "丁", "戊", "己", "庚")
    do(made, "pick", path=str(workbook(tmp_path / "怪.xlsx", headers=headers)))
    found = rows(made)
    assert [row["header"] for row in sorted(found, key=lambda row: row["letter"])] == list(headers)
    assert "没有认出列名，先把“汇总”第 1 行当作列名，请逐列选对应的报名项" in import_view(made.state)["read"]["notes"]
    do(made, "column", sheet="汇总", letter="A", field="name")
    do(made, "column", sheet="汇总", letter="C", field="id_number")
    do(made, "start")
    assert [made.state.opened.value(person, "name") for person in made.state.opened.people.ordered]
    do(made, "pick", path=str(workbook(tmp_path / "又怪.xlsx", headers=headers)))
    assert {row["letter"]: row["field"] for row in rows(made)}["A"] == "name"


def test_a_day_that_cannot_be_read_holds_the_start_back(made):
    assert import_view(made.state)["bar"]["ready"]
    do(made, "day", text="2月30日")
    bar = import_view(made.state)["bar"]
    assert (bar["day"], bar["ready"]) == ("2月30日", False)
    assert "2-15" in bar["day_problem"]


FRUIT = ("品名", "产地", "颜色"), [("苹果", "甲地", "红"), ("梨", "乙地", "黄")]


def test_a_sheet_of_nobody_cannot_be_audited(tmp_path):
    made = desk(tmp_path)
    do(made, "pick", path=str(workbook(tmp_path / "水果.xlsx", headers=FRUIT[0], people=FRUIT[1])))
    view = import_view(made.state)
    assert (view["bar"]["ready"], view["bar"]["hint"]) == (False, "先指定姓名或证件号码是哪一列，才能审核")
    assert view["columns"]["title"] == "请先指出哪一列是姓名或证件号码"
    do(made, "start")
    assert made.state.opened is None and not made.workspace.recent()
    do(made, "column", sheet="汇总", letter="A", field="name")
    assert import_view(made.state)["bar"]["ready"]
    counts = do(made, "start").opened.people.counts[None]
    assert counts["clean"] == 0


def test_a_column_of_a_sheet_without_a_header_is_to_be_confirmed(tmp_path):
    made = desk(tmp_path)
    (tmp_path / "一列.csv").write_text("学员\n刘雅琴\n石磊\n向建国\n周思远\n", encoding="utf-8")
    do(made, "pick", path=str(tmp_path / "一列.csv"))
    view = import_view(made.state)
    assert (view["columns"]["title"], [row["status"] for row in rows(made)]) == ("1 列请您确认", ["unsure"])
    do(made, "column", sheet=rows(made)[0]["sheet"], letter="A", field="name")
    assert [row["status"] for row in rows(made)] == ["matched"]


def test_a_header_that_is_a_person_s_cell_is_masked(tmp_path):
    made = desk(tmp_path)
    headers = ("刘雅琴", "430424199503074225", "女", "甲", "乙", "丙", "丁", "戊", "己")
    do(made, "pick", path=str(workbook(tmp_path / "没有列名.xlsx", headers=headers)))
    assert "430424199503074225" not in str([made.state.importing and import_view(made.state), notices_view(made.state)])


def test_the_day_that_was_chosen_is_remembered_for_the_next_version(made, tmp_path):
    do(made, "day", text="2025-02-20")
    do(made, "start")
    do(made, "pick", path=str(workbook(tmp_path / "春季_0216.xlsx")))
    bar = import_view(made.state)["bar"]
    assert (bar["day"], bar["day_note"]) == ("2025-02-20", "这份名册上次按 2025年2月20日判断，这次也先按这一天，可以改。")
    assert do(made, "reopen", cohort=made.workspace.recent()[0].cohort).opened.audit.today == date(2025, 2, 20)
    do(made, "pick", path=str(workbook(tmp_path / "秋季.xlsx")))
    assert import_view(made.state)["bar"]["day"] == made.state.today.isoformat()


def test_a_day_that_was_only_proposed_is_proposed_anew(made, tmp_path):
    assert chosen_before(Import("2025-02-15T21:40:00", "", "", "2025-hunan", "2025-02-15")) is None
    assert chosen_before(Import("2026-11-23T21:40:00", "", "", "2025-hunan", "2025-02-08")) is None
    assert chosen_before(Import("2025-02-15T21:40:00", "", "", "2025-hunan", "2025-02-20")) == date(2025, 2, 20)
    assert chosen_before(None) is None


def test_every_doubt_of_the_sample_has_its_words(tmp_path):
    made = desk(tmp_path)
    do(made, "pick", path=str(sample()))
    view = import_view(made.state)
    assert len(view["tidied"]["doubts"]) == len(set(made.state.importing.cohort.doubts["kind"]))
    for doubt in view["tidied"]["doubts"]:
        assert import_view(do(made, "list", kind=doubt["id"]))["listed"]["title"]
