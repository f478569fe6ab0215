import pytest

from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.filters import Filters
from toolkit.panels.grid import cards_of, grid_view


def view(**state):
    return grid_view(looking(**state))


def cell(view, name, heading):
    at = [column["label"] for column in view["columns"]].index(heading)
    return next(row for row in view["rows"] if row["name"]["text"] == name)["cells"][at]


def test_only_columns_with_faults_by_step():
    drawn = view()
    assert [column["label"] for column in drawn["columns"]] == ["报考级别", "证件号码", "性别", "毕业证书编号"]
    groups = [(group["label"], group["span"]) for group in drawn["groups"]]
    assert groups == [("4 选择项目", 1), ("6 基本情况", 2), ("8 教育经历", 1)]
    assert [column["first"] for column in drawn["columns"]] == [True, True, False, True]


def test_a_remark_alone_makes_no_column():
    found = (audits.finding("S04-LEVEL-INVALID", 12, "level", "x", "info"), audits.FOUND[0])
    drawn = grid_view(looking(audits.audited(audits.cohort(), found)))
    assert [column["label"] for column in drawn["columns"]] == ["性别"]


def test_all_columns_when_asked():
    cohort = audits.cohort(columns={"name": "A", "class_name": "B", "dept": "C", "gender": "D"})
    state = looking(audits.audited(cohort, ()), filters=Filters(faulty_columns=False))
    assert [column["label"] for column in grid_view(state)["columns"]] == ["性别", "科室"]


def test_a_step_shows_its_own_columns():
    assert [column["label"] for column in view(filters=Filters(step=6))["columns"]] == ["证件号码", "性别"]


def test_the_worst_finding_marks_the_cell():
    found = cell(view(), "刘雅琴", "性别")
    assert (found["severity"], found["text"]) == ("blocker", "女")
    card = found["findings"][0]
    assert card["message"] == "性别与证件号码不一致"
    assert card["suggestion"] == "男"
    assert card["place"] == "第 6 步 · 性别 · K12"
    assert card["related"] == "F12"
    assert card["now"] == "女"
    assert all(card[part] for part in ("why", "fix", "guide"))


def test_a_blank_faulty_cell_says_so():
    found = cell(view(), "向建国", "性别")
    assert (found["text"], found["severity"]) == ("空", "error")
    assert found["findings"][0]["now"] == "空"
    assert cell(view(lang="en"), "向建国", "Gender")["text"] == "blank"


def test_a_clean_cell_carries_nothing():
    assert cell(view(), "石磊", "性别") == {"text": "男", "severity": None, "number": False, "findings": None}


def test_a_missing_name_is_marked_where_the_name_would_stand():
    people = [{**audits.PEOPLE[0], "name": None}]
    found = (audits.finding("S06-NAME-MISSING", 12, "name", None, "blocker"),)
    row = grid_view(looking(audits.audited(audits.cohort(people=people, rows=(12,)), found)))["rows"][0]
    assert (row["name"]["severity"], row["name"]["text"]) == ("blocker", "空")


def test_a_fault_without_a_column_still_has_a_cell():
    found = (audits.finding("S11-SITE-MISSING", 12, "exam_site", None, "blocker"),)
    drawn = grid_view(looking(audits.audited(audits.cohort(), found)))
    assert cell(drawn, "刘雅琴", "考点")["severity"] == "blocker"


@pytest.mark.parametrize("text", ["430424199503074213", "43010219900101123"])
def test_numbers_are_masked_unless_asked_for(text):
    assert text not in str(view(filters=Filters(faulty_columns=False)))
    assert text not in str(view()).replace(" ", "")
    assert text in str(view(numbers=True)).replace(" ", "")


def test_a_wrong_length_stays_visible_under_the_mask():
    assert cell(view(), "石磊", "证件号码")["text"] == "4301*********1123"


def test_a_page_of_fifty():
    state = looking(audits.large(people=120, findings=120))
    drawn = grid_view(state)
    assert (len(drawn["rows"]), drawn["pages"], drawn["words"]["range"]) == (50, 3, "第 1–50 人，共 120 人")


def test_one_card_a_finding_the_worst_first():
    found = (
        audits.finding("S06-GENDER-INVALID", 12, "gender", "?", "error"),
        audits.finding("S06-GENDER-ID-MISMATCH", 12, "gender", "?", "blocker"),
    )
    state = looking(audits.audited(audits.cohort(), found))
    cards = cards_of(state.opened.audit, state.opened.people.ordered, state)
    assert [card["severity"] for card in cards["汇总", 12, "gender"]] == ["blocker", "error"]
