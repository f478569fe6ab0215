from datetime import date, timedelta

import pytest

from toolkit.season import load_season

SEASON = load_season("2025-hunan")
FIRST, LAST = date(2024, 11, 10), date(2025, 8, 24)


def test_the_season_s_work_begins_before_the_window_and_ends_with_the_last_milestone():
    assert SEASON.span == (FIRST, LAST)


@pytest.mark.parametrize("day", [FIRST, date(2025, 2, 10), LAST])
def test_in_season_a_cohort_is_judged_by_today(day):
    assert SEASON.proposed_day(day) == day


@pytest.mark.parametrize("day", [FIRST - timedelta(days=1), LAST + timedelta(days=1), date(2026, 11, 23)])
def test_out_of_season_it_is_judged_by_the_registration_s_first_day(day):
    assert SEASON.proposed_day(day) == date(2025, 2, 8)
