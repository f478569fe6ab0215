import csv
from pathlib import Path

import pytest

from tests.intake.sheets import alone
from toolkit.fields import fields
from toolkit.intake.headers import brackets, normal, questionnaire_columns, submission_time, title_step, without_brackets
from toolkit.intake.spellings import clashes, elsewhere, is_secret, meaning

CORPUS = list(csv.DictReader((Path(__file__).parent / "headers.csv").read_text(encoding="utf-8").splitlines(keepends=True)))
ASKED = "?"  # a header that may mean several things: it must not be taken for one of them without asking


def column(row):
    return alone(row["header"], row["group"], tuple(filter(None, row["beside"].split("|"))))


def is_right(row):
    found = column(row)
    return not (found.sure and found.field) if row["field"] == ASKED else (found.field or "") == row["field"]


def test_the_corpus_names_fields_that_there_are():
    assert {row["field"] for row in CORPUS} - {"", ASKED} <= set(fields())
    assert len(CORPUS) >= 250


@pytest.mark.parametrize("row", CORPUS, ids=lambda row: f"{row['group']}/{row['header']}")
def test_no_header_is_surely_taken_for_another_field(row):
    found = column(row)
    assert not (found.sure and found.field) or found.field == row["field"]


def test_nearly_all_headers_are_right():
    wrong = [f"{row['group']}/{row['header']}" for row in CORPUS if not is_right(row)]
    assert len(wrong) * 20 <= len(CORPUS), wrong


def test_no_field_of_the_form_is_left_out_of_the_corpus():
    process = {id for id, field in fields().items() if field.process}
    assert set(fields()) - process <= {row["field"] for row in CORPUS}


def test_every_spelling_means_one_field():
    assert clashes() == {}


@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("*姓名（必填）", "姓名"),
        ("1、您的姓名：", "您的姓名"),
        ("Q3.身份证号码【单选题】", "身份证号码"),
        ("（2）手　机 号", "手机号"),
        ("十二、备注", "备注"),
        ("第1题：性别", "性别"),
        ("身份证\n号码\u200b", "身份证号码"),
        ("毕业证编号（18位）", "毕业证编号"),
        ("出生年月(如199001)", "出生年月"),
        ("ＩＤ Number", "idnumber"),
        ("⼥性别", "女性别"),
        ("2寸照片", "2寸照片"),
        ("2025年是否缴费", "2025年是否缴费"),
        ("市（州）", "市州"),
        ("密码（登录）", "密码登录"),
        ("1. ", "1"),
        (None, ""),
    ],
)
def test_decoration_is_taken_away(header, text):
    assert normal(header) == text


def test_brackets_that_are_no_hints_are_kept():
    assert brackets("姓名（必填）（拼音）") == ["拼音"]
    assert without_brackets("3、姓名（拼音）") == "姓名"


@pytest.mark.parametrize(
    ("title", "step"),
    [
        ("第六步 基本情况", 6),
        ("第十一步：提交确认", 11),
        ("步骤8 教育经历", 8),
        ("六、基本情况", 6),
        ("证书信息", 10),
        ("教育经历（报考学历）", 8),
    ],
)
def test_titles_name_their_step(title, step):
    assert title_step(title) == step


@pytest.mark.parametrize("title", ["第一学历", "2025年医师报名汇总表", "第一批名单", "姓名"])
def test_other_titles_name_none(title):
    assert title_step(title) is None


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("请填写您的身份证号码", "id_number"),
        ("您目前所在的科室是什么？", "dept"),
        ("学历（本科/大专）", "edu_level"),
        ("姓名（拼音）", "pinyin"),
        ("基本情况/姓名", "name"),
        ("报考学历专业", "major"),
        ("学员性别", "gender"),
    ],
)
def test_the_form_of_a_question_does_not_matter(header, field):
    assert meaning(header).field == field
    assert meaning(header).exact


@pytest.mark.parametrize("header", ["手机号（紧急联系人）", "姓名2", "照片（正面）"])
def test_what_changes_the_meaning_makes_it_inexact(header):
    assert meaning(header)
    assert not meaning(header).exact


def test_a_header_may_need_company():
    assert meaning("类别").field is None
    assert {"category", "edu_category"} <= set(meaning("类别").unsure)
    assert meaning("工作单位").field == "work_unit"
    assert "trn_unit" in meaning("工作单位").unsure


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("父亲姓名", "people"),
        ("单位联系人及电话", "people"),
        ("第一学历专业", "education"),
        ("快递地址", "things"),
        ("姓名", None),
    ],
)
def test_headers_that_speak_of_something_else(header, kind):
    assert elsewhere(header) == kind


@pytest.mark.parametrize(
    "header", ["密码", "登录名/密码", "QQ密码", "修改后的密码", "密保答案", "Password", "原密码（已修改）"]
)
def test_passwords_are_secret(header):
    assert is_secret(header)


@pytest.mark.parametrize("header", ["是否记得密码", "账号密码是否保存", "密保问题", "用户名"])
def test_questions_about_passwords_are_not(header):
    assert not is_secret(header)


def test_the_columns_of_a_questionnaire_are_its_own():
    assert questionnaire_columns(["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、姓名", "总分"]) == {
        0,
        1,
        2,
        3,
        4,
        5,
        7,
    }
    assert questionnaire_columns(["提交时间", "提交者", "微信昵称", "姓名", "填写设备"]) == {0, 1, 2, 4}
    assert questionnaire_columns(["提交时间（自动）", "姓名（必填）", "提交者（自动）"]) == {0, 2}
    assert questionnaire_columns(["机构类型", "机构类型[其他]"]) == {1}


def test_the_same_words_on_a_tutors_own_sheet_are_not():
    assert questionnaire_columns(["序号", "姓名", "微信昵称", "是否提交", "提交时间", "来源"]) == set()


def test_the_time_of_handing_in_is_found():
    assert submission_time(["序号", "提交答卷时间", "所用时间", "1、姓名"]) == 1
    assert submission_time(["姓名", "提交者", "提交时间"]) == 2
    assert submission_time(["姓名", "是否提交", "提交时间"]) is None
