from dataclasses import replace

import pandas as pd
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


def test_a_step_shows_the_columns_in_which_its_rules_found_something():
    linked = audits.finding("S00-ID-POLICE-LINKED", 12, "id_verified", "否", "blocker")
    state = looking(audits.audited(audits.cohort(), (linked, *audits.FOUND)), filters=Filters(step="general"))
    assert [column["id"] for column in grid_view(state)["columns"]] == ["id_verified"]


def test_a_remark_alone_makes_no_column():
    found = (audits.finding("S04-LEVEL-INVALID", 12, "level", "x", "info"), audits.FOUND[0])
    drawn = grid_view(looking(audits.audited(audits.cohort(), found)))
    assert [column["label"] for column in drawn["columns"]] == ["性别"]


def test_all_columns_when_asked():
    cohort = audits.cohort(columns={"name": "A", "class_name": "B", "dept": "C", "gender": "D"})
    state = looking(audits.audited(cohort, ()), filters=Filters(faulty_columns=False, spread=frozenset((7,))))
    assert [column["label"] for column in grid_view(state)["columns"]] == ["性别", "科室", "− 收起"]


EMPTY = {"name": "A", "gender": "D", "dept": "C", "title": "E", "diploma_no": "P", "trn_start": "T"}


def wide_view(found=(), **filters):
    audit = audits.audited(audits.cohort(columns=EMPTY), found)
    return grid_view(looking(audit, filters=Filters(state=None, faulty_columns=False, **filters)))


def test_columns_that_are_empty_for_everybody_fold_up_step_by_step():
    drawn = wide_view()
    assert [column["label"] for column in drawn["columns"]] == ["性别", "+2 空列", "+1 空列", "+1 空列"]
    assert [column.get("fold") for column in drawn["columns"]] == [None, 7, 8, 9]
    assert [group["span"] for group in drawn["groups"]] == [1, 1, 1, 1]
    assert {len(row["cells"]) for row in drawn["rows"]} == {4}


def test_a_fold_opens_in_place_and_the_table_is_the_same_one():
    drawn = wide_view(spread=frozenset((7,)))
    assert [column["label"] for column in drawn["columns"]][1:4] == ["科室", "职称", "− 收起"]
    assert (drawn["columns"][3]["open"], drawn["columns"][4]["open"]) == (True, False)
    assert drawn["key"] == wide_view()["key"]


def test_an_empty_column_with_a_finding_does_not_fold():
    drawn = wide_view([audits.finding("S08-DIPLOMA-MISSING", 13, "diploma_no", None, "info")])
    assert "毕业证书编号" in [column["label"] for column in drawn["columns"]]


def test_an_option_is_never_cut_off_but_a_name_may_be():
    def widths(rare):
        people = [{**person, "path": "首次报考", "dept": "内科"} for person in audits.PEOPLE * 2]
        people[0] |= {"path": rare, "dept": rare}
        cohort = audits.cohort(people=people, rows=range(4, 12), columns={"name": "A", "path": "B", "dept": "C"})
        drawn = grid_view(looking(audits.audited(cohort, ()), filters=Filters(state=None, faulty_columns=False)))
        return {column["id"]: column["width"] for column in drawn["columns"]}

    assert widths("助理医师升执业医师")["path"] > widths("首次")["path"]
    assert widths("助理医师升执业医师")["dept"] == widths("首次")["dept"]


def test_a_column_alone_has_room_for_the_name_of_its_step():
    found = [audits.finding("S06-GENDER-MISSING", 12, "gender", None)]
    (alone,) = grid_view(looking(audits.audited(audits.cohort(), found)))["columns"]
    beside = next(column for column in view()["columns"] if column["id"] == "gender")
    assert alone["width"] > beside["width"]


def test_the_sheet_stands_beside_the_row_where_there_are_several():
    assert {(row["sheet"], row["row"]) for row in view()["rows"]} == {("", 12), ("", 13), ("", 14), ("", 20)}
    table = audits.cohort().table
    table.index = table.index.set_levels(["补报"], level=0)
    both = pd.concat([audits.cohort().table, table])
    drawn = grid_view(looking(audits.audited(replace(audits.cohort(), table=both), ()), filters=Filters(state=None)))
    assert [(row["sheet"], row["row"]) for row in drawn["rows"]][3:5] == [("汇总", 20), ("补报", 12)]
    assert drawn["row_width"] > view()["row_width"]


def test_the_count_lists_what_it_counts_the_worst_first():
    found = (
        audits.finding("S08-DIPLOMA-MISSING", 12, "diploma_no", None, "warning"),
        audits.finding("S04-LEVEL-INVALID", 12, "level", "x", "info"),
        audits.finding("S06-GENDER-ID-MISMATCH", 12, "gender", "女", "blocker"),
    )
    (row,) = grid_view(looking(audits.audited(audits.cohort(), found), filters=Filters(step=6)))["rows"]
    listed = [(fault["field"], fault["severity"]) for fault in row["faults"]]
    assert listed == [("gender", "blocker"), ("diploma_no", "warning")]
    assert row["faults"][0]["message"] == "性别与证件号码不一致"
    assert len(row["faults"]) == sum(count for _, count in row["counts"])


