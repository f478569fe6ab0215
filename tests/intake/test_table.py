import pytest

from tests.intake.sheets import number, people, sheet
from toolkit.intake.table import find_table, headers_seen, spans

PLAIN = ["姓名", "身份证号", "性别"]


def table(rows, **facts):
    return find_table(sheet(rows, **facts))


def headers(found):
    return [(column.letter, column.header, column.group) for column in found.columns]


# ---------------------------------------------------------------- the header


def test_a_header_in_the_first_row():
    found = table([PLAIN, *[[*person, "女"] for person in people(3)]])
    assert found.header_rows == (1, 1)
    assert headers(found) == [("A", "姓名", None), ("B", "身份证号", None), ("C", "性别", None)]
    assert found.rows == (2, 3, 4)
    assert found.left_out == {}


def test_a_header_far_below_the_title():
    above = [["2025年医师资格考试网上报名信息汇总表"], *[[f"{place}、请各位学员认真核对本人信息"] for place in range(1, 14)]]
    found = table([*above, PLAIN, *[[*person, "男"] for person in people(2)]])
    assert found.header_rows == (15, 15)
    assert found.rows == (16, 17)


def test_blank_rows_above_do_not_count():
    assert table([*[[""]] * 30, PLAIN, *people(1)]).header_row == 31


def test_two_rows_with_merged_groups():
    rows = [
        ["2025年网报信息统计表"],
        ["序号", "姓名", "第六步 基本情况", "", "第七步 工作情况", "", "备注"],
        ["", "", "性别", "民族", "工作单位", "科室", ""],
        [1.0, *people(1)[0], "汉族", "长沙市第一医院", "内科", ""],
    ]
    merged = ((1, 1, 1, 7), (2, 1, 3, 1), (2, 2, 3, 2), (2, 3, 2, 4), (2, 5, 2, 6), (2, 7, 3, 7))
    found = table(rows, merged=merged)
    assert found.header_rows == (2, 3)
    assert headers(found) == [
        ("A", "序号", None),
        ("B", "姓名", None),
        ("C", "性别", "第六步 基本情况"),
        ("D", "民族", "第六步 基本情况"),
        ("E", "工作单位", "第七步 工作情况"),
        ("F", "科室", "第七步 工作情况"),
        ("G", "备注", None),
    ]


def test_two_rows_without_merged_cells_as_in_a_csv():
    rows = [
        ["序号", "姓名", "基本情况", "", "", "证书情况", "", "备注"],
        ["", "", "性别", "民族", "身份证号", "证书编号", "取得年月", ""],
        ["1", "周思远", "男", "汉族", number(0), "", "", ""],
    ]
    found = table(rows)
    assert found.header_rows == (1, 2)
    assert [group for _, _, group in headers(found)] == [None, None, *["基本情况"] * 3, *["证书情况"] * 2, None]
    assert found.rows == (3,)


def test_a_merged_group_reaches_no_further_than_it_is_merged():
    rows = [
        ["姓名", "身份证号", "证书情况", "", "", "备注"],
        ["", "", "证书编号", "取得年月", "进度", "备注"],
        [*people(1)[0], "", "", "", ""],
    ]
    found = table(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4)))
    assert [group for _, _, group in headers(found)[2:]] == ["证书情况", "证书情况", None, None]


def test_a_group_in_a_csv_is_no_header_itself():
    found = table(
        [
            ["姓名", "身份证号", "教育经历", "", ""],
            ["", "", "", "专业", "证书编号"],
            [*people(1)[0], "已交", "临床医学", "1053"],
        ]
    )
    assert headers(found)[2:4] == [("C", "", "教育经历"), ("D", "专业", "教育经历")]


def test_groups_above_a_header_that_is_complete_without_them():
    rows = [
        ["基本情况", "", "", "教育经历", ""],
        ["姓名", "身份证号", "性别", "毕业院校", "专业"],
        [*people(1)[0], "男", "中南大学", "临床医学"],
    ]
    found = table(rows, merged=((1, 1, 1, 3), (1, 4, 1, 5)))
    assert found.header_rows == (1, 2)
    assert [group for _, _, group in headers(found)] == [*["基本情况"] * 3, *["教育经历"] * 2]


def test_three_rows():
    rows = [
        ["姓名", "证件", "", "第八步 教育经历", "", "", ""],
        ["", "", "", "最高学历", "", "第一学历", ""],
        ["", "类型", "号码", "毕业院校", "专业", "毕业院校", "专业"],
        ["周思远", "居民身份证", number(0), "中南大学", "临床医学", "湘南学院", "护理学"],
    ]
    merged = ((1, 1, 3, 1), (1, 2, 2, 3), (1, 4, 1, 7), (2, 4, 2, 5), (2, 6, 2, 7))
    found = table(rows, merged=merged)
    assert found.header_rows == (1, 3)
    assert headers(found)[1:3] == [("B", "类型", "证件"), ("C", "号码", "证件")]
    assert headers(found)[4] == ("E", "专业", "第八步 教育经历/最高学历")
    assert headers(found)[6] == ("G", "专业", "第八步 教育经历/第一学历")


