import pytest

from tests.intake.sheets import NAMES, fields_of, matched, number, numbered, people, phone, sheet
from toolkit.fields import fields
from toolkit.intake.mapping import reason
from toolkit.words import words

TUTOR = (
    "序号 姓名 姓名全拼 证件类型 身份证号码 性别 民族 手机号 微信 报考级别 类别 报考途径 工作单位全称 市州 县市区 机构类型 "
    "单位隶属 科室 在岗情况 工作年限 职称 取得年月 毕业院校 毕业时间 类别 学习形式 学历 专业 学制 证书编号 证书类型 证书编号 "
    "取得年月 执业证书编号 注册年月 考区 考点 是否提交 密码 备注"
)
FIELDS = (
    "seq name pinyin id_type id_number gender ethnicity phone wechat level category path work_unit city county org_type "
    "affiliation dept on_post years title title_date school grad_date edu_category study_form edu_level major duration "
    "diploma_no cert_type cert_no cert_date reg_no reg_date exam_zone exam_site submitted password note"
)
CELLS = (
    "1 . zhousiyuan 身份证 . 男 汉 . wx_01 执业 临床 助理升执业 长沙市第一医院 长沙 岳麓区 综合医院 市 内科 在职 5年 医师 . "
    "中南大学 2015.7 高等教育 全日制 本科 临床医学 5 105331201505001234 助理 . 2017.12 210430102000123 2018.3 湖南省 长沙考点 "
    "是 abc12345 ."
)


def tutors_sheet(count=6):
    rows = []
    for place in range(count):
        row = ["" if cell == "." else cell for cell in CELLS.split()]
        row[1], row[4], row[7], row[31] = NAMES[place], number(place), phone(place), f"201743210{number(place)}"
        rows.append(row)
    return sheet([TUTOR.split(), *rows])


# ---------------------------------------------------------------- whole sheets


def test_a_tutors_sheet_needs_no_question():
    assert list(fields_of(tutors_sheet()).values()) == FIELDS.split()


def test_the_same_without_a_single_candidate():
    assert fields_of(sheet([TUTOR.split()])) == fields_of(tutors_sheet())


def test_the_reasons_are_told_in_both_languages():
    found = matched(tutors_sheet())
    assert reason(found["B"]) == "列名相同"
    assert reason(found["C"]) == "列名是常用叫法"
    assert reason(found["E"]) == "列名是常用叫法，看了 6 个值，6 个写法正确"
    assert reason(found["AB"]) == "旁边都是第 8 步的列"
    assert reason(found["AM"]) == "密码一律不读取、不保存"
    assert reason(found["AB"], "en") == "The columns beside it belong to step 8"
    assert (found["B"].score, found["AM"].field) == (1.0, "password")


def test_groups_decide():
    groups = "姓名 证件 . 第四步_选择考试项目 . 第七步_工作情况 . . 第八步_教育经历 . . . 第九步_培训经历 . 第十步_证书情况 . ."
    leaves = ". 类型 号码 级别 类别 工作单位 类型 取得年月 类型 类别 专业 证书编号 工作单位 开始时间 类型 证书编号 取得年月"
    rows = [[cell.replace(".", "").replace("_", " ") for cell in line.split()] for line in (groups, leaves)]
    rows += [[NAMES[place], "身份证", number(place), *[""] * 14] for place in range(5)]
    merged = ((1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 1, 5), (1, 6, 1, 8), (1, 9, 1, 12), (1, 13, 1, 14), (1, 15, 1, 17))
    found = matched(sheet(rows, merged=merged))
    fields = "name id_type id_number level category work_unit org_type title_date edu_region edu_category major diploma_no"
    assert [column.field for column in found.values()] == f"{fields} trn_unit trn_start cert_type cert_no cert_date".split()
    assert all(column.sure for column in found.values())
    assert reason(found["Q"]) == "上方分组是“第十步 证书情况”"


