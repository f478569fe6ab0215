import pytest

from toolkit.codes import degree
from toolkit.codes.diploma import Diploma, read


@pytest.mark.parametrize(
    ("number", "form", "year", "level"),
    [
        ("105551201905000123", "1", "2019", "05"),
        ("10555520190500012", "5", "2019", "05"),
        ("138021201806001234", "1", "2018", "06"),
        ("105332202302000001", "2", "2023", "02"),
    ],
)
def test_the_ordinary_layout(number, form, year, level):
    assert read(number) == Diploma("ordinary", form, year, level)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("1055552019050001234", "long"),
        ("66430100041000123", "self_study"),
        ("654301000410001234", "self_study"),
        ("6643010004100", "odd"),
        ("910201201905000123", "own"),
        ("91020120190500", "odd"),
        ("10555920199900012", "unlike"),
        ("1055542019000123", "degree"),
        ("Z1055532019000123", "degree"),
        ("10555420190001234", "degree"),
        ("2019010123", "student"),
        ("10555120190500", "short"),
        ("1055512019050001", "short"),
        ("1055522019000123", "degree"),
        ("10555120190500012345678", "long_run"),
        ("南毕字第1234号", "characters"),
        ("-", "characters"),
        ("１２３", "characters"),
    ],
)
def test_the_other_kinds(number, kind):
    assert read(number).kind == kind


def test_a_diploma_is_no_degree():
    assert degree.problem("105551201905000123") == "length"
    assert degree.problem("10555420190500012") == "layout"
    assert degree.problem("1055512019000123") == "layout"
    assert degree.problem("1055542019000123") is None