def wrong_number(value, suggestion, rule="S06-ID-FORMAT"):
    people = [{**audits.PEOPLE[0], "id_number": value}]
    found = (audits.finding(rule, 12, "id_number", value, "blocker", suggestion=suggestion),)
    return audits.audited(audits.cohort(people=people, rows=(12,)), found)


def test_a_card_shows_where_two_masked_numbers_differ():
    audit = wrong_number("430424199513074213", "430424199503074213")
    card = cell(grid_view(looking(audit)), "刘雅琴", "证件号码")["findings"][0]
    assert (card["now"], card["suggestion"]) == ("4304******1***4213", "4304******0***4213")
    assert card["different"] == "第 11 位 1 应为 0"
    card = cell(grid_view(looking(audit, numbers=True)), "刘雅琴", "证件号码")["findings"][0]
    assert (card["suggestion"], card["different"]) == ("430424 19950307 4213", "第 11 位 1 应为 0")


def test_a_damaged_number_is_told_in_words():
    audit = wrong_number("4.30527E+17", None, "S06-ID-EXCEL-DAMAGED")
    found = cell(grid_view(looking(audit)), "刘雅琴", "证件号码")
    assert (found["text"], found["number"]) == ("末几位丢失", False)
    assert found["findings"][0]["now"] == "Excel 已改成数字，末几位丢失"
    assert cell(grid_view(looking(audit, numbers=True)), "刘雅琴", "证件号码")["text"] == "4.30527E+17"


def test_a_step_shows_its_own_columns():
    assert [column["label"] for column in view(filters=Filters(step=6))["columns"]] == ["证件号码", "性别"]


def test_the_worst_finding_marks_the_cell():
    found = cell(view(), "刘雅琴", "性别")
    assert (found["severity"], found["text"]) == ("blocker", "女")
    card = found["findings"][0]
    assert card["message"] == "性别与证件号码不一致"
    assert card["suggestion"] == "男"
    assert card["place"] == "第 6 步 · 性别 · K12"
    assert card["related"] == "证件号码"
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


def suggesting(field, value, suggestion, rule, **state):
    found = (audits.finding(rule, 12, field, value, "blocker", suggestion=suggestion),)
    return grid_view(looking(audits.audited(audits.cohort(), found), **state))["rows"][0]["cells"][0]["findings"][0]


def test_a_card_says_how_sure_a_suggestion_is_and_what_to_do_now():
    card = suggesting("gender", "女", "男", "S06-GENDER-ID-MISMATCH")
    assert (card["suggestion"], card["sure"]) == ("男", "很可能")
    assert card["route"].startswith("2月21日 24:00 前请考生在系统里改")
    assert suggesting("gender", "女", None, "S06-GENDER-ID-MISMATCH")["sure"] == ""


def test_a_masked_number_is_not_handed_to_the_clipboard():
    wrong, right = "430424199513074213", "430424199503074213"
    masked = suggesting("id_number", wrong, right, "S06-ID-DATE")
    assert masked["copy"] is None and right not in str(masked)
    assert suggesting("id_number", wrong, right, "S06-ID-DATE", numbers=True)["copy"] == right
    assert suggesting("diploma_no", "1", "105411201506123456", "S08-DIPLOMA-MISSING")["copy"] == "105411201506123456"
    assert suggesting("gender", "女", "男", "S06-GENDER-ID-MISMATCH")["copy"] == "男"


def test_a_card_shows_what_the_tutor_wrote():
    mended = [("汇总", 12, "K12", "gender", "F", "女", "option_spelling")]
    found = (audits.finding("S06-GENDER-ID-MISMATCH", 12, "gender", "女", "blocker", suggestion="男"),)
    view = grid_view(looking(audits.audited(audits.cohort(repairs=mended), found)))
    assert view["rows"][0]["cells"][0]["findings"][0]["now"] == "F"


def test_who_passed_still_has_columns_to_look_at():
    whole = audits.audited(audits.cohort(columns={"name": "A", "gender": "D", "note": "E", "dept": "C"}), (), whole=True)
    drawn = grid_view(looking(whole, filters=Filters(state="clean")))
    assert [column["label"] for column in drawn["columns"]] == ["性别", "+1 空列"]


def test_a_card_names_a_few_cells_to_compare_by_field_and_row():
    own = [("汇总", 12, name) for name in ("id_number", "name", "class_name", "level", "diploma_no")]
    others = [("汇总", row, "gender") for row in (13, 14)]
    for related, told in (
        (own[:2], "证件号码、姓名"),
        (own, "证件号码、姓名、班级、报考级别等 5 处"),
        (others, "第 13 行、第 14 行"),
    ):
        found = audits.finding("S06-GENDER-ID-MISMATCH", 12, "gender", "女", "blocker", related=related)
        state = looking(audits.audited(audits.cohort(), (found,)))
        assert cards_of(state.opened.audit, state.opened.people.ordered, state)["汇总", 12, "gender"][0]["related"] == told


def test_numbers_are_masked_in_whichever_column():
    people = [{**audits.PEOPLE[0], "name": "刘雅琴430424199503074225", "diploma_no": "430424199503074225"}]
    done = audits.audited(audits.cohort(people=people, rows=(12,)), ())
    drawn = grid_view(looking(done, filters=Filters(state=None, faulty_columns=False)))
    assert "430424199503074225" not in str(drawn)
    assert drawn["rows"][0]["name"]["text"] == "刘雅琴4304**********4225"
