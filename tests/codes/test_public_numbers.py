"""Diplomas and licences stay readable, identity numbers in their place do not."""

import random

import pytest

from tests.people import candidate
from toolkit.codes.public_numbers import is_diploma, is_identity, is_licence

GOOD = "430424199503074225"


@pytest.mark.parametrize("kind", ["bachelor", "college", "upgrade_college", "graduate", "upgrade_bachelor"])
def test_the_numbers_of_invented_people_are_told_apart(kind):
    rng = random.Random(kind)
    people = [candidate(kind, rng) for _ in range(300)]
    assert all(is_identity(person["id_number"]) and not is_diploma(person["id_number"]) for person in people)
    read = [is_diploma(person["diploma_no"]) for person in people if person["diploma_no"]]
    assert len(read) > 250 and all(read)
    assert all(is_licence(person["reg_no"]) for person in people if person["reg_no"])


@pytest.mark.parametrize(
    "text",
    [
        "130101200306010015",
        GOOD,
        "430424199503074226",
        "11010519491231002X",
        "13042119950501123X",
        "130421199505011234",
        "810000199001011234",
        GOOD[:17],
        GOOD[:16],
        f"{GOOD}1",
    ],
)
def test_an_identity_number_is_no_diploma_right_or_mistyped(text):
    assert is_identity(text) or text[0] == "8"
    assert not is_diploma(text)


@pytest.mark.parametrize(
    "text",
    [
        "105331201905001234",
        "66430100041000123",
        "1055552019050001234",
        "121211201506123456",  # a school of 天津, of June 2015: too young to be a birth
        "130101200506121234",  # of June 2005, the check digit wrong
        "139021200606233008",  # of June 2006, whose check digit happens to fit: no place in 河北 begins like this
    ],
)
def test_a_diploma_is_none(text):
    assert is_diploma(text)


def test_a_degree_s_number_in_a_diploma_s_place_is_shown():
    assert is_diploma("1054142017000996") and is_diploma("1141742005011234")


def test_what_is_as_long_as_neither_is_no_diploma():
    assert not any(map(is_diploma, ("1053312019", "2018432101101051949123100221", "x" * 18, "")))


@pytest.mark.parametrize(
    ("text", "licence"),
    [("110430122000123", True), ("110430101215001", True), ("430424950307421", False), ("1104301220001", False)],
)
def test_fifteen_digits(text, licence):
    assert is_licence(text) is licence
