import pytest

from toolkit.listing import difference


@pytest.mark.parametrize(
    ("value", "suggestion", "said"),
    [
        ("4305221G9302199999", "430522199302199999", "第 8 位 G 应为 9"),
        ("4301O4199OO3072315", "430104199003072315", "第 5 位 O 应为 0；第 10–11 位 OO 应为 00"),
        ("430104199003072315", "430104199030072315", "第 11–12 位 03 应为 30"),
        ("430112780827996", "430112197808279968", "第 6 位后面少了 19；第 15 位后面少了 8"),
        ("4301041990030723155", "430104199003072315", "第 19 位 5 多了"),
        ("110101199001011230", "440301198505052315", "和现在的号码有多位不同"),
        (None, "430104199003072315", ""),
        ("430104199003072315", None, ""),
    ],
)
def test_where_a_number_differs_in_words(value, suggestion, said):
    assert difference("id_number", value, suggestion) == said


def test_only_numbers_of_identity_are_compared():
    assert difference("gender", "女", "男") == ""
    assert difference("id_number", "4305221G9302199999", "430522199302199999", "en") == "place 8: 9, not G"
