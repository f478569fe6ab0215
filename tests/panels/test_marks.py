import pytest

from toolkit.panels.marks import shown_raw


@pytest.mark.parametrize(
    ("field", "raw", "seen"),
    [
        ("name", " 刘\u3000雅琴\u200b", "␣刘␣雅琴〈隐形〉"),
        ("name", "刘⻓青", "刘⻓青〈含形近的非标准字〉"),
        ("dept", "内科\r\n二病区", "内科↵↵二病区"),
        ("id_number", "\t430104 19900307 1237", "⇥4301**␣********␣1237"),
        ("phone", "138 1234 5678", "138␣****␣5678"),
        ("id_number", "'430104199003071237", "'4301**********1237"),
        ("gender", "女", "女"),
        ("password", " geheim ", ""),
    ],
)
def test_what_nobody_sees_is_marked(field, raw, seen):
    assert shown_raw(field, raw, False, "zh") == seen


def test_a_whole_number_has_no_blanks_that_nobody_wrote():
    assert shown_raw("id_number", "\t430104199003071237", True, "zh") == "⇥430104199003071237"
