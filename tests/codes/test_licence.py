import pytest

from toolkit.codes import licence


@pytest.mark.parametrize("text", ["110430122000123", "210430122000123"])
def test_numbers_that_fit(text):
    assert licence.problem(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "length"),
        ("11043012200012", "length"),
        ("1104301220001234", "length"),
        ("11043012200012X", "characters"),
        ("１10430122000123", "characters"),
    ],
)
def test_numbers_that_do_not_fit(text, fault):
    assert licence.problem(text) == fault


def test_the_level():
    assert licence.level("110430122000123") == "执业"
    assert licence.level("210430122000123") == "助理"
    assert licence.level("310430122000123") is None
    assert licence.level("2104301220001") is None