def test_another_education_and_another_person_are_left_out():
    rows = [
        ["姓名", "身份证号", "最高学历", "", "第一学历", "", "紧急联系人", ""],
        ["", "", "毕业院校", "专业", "毕业院校", "专业", "姓名", "电话"],
        [*people(1)[0], "中南大学", "临床医学", "湘南学院", "护理学", "刘雅琴", phone(1)],
    ]
    found = fields_of(sheet(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 1, 6), (1, 7, 1, 8))))
    assert list(found.values()) == ["name", "id_number", "school", "major", "-", "-", "-", "-"]


def test_an_export_of_wjx():
    own, asked = (
        "序号 提交答卷时间 所用时间 来源 来源详情 来自IP",
        "1、您的姓名： 2、您的身份证号是？ 3、手机【填空题】 4、性别： 总分",
    )
    rows = [
        [f"{place}", "2025/2/1 10:00:00", "60秒", "微信", "N/A", "1.2.3.4", *people(6)[place], phone(place), "男", "0"]
        for place in range(6)
    ]
    found = matched(sheet([[*own.split(), *asked.split()], *rows]))
    assert [column.field for column in found.values()] == [None] * 6 + ["name", "id_number", "phone", "gender", None]
    assert all(column.sure for column in found.values())
    assert reason(found["F"]) == "问卷系统自带的列，不导入"


def test_an_export_of_jinshuju():
    headers = "姓名 身份证号 微信号 机构类型 机构类型[其他] 提交者 提交时间 微信昵称 填写设备 浏览器"
    found = fields_of(numbered(headers.split(), 微信昵称="小可", 微信号="wx_0123"))
    assert list(found.values()) == ["name", "id_number", "wechat", "org_type", "-", "-", "-", "-", "-", "-"]


def test_an_export_of_tencent():
    found = fields_of(
        sheet([["提交时间（自动）", "姓名（必填）", "身份证号（必填）", "提交者（自动）"], ["2025-02-01", *people(1)[0], "x"]])
    )
    assert list(found.values()) == ["-", "name", "id_number", "-"]


def test_the_nickname_on_a_tutors_own_sheet_is_the_wechat():
    assert fields_of(numbered(["姓名", "身份证号", "微信昵称"], 微信昵称="小可"))["C"] == "wechat"


@pytest.mark.parametrize(
    "line",
    [
        "姓名=name,身份证号=id_number,入职时间=-,毕业院校=school,所学专业=major,职称=title,工种=-",
        "姓名*=name,手机号码*=phone,推荐人手机号码=-,性别=gender,婚姻=-,身份证号码*=id_number,户籍地址=-,家庭成员姓名=-,联系地址=-,学历=edu_level",
        "姓名=name,密码=password,openid=-,身份证地址=-,联系电话=phone,身份证号=id_number,毕业院校=school,专业=major,学历=edu_level,学位=degree",
        "考生姓名=name,考生证件类型=id_type,考生证件号=id_number,考生性别=gender,考生入学时间=enrol_date,用户账号=username,缴费状态=paid,教学点=-",
        "序号=seq,姓名=name,身份证号码=id_number,民族=ethnicity,人员类别=-,所在党组织=-,入党时间=-,家庭住址=-,联系电话=phone,固定电话=-",
        "学员姓名=name,身份证号=id_number,所在学校=-,年龄=-,政治面貌=-,职称=title,联系电话=phone,邮箱=-,审核状态=?reviewed,备注=note",
    ],
)
def test_headers_of_other_peoples_lists(line):
    expected = dict(pair.split("=") for pair in line.split(","))
    found = fields_of(sheet([list(expected)]))
    assert [field.replace("?-", "-") for field in found.values()] == list(expected.values())


# ---------------------------------------------------------------- neighbours, and headers that need company


