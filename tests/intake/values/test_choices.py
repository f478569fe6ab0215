import pytest

from tests.intake.values.reading import became, read, value


@pytest.mark.parametrize("raw", ["M", "m", "1", 1, 1.0, "male", "Male", "先生", "男性", "男士"])
def test_dirt_17_gender(raw):
    assert became("gender", raw) == ("男", "option_spelling")


@pytest.mark.parametrize("raw", ["F", 2, "female", "女士", "小姐"])
def test_dirt_17_gender_of_women(raw):
    assert became("gender", raw) == ("女", "option_spelling")


@pytest.mark.parametrize("raw", ["男(1)", "男（1）", "1.男", "1、男", "A. 男", "A、男", "(A)男", "（1）男", "①男"])
def test_dirt_39_numbers_of_a_questionnaire(raw):
    assert became("gender", raw) == ("男", "numbering")


def test_an_option_is_untouched():
    for field, option in [
        ("gender", "男"),
        ("category", "中医/中西医"),
        ("on_post", "研究生（在读）"),
        ("affiliation", "村(居)委会"),
    ]:
        assert became(field, option) == (option,)


@pytest.mark.parametrize("raw", ["研究生(在读)", "研究生 (在读)", "在读研究生"])
def test_brackets_and_blanks_make_no_difference(raw):
    assert became("on_post", raw)[0] == "研究生（在读）"


@pytest.mark.parametrize("raw", ["男 ", " 男", "男\xa0"])
def test_dirt_55_trailing_blanks_of_a_list(raw):
    assert became("gender", raw) == ("男", "spaces")


def test_dirt_05_full_width_option():
    assert became("gender", "Ｍ") == ("男", "full_width", "option_spelling")


@pytest.mark.parametrize("raw", ["不男", "X", "保密"])
def test_what_is_no_option_stays(raw):
    assert became("gender", raw) == (raw,)


def test_dirt_26_a_word_that_is_offered_is_no_blank():
    assert became("degree", "无") == ("无",)
    for raw in ("暂无", "-", "—", "/", "没有"):
        assert became("degree", raw) == ("无", "option_spelling")
    assert value("on_post", "在读") == "研究生（在读）"


@pytest.mark.parametrize("raw", ["无", "否", "没有", "不填", "不需要", "非军人", "地方", "/", "\\", "—", "-"])
def test_ruling_9_blanks_in_military_identity(raw):
    assert became("military_identity", raw) == (None, "blank_word")


@pytest.mark.parametrize("raw", ["是", "军人", "部队"])
def test_a_soldier_of_no_known_kind_stays(raw):
    assert became("military_identity", raw) == (raw,)


# every name of the ministry's list, and what sheets make of them
EXAMS = [
    ("临床执业医师", "执业", "临床"),
    ("临床执业助理医师", "助理", "临床"),
    ("口腔执业医师", "执业", "口腔"),
    ("公共卫生执业医师", "执业", "公卫"),
    ("公共卫生执业助理医师", "助理", "公卫"),
    ("具有规定学历中医执业医师", "执业", "中医"),
    ("具有规定学历的中医执业医师", "执业", "中医"),
    ("具有规定学历中医（朝医）专业执业助理医师", "助理", "中医"),
    ("具有规定学历的蒙医执业医师", "执业", "中医"),
    ("师承和确有专长的中医执业医师", "执业", "中医"),
    ("师承或确有专长中医执业助理医师", "助理", "中医"),
    ("中西医结合执业医师", "执业", "中西医"),
    ("中西医结合执业助理医师", "助理", "中西医"),
    ("乡村全科执业助理医师", "助理", "乡村"),
    ("中医执业助理医师", "助理", "中医"),
    ("110 临床执业医师", "执业", "临床"),
    ("口腔助理", "助理", "口腔"),
    ("执业(临床)", "执业", "临床"),
    ("执业（临床）", "执业", "临床"),
    ("助理-临床", "助理", "临床"),
    ("临床/执业", "执业", "临床"),
    ("临床类别执业助理医师", "助理", "临床"),
    ("临床 执业医师", "执业", "临床"),
]


@pytest.mark.parametrize(("name", "level", "category"), EXAMS)
def test_names_of_exams_are_taken_apart(name, level, category):
    found = read("level", name)
    assert (found.value, found.kinds, found.spill) == (level, ("compound",), {"category": category})
    found = read("category", name)
    assert (found.value, found.kinds, found.spill) == (category, ("compound",), {"level": level})


def test_an_exam_of_chinese_medicine_without_its_level():
    found = read("category", "师承或确有专长中医")
    assert (found.value, found.spill) == ("中医", {})
    assert value("category", "具有规定学历中西医结合") == "中西医"


def test_a_certificate_says_its_level_only():
    found = read("cert_type", "临床执业助理医师")
    assert (found.value, found.kinds, found.spill) == ("助理", ("compound",), {})


@pytest.mark.parametrize(
    ("field", "text"),
    [("level", "临床"), ("level", "临床医师"), ("level", "口腔医师"), ("category", "助理"), ("category", "执业医师")],
)
def test_half_an_exam_in_the_wrong_column_stays(field, text):
    assert read(field, text).spill == {}
    assert value(field, text) == ("临床" if (field, text) == ("category", "临床医师") else text)


@pytest.mark.parametrize(
    "raw",
    [
        "√",
        "✓",
        "✔",
        "对",
        "有",
        "Y",
        "yes",
        "已",
        "1",
        1,
        1.0,
        True,
        "TRUE",
        "已提交",
        "提交成功",
        "是(1)",
        "1.是",
        "已网报",
        "是的",
    ],
)
def test_answers_yes(raw):
    assert became("submitted", raw) == ("是", "answer_word")


@pytest.mark.parametrize(
    "raw", ["×", "✗", "无", "没有", "N", "no", "未", "0", 0, False, "FALSE", "未提交", "待提交", "未网报", "没"]
)
def test_answers_no(raw):
    assert became("submitted", raw) == ("否", "answer_word")


@pytest.mark.parametrize("raw", ["是", "否", "明天交", "部分"])
def test_answers_that_stay(raw):
    assert became("submitted", raw) == (raw,)


def test_done_or_not_by_the_fields_own_word():
    assert value("slip_checked", "已核对") == "是"
    assert value("slip_checked", "未核对") == "否"
    assert value("slip_checked", "已退费") == "已退费"


def test_a_field_has_its_own_answers():
    assert value("reviewed", "通过") == "是"
    assert value("paid", "欠费") == "否"
    assert value("is_soldier", "地方") == "否"


@pytest.mark.parametrize("raw", ["不详", "/", "待补", "暂无"])
def test_dirt_26_answers_left_open_are_blank(raw):
    assert became("submitted", raw) == (None, "blank_word")
