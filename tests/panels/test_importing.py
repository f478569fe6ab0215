from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from tests.panels.desks import HEADERS, PEOPLE, TODAY, workbook
from toolkit.audit import audit
from toolkit.fields import fields as fields_of_the_form
from toolkit.intake.cohort import read_draft
from toolkit.intake.draft import open_draft
from toolkit.panels.importing import (
    choose_column,
    choose_day,
    choose_sheet,
    cohort_name,
    decided,
    free_name,
    importing,
    missing_fields,
)
from toolkit.season import load_season


@pytest.fixture
def plan(tmp_path):
    draft = open_draft(workbook(tmp_path / "春季.xlsx"))
    return importing(draft, load_season(), TODAY, file_name="春季.xlsx")


def fields(plan):
    return {column.letter: column.field for column in plan.columns}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("2025医师报名汇总_0215.xlsx", "2025医师报名汇总"),
        ("春季汇总(2).xlsx", "春季汇总"),
        ("春季汇总 20250215 终版.xls", "春季汇总"),
        ("春季.csv", "春季"),
        ("20250215.xlsx", "20250215"),
    ],
)
def test_a_new_version_has_the_old_name(file, name):
    assert cohort_name(file) == name


def test_one_column_a_field(plan):
    assert (fields(plan)["A"], fields(plan)["H"]) == ("name", None)
    changed = choose_column(plan, "汇总", "H", "name")
    assert (fields(changed)["A"], fields(changed)["H"]) == (None, "name")
    assert changed.moved == (("汇总", "A"),)
    assert changed.cohort is None
    assert all(column.sure for column in changed.columns if column.letter in "AH")


def test_a_column_can_be_left_out(plan):
    changed = choose_column(plan, "汇总", "A", "")
    assert fields(changed)["A"] is None
    assert changed.moved == ()


def reasons(plan):
    return {column.letter: (column.reason_key, column.reason_params.get("by")) for column in plan.columns}


def test_a_field_goes_back_to_its_column_when_the_other_gives_it_up(plan):
    before = fields(plan)
    lent = choose_column(plan, "汇总", "H", "name")
    given_back = choose_column(lent, "汇总", "H", "dept")
    assert fields(given_back) == {**before, "H": "dept"}
    assert given_back.moved == (("汇总", "A"),)
    assert reasons(given_back)["A"] == reasons(plan)["A"]
    assert fields(choose_column(lent, "汇总", "H", "")) == before


def test_of_two_columns_chosen_for_a_field_the_later_one_holds(plan):
    changed = plan
    for letter in "BHB":
        changed = choose_column(changed, "汇总", letter, "name")
    assert [fields(changed)[letter] for letter in "ABH"] == [None, "name", None]
    assert [reasons(changed)[letter] for letter in "AH"] == [("panels.columns.moved", "B")] * 2
    back = choose_column(changed, "汇总", "B", "class_name")
    assert [fields(back)[letter] for letter in "ABH"] == [None, "class_name", "name"]
    assert reasons(back)["A"] == ("panels.columns.moved", "H")


def test_a_second_column_of_that_name_is_asked_about_once_the_first_is_left_out(tmp_path):
    draft = open_draft(workbook(tmp_path / "春季.xlsx", headers=(*HEADERS[:7], "民族", "密码"), people=PEOPLE))
    plan = importing(draft, load_season(), TODAY, file_name="春季.xlsx")
    first, second = (column.letter for column in plan.columns if column.header == "民族")
    taken, free = plan, choose_column(plan, "汇总", first, "")
    assert reasons(taken)[second][0] == "mapping.taken"
    column = next(column for column in free.columns if column.letter == second)
    assert (column.field, column.reason_key, column.sure) == (None, "panels.columns.free", False)


@pytest.mark.parametrize(("taken", "free"), [((), "春季"), (("春季",), "春季（2）"), (("春季", "春季（2）"), "春季（3）")])
def test_a_name_that_no_other_cohort_has(taken, free):
    assert free_name("春季", taken) == free


def test_a_field_that_does_not_exist_is_none(plan):
    assert fields(choose_column(plan, "汇总", "A", "nonsense"))["A"] is None


def test_a_day_that_cannot_be_read_is_kept_as_typed(plan):
    wrong = choose_day(plan, "2月30日")
    assert (wrong.day_text, wrong.day) == ("2月30日", TODAY)
    assert choose_day(wrong, "2月16日").day == date(2025, 2, 16)
    assert choose_day(wrong, "2月16日").day_text is None


def test_only_decisions_are_worth_remembering(plan):
    assert decided(plan) == []
    changed = choose_column(plan, "汇总", "H", "name")
    assert [(column.letter, column.field) for column in decided(changed)] == [("A", None), ("H", "name")]


def test_a_header_that_stands_twice_is_not_remembered(tmp_path):
    draft = open_draft(workbook(tmp_path / "春季.xlsx", headers=(*HEADERS[:7], "联系情况", "联系情况")))
    plan = importing(draft, load_season(), TODAY, file_name="春季.xlsx")
    assert decided(choose_column(plan, "汇总", "H", "dept")) == []


def test_what_the_form_asks_and_the_sheet_lacks(plan):
    missing = missing_fields(plan)
    assert missing["exam_site"] == ("汇总",)
    assert not missing.keys() & {"name", "id_number", "gender", "password"}


def test_everything_is_missing_that_the_audit_will_not_judge(plan):
    cohort = read_draft(plan.draft, plan.season)
    done = audit(cohort, plan.season, plan.day)
    columnless = {gap.field for gap in done.gaps if gap.columnless}
    missing = missing_fields(replace(plan, cohort=cohort)).keys()
    assert all(fields_of_the_form()[field].process for field in missing ^ columnless)
    assert {"exam_site", "pinyin"} <= missing & columnless


def test_a_column_that_only_one_sheet_lacks(tmp_path):
    path = workbook(tmp_path / "两张.xlsx", sheets=("一班",))
    book = openpyxl.load_workbook(path)
    other = book.create_sheet("二班")
    for row in (("姓名", "证件号码"), ("周思远", "430121198811020031"), ("何叶", "430121199001010012")):
        other.append(row)
    book.save(path)
    plan = importing(open_draft(path), load_season(), TODAY, file_name="两张.xlsx")
    assert missing_fields(plan)["gender"] == ("二班",)
    assert "name" not in missing_fields(plan)


def test_one_sheet_of_several(tmp_path):
    path = workbook(tmp_path / "两张.xlsx", sheets=("一班", "二班"))
    plan = importing(open_draft(path), load_season(), TODAY, file_name="两张.xlsx")
    assert plan.draft.sheets == ("一班",)  # the second repeats the first
    assert choose_sheet(plan, "二班").draft.sheets == ("二班",)
