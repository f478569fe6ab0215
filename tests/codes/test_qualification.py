import pytest

from toolkit.codes import qualification

OWN = "11010519491231002X"
GOOD, OLD = "201843210" + OWN, "199843110" + "110105491231002"


@pytest.mark.parametrize("text", [GOOD, GOOD.lower(), OLD, "202043241" + "430104199003071237"])
def test_numbers_that_fit(text):
    assert qualification.problem(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "length"),
        (GOOD[:-1], "length"),
        (OLD + "1", "length"),
        ("210430122000123", "length"),
        ("2018X3210" + OWN, "characters"),
        (OLD[:-1] + "X", "characters"),
        ("２０１８" + GOOD[4:], "characters"),
    ],
)
def test_numbers_that_do_not_fit(text, fault):
    assert qualification.problem(text) == fault


def test_what_the_digits_say():
    assert (qualification.year(GOOD), qualification.level(GOOD), qualification.category(GOOD)) == ("2018", "助理", "10")
    assert (qualification.year(OLD), qualification.level(OLD)) == (qualification.RECOGNISED, "执业")
    assert qualification.level("201843310" + OWN) is None
    assert qualification.year("2018") is qualification.level("2018") is qualification.category("2018") is None


@pytest.mark.parametrize(
    ("inside", "answer"),
    [
        (OWN, "own"),
        (OWN.lower(), "own"),
        ("110105491231002", "own"),
        ("11010519491231003X", "near"),
        ("11010519491213002X", "near"),
        ("110105491231020", "near"),
        ("11010519491214302X", "other"),
        ("430104199003071237", "other"),
        ("123", None),
    ],
)
def test_whose_number_is_inside(inside, answer):
    assert qualification.owner("201843210" + inside, OWN) == answer


def test_the_own_number_put_inside():
    assert qualification.with_owner("201843210" + "430104199003071237", OWN) == GOOD
    assert qualification.with_owner(OLD[:-1] + "9", OWN) == OLD


def test_categories_are_families():
    meanings = qualification.meanings("category")
    assert {meanings[digits] for digits in ("41", "42", "43")} == {"中医"}
    assert (meanings["10"], meanings["20"], meanings["30"]) == ("临床", "口腔", "公卫")
    assert "11" not in meanings
