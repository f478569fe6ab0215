"""Names, all invented."""

import pytest

from tests.intake.values.reading import became, read, value


@pytest.mark.parametrize(
    "name", ["张三", "李四光", "欧阳娜娜", "阿卜杜·热合曼", "J. Smith", "CHAN Tai Man", "O'Brien", "Mary-Jane Watson"]
)
def test_a_clean_name_is_untouched(name):
    assert became("name", name) == (name,)


@pytest.mark.parametrize("raw", ["张 三", "张　三", " 张三", "张三\xa0", "张  三 "])
def test_dirt_12_blanks_in_a_name(raw):
    assert became("name", raw) == ("张三", "spaces")


def test_dirt_12_the_last_character_after_a_blank_is_part_of_the_name():
    assert became("name", "李亚 男") == ("李亚男", "spaces")


def test_dirt_12_latin_names_keep_single_blanks():
    assert became("name", "SMITH  John") == ("SMITH John", "spaces")


@pytest.mark.parametrize("dot", "•‧・．.･∙⋅。")
def test_dirt_13_one_dot(dot):
    assert became("name", f"阿卜杜{dot}热合曼") == ("阿卜杜·热合曼", "name_dot")
    assert became("name", f"阿卜杜 {dot} 热合曼") == ("阿卜杜·热合曼", "name_dot")


def test_dirt_13_the_name_on_the_card_is_read_alike():
    assert value("name_on_id", "阿卜杜•热合曼") == "阿卜杜·热合曼"


@pytest.mark.parametrize(
    ("raw", "name", "note"),
    [
        ("张三（班长）", "张三", "班长"),
        ("张三(班长)", "张三", "班长"),
        ("张三【已退】", "张三", "已退"),
        ("张三(班长", "张三", "班长"),
        ("李四-改", "李四", "改"),
        ("李四—已退费", "李四", "已退费"),
        ("李四 班长", "李四", "班长"),
        ("李四 已缴费", "李四", "已缴费"),
        ("李四-2班", "李四", "2班"),
        ("John Smith (Jr)", "John Smith", "Jr"),
    ],
)
def test_dirt_14_remarks_go_to_the_note(raw, name, note):
    found = read("name", raw)
    assert (found.value, found.kinds, found.spill) == (name, ("remark",), {"note": note})


@pytest.mark.parametrize("raw", ["*王五", "★王五", "王五*", "＊王五"])
def test_dirt_14_stars(raw):
    assert became("name", raw) == ("王五", "star")


@pytest.mark.parametrize("raw", ["1.张三", "3、张三", "12 张三", "No.3 张三"])
def test_dirt_14_running_numbers(raw):
    assert became("name", raw) == ("张三", "numbering")


def test_dirt_14_a_name_wholly_in_brackets_is_a_name():
    assert became("name", "（张三）") == ("张三", "punctuation")


@pytest.mark.parametrize("raw", ["买买提-艾力", "张三，李四", "张三/李四", "张三2", "王○"])
def test_dirt_14_what_only_a_person_can_decide_stays(raw):
    assert became("name", raw) == (raw,)


@pytest.mark.parametrize(("raw", "name"), [("⼥娲", "女娲"), ("⻓孙无忌", "长孙无忌"), ("⻢⻰", "马龙"), ("\uf9e1四", "李四")])
def test_dirt_15_radicals_and_compatibility_forms(raw, name):
    assert became("name", raw) == (name, "look_alike")


@pytest.mark.parametrize("name", ["䶮", "𬱖三", "张﨑", "王\U0002f804", "赵〇"])
def test_dirt_16_rare_characters_stay(name):
    assert became("name", name) == (name,)


@pytest.mark.parametrize("name", ["张?", "张□", "?三"])
def test_dirt_16_lost_characters_stay_for_a_rule(name):
    assert became("name", name) == (name,)


@pytest.mark.parametrize("raw", ["张三😊", "🌸张三", "张三❤️"])
def test_dirt_53_emoji(raw):
    found = read("name", raw)
    assert found.value == "张三"
    assert found.kinds[-1] == "emoji"


@pytest.mark.parametrize("raw", ["张三，", "张，三", "“张三”", "张三。", "张三！", "、张三", "张三；"])
def test_dirt_53_wide_punctuation(raw):
    assert became("name", raw) == ("张三", "punctuation")


def test_dirt_06_zero_width_and_apostrophe():
    assert became("name", "张\u200b三") == ("张三", "invisible")
    assert became("name", "'张三") == ("张三", "quotes")


def test_line_break_in_a_name():
    assert became("name", "张\n三") == ("张三", "line_break", "spaces")


def test_a_name_of_nothing_but_signs_is_blank():
    assert value("name", "***") is None
