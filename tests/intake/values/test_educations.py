"""Cells that say several things of an education at once."""

import pytest

from tests.intake.values.reading import became, read, value


@pytest.mark.parametrize(
    ("raw", "level", "spill"),
    [
        ("大专（成教）", "大专", {"study_form": "成人教育"}),
        ("成人中专", "中专", {"study_form": "成人教育"}),
        ("全日制本科", "本科", {"study_form": "普通全日制"}),
        ("本科（专升本）", "本科", {}),
        ("民办本科（三本）", "本科", {}),
        ("3+2大专", "大专", {}),
        ("中专（农村医学）", "中专", {}),
        ("大学本科毕业", "本科", {}),
        ("成人大专（业余）", "大专", {"study_form": "成人教育"}),
        ("自考本科（全日制）", "本科", {"study_form": "自学考试"}),
        ("在职研究生", "研究生", {"study_form": "非全日制"}),
        ("本科/学士", "本科", {"degree": "学士"}),
        ("本科（无学位）", "本科", {"degree": "无"}),
        ("学术型硕士研究生", "研究生", {"degree_kind": "学术学位"}),
        ("硕士（专业学位）", "研究生", {"degree_kind": "专业学位"}),
        ("学硕", "研究生", {"degree_kind": "学术学位"}),
    ],
)
def test_a_level_with_more_beside_it(raw, level, spill):
    found = read("edu_level", raw)
    assert (found.value, found.kinds, dict(found.spill)) == (level, ("education_parts",), spill)


@pytest.mark.parametrize("raw", ["大专/本科", "本科及以上", "大专结业", "技校", "大学生", "双学位", "同等学力", "abc"])
def test_a_level_with_another_word_or_two_levels_stays(raw):
    assert became("edu_level", raw) == (raw,)


def test_usual_spellings_of_a_level_are_options():
    assert became("edu_level", "专升本") == ("本科", "option_spelling")
    assert value("edu_level", "高职高专") == "大专" and value("edu_level", "卫校") == "中专"


def test_a_study_form_with_more_beside_it():
    assert dict(read("study_form", "成人大专").spill) == {"edu_level": "大专"}
    assert value("study_form", "普通全日制（脱产）") == "普通全日制"
    assert value("study_form", "网络教育（业余）") == "网络教育"
    assert became("study_form", "国家开放大学") == ("网络教育", "option_spelling")
    assert became("study_form", "在职")[0] == "非全日制"
    for raw in ("XX", "民办", "学术学位", "成人/自考"):
        assert became("study_form", raw) == (raw,)


def test_a_degree_says_its_kind():
    for raw in ("硕士（学术学位）", "学术型硕士", "医学硕士（学术型）"):
        found = read("degree", raw)
        assert (found.value, dict(found.spill)) == ("硕士", {"degree_kind": "学术学位"})
    assert read("degree", "专业硕士").spill == {"degree_kind": "专业学位"}
    assert value("degree", "医学学士学位") == value("degree", "本科（学士）") == "学士"
    assert value("degree", "有学士学位证书") == value("degree", "中医学学士") == "学士"
    assert became("degree", "有") == ("有",)
    kind_alone = read("degree", "学术学位")
    assert (kind_alone.value, kind_alone.kinds, dict(kind_alone.spill)) == ("学术学位", (), {"degree_kind": "学术学位"})
    assert became("degree", "MD") == ("MD",) and became("degree", "双学士") == ("双学士",)


def test_a_kind_of_degree_is_only_of_a_graduate():
    assert read("edu_level", "临床医学专业本科").spill == {}
