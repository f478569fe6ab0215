import pytest

from tests.intake.values.reading import became, value


def test_dirt_05_full_width_letters_and_digits_only():
    assert became("class_name", "２班，Ａ组。") == ("2班，A组。", "full_width")


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("\u200b内科", "invisible"),
        ("内科\ufeff", "invisible"),
        ("\xa0内科", "spaces"),
        ("内科　", "spaces"),
        ("\t内科", "spaces"),
        ("'内科", "quotes"),
    ],
)
def test_dirt_06_invisible_characters(raw, kind):
    assert became("dept", raw) == ("内科", kind)


def test_dirt_15_radicals_in_any_text():
    assert became("school", "⻓沙医学院") == ("长沙医学院", "look_alike")


@pytest.mark.parametrize("text", ["内科", "已交 资料，待审（周三）", "a b", "O'Brien's", "‘待定’两字"])
def test_text_is_untouched(text):
    assert became("note", text) == (text,)


def test_blanks_between_chinese_characters_go_in_what_the_form_asks_for():
    assert became("major", "临床 医学") == ("临床医学", "spaces")
    assert value("note", "临床 医学") == "临床 医学"


@pytest.mark.parametrize("raw", ["湘雅医院、", "湘雅医院。", "，湘雅医院", "湘雅医院；"])
def test_dirt_47_marks_at_the_end_of_a_unit(raw):
    assert became("work_unit", raw) == ("湘雅医院", "punctuation")


@pytest.mark.parametrize(
    "raw", ["中南大学\n湘雅医院", "中南大学\r\n湘雅医院", "中南大学_x000D_\n湘雅医院", "中南大学_x000D_湘雅医院"]
)
def test_dirt_47_line_breaks_in_a_unit(raw):
    assert became("work_unit", raw) == ("中南大学湘雅医院", "line_break", "spaces")


def test_a_repair_is_told_once():
    assert became("work_unit", " 长沙市 第一医院。") == ("长沙市第一医院", "spaces", "punctuation")


def test_units_have_one_kind_of_bracket():
    assert became("work_unit", "人民医院(东院)") == ("人民医院（东院）", "brackets")
    assert became("work_unit", "ABC Clinic (Changsha)") == ("ABC Clinic (Changsha)",)


@pytest.mark.parametrize("unit", ["湖南省人民医院", "第921医院", "长沙市第一医院（本部）", "A-B医院"])
def test_a_unit_is_untouched(unit):
    assert became("work_unit", unit) == (unit,)


@pytest.mark.parametrize("text", ["zhangsan", "Zhang San", "zhāng sān", "zhang'an", "张san"])
def test_pinyin_is_left_to_the_rules(text):
    assert became("pinyin", text) == (text,)


def test_pinyin_is_tidied():
    assert became("pinyin", " ｚhang  san") == ("zhang san", "full_width", "spaces")
