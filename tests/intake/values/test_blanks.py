import pytest

from tests.intake.values.reading import became
from toolkit.intake.values import SAME_AS_ABOVE


@pytest.mark.parametrize(
    "word",
    ["暂无", "无", "/", "\\", "N/A", "n/a", "不详", "待补", "——", "—", "-", "无。", " 无 ", "Ｎ／Ａ", "待定", "……", "。"],
)
@pytest.mark.parametrize(
    "field", ["name", "id_number", "cert_no", "phone", "gender", "grad_date", "years", "ethnicity", "city", "work_unit", "dept"]
)
def test_dirt_26_words_for_nothing(field, word):
    if word in ("——", "—", "-") and field == "grad_date":
        return
    assert became(field, word) == (None, "blank_word")


@pytest.mark.parametrize("word", ["至今", "在读", "未毕业", "就读中"])
def test_dirt_26_still_studying_is_a_blank_date(word):
    assert became("grad_date", word) == (None, "blank_word")
    assert became("diploma_no", word) == (None, "blank_word")
    assert became("dept", word) == (word,)


@pytest.mark.parametrize("word", ["无", "待补", "不详"])
def test_dirt_26_a_remark_says_something(word):
    for field in ("note", "trial_proof"):
        assert became(field, word) == (word,)


@pytest.mark.parametrize("word", ["无", "否", "没有", "不填", "不需要", "不加试", "/", "\\", "—", "-"])
@pytest.mark.parametrize(
    "field", ["permit_no", "title_date", "trn_unit", "trn_major", "cert_type", "cert_no", "cert_date", "ban_until"]
)
def test_ruling_9_words_are_blank(field, word):
    assert became(field, word) == (None, "blank_word")


def test_ruling_9_words_are_no_blanks_elsewhere():
    assert became("work_unit", "地方") == ("地方",)
    assert became("dept", "否") == ("否",)


@pytest.mark.parametrize("dash", ["－", "—", "–", "―", "一", "﹣", "−", "——", "_", " - "])
@pytest.mark.parametrize("field", ["school", "grad_date", "enrol_date", "major", "diploma_no"])
def test_dirt_27_dashes_where_a_dash_is_an_answer(field, dash):
    assert became(field, dash) == ("-", "dash")
    assert became(field, "-") == ("-",)


def test_dirt_27_elsewhere_a_dash_is_a_blank_and_one_is_one():
    assert became("dept", "—") == (None, "blank_word")
    assert became("years", "一") == (1, "number_words")


@pytest.mark.parametrize(
    "text", ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "########", "#n/a", "Err:508"]
)
@pytest.mark.parametrize("field", ["name", "id_number", "grad_date", "gender", "note", "years", "school"])
def test_dirt_42_formula_errors(field, text):
    assert became(field, text) == (None, "formula_error")


def test_dirt_42_a_number_sign_is_no_error():
    assert became("note", "#3") == ("#3",)


@pytest.mark.parametrize("text", ["同上", "〃", '"', "同前", "々", "同上。"])
def test_dirt_47_same_as_above(text):
    for field in ("work_unit", "city", "level", "class_name", "grad_date"):
        assert became(field, text) == (SAME_AS_ABOVE, "same_as_above")


@pytest.mark.parametrize("field", ["name", "id_number", "diploma_no", "phone", "wechat", "pinyin"])
def test_dirt_47_nothing_personal_is_the_same_as_above(field):
    assert became(field, "同上") == ("同上",)


@pytest.mark.parametrize("raw", [" ", "\t", "\xa0", "\u3000", "            "])
def test_blanks_are_blank(raw):
    assert became("name", raw) == (None, "spaces")


def test_nothing_is_untouched():
    assert became("name", None) == (None,)
    assert became("name", "") == (None,)
    assert became("id_number", float("nan")) == (None,)
    assert became("grad_date", float("inf")) == (None,)
