import pytest

from tests.panels.desks import GOOD, HEADERS, desk, do, workbook
from toolkit.panels.import_page import import_view


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


def test_missing_columns_are_not_judged(made):
    assert "、考点。" in import_view(made.state)["missing"]
    assert import_view(do(made, "language", lang="en"))["missing"].endswith("never passed.")


def test_a_day_that_cannot_be_read_holds_the_start_back(made):
    assert import_view(made.state)["bar"]["ready"]
    do(made, "day", text="2月30日")
    bar = import_view(made.state)["bar"]
    assert (bar["day"], bar["ready"]) == ("2月30日", False)
    assert "2-15" in bar["day_problem"]
