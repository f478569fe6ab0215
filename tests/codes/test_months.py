from datetime import date

from toolkit.codes.months import add, between, known, of_day


def test_a_month_some_months_later():
    assert add("2024-07", 12) == "2025-07"
    assert add("2024-12", 1) == "2025-01"
    assert add("2024-01", -1) == "2023-12"
    assert add("2019-07", -30) == "2017-01"


def test_months_between():
    assert between("2023-09", "2025-08") == 23
    assert between("2025-08", "2023-09") == -23
    assert between("1996-03-07", "2018-02") == 263


def test_what_is_no_month():
    assert known("2019-07") == "2019-07"
    assert known("2019-07-01") == "2019-07"
    assert [known(cell) for cell in (None, "-", "\0", "2019", "前年")] == [None] * 5


def test_the_month_of_a_day():
    assert of_day(date(2025, 8, 31)) == "2025-08"
