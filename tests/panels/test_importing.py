from datetime import date

import pytest

from tests.panels.desks import HEADERS, TODAY, workbook
from toolkit.intake.draft import open_draft
from toolkit.panels.importing import choose_column, choose_day, choose_sheet, cohort_name, decided, importing, missing_fields
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
    assert changed.moved == ("汇总", "A")
    assert changed.cohort is None
    assert all(column.sure for column in changed.columns if column.letter in "AH")


def test_a_column_can_be_left_out(plan):
    changed = choose_column(plan, "汇总", "A", "")
    assert fields(changed)["A"] is None
    assert changed.moved is None


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
    missing = {field.id for field in missing_fields(plan)}
    assert "exam_site" in missing
    assert not missing & {"name", "id_number", "gender", "password"}


def test_one_sheet_of_several(tmp_path):
    path = workbook(tmp_path / "两张.xlsx", sheets=("一班", "二班"))
    plan = importing(open_draft(path), load_season(), TODAY, file_name="两张.xlsx")
    assert plan.draft.sheets == ("一班",)  # the second repeats the first
    assert choose_sheet(plan, "二班").draft.sheets == ("二班",)
