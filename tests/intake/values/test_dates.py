from datetime import date, datetime, time

import pytest

from tests.intake.values.reading import became, doubt, read, value


@pytest.mark.parametrize(
    "text",
    [
        "2019.7",
        "2019.07",
        "2019。7",
        "2019．7",
        "2019年7月",
        "2019年07月",
        "2019年7月份",
        "2019年7月1日",
        "2019年07月30号",
        "2019 年 7 月",
        "2019 7",
        "201907",
        "20190701",
        "2019/7",
        "2019/7/1",
        "2019-7",
        "2019-07-01",
        "2019-07-01 00:00:00",
        "2019-07-01T08:30:00",
        "2019年7月毕业",
        "2019.7.",
        "7.2019",
        "30/7/2019",
        "7/30/2019",
        "Jul 2019",
        "July 1, 2019",
        "1-Jul-2019",
        "'2019.7",
        "二〇一九年七月",
        "二零一九年七月一日",
        "二O一九年七月",
    ],
)
def test_dirt_19_ways_to_write_a_month(text):
    assert became("grad_date", text) == ("2019-07", "date_form")


def test_a_month_in_the_right_form_is_untouched():
    assert became("grad_date", "2019-07") == ("2019-07",)


@pytest.mark.parametrize(
    ("text", "month"), [("二〇二〇年十月", "2020-10"), ("二〇〇九年十二月", "2009-12"), ("二零一一年十一月三十日", "2011-11")]
)
def test_dirt_19_chinese_numerals(text, month):
    assert value("grad_date", text) == month


@pytest.mark.parametrize(
    ("field", "text", "full"),
    [
        ("grad_date", "19.7", "2019-07"),
        ("grad_date", "98年7月", "1998-07"),
        ("grad_date", "19-07", "2019-07"),
        ("birth_date", "90.3.7", "1990-03-07"),
        ("birth_date", "05.3.7", "2005-03-07"),
        ("birth_date", "20.3.7", None),
    ],
)
def test_dirt_19_two_digit_years(field, text, full):
    assert became(field, text) == ((full, "short_year") if full else (text,))


@pytest.mark.parametrize("number", [2019.1, 2009.1, 19.1])
def test_dirt_20_january_or_october(number):
    assert doubt("grad_date", number) == "month_or_day"


@pytest.mark.parametrize(
    ("number", "month"), [(2019.7, "07"), (2019.11, "11"), (2019.12, "12"), (2019.01, "01"), (2019.2, "02")]
)
def test_dirt_20_other_numbers_are_certain(number, month):
    assert became("grad_date", number) == (f"2019-{month}", "date_form")


def test_dirt_20_as_text_it_is_january():
    assert value("grad_date", "2019.1") == "2019-01"
    assert value("grad_date", "2019.10") == "2019-10"


@pytest.mark.parametrize("serial", [43647, 43647.0, 43647.5, "43647", "43647.0"])
def test_dirt_21_excel_serials(serial):
    assert became("grad_date", serial) == ("2019-07", "excel_serial")
    assert became("birth_date", serial)[0] == "2019-07-01"


@pytest.mark.parametrize("number", [20197, "20201", 999, 70000])
def test_dirt_21_numbers_that_are_no_serials(number):
    assert doubt("grad_date", number) == "unreadable_date"


@pytest.mark.parametrize("number", [201907, 201907.0, 20190701, 20190701.0])
def test_compact_number_cells(number):
    assert became("grad_date", number) == ("2019-07", "date_form")


@pytest.mark.parametrize("cell", [datetime(2019, 7, 1), date(2019, 7, 30), datetime(2019, 7, 1, 8, 30)])
def test_dirt_22_date_cells_are_believed(cell):
    assert became("grad_date", cell) == ("2019-07",)
    assert became("birth_date", cell) == (cell.strftime("%Y-%m-%d"),)


@pytest.mark.parametrize(
    "text", ["2016.9-2019.7", "2016年9月至2019年7月", "2016-09-2019-07", "2016.09~2019.07", "16.9—19.7", "201609-201907"]
)
def test_dirt_23_spans(text):
    found = read("grad_date", text)
    assert (found.value, found.kinds, found.spill) == ("2019-07", ("date_range",), {"enrol_date": "2016-09"})
    found = read("enrol_date", text)
    assert (found.value, found.kinds, found.spill) == ("2016-09", ("date_range",), {"grad_date": "2019-07"})


def test_dirt_23_open_spans():
    found = read("grad_date", "2016.9-至今")
    assert (found.value, found.kinds, found.spill) == (None, ("date_range", "blank_word"), {"enrol_date": "2016-09"})
    assert became("trn_start", "2016.9至今") == ("2016-09", "date_range")


@pytest.mark.parametrize(
    ("field", "text"),
    [("grad_date", "2019.7-2016.9"), ("cert_date", "2016.9-2019.7"), ("grad_date", "2016-2019"), ("grad_date", "2019.7-8")],
)
def test_dirt_23_no_spans(field, text):
    assert doubt(field, text) == "unreadable_date"


@pytest.mark.parametrize("text", ["Jul-19", "19-Jul", "Jul 19", "1-Jul-19", "7月19日", "7/1/2019", "07-01-19", "07/08/98"])
def test_dirt_24_what_excel_swapped(text):
    assert doubt("grad_date", text) == "swapped_date"


@pytest.mark.parametrize("text", ["2019.13", "2019-02-30", "2091", "2091.7", "2019.0", "1900-01-05", "1923.7", "2019年6月31日"])
def test_dirt_25_impossible_dates(text):
    assert doubt("grad_date", text) == "impossible_date"


def test_dirt_25_impossible_date_cells():
    assert doubt("grad_date", datetime(1900, 1, 5)) == "impossible_date"
    assert value("grad_date", datetime(1900, 1, 5)) == "1900-01-05"


@pytest.mark.parametrize(
    "text", ["2019", "2019年", "应届", "7月", "2019年第3季度", "2019年上半年", "abc-12", "may-2019-n", "900307"]
)
def test_a_month_field_wants_a_month(text):
    assert doubt("grad_date", text) == "unreadable_date"


@pytest.mark.parametrize("cell", [2019, time(12, 30), True])
def test_cells_that_are_no_months(cell):
    assert doubt("grad_date", cell) == "unreadable_date"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1990年3月7日", "1990-03-07"),
        ("1990/3/7", "1990-03-07"),
        ("1990年3月", "1990-03"),
        ("1990年", "1990"),
        ("19900307", "1990-03-07"),
    ],
)
def test_a_day_is_as_long_as_it_is_written(text, day):
    assert became("birth_date", text) == (day, "date_form")


@pytest.mark.parametrize("text", ["1990-03-07", "1990-03-31", "1990-03", "1990"])
def test_a_day_in_the_right_form_is_untouched(text):
    assert became("birth_date", text) == (text,)


def test_a_day_is_looked_up_in_the_calendar():
    assert doubt("birth_date", "1990-02-30") == "impossible_date"
    assert value("birth_date", "2000-02-29") == "2000-02-29"
    assert doubt("birth_date", "1999-02-29") == "impossible_date"


def test_what_the_season_brings_needs_no_year():
    assert became("submitted_at", "2月10日") == ("2025-02-10", "season_year")
    assert became("slip_printed_at", "2.10") == ("2025-02-10", "season_year")
    assert doubt("birth_date", "2月10日") == "swapped_date"


def test_a_long_run_of_digits_is_looked_at_once():
    assert doubt("birth_date", "4301041990030712341030104" * 8 + "e") == "unreadable_date"
