import pytest

from toolkit.codes import passport


@pytest.mark.parametrize(
    ("text", "fault"),
    [("E12345678", None), ("123456", None), ("AB123", "length"), ("E1234-5678", "characters"), ("E 1234567", "characters")],
)
def test_passports(text, fault):
    assert passport.problem(text) == fault
