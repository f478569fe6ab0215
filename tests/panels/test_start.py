from datetime import date

import pytest

from tests.panels.desks import TODAY, audited, desk, do, workbook
from toolkit.panels.app import page_of
from toolkit.panels.people import state_in
from toolkit.panels.start import sentence_of_the_day, start_view
from toolkit.season import load_season
from toolkit.standing import FORM_STEPS
from toolkit.workspace import Import

SEASON = load_season("2025-hunan")


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (date(2025, 2, 1), "2月1日，星期六。网上报名 2月8日开始，还有 7 天。"),
        (date(2025, 2, 15), "2月15日，星期六。网上报名还有 6 天，其中 5 个工作日。"),
        (date(2025, 2, 21), "2月21日，星期五。网上报名今天截止。"),
        (date(2025, 2, 23), "2月23日，星期日。现场审核还有 2 天开始。"),
        (date(2026, 11, 23), "11月23日，星期一。2025 湖南这一季已经结束，新一年的日程还没有收录。"),
    ],
)
def test_the_sentence_of_the_day(day, sentence):
    assert sentence_of_the_day(SEASON, day, "zh") == sentence


def test_an_empty_workspace(tmp_path):
    view = start_view(desk(tmp_path).state)
    assert view["cohorts"] == view["todo"] == []
    assert view["milestones"][0]["now"]
    assert {milestone["status"] for milestone in view["milestones"]} == {"官方", "估计"}


def test_cohorts_with_their_standing(tmp_path):
    made = desk(tmp_path)
    counts = {"candidates": 40, "blocker": 4, "error": 10, "warning": 6, "clean": 20}
    done = Import("2025-02-15T21:40:00", "春季.xlsx", "00", SEASON.id, "2025-02-15", counts=counts)
    made.workspace.record_import("春季", done)
    made.handle({"do": "go", "page": "start"})
    view = start_view(made.state)
    assert view["resume"] == {"label": "继续上次：春季", "do": "reopen", "with": {"cohort": view["cohorts"][0]["id"]}}
    assert view["cohorts"][0]["shares"] == [("blocker", 10.0), ("error", 25.0), ("warning", 15.0), ("clean", 50.0)]
    assert view["cohorts"][0]["when"] == "今天 21:40 审核 · 春季.xlsx"
    assert [item["title"] for item in view["todo"]] == ["4 人有阻断问题", "10 人有错误"]
    assert view["aside"].startswith("1 份名册共 40 人，14 人还有必须改的问题。")
    assert made.state.today == TODAY


def test_what_was_not_judged_is_not_green(tmp_path):
    made = desk(tmp_path)
    counts = {"candidates": 40, "blocker": 10, "error": 0, "warning": 0, "clean": 30, "blind_steps": 6}
    done = Import("2025-02-15T21:40:00", "春季.xlsx", "00", SEASON.id, "2025-02-15", counts=counts)
    made.workspace.record_import("春季", done)
    cohort = start_view(do(made, "go", page="start"))["cohorts"][0]
    assert cohort["shares"] == [("blocker", 25.0), ("error", 0.0), ("warning", 0.0), ("clean", 25.0), ("unjudged", 50.0)]
    assert cohort["legend"][-1] == {"severity": "unjudged", "text": "6 步未判定"}


def test_the_steps_nobody_was_judged_in_are_kept(tmp_path):
    made = audited(tmp_path)
    counts = made.workspace.recent()[0].latest.counts
    people = made.state.opened.people.ordered
    assert counts["blind_steps"] == sum({state_in(one, step) for one in people} == {"not_judged"} for step in FORM_STEPS) > 0


def test_invented_people_are_not_counted_among_the_tutor_s(tmp_path):
    made = audited(tmp_path)
    before = start_view(do(made, "go", page="start"))
    do(made, "sample")
    view = start_view(do(made, "go", page="start"))
    assert (view["aside"], view["todo"], view["count"]) == (before["aside"], before["todo"], before["count"])
    assert [cohort["mark"] for cohort in view["cohorts"]] in (["虚构的考生", ""], ["", "虚构的考生"])


def test_the_sample_never_becomes_a_version_of_the_tutor_s_cohort(tmp_path):
    made = desk(tmp_path)
    made.workspace.record_import("示例名册", Import("2025-02-15T21:40:00", "示例.xlsx", "00", SEASON.id, "2025-02-15"))
    assert do(made, "sample").opened.name == "示例名册（2）"
    assert do(made, "sample").opened.name == "示例名册（2）"


def test_the_way_back_to_what_is_still_open(tmp_path):
    made = audited(tmp_path)
    assert start_view(do(made, "go", page="start"))["resume"]["with"] == {"page": "audit"}
    again = desk(tmp_path)
    assert (again.state.opened, start_view(again.state)["resume"]["do"]) == (None, "reopen")
    state = do(again, "reopen", **start_view(again.state)["resume"]["with"])
    assert (state.opened.name, page_of(state)[-1]) == ("2025 春季汇总", "grid")
    do(again, "pick", path=str(workbook(tmp_path / "夏季.xlsx")))
    assert start_view(do(again, "go", page="start"))["resume"]["label"] == "继续导入：夏季.xlsx"
    assert page_of(do(again, "go", page="audit")) == ("import_page",)


def test_who_was_not_judged_has_no_tick(tmp_path):
    made = desk(tmp_path)
    counts = {"candidates": 10, "blocker": 0, "error": 2, "warning": 0, "clean": 0, "not_judged": 8, "blind_steps": 9}
    made.workspace.record_import(
        "春季", Import("2025-02-15T21:40:00", "春季.xlsx", "00", SEASON.id, "2025-02-15", counts=counts)
    )
    cohort = start_view(do(made, "go", page="start"))["cohorts"][0]
    assert {"severity": "unjudged", "text": "未判定 8"} in cohort["legend"]
    assert dict(cohort["shares"]) == {"blocker": 0.0, "error": 20.0, "warning": 0.0, "clean": 0.0, "unjudged": 80.0}


def test_what_the_page_of_the_audit_counts_is_what_the_home_page_shows(tmp_path):
    made = audited(tmp_path)
    counts = made.workspace.recent()[0].latest.counts
    people = made.state.opened.people
    assert counts["not_judged"] == people.counts[None]["not_judged"] > 0
    assert sum(counts[state] for state in ("blocker", "error", "warning", "clean", "not_judged")) == counts["candidates"]
