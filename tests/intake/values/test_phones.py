"""Phone numbers of the test kind 13800138000."""

import pytest

from tests.intake.values.reading import became, doubt, read

PHONE = "13800138000"


@pytest.mark.parametrize("cell", [PHONE, 13800138000, 13800138000.0])
def test_dirt_44_number_cells_hold_all_digits(cell):
    assert became("phone", cell) == (PHONE,)


@pytest.mark.parametrize("text", ["1.38E+10", "1.3800138E+10", "1.38e10"])
def test_dirt_44_scientific_text_is_damaged(text):
    assert doubt("phone", text) == "damaged"


def test_dirt_44_scientific_text_with_every_digit_is_recovered():
    assert became("phone", "1.3800138000E+10") == (PHONE, "number_form")


@pytest.mark.parametrize("raw", [f"+86{PHONE}", f"86{PHONE}", f"0086{PHONE}", 8613800138000])
def test_dirt_44_country_code(raw):
    assert became("phone", raw) == (PHONE, "country_code")


def test_dirt_07_blanks_and_hyphens():
    assert became("phone", "138 0013 8000") == (PHONE, "spaces")
    assert became("phone", "138-0013-8000") == (PHONE, "hyphens")
    assert became("phone", "+86 138-0013-8000") == (PHONE, "spaces", "hyphens", "country_code")


def test_dirt_43_phone_that_went_through_a_float():
    assert became("phone", f"{PHONE}.0") == (PHONE, "number_form")


def test_dirt_05_full_width_phone():
    assert became("phone", "１３８００１３８０００") == (PHONE, "full_width")
    assert became("phone", "1３800138000") == (PHONE, "full_width")


def test_a_remark_goes_to_the_note():
    found = read("phone", f"{PHONE}（微信同号）")
    assert (found.value, found.kinds, found.spill) == (PHONE, ("remark",), {"note": "微信同号"})


@pytest.mark.parametrize("text", [f"{PHONE}/13900139000", f"{PHONE} 13900139000", "微信同号", f"{PHONE}、13900139000"])
def test_what_is_not_one_number_stays(text):
    assert became("phone", text) == (text,)
