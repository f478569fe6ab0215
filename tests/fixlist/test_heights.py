import pytest

from toolkit.fixlist.heights import height, lines, rooms


@pytest.mark.parametrize(
    "text, space, expected",
    [
        ("短", 10, 1),
        ("一二三四五", 10, 1),
        ("一二三四五六", 10, 2),
        ("一二三四五\n六", 10, 2),
        ("", 10, 1),
        ("a wrapped line of words", 12, 3),
        ("4" * 20, 10, 2),
    ],
)
def test_lines(text, space, expected):
    assert lines(text, space) == expected


def test_the_longest_cell_decides_and_excel_has_a_limit():
    assert height(["一二三四五六", None, "短"], [(0, 10), (1, 10), (2, 10)]) == 33.5
    assert height(["一二三四五六", 7, None], [(2, 10)]) == 20.0
    assert height(["长" * 5_000], [(0, 10)]) == 400.0
    assert height(["男\n很可能"], [(0, 18.7)]) == 33.5


def test_the_indent_takes_some_of_a_column():
    assert rooms({"number": 5, "name": 16, "why": 32}, ("name", "why", "class_name")) == [(1, 14.7), (2, 30.7)]