@pytest.mark.parametrize(
    ("headers", "column", "field"),
    [
        (["姓名", "身份证号", "报考级别", "类别", "考点"], "D", "category"),
        (["姓名", "身份证号", "毕业院校", "类别", "学历"], "D", "edu_category"),
        (["姓名", "身份证号", "学历", "专业", "工作单位"], "D", "major"),
        (["姓名", "身份证号", "职称", "取得年月", "毕业院校"], "D", "title_date"),
        (["姓名", "身份证号", "证书类型", "取得年月", "注册编号"], "D", "cert_date"),
        (["姓名", "身份证号", "工作单位", "地址", "科室"], "D", "region"),
        (["编号", "姓名", "身份证号"], "A", "seq"),
    ],
)
def test_neighbours_decide(headers, column, field):
    assert fields_of(sheet([headers]))[column] == field


@pytest.mark.parametrize(
    ("headers", "column"),
    [
        (["姓名", "身份证号", "专业", "电话"], "C"),
        (["姓名", "身份证号", "报考级别", "专业", "毕业院校"], "D"),
        (["姓名", "身份证号", "报考级别", "专业", "工作单位"], "D"),
        (["姓名", "身份证号", "备注", "证书编号"], "D"),
        (["姓名", "身份证号", "电话", "地址"], "D"),
        (["姓名", "身份证号", "证书编号", "发证机关"], "D"),
        (["姓名", "身份证号", "职称", "自定义", "取得年月", "毕业院校"], "E"),
        (["姓名", "身份证号", "是否缴费", "提交时间"][::-1], "A"),
    ],
)
def test_without_company_it_is_asked(headers, column):
    assert not matched(sheet([headers]))[column].sure


def test_the_date_of_a_licence_is_asked_about():
    assert fields_of(sheet([["姓名", "身份证号", "执业证取得时间", "执业证编号"]]))["C"] == "?reg_date"
    rows = [["姓名", "身份证号", "执业证", ""], ["", "", "编号", "取得时间"], [*people(1)[0], "", ""]]
    found = fields_of(sheet(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4))))
    assert (found["C"], found["D"]) == ("reg_no", "?reg_date")


def test_a_step_alone_is_a_group():
    rows = [["姓名", "身份证号", "第十步", ""], ["", "", "证书编号", "取得年月"], [*people(1)[0], "", ""]]
    found = fields_of(sheet(rows, merged=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4))))
    assert (found["C"], found["D"]) == ("cert_no", "cert_date")


def test_a_field_that_another_column_has_is_out_of_the_question():
    assert fields_of(sheet([["姓名", "身份证号", "报考级别", "报考类别", "专业", "毕业院校"]]))["E"] == "major"


def test_the_second_work_unit_beside_training_is_that_of_the_training():
    found = fields_of(sheet([["姓名", "身份证号", "工作单位", "科室", "培训专业", "工作单位名称", "培训基地名称"]]))
    assert (found["C"], found["F"]) == ("work_unit", "trn_unit")


def test_running_numbers_are_expected_in_front():
    assert fields_of(sheet([["姓名", "身份证号", "性别", "序号"]]))["D"] == "-"
    codes = numbered(["姓名", "身份证号", "编号"], 编号="105331201505001234")
    assert fields_of(codes)["C"] == "?diploma_no"


# ---------------------------------------------------------------- one field a column


def test_a_second_column_of_the_same_name_is_told_why():
    found = matched(numbered(["姓名", "身份证号", "姓名"], 姓名=NAMES[:6]))
    assert [column.field for column in found.values()] == ["name", "id_number", None]
    assert reason(found["C"]) == "“姓名”已经用了“姓名”这一列"


def test_a_second_column_needs_a_question_only_where_it_differs():
    rows = [
        ["姓名", "身份证号", "手机", "联系电话", "毕业院校", "学校"],
        [*people(1)[0], phone(1), phone(2), "中南大学", "中南大学"],
    ]
    assert list(fields_of(sheet(rows)).values()) == ["name", "id_number", "phone", "-", "school", "-"]
    rows[1][5] = "湘南学院"
    assert [fields_of(sheet(rows))[name] for name in "EF"] == ["?school", "?-"]


def test_a_full_column_goes_before_an_empty_one():
    assert fields_of(numbered(["姓名", "身份证号", "工作单位", "所在单位"], 所在单位="长沙市第一医院"))["D"] == "work_unit"


