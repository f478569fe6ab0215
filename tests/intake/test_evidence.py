import datetime

import pytest

from tests.intake.sheets import NAMES, fields_of, matched, number, numbered, people, phone, sheet
from toolkit.intake.mapping import reason
from toolkit.intake.profile import Sample


def test_swapped_columns_are_proposed_the_other_way_round():
    rows = [["姓名", "身份证号", "性别"], *[[id_number, name, "男"] for name, id_number in people(6)]]
    found = matched(sheet(rows))
    assert fields_of(sheet(rows)) == {"A": "?id_number", "B": "?name", "C": "gender"}
    assert reason(found["A"]) == "列名是“姓名”，里面却像“证件号码”，可能放错了列，请确认"
    assert found["A"].score < 0.5


def test_numbers_under_the_name_do_not_push_the_real_number_out():
    rows = [["姓名", "身份证号"], *[[number(place + 20), id_number] for place, (_, id_number) in enumerate(people(6))]]
    assert fields_of(sheet(rows)) == {"A": "?name", "B": "id_number"}


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("性别", "长沙市第一医院", "?gender"),
        ("毕业时间", "中南大学", "?grad_date"),
        ("民族", "群众", "?ethnicity"),
        ("手机", ["wx_1234", "abc"], "?phone"),
        ("报考级别", "临床", "?level"),
        ("学历", "临床医学", "?edu_level"),
        ("工作单位", number(3), "?id_number"),
    ],
)
def test_cells_that_contradict_the_header_make_it_a_question(header, cells, field):
    found = numbered(["姓名", "证件编号", header], **{header: cells})
    if field == "?id_number":  # the number has its own column already
        field = "?work_unit"
    assert fields_of(found)["C"] == field
    assert matched(found)["C"].score <= 0.5


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("性别", ["M", "F", "女士"]),
        ("毕业时间", ["2019.7", 2019.1, 43647.0, datetime.date(2019, 7, 1), "2019年7月", "201907"]),
        ("民族", ["汉", "土家", "维族", "布衣族"]),
        ("手机", [13873102001.0, "138 7310 2002", "+86 13873102003", "0731-88888888"]),
        ("身份证号码", [430104199003071237.0, "4.30104E+17", "43010419900307123x", "430104900307123"]),
        ("毕业证书编号", [1.05411201506123e17, 1.05331201505001e17]),
        ("工作单位", ["浏阳市大瑶镇中心卫生院", "湘雅医院", "个体"]),
        ("考点", ["长沙", "省直", "湘潭考点", "邵东市"]),
        ("毕业证书编号", ["-", "无", "", "105331201505001234", "湘中专字第1234号"]),
        ("机构类型", ["二级综合医院", "私人医院"]),
        ("职务", ["护士长", "科员"]),
        ("医院等级", ["三级甲等", "二级", "未定级"]),
        ("报考级别", ["临床执业医师", "中医执业助理医师", "乡村全科执业助理"]),
        ("报考类别", ["临床执业医师", "中医助理", "具有规定学历中医执业医师"]),
        ("学历", ["统招本科", "大学专科（高职）", "硕士（专业型）"]),
        ("学习形式", ["全日制本科", "成人高考函授"]),
    ],
)
def test_untidy_cells_are_no_contradiction(header, cells):
    assert matched(numbered(["姓名", "证件号", header], **{header: cells}))["C"].sure or header == "身份证号码"


@pytest.mark.parametrize(
    ("field", "cell"),
    [("id_number", 4.30104199003071e17), ("diploma_no", 1.05411201506123e17), ("cert_no", 2.0174321043012e26)],
)
def test_numbers_that_excel_damaged_still_look_like_what_they_were(field, cell):
    assert Sample([cell] * 3).fits(field) == 1


def test_numbers_that_excel_damaged_pass_no_check():
    numbers = [1.05411201506123e17, 1.05331201505001e17, 1.05331201505003e17, "105331201505001234"]
    found = matched(numbered(["姓名", "身份证号", "毕业证书编号"], 毕业证书编号=numbers))["C"]
    assert (found.field, found.sure, found.reason_key) == ("diploma_no", True, "mapping.same")


def test_the_clearer_of_two_columns_is_settled_first():
    found = fields_of(numbered(["姓名", "身份证号", "专业", "备注", "类别"], 专业="临床医学", 类别="临床"))
    assert (found["C"], found["E"]) == ("?major", "?category")


def test_two_cells_are_too_few_to_contradict():
    assert (
        fields_of(sheet([["姓名", "身份证号", "性别"], [*people(1)[0], phone(1)], [*people(2)[1], phone(2)]]))["C"] == "gender"
    )


def test_values_of_two_fields_are_a_question():
    found = matched(numbered(["姓名", "身份证号", "单位级别"], 单位级别=["三级", "县级", "乡镇"]))["C"]
    assert (found.field, found.sure) == ("affiliation", False)
    assert reason(found) == "也像“医院等级”，请看值选一个"


def test_a_group_is_doubted_where_the_cells_are_plainly_another_field():
    rows = [
        ["姓名", "身份证号", "教育经历", ""],
        ["", "", "毕业院校", "类别"],
        *[[*person, "中南大学", "口腔"] for person in people(6)],
    ]
    found = matched(sheet(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4))))["D"]
    assert (found.field, found.sure) == ("edu_category", False)
    assert reason(found) == "也像“报考类别”，请看值选一个"


def test_neighbours_give_way_to_the_cells():
    found = matched(numbered(["姓名", "身份证号", "毕业院校", "类别", "学历"], 类别="口腔", 毕业院校="中南大学"))["D"]
    assert (found.field, found.sure) == ("category", False)
    assert reason(found) == "也可能是“学历类别”，请看值选一个"


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("", [number(place + 9) for place in range(6)], "?id_number"),
        ("XM2", NAMES[:6], "?name"),
        ("联络", [phone(place) for place in range(6)], "?phone"),
        ("", "土家族", "?ethnicity"),
        ("资质", [f"201743210{number(place)}" for place in range(6)], "?cert_no"),
        ("交材料否", "齐", "?-"),
        ("谁来跟", "王芳", "?-"),
        ("", "已交", "?-"),
    ],
)
def test_cells_alone_are_only_a_proposal(header, cells, field):
    headers = ["档案", "报考级别", "性别", "考点"]
    rows = [["", "助理", "女", "长沙"] for _ in range(6)]
    for place, row in enumerate(rows):
        row[0] = cells[place] if isinstance(cells, list) else cells
    headers[0] = header
    assert fields_of(sheet([headers, *rows]))["A"] == field


@pytest.mark.parametrize(
    ("header", "field", "spelling"),
    [
        ("本次毕业证书编号", "diploma_no", "毕业证书编号"),
        ("医师执业证书注册編号", "reg_no", "医师执业证书注册编号"),
        ("备注1", "note", "备注"),
    ],
)
def test_what_a_header_resembles_is_only_a_proposal(header, field, spelling):
    found = matched(sheet([["姓名", "身份证号", header]]))["C"]
    assert (found.field, found.sure, found.reason_params["spelling"]) == (field, False, spelling)
