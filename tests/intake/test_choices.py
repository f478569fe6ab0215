import pytest

from tests.intake.sheets import fields_of, matched, people, sheet
from toolkit.intake.mapping import MappingError, memory_keys, reason
from toolkit.intake.table import find_table


@pytest.mark.parametrize(
    ("header", "field", "expected"),
    [
        ("XM", "name", "name"),
        ("xm", "姓名", "name"),
        ("C", "所学专业", "major"),
        ("c", "Major", "major"),
        ("资质", "资格证号", "cert_no"),
        ("备注", "", "-"),
        ("E", "-", "-"),
    ],
)
def test_the_tutors_word_wins(header, field, expected):
    rows = sheet([["XM", "身份证号", "说法", "资质", "备注"], *[[*person, "x", "y", "z"] for person in people(5)]])
    found = matched(rows, chosen={"XM": "name"} | {header: field})
    column = next(column for column in found.values() if header.lower() in (column.header.lower(), column.letter.lower()))
    assert (column.field or "-", column.score, column.sure) == (expected, 1.0, True)
    assert reason(column) == "您选的"


def test_a_group_tells_two_headers_apart():
    rows = [["姓名", "身份证号", "甲", "", "乙", ""], ["", "", "名称", "专业", "名称", "专业"], [*people(1)[0], "", "", "", ""]]
    found = matched(sheet(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 1, 6))), chosen={"乙/专业": "major"})
    assert (found["D"].field, found["F"].field) == ("category", "major")


def test_a_choice_tells_about_the_columns_beside_it():
    rows = sheet([["姓名", "身份证号", "现聘", "取得年月", "毕业院校"], [*people(1)[0], "医师", "", "中南大学"]])
    assert fields_of(rows)["D"].startswith("?")
    assert fields_of(rows, chosen={"C": "title"})["D"] == "title_date"


@pytest.mark.parametrize(
    ("chosen", "key", "near"),
    [
        ({"身份号": "id_number"}, "unknown_header", "身份证号"),
        ({"ZZ": "id_number"}, "unknown_header", "姓名、身份证号、专业、专业、密码"),
        ({"姓名": "专业方向"}, "unknown_field", "所学专业"),
        ({"姓名": "类别"}, "ambiguous_field", "报考类别、学历类别"),
        ({"专业": "major"}, "ambiguous_header", "C、D"),
        ({"A": "major", "C": "所学专业"}, "field_twice", "A、C"),
        ({"密码": "note"}, "secret_header", None),
    ],
)
def test_choices_that_cannot_be_followed_are_refused(chosen, key, near):
    with pytest.raises(MappingError) as caught:
        matched(sheet([["姓名", "身份证号", "专业", "专业", "密码"], [*people(1)[0], "x", "y", "z"]]), chosen=chosen)
    assert caught.value.key == key
    assert near is None or near in str(caught.value)
    assert caught.value.sentence("en") != str(caught.value)


def test_two_columns_of_one_name_can_both_be_left_out():
    found = fields_of(sheet([["姓名", "身份证号", "专业", "专业"], [*people(1)[0], "x", "y"]]), chosen={"专业": "-"})
    assert (found["C"], found["D"]) == ("-", "-")


# ---------------------------------------------------------------- what is remembered


def keys(rows):
    return memory_keys(find_table(rows).columns)


def test_decisions_are_remembered_by_group_and_header():
    rows = sheet([["姓名", "身份证号", "说法", "专业", "专业"], [*people(1)[0], "x", "y", "z"]])
    assert list(keys(rows).values()) == ["/姓名", "/身份证号", "/说法", "/专业", "/专业#2"]
    found = matched(rows, remembered={"/说法": "dept", "/专业": None, "/专业#2": "major"})
    assert [found[name].field for name in "CDE"] == ["dept", None, "major"]
    assert reason(found["C"]) == "按您上次的选择"


def test_a_choice_of_now_wins_over_an_older_one():
    rows = sheet([["姓名", "身份证号", "说法"], [*people(1)[0], "x"]])
    assert fields_of(rows, remembered={"/说法": "dept"}, chosen={"说法": "title"})["C"] == "title"
    assert fields_of(rows, remembered={"/说法": "name"}, chosen={"A": "name"})["C"] == "?-"


def test_what_is_remembered_never_reads_passwords_nor_unknown_fields():
    rows = sheet([["姓名", "身份证号", "密码", "说法"], [*people(1)[0], "abc", "x"]])
    found = fields_of(rows, remembered={"/密码": "note", "/说法": "no_such_field"})
    assert (found["C"], found["D"]) == ("password", "?-")
