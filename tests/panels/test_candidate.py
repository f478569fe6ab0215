from dataclasses import replace

from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.candidate import candidate_view
from toolkit.panels.filters import Filters
from toolkit.unjudged import SPARED


def drawn(number, **state):
    return candidate_view(looking(person=number, **state))


def step(view, number):
    return next(step for step in view["steps"] if step["step"] == number)


def item(view, number, label):
    return next(item for item in step(view, number)["items"] if item["label"] == label)


def test_the_whole_form_step_by_step():
    view = drawn(0)
    assert [entry["number"] for entry in view["steps"] if entry["number"]] == list(range(4, 13))
    assert (step(view, 6)["open"], step(view, 4)["open"]) == (True, False)
    assert step(view, 4)["summary"] == "缺 1 列，未判定"  # the category
    assert step(view, 12)["summary"] == "表里没有这一步的列"


def test_a_fault_stands_beside_its_value():
    found = item(drawn(0), 6, "性别")
    assert (found["value"], found["severity"]) == ("女", "blocker")
    assert found["findings"][0]["suggestion"] == "男"


def test_a_finding_counts_where_its_cell_stands():
    found = (audits.finding("S00-REGISTRATION-LINKED", 12, "name", "刘雅琴", "blocker"),)
    view = candidate_view(looking(audits.audited(audits.cohort(), found), person=0))
    assert (step(view, 6)["severity"], step(view, 6)["open"], step(view, 0)["open"]) == ("blocker", True, False)


def test_a_column_that_the_sheet_lacks_is_not_judged():
    found = item(drawn(0), 6, "拼音")
    assert (found["severity"], found["value"]) == ("unjudged", "表里没有这一列，未判定")


def test_numbers_are_masked_unless_asked_for():
    assert item(drawn(0), 6, "证件号码")["value"] == "4304**********4213"
    assert item(drawn(0, numbers=True), 6, "证件号码")["value"] == "430424 19950307 4213"


def test_a_masked_number_shows_where_it_differs_from_the_suggestion():
    wrong, right = "430424199513074213", "430424199503074213"
    people = [{**audits.PEOPLE[0], "id_number": wrong}]
    found = (audits.finding("S06-ID-DATE", 12, "id_number", wrong, "blocker", suggestion=right),)
    audit = audits.audited(audits.cohort(people=people, rows=(12,)), found)
    shown = item(candidate_view(looking(audit, person=0)), 6, "证件号码")
    assert (shown["value"], shown["findings"][0]["suggestion"]) == ("4304******1***4213", "4304******0***4213")
    assert item(candidate_view(looking(audit, person=0, numbers=True)), 6, "证件号码")["value"] == "430424 19951307 4213"


def test_a_damaged_number_is_told_in_words():
    people = [{**audits.PEOPLE[0], "id_number": "4.30527E+17"}]
    audit = audits.audited(audits.cohort(people=people, rows=(12,)), ())
    shown = item(candidate_view(looking(audit, person=0)), 6, "证件号码")
    assert (shown["value"], shown["number"]) == ("Excel 已改成数字，末几位丢失", False)


def test_what_the_number_says():
    assert drawn(2)["number_says"] == [("出生", "1949-12-31（75 岁）"), ("性别", "女"), ("发证地", "北京市")]
    assert drawn(3)["number_says"] == []


def test_what_was_tidied_in_this_row():
    repairs = drawn(0)["repairs"]
    assert [repair["kind"] for repair in repairs] == ["全角改半角", "去掉多余的空格"]
    assert "430424199503074213" not in str(repairs)
    assert "430121198811020032" not in str(drawn(1)["repairs"])
    assert drawn(2)["repairs"] == []


def test_a_tidied_number_shows_what_was_changed_under_the_mask():
    repairs = [("汇总", 12, "F12", "id_number", "4305221g9302199999", "4305221G9302199999", "case")]
    audit = audits.audited(audits.cohort(repairs=repairs))
    (repair,) = candidate_view(looking(audit, person=0))["repairs"]
    assert (repair["old"], repair["new"]) == ("4305***g******9999", "4305***G******9999")
    (repair,) = candidate_view(looking(audit, person=0, numbers=True))["repairs"]
    assert repair["old"] == "430522 1g930219 9999"


def test_the_queue_is_the_filtered_list():
    view = drawn(0)
    assert view["queue"]["title"] == "筛选出 4 人，第 1 位"
    assert [person["on"] for person in view["queue"]["people"]] == [True, False, False, False]
    assert (view["previous"], view["next"]) == (None, 3)
    assert drawn(3)["previous"] == 0


def test_a_candidate_whom_the_filter_leaves_out():
    view = drawn(2, filters=Filters(state="blocker"))
    assert view["queue"]["title"] == "筛选出 2 人"
    assert (view["previous"], view["next"]) == (None, None)


def test_a_fault_without_a_column_is_shown():
    found = (audits.finding("S11-ZONE", 12, "exam_zone", None, "error"),)
    view = candidate_view(looking(audits.audited(audits.cohort(), found), person=0))
    assert item(view, 11, "考区")["findings"]


def test_a_name_that_holds_a_number_is_masked_in_title_and_queue():
    people = [{**audits.PEOPLE[0], "name": "刘雅琴430424199503074225"}]
    view = candidate_view(
        looking(audits.audited(audits.cohort(people=people, rows=(12,)), ()), filters=Filters(state=None), person=0)
    )
    assert view["name"] == view["queue"]["people"][0]["name"] == "刘雅琴4304**********4225"
    assert "430424199503074225" not in str(view)


def test_a_hint_is_seen_although_nothing_is_wrong():
    remark = audits.finding("S04-LEVEL-INVALID", 12, "level", "x", "info")
    view = candidate_view(looking(audits.audited(audits.cohort(), (remark,), whole=True), person=0))
    assert (step(view, 4)["severity"], step(view, 4)["open"], step(view, 8)["open"]) == ("clean", True, False)
    assert view["counts"] == [{"severity": "info", "text": "提示 1"}]


def test_a_step_that_is_not_for_a_candidate_says_so():
    cohort = audits.cohort(columns={**audits.LETTERS, "cert_no": "Q"})
    done = audits.audited(cohort, (), whole=True)
    state = looking(replace(done, judged=done.judged | {10: bytes([SPARED]) * len(cohort)}), person=0)
    assert (step(candidate_view(state), 10)["severity"], step(candidate_view(state), 10)["summary"]) == ("clean", "不用填")


def test_who_was_not_judged_has_no_tick_in_the_queue():
    view = candidate_view(looking(audits.audited(audits.cohort(), ()), filters=Filters(state=None), person=0))
    assert {other["severity"] for other in view["queue"]["people"]} == {"unjudged"}
    assert view["words"]["unjudged"] == "未判定"