def test_two_columns_that_differ_are_a_question():
    found = matched(numbered(["姓名", "身份证号", "最高学历", "报考学历"], 最高学历="本科", 报考学历="大专"))
    assert (found["C"].field, found["C"].sure) == ("edu_level", False)
    assert reason(found["C"]) == "“报考学历”也是这一项，内容不一样，请确认用哪一列"


def test_two_columns_that_agree_are_none():
    assert (
        fields_of(numbered(["姓名", "身份证号", "最高学历", "报考学历"], 最高学历="本科", 报考学历="本科"))["C"] == "edu_level"
    )


def test_a_second_opinion_alone_is_the_field_itself_where_its_cells_fit():
    units, places = ["湘潭市中心医院", "湘潭县人民医院"], ["湘潭市", "湘潭县"]
    headers = ["姓名", "身份证号", "执业地点"]
    assert fields_of(numbered(headers, 执业地点=units))["C"] == "work_unit"
    assert fields_of(numbered(headers, 执业地点=places))["C"] == "cert_unit"
    assert fields_of(numbered([*headers, "工作单位"], 执业地点=units, 工作单位=units))["C"] == "cert_unit"
    assert fields_of(numbered(headers, 执业地点=units), chosen={"C": "cert_unit"})["C"] == "cert_unit"


def test_an_address_is_seen_by_its_cells():
    places = ["湖南-湘潭-岳塘区", "湖南省长沙市岳麓区"]
    assert fields_of(numbered(["姓名", "身份证号", "在哪里"], 在哪里=places))["C"] == "?region"
    for other in (["湘潭市", "长沙市"], ["长沙市岳麓区人民医院", "湖南省湘潭市岳塘区医院"]):
        assert fields_of(numbered(["姓名", "身份证号", "在哪里"], 在哪里=other))["C"] == "?-"


@pytest.mark.parametrize("seed", range(6))
def test_no_field_has_two_columns(seed):
    headers = [*TUTOR.split()[seed:], *TUTOR.split()[:seed], "电话", "联系方式", "单位", "学员", "专业", "编号", "QQ密码"]
    taken = [field.strip("?") for field in fields_of(sheet([headers])).values() if field.strip("?") not in ("-", "password")]
    assert len(taken) == len(set(taken))


def test_every_password_is_secret():
    found = fields_of(numbered(["姓名", "身份证号", "密码", "用户名/密码", "新密码"], 密码="abc123", 新密码="abc456"))
    assert list(found.values()) == ["name", "id_number", "password", "password", "password"]


def test_a_chosen_field_is_taken_from_the_column_that_had_it():
    found = matched(tutors_sheet(), chosen={"AN": "dept"})
    assert (found["AN"].field, found["R"].field) == ("dept", None)
    assert reason(found["R"]) == "“科室”已经用了“备注”这一列"


# ---------------------------------------------------------------- the sentences


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("快递地址", "网报不用填这一项，不导入"),
        ("推荐人", "说的是别人，不是考生本人，不导入"),
        ("第一学历", "不是报名用的学历，不导入"),
        ("机构类型[其他]", "问卷里“其他”选项的补充，不导入"),
        ("地址", "可能是“单位所在地区”，但这个叫法也常指别的，请确认"),
        ("交材料否", "没有对应的报名项"),
    ],
)
def test_what_is_not_imported_is_told_why(header, sentence):
    assert reason(matched(sheet([["姓名", "身份证号", header]]))["C"]) == sentence


def test_every_reason_has_its_sentence():
    found = [
        *matched(tutors_sheet()).values(),
        *matched(sheet([["姓名", "身份证号", "地址", "备注1", "QQ", "推荐人", "第一学历", "x"]])).values(),
    ]
    assert {column.reason_key for column in found} <= set(words())
    for column in found:
        assert reason(column) and "{" not in reason(column) + reason(column, "en")
    assert not any(id in reason(column) for column in found for id in fields() if "_" in id)