def test_a_header_cell_merged_both_ways_is_a_column():
    rows = [["姓名", "身份证号", "工作单位", ""], ["", "", "", ""], [*people(1)[0], "长沙市第一医院", ""]]
    found = table(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 4), (3, 3, 3, 4)))
    assert found.header_rows == (1, 2)
    assert headers(found) == [("A", "姓名", None), ("B", "身份证号", None), ("C", "工作单位", None)]
    assert found.rows == (3,)
    assert found.filled == {}


def test_a_blank_cell_under_a_group_is_no_header():
    rows = [
        ["姓名", "身份证号", "毕业证书", "", "备注", ""],
        ["", "", "", "编号", "", "进度"],
        [*people(1)[0], "已交", "1053", "", "未报"],
    ]
    found = table(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 2, 5)))
    assert headers(found)[2:] == [("C", "", "毕业证书"), ("D", "编号", "毕业证书"), ("E", "备注", None), ("F", "进度", None)]


def test_a_blank_header_over_cells_is_still_a_column():
    found = table([["姓名", "身份证号", "", ""], [*people(1)[0], "欠照片", ""]])
    assert headers(found) == [("A", "姓名", None), ("B", "身份证号", None), ("C", "", None)]


def test_line_breaks_in_a_header_are_taken_out():
    assert headers(table([["姓名", "身份证\n号码（必填）"], *people(1)]))[1] == ("B", "身份证号码（必填）", None)


def test_an_english_header():
    assert table([["No.", "Name", "ID number", "Gender"], [1.0, *people(1)[0], "F"]]).rows == (2,)


def test_a_small_table_of_counts_above_is_not_the_one():
    rows = [
        ["考点", "报考级别", "报考类别", "人数"],
        ["长沙", "助理", "临床", 12.0],
        [""],
        PLAIN,
        *[[*person, "女"] for person in people(2)],
    ]
    assert table(rows).header_row == 4


@pytest.mark.parametrize(
    "rows",
    [
        [["x", "y"], ["1", "2"]],
        [["2025年医师报名汇总表"]],
        [
            ["姓名", "周思远", "性别", "男"],
            ["民族", "汉族", "身份证号", number(1)],
            ["毕业院校", "中南大学", "专业", "临床医学", "学历", "本科"],
        ],
        [[*person, "女", "汉族"] for person in people(4)],
    ],
    ids=["no words", "title", "a form for one person", "no header"],
)
def test_what_is_no_table(rows):
    assert table(rows) is None


def test_the_headers_that_were_seen_are_told():
    assert headers_seen(sheet([["2025年汇总表"], ["XM", "SFZH", "XB"], ["周思远", number(0), "男"]])) == ["XM", "SFZH", "XB"]
    assert headers_seen(sheet([[""]])) == []


def test_a_header_that_the_tutor_named():
    rows = sheet([["统计表"], ["XM", "SFZH", "XB"], ["周思远", number(0), "男"]])
    assert find_table(rows) is None
    assert find_table(rows, ("XM", "SFZH")).header_row == 2


# ---------------------------------------------------------------- merged and hidden cells


def test_merged_cells_below_the_header_are_filled():
    rows = [["姓名", "身份证号", "工作单位", "证书类型", "证书编号"], *[[*person, "", "", ""] for person in people(3)]]
    rows[1][2], rows[2][3] = "长沙市第一医院", "无"
    found = table(rows, merged=((2, 3, 4, 3), (3, 4, 3, 5)))
    assert found.filled == {(3, 3): (2, 3), (4, 3): (2, 3), (3, 5): (3, 4)}


def test_rows_that_are_left_out_take_no_filling():
    rows = [["姓名", "身份证号", "工作单位"], [*people(1)[0], "长沙市第一医院"], ["", "", ""], [*people(2)[1], ""]]
    assert table(rows, merged=((2, 3, 4, 3),)).filled == {(4, 3): (2, 3)}


def test_hidden_rows_are_read():
    rows = [PLAIN, *[[*person, "女"] for person in people(3)]]
    found = table(rows, hidden_rows=frozenset({1, 3, 4}), hidden_columns=frozenset({2, 9}))
    assert found.rows == (2, 3, 4)


def test_the_time_of_handing_in_is_known():
    assert (
        table([["序号", "提交答卷时间", "1、姓名", "2、身份证号"], [1.0, "2025/2/1 10:00:00", *people(1)[0]]]).submitted_column
        == 2
    )


def test_spans():
    assert spans((4, 7, 8, 9, 11)) == "4、7–9、11"
