"""Identity and certificate numbers; every number is invented."""

from datetime import date, datetime

import pytest

from tests.intake.values.reading import became, doubt, read, value

ID = "430104199003071234"
WITH_X = "43010419900307123X"
DIPLOMA = "105331201906001234"


@pytest.mark.parametrize("text", [ID, WITH_X, "E12345678", "H12345678", "A1234567"])
def test_a_clean_number_is_untouched(text):
    assert became("id_number", text) == (text,)


@pytest.mark.parametrize("field", ["id_number", "diploma_no", "cert_no", "reg_no", "permit_no"])
def test_dirt_01_scientific_text_is_damaged(field):
    for text in ("4.30104E+17", "4.30104e+17", " 4.30104E+17", "4E17", "'4.30104199003071E+17"):
        assert doubt(field, text) == "damaged"
        assert value(field, text) == text


@pytest.mark.parametrize("field", ["id_number", "diploma_no", "cert_no", "reg_no"])
@pytest.mark.parametrize("number", [4.301041990030712e17, 430104199003071232, 110430122000123.0, 123456789012])
def test_dirt_02_a_long_number_cell_is_damaged(field, number):
    assert doubt(field, number) == "damaged"


def test_dirt_02_a_damaged_number_shows_no_more_digits_than_excel_kept():
    assert value("id_number", 4.301041990030712e17) == "4.30104199003071E+17"
    assert value("id_number", 430104199003071232) == "4.30104199003071E+17"


def test_dirt_02_text_that_went_through_a_float_is_damaged():
    assert doubt("id_number", "430104199003071232.0") == "damaged"
    assert became("diploma_no", "123456.0") == ("123456", "number_as_text")


@pytest.mark.parametrize("number", [12345678, 12345678.0])
def test_a_short_number_cell_is_whole(number):
    for field in ("id_number", "permit_no", "diploma_no"):
        assert became(field, number) == ("12345678", "number_as_text")


@pytest.mark.parametrize("number", [12345.5, -5, -4.3e17])
def test_a_number_that_is_no_count_of_digits_is_damaged(number):
    assert doubt("id_number", number) == "damaged"


def test_dirt_03_three_zeros_at_the_end_are_left_to_a_rule():
    assert became("id_number", "430104199003071000") == ("430104199003071000",)


@pytest.mark.parametrize("sign", "×ХхΧ*✕")
def test_dirt_04_signs_for_x(sign):
    assert became("id_number", ID[:17] + sign)[:2] == (WITH_X, "x_sign")


def test_dirt_04_lower_case_x():
    assert became("id_number", ID[:17] + "x") == (WITH_X, "case")
    assert became("cert_no", "201524110430104" + ID[6:17] + "x")[1:] == ("case",)


def test_dirt_04_a_masked_number_keeps_its_stars():
    assert value("id_number", "430104********1234") == "430104********1234"


def test_dirt_05_full_width_number():
    assert became("id_number", "４３０１０４１９９００３０７１２３Ｘ") == (WITH_X, "full_width")


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (f"'{ID}", "quotes"),
        (f"’{ID}", "quotes"),
        (f'"{ID}"', "quotes"),
        (f'="{ID}"', "quotes"),
        (f"\t{ID}", "spaces"),
        (f"{ID}\xa0", "spaces"),
        (f"{ID}\u200b", "invisible"),
        (f"\ufeff{ID}", "invisible"),
    ],
)
def test_dirt_06_what_stands_around_a_number(raw, kind):
    assert became("id_number", raw) == (ID, kind)


def test_dirt_07_blanks_and_hyphens_inside():
    assert became("id_number", "430104 19900307 1234") == (ID, "spaces")
    assert became("id_number", "430104-19900307-1234") == (ID, "hyphens")
    assert became("diploma_no", "10533 1201906 001234") == (DIPLOMA, "spaces")
    assert became("cert_no", "2015—24110") == ("201524110", "hyphens")


def test_a_full_stop_behind_a_number():
    assert became("id_number", f"{ID}。") == (ID, "punctuation")


@pytest.mark.parametrize("number", ["430104900307123", "4301041990O3071234", "l30104199003071234", ID[:17], ID + "5"])
def test_dirt_08_09_10_wrong_numbers_are_left_to_rules(number):
    assert value("id_number", number) == number.upper()


def test_dirt_45_a_diploma_number_cell():
    assert doubt("diploma_no", 1.05331201906001e17) == "damaged"


@pytest.mark.parametrize(
    "raw",
    [
        f"编号：{DIPLOMA}",
        f"证书编号:{DIPLOMA}",
        f"毕业证书编号 {DIPLOMA}",
        f"No.{DIPLOMA}",
        f"NO：{DIPLOMA}",
        f"№{DIPLOMA}",
        f"第{DIPLOMA}号",
        f"编号：第{DIPLOMA}号",
    ],
)
def test_dirt_46_words_around_a_certificate_number(raw):
    assert became("diploma_no", raw) == (DIPLOMA, "affix")


def test_dirt_46_words_before_an_identity_number():
    assert became("id_number", f"身份证号：{ID}") == (ID, "affix")
    assert became("id_number", f"身份证{ID}") == (ID, "affix")
    assert value("id_number", "ID1234567") == "ID1234567"


@pytest.mark.parametrize("raw", ["A123456(7)", "a123456（7）", "1234567(8)"])
def test_brackets_of_a_check_digit(raw):
    found = read("id_number", raw)
    assert "id_brackets" in found.kinds
    assert found.value.isalnum()


@pytest.mark.parametrize("text", ["南字第0012345号", "湘卫中字第2001-123号"])
def test_a_number_with_chinese_characters_is_not_taken_apart(text):
    assert became("id_number", text) == (text,)


@pytest.mark.parametrize("cell", [date(2001, 7, 12), datetime(2001, 7, 12)])
def test_a_date_cell_was_a_number_before_excel_saw_it(cell):
    assert doubt("diploma_no", cell) == "damaged"


def test_other_cells_in_a_number_column():
    assert became("id_number", True) == ("TRUE",)
    assert became("id_number", "丢失了") == ("丢失了",)
