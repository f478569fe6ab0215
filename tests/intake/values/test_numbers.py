from datetime import date

import pytest

from tests.intake.values.reading import became, doubt, value


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("5年", 5),
        ("五年", 5),
        ("满2年", 2),
        ("3 年", 3),
        ("2.5年", 2.5),
        ("三年制", 3),
        ("十二", 12),
        ("二十", 20),
        ("二十五年", 25),
        ("十年", 10),
        ("两年", 2),
        ("半年", 0.5),
        ("一年半", 1.5),
        ("两年半", 2.5),
        ("12个月", 1),
        ("18个月", 1.5),
        ("1年6个月", 1.5),
        ("1年零6个月", 1.5),
        ("5年以上", 5),
        ("10余年", 10),
        ("５年", 5),
    ],
)
def test_dirt_43_numbers_in_words(text, years):
    assert became("years", text) == (years, "number_words")


@pytest.mark.parametrize(("text", "years"), [("5.0", 5), ("05", 5), ("2.50", 2.5)])
def test_dirt_43_numbers_with_too_many_digits(text, years):
    assert became("years", text) == (years, "number_form")


@pytest.mark.parametrize("number", [5, 5.0, "5", 0, 2.5, "2.5", -1, "-1"])
def test_a_number_is_untouched(number):
    assert became("duration", number) == (float(number),)


def test_a_whole_number_is_an_int():
    assert isinstance(value("years", 5.0), int)
    assert isinstance(value("years", "5.0"), int)


@pytest.mark.parametrize("text", ["近10年", "2018年", "2-3年", "5+3", "很多年", "2018年7月", "--1", True, date(2019, 7, 1)])
def test_what_is_no_number(text):
    assert doubt("years", text) == "unreadable_number"
