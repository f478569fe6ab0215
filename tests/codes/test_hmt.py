import pytest

from toolkit.codes import hmt


@pytest.mark.parametrize(
    ("text", "id_type"),
    [
        ("A1234563", "香港身份证"),
        ("AB1234567", "香港身份证"),
        ("51234567", "澳门身份证"),
        ("A123456789", "台湾身份证"),
        ("A123456789", "港澳台身份证"),
        ("51234567", "港澳台身份证"),
        ("A1", "居民身份证"),
    ],
)
def test_cards_that_fit(text, id_type):
    assert hmt.problem(text, id_type) is None


@pytest.mark.parametrize(
    ("text", "id_type"),
    [
        ("A123456", "香港身份证"),
        ("A123456789", "香港身份证"),
        ("512345678", "澳门身份证"),
        ("A12345678", "台湾身份证"),
        ("A12345678901", "港澳台身份证"),
    ],
)
def test_cards_of_another_length(text, id_type):
    assert hmt.problem(text, id_type) == "length"


@pytest.mark.parametrize(
    ("text", "id_type"),
    [
        ("H12345678", "香港身份证"),
        ("H1234567801", "香港身份证"),
        ("M12345678", "澳门身份证"),
        ("12345678", "台湾身份证"),
        ("M1234567801", "港澳台身份证"),
        ("12345678", "港澳台身份证"),
        ("whatever", "居民身份证"),
    ],
)
def test_permits_that_fit(text, id_type):
    assert hmt.permit_problem(text, id_type) is None


@pytest.mark.parametrize(
    ("text", "id_type", "fault"),
    [
        ("M12345678", "香港身份证", "place"),
        ("H12345678", "澳门身份证", "place"),
        ("H1234567", "香港身份证", "layout"),
        ("H123456789", "香港身份证", "layout"),
        ("12345678", "香港身份证", "layout"),
        ("H12345678", "台湾身份证", "layout"),
        ("1234567", "台湾身份证", "layout"),
        ("A12345678", "港澳台身份证", "layout"),
    ],
)
def test_permits_that_do_not_fit(text, id_type, fault):
    assert hmt.permit_problem(text, id_type) == fault


@pytest.mark.parametrize(
    ("text", "answer"), [("H12345678", True), ("M1234567801", True), ("A1234563", False), ("12345678", False)]
)
def test_what_is_a_permit_beyond_doubt(text, answer):
    assert hmt.is_permit(text) is answer
