from datetime import date

import pytest

from toolkit.panels.days import days_left, long_day, moment, read_day, span_of_days
from toolkit.season import load_season

SEASON = load_season("2025-hunan")


TYPED = ("2-15", "2.15", "2/15", "2月15日", "2月15", " 2025-02-15 ", "2025年2月15日", "2025/2/15", "20250215")


@pytest.mark.parametrize("text", TYPED)
def test_days_as_tutors_type_them(text):
    assert read_day(text, 2025) == date(2025, 2, 15)


@pytest.mark.parametrize("text", ["", "明天", "2月30日", "13-1", "2025", "2-15-1-1"])
def test_what_is_no_day(text):
    assert read_day(text, 2025) is None


def test_a_deadline_says_both():
    assert days_left(SEASON.window, date(2025, 2, 15), "zh") == ("还有 6 天", "5 个工作日")
    assert days_left(SEASON.window, date(2025, 2, 21), "zh")[0] == "今天截止"
    assert days_left(SEASON.window, date(2025, 2, 15), "en") == ("6 days left", "5 work days")


def test_spans_and_moments():
    assert span_of_days(date(2025, 2, 8), date(2025, 2, 21), "zh") == "2月8–21日"
    assert span_of_days(date(2025, 2, 25), date(2025, 3, 10), "zh") == "2月25日–3月10日"
    assert span_of_days(date(2025, 2, 25), date(2025, 3, 10), "en") == "25 Feb – 10 Mar"
    assert moment("2025-02-15T21:40:00", date(2025, 2, 15), "zh") == "今天 21:40"
    assert moment("2025-02-13T09:05:00", date(2025, 2, 15), "zh") == "2月13日 09:05"


def test_another_year_is_said():
    assert moment("2024-02-13T09:05:00", date(2025, 2, 15), "zh") == "2024年2月13日 09:05"
    assert long_day(date(2025, 2, 15), "en") == "15 Feb 2025"
