from datetime import date

import pytest

from toolkit.codes import resident_id
from toolkit.codes.resident_id import check_digit

GOOD = "430104199003071237"


def number(body):
    return body + check_digit(body)


@pytest.mark.parametrize(
    "text", [GOOD, "11010519491231002X", "11010519491231002x", "440308199901101512", number("12010320000229001")]
)
def test_good_numbers(text):
    assert resident_id.problem(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "format"),
        ("43010419900307123", "format"),
        ("4301041990030712377", "format"),
        ("430104900307123", "format"),
        ("43010419900307X237", "format"),
        ("４３０１０４１９９００３０７１２３７", "format"),
        ("430104199003071238", "checksum"),
        (number("43010419900230123"), "date"),
        (number("43010419901307123"), "date"),
        (number("43010419000229123"), "date"),
        (number("43010418500307123"), "date"),
        (number("71000019900307123"), "region"),
        (number("99010419900307123"), "region"),
        (number("47010419900307123"), "region"),
        ("911124198108030024", "region"),
    ],
)
def test_faults(text, fault):
    assert resident_id.problem(text) == fault


def test_the_first_fault_is_named():
    assert resident_id.problem("710000199013071239") == "date"
    assert resident_id.problem("710000199003071239") == "region"


@pytest.mark.parametrize(
    "body", ["43018119900307123", "43138219950615002", "13310020010101004", "50010119881230017", "43999919900307123"]
)
def test_every_county_of_a_province_is_accepted(body):
    assert resident_id.problem(number(body)) is None


@pytest.mark.parametrize("year", ["1904", "2000", "2024"])
def test_leap_years(year):
    assert resident_id.problem(number(f"430104{year}0229123")) is None


@pytest.mark.parametrize("year", ["1900", "1990", "2023"])
def test_no_leap_years(year):
    assert resident_id.problem(number(f"430104{year}0229123")) == "date"


def test_nobody_is_born_after_today():
    newborn = number("43010420250209123")
    assert resident_id.problem(newborn, today=date(2025, 2, 8)) == "date"
    assert resident_id.problem(newborn, today=date(2025, 2, 9)) is None


def test_the_provinces_that_issue_numbers():
    blocks = {"1": "12345", "2": "123", "3": "1234567", "4": "123456", "5": "01234", "6": "12345", "8": "123"}
    assert {first + last for first, lasts in blocks.items() for last in lasts} == resident_id.PROVINCES


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (GOOD, "mainland"),
        (number("81000019900307123"), "residence"),
        (number("82000019900307123"), "residence"),
        (number("83000019900307123"), "residence"),
        ("911124198108030024", "foreign_pr"),
        (number("71000019900307123"), None),
        ("E12345678", None),
    ],
)
def test_kinds(text, kind):
    assert resident_id.kind(text) == kind


def test_what_a_number_says():
    assert resident_id.gender(GOOD) == "男"
    assert resident_id.gender("11010519491231002X") == "女"
    assert resident_id.birth_date(GOOD) == "1990-03-07"


def test_old_numbers_become_new_ones():
    assert resident_id.from_15_digits("430104900307123") == GOOD


@pytest.mark.parametrize("text", ["430104901307123", "710000900307123", "43010490030712", GOOD])
def test_what_is_no_old_number(text):
    assert resident_id.from_15_digits(text) is None


@pytest.mark.parametrize("typed", ["43O104199003071237", "43o1o4199003071237", "430l04I99003071237", "4301041990030712E7"])
def test_look_alike_letters(typed):
    assert resident_id.corrections(typed) == ([] if "E" in typed else [GOOD])


def test_a_letter_that_may_be_two_digits():
    eight, six = number("43010419900308123"), number("43010419900306123")
    assert resident_id.corrections(eight.replace("08", "0B")) == [eight]
    assert resident_id.corrections(six.replace("06", "0B")) == [six]


def test_a_wrong_month_has_one_correction():
    assert resident_id.corrections("430104199093071237") == [GOOD]


def test_a_wrong_check_alone_has_many_corrections():
    found = resident_id.corrections("430104199003071238")
    assert GOOD in found
    assert len(found) > 5
    assert len(set(found)) == len(found)
    assert all(resident_id.is_slip("430104199003071238", one) for one in found)


@pytest.mark.parametrize("typed", ["340104199003071237", "430104199003701237", "430104199003071273"])
def test_swapped_neighbours(typed):
    assert GOOD in resident_id.corrections(typed)


def test_the_check_character_may_be_swapped_or_wrong():
    assert "11010519491231002X" in resident_id.corrections("110105194912310021")
    assert "440308199901101512" in resident_id.corrections("440308199901101521")


def test_nobody_of_ten_or_ninety_years_registers():
    ages = [2025 - int(one[6:10]) for one in resident_id.corrections("430104199003071238", today=date(2025, 2, 8))]
    assert ages
    assert all(16 <= age <= 80 for age in ages)
    assert resident_id.corrections("430104199003971237", today=date(2000, 2, 8)) == []


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        (GOOD, False),
        ("430104199003071238", True),
        ("430104199003171238", True),
        ("430104199013171238", False),
        ("430140199003071237", True),
        ("43010419903071237", True),
        ("4301041990030712377", True),
        ("4301041990030712", False),
        ("430104199003071000", True),
        ("430104199003000000", False),
    ],
)
def test_slips(text, slip):
    assert resident_id.is_slip(text, GOOD) is slip


@pytest.mark.parametrize("text", [GOOD, "4301041990030712", "430104199003O7123"])
def test_nothing_to_correct(text):
    assert resident_id.corrections(text) == []


def test_the_check_digits_of_the_standard():
    assert check_digit("11010519491231002") == "X"
    assert check_digit("44052418800101001") == "4"
