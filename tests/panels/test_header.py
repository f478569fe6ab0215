from dataclasses import replace
from datetime import date

from tests.panels.desks import TODAY, looking
from toolkit.panels.header import header_view
from toolkit.panels.state import State


def test_the_cohort_and_its_next_deadline():
    view = header_view(looking())
    assert view["cohort"] == {"name": "2025 春季汇总", "asides": ["4 人", "2025 湖南 · 官方日期"]}
    assert view["due"] == {"label": "网报截止 2月21日 24:00", "days": "还有 6 天", "work_days": "5 个工作日"}


def test_another_day_than_today_is_said():
    view = header_view(replace(looking(), today=date(2026, 11, 23)))
    assert view["cohort"]["asides"][-1] == "按 2025年2月15日判断"
    assert view["due"]["days"] == "还有 6 天"


def test_the_front_door_speaks_of_today_and_of_no_cohort():
    view = header_view(replace(looking(), page="start", today=date(2025, 3, 1)))
    assert view["cohort"] is None
    assert view["due"]["label"] == "现场审核截止 3月10日"


def test_a_season_that_is_over():
    assert header_view(State(page="start", today=date(2026, 11, 23)))["due"]["days"] == "这一季已结束"


def test_only_pages_that_are_there_and_the_other_language():
    view = header_view(State(page="start", today=TODAY))
    assert [(page["id"], page["on"]) for page in view["pages"]] == [("start", True), ("audit", False), ("photos", False)]
    assert (view["words"]["other"], view["words"]["other_name"]) == ("en", "EN")
