import pytest

from tests.intake.sheets import number, people, phone, sheet
from toolkit.intake.table import find_table

PLAIN = ["姓名", "身份证号", "性别"]


def table(rows, **facts):
    return find_table(sheet(rows, **facts))


def body(rows, above=(["序号", "姓名", "身份证号", "手机号码", "工作单位", "备注"],), **facts):
    return table([*above, *rows], **facts)


def test_left_out_rows_are_told_by_kind():
    rows = [
        ["示例", "张三", "430XXXXXXXXXXXXXXX", "", "", ""],
        [1.0, *people(1)[0], phone(1), "长沙市第一医院", ""],
        ["", "", "", "", "", ""],
        ["序号", "姓名", "身份证号", "手机号码", "工作单位", "备注"],
        [2.0, *people(2)[1], phone(2), "长沙市第一医院", ""],
        ["合计", "2人", "", "", "", ""],
        ["填表说明：1. 姓名须与身份证一致", "", "", "", "", ""],
    ]
    found = body(rows)
    assert found.rows == (3, 6)
    assert found.left_out == {"repeated": (5,), "example": (2,), "total": (7,), "note": (8,), "blank": (4,)}
    assert [note.key.removeprefix("mapping.left_out.") for note in found.notes()] == [
        "repeated",
        "example",
        "total",
        "note",
        "blank",
    ]
    assert "第 4 行" in found.notes()[-1].sentence() and "row 4" in found.notes()[-1].sentence("en")


@pytest.mark.parametrize(
    "row",
    [
        ["例", "李四", number(3), phone(3), "", ""],
        ["", "张三（示例）", number(3), "", "", ""],
        ["", "例：张三", "", "", "", ""],
        [1.0, "张三", "430104199001011234", "13800138000", "长沙市第一医院", ""],
        [1.0, "张三", "111111111111111111", "", "", ""],
        [1.0, "李四", "", "13800000000", "", ""],
        [1.0, "XXX", "", "", "", ""],
        [1.0, "周某某", "430104XXXXXXXX", "", "", "示例，请删除"],
    ],
)
def test_examples_are_left_out(row):
    assert body([row, [2.0, *people(1)[0], "", "", ""]]).left_out == {"example": (2,)}


@pytest.mark.parametrize(
    "row",
    [
        [1.0, "张三", number(3), phone(3), "长沙市第一医院", ""],
        [1.0, "张三", number(3)[:-1], "", "", ""],
        [1.0, "张三", "", "", "", ""],
        [1.0, "李四", "", phone(4), "", ""],
        [1.0, "周思远", "430104199001011234", "13800138000", "", ""],
        [1.0, "周思远", number(3), "", "", "示例，请删除"],
    ],
)
def test_real_people_in_the_first_row_stay(row):
    assert body([row, [2.0, *people(1)[0], "", "", ""]]).rows == (2, 3)


def test_an_example_lower_down_is_one_only_where_it_says_so():
    first = [1.0, *people(1)[0], "", "", ""]
    assert body([first, [2.0, "张三", "430XXXXXXXXXXXXXXX", "", "", ""]]).rows == (2, 3)
    assert body([first, ["示例", "张三", "430XXXXXXXXXXXXXXX", "", "", ""]]).rows == (2,)


@pytest.mark.parametrize(
    "row",
    [
        ["合计", "", "", "", "", 312.0],
        ["", "合计：312人", "", "", "", ""],
        ["共312人", "", "", "", "", ""],
        [13.0, "合计", "", "", 12.0, ""],
        ["总计", 312.0, 310.0, 300.0, "", ""],
    ],
)
def test_totals_are_left_out(row):
    assert body([[1.0, *people(1)[0], "", "", ""], row]).left_out == {"total": (3,)}


@pytest.mark.parametrize(
    "row",
    [
        [3.0, *people(1)[0], "", "", "合计"],
        [3.0, "周思远", "", "", "", "合计"],
        [3.0, "", number(2), "", "", "合计两次缴费"],
        [3.0, "", "", phone(2), "", "小计"],
        [3.0, "向前进", "", "", "", "共3人同单位"],
        [3.0, "", "", "", "长沙市第一医院", "合计"],
    ],
)
def test_people_whose_note_says_total_stay(row):
    assert body([[1.0, *people(1)[0], "", "", ""], row]).rows == (2, 3)


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        (["注：以上信息请于2月20日前核对"], {}),
        (["", "说明：带*的为必填项"], {}),
        (["1、姓名、身份证号必须与身份证件完全一致，不得使用同音字"], {"merged": ((3, 1, 3, 6),)}),
        (["制表人：李老师", "", "", "审核人：王老师", "日期：2025年2月15日"], {}),
    ],
)
def test_explanations_are_left_out(row, facts):
    assert body([[1.0, *people(1)[0], "", "", ""], row], **facts).left_out == {"note": (3,)}


def test_a_row_of_hints_below_the_header_is_left_out():
    assert body([["必填", "必填", "请填18位号码", "必填", "", ""], [1.0, *people(1)[0], "", "", ""]]).left_out == {"note": (2,)}


def test_titles_between_people_are_left_out():
    rows = [["长沙考点"], [1.0, *people(1)[0]], ["湘潭考点"], [2.0, *people(2)[1]]]
    assert body(rows).left_out == {"title": (2, 4)}
    assert body(rows, merged=((2, 1, 2, 6), (4, 1, 4, 6))).left_out == {"title": (2, 4)}


def test_somebody_of_whom_only_the_name_is_known_stays():
    assert table([PLAIN, [*people(1)[0], "男"], ["向前进"], ["？？"]]).rows == (2, 3, 4)
    assert body([[1.0, *people(1)[0]], ["", "向前进"], ["", "阿依努尔·买买提"]]).rows == (2, 3, 4)


def test_lines_numbered_in_advance_are_blank():
    found = body([[1.0, *people(1)[0]], [2.0], [3.0, *people(2)[1]], [4.0], [5.0]])
    assert found.rows == (2, 4)
    assert found.left_out == {"blank": (3,)}


def test_a_repeated_title_and_group_row_are_left_out():
    rows = [
        ["2025年汇总表"],
        ["基本情况", "", "工作情况"],
        ["姓名", "身份证号", "工作单位"],
        [*people(1)[0], "长沙市第一医院"],
        ["2025年汇总表"],
        ["基本情况", "", "工作情况"],
        ["姓名", "身份证号", "工作单位"],
        [*people(2)[1], "长沙市第一医院"],
    ]
    found = table(rows, merged=((1, 1, 1, 3), (2, 1, 2, 2), (5, 1, 5, 3), (6, 1, 6, 2)))
    assert found.rows == (4, 8)
    assert found.left_out == {"repeated": (5, 6, 7)}


def test_english_words_below_a_header_repeat_it():
    assert table([PLAIN, ["Name", "ID number", "Gender"], *[[*person, "女"] for person in people(1)]]).left_out == {
        "repeated": (2,)
    }


@pytest.mark.parametrize(
    "below", [["姓名", "学历", "毕业院校", "专业"], ["姓名", "学历", "毕业院校", "缺什么"], ["考点", "人数"]]
)
def test_another_table_below_is_not_read(below):
    found = table([PLAIN, *[[*person, "女"] for person in people(2)], [""], below, ["周思远", "本科", "中南大学", "临床医学"]])
    assert found.rows == (2, 3)
    assert found.next_table == 5
    assert "第 5 行" in found.notes()[-1].sentence()
