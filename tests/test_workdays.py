from datetime import date

import pytest

from toolkit.workdays import _announced, rows_of_the_library, work_days


@pytest.mark.parametrize(
    "start, end, expected",
    [
        (date(2025, 2, 15), date(2025, 2, 21), 5),
        (date(2025, 2, 14), date(2025, 2, 15), 0),  # a Saturday
        (date(2025, 2, 7), date(2025, 2, 8), 1),  # a Saturday worked instead of 4 February
        (date(2025, 1, 25), date(2025, 1, 26), 1),  # a Sunday worked instead of 3 February
        (date(2025, 1, 27), date(2025, 2, 4), 0),  # the Spring Festival
        (date(2025, 9, 30), date(2025, 10, 9), 1),
        (date(2025, 12, 31), date(2026, 1, 4), 1),  # across the years, the Sunday worked
    ],
)
def test_work_days(start, end, expected):
    assert work_days(start, end) == (expected, True)


def test_the_last_day_and_after_it():
    assert work_days(date(2025, 2, 21), date(2025, 2, 21)) == (0, True)
    assert work_days(date(2025, 2, 22), date(2025, 2, 21)) == (0, True)


def test_a_year_without_a_notice_is_not_certain():
    count, certain = work_days(date(2090, 3, 1), date(2090, 3, 8))
    assert count == 5 and not certain


def test_the_list_is_what_the_library_holds():
    listed = [pair for days in _announced().values() for pair in days.items()]
    assert listed == rows_of_the_library(), "run: python -m toolkit.workdays"
