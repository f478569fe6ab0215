"""Findings as a tutor reads them: how sure a suggestion is, what to do on the day, who is the newest of two."""

from datetime import date

import pandas as pd
import pytest

from tests.test_audit import cohort
from toolkit.audit import audit
from toolkit.intake.candidates import REPAIRS
from toolkit.listing import difference, listing
from toolkit.rules.catalogue import by_id, catalogue
from toolkit.rules.rule import CERTAIN, CHECK, LIKELY
from toolkit.season import load_season
from toolkit.words import LANGUAGES, words

OPEN, CLOSED = date(2025, 2, 15), date(2025, 2, 23)
GOOD, OTHER = "11010519491231002X", "430104199003071237"
CARD = "居民身份证"
LIU = {"name": "刘雅琴", "id_number": GOOD, "id_type": CARD}


def listed(*people, rules, day=OPEN, lang="zh", **more):
    done = audit(cohort(*people, **more), load_season(), day, rules=[by_id()[id] for id in rules])
    return listing(done, lang)


def test_a_suggestion_says_how_sure_it_is():
    blank, wrong = {**LIU, "gender": None}, {**LIU, "gender": "男"}
    table = listed(blank, wrong, rules=["S06-GENDER-MISSING", "S06-GENDER-ID-MISMATCH"])
    assert table[["suggestion", "sure"]].values.tolist() == [["女", LIKELY], ["女", CERTAIN]]


def test_a_case_may_be_less_sure_than_its_rule():
    people = [{"ethnicity": group, "id_type": CARD} for group in ("土", "布衣", "火星")]
    table = listed(*people, rules=["S06-ETHNIC-UNKNOWN"]).sort_values("row")
    assert table[["suggestion", "sure"]].values.tolist() == [["土家族", CHECK], ["布依族", LIKELY], [None, None]]


def test_every_suggestion_has_a_word_for_how_sure_it_is():
    for rule in catalogue():
        for case in (None, *rule.cases):
            assert set(words()[f"listing.sure_{rule.sure_of(case)}"]) == set(LANGUAGES)


def test_what_to_do_changes_with_the_day():
    rules = ["S06-GENDER-ID-MISMATCH"]
    wrong = {**LIU, "gender": "男"}
    assert listed(wrong, rules=rules)["route"][0].startswith("2月21日 24:00 前请考生在系统里改")
    assert "签申请表之前告诉考点" in listed(wrong, rules=rules, day=CLOSED)["route"][0]
    assert listed(wrong, rules=rules, day=CLOSED, lang="en")["route"][0].startswith("Closed")


def test_after_the_close_what_the_authority_corrects_comes_first():
    rules = ["S06-PINYIN-MISSING", "S07-AFFIL-INVALID"]
    wrong = {"name": "刘雅琴", "pinyin": None, "affiliation": "没有这一项"}
    assert listed(wrong, rules=rules)["step"].tolist() == [7, 6]
    assert listed(wrong, rules=rules, day=CLOSED)["step"].tolist() == [6, 7]


def test_the_same_person_twice_says_which_row_is_newer_and_what_differs():
    old, new = {**LIU, "ethnicity": "汉族", "dept": "内科"}, {**LIU, "ethnicity": "土家族", "dept": "内科"}
    table = listed(old, new, rules=["S06-ID-DUPLICATE"])
    assert table["message"].tolist() == [
        "与第 4 行是同一个人，交了两次；第 4 行较新，不同的是：民族",
        "与第 3 行是同一个人，交了两次；这一行较新，不同的是：民族",
    ]
    assert table["fix"][0] == "问清不同的几项以哪次为准，保留第 4 行，删掉另外的"
    english = listed(old, new, rules=["S06-ID-DUPLICATE"], lang="en")["message"][1]
    assert english == "The same person as row 3: sent twice; this row is newer, they differ in Ethnicity"


def test_the_time_of_submission_decides_which_row_is_newer():
    early, late = {**LIU, "submitted_at": "2025-02-09", "seq": "2"}, {**LIU, "submitted_at": "2025-02-12", "seq": "1"}
    first = listed(late, early, rules=["S06-ID-DUPLICATE"])["message"][0]
    assert first == "与第 4 行是同一个人，交了两次；这一行较新，填的内容相同"
    unknown = {**early, "submitted_at": None}
    assert "第 4 行较新" in listed(late, unknown, rules=["S06-ID-DUPLICATE"])["message"][0]


def test_many_differences_are_counted():
    answers = dict.fromkeys(("gender", "ethnicity", "work_unit", "dept", "school", "major", "city"))
    first = listed({**LIU, **answers}, {**LIU, **dict.fromkeys(answers, "x")}, rules=["S06-ID-DUPLICATE"])["message"][0]
    assert first.endswith("有 7 项不同：性别、民族、工作单位、市、科室、毕业学校等")


def test_another_name_for_the_same_phone_and_person():
    people = [{**LIU, "phone": "13900001111"}, {**LIU, "id_number": OTHER, "phone": "13900001111"}]
    table = listed(*people, rules=["S06-ID-DUPLICATE", "S00-PHONE-SHARED"])
    assert table["rule"].tolist() == ["S00-PHONE-SHARED"] * 2
    assert table["message"][0].endswith("像是同一个人交了两次；第 4 行较新，不同的是：证件号码")


def test_a_duplicate_is_said_once():
    people = [{**LIU, "phone": "13900001111"}] * 2
    assert set(listed(*people, rules=["S06-ID-DUPLICATE", "S00-PHONE-SHARED"])["rule"]) == {"S06-ID-DUPLICATE"}


@pytest.mark.parametrize(
    ("value", "suggestion", "said"),
    [
        ("4305221G9302199999", "430522199302199999", "第 8 位 G 应为 9"),
        ("4301O4199OO3072315", "430104199003072315", "第 5 位 O 应为 0；第 10–11 位 OO 应为 00"),
        ("430104199003072315", "430104199030072315", "第 11–12 位 03 应为 30"),
        ("430112780827996", "430112197808279968", "第 6 位后面少了 19；第 15 位后面少了 8"),
        ("4301041990030723155", "430104199003072315", "第 19 位 5 多了"),
        ("110101199001011230", "440301198505052315", "和现在的号码有多位不同"),
        (None, "430104199003072315", ""),
        ("430104199003072315", None, ""),
    ],
)
def test_where_a_number_differs_in_words(value, suggestion, said):
    assert difference("id_number", value, suggestion) == said


def test_only_numbers_of_identity_are_compared():
    assert difference("gender", "女", "男") == ""
    assert difference("id_number", "4305221G9302199999", "430522199302199999", "en") == "place 8: 9, not G"


def repaired(*repairs, **person):
    """A candidate of whose cells (all in column A, row 3) intake changed something: (field, raw, kind)."""
    lines = [("汇总", 3, "A3", field, raw, person.get(field), kind) for field, raw, kind in repairs]
    return {"repairs": pd.DataFrame(lines, columns=REPAIRS, dtype=object)}


def test_what_the_tutor_wrote_is_told_beside_what_was_judged():
    blank = listed({"ethnicity": "布衣族"}, rules=["S06-ETHNIC-UNKNOWN"])
    assert blank[["value", "written"]].values.tolist() == []
    person = {"id_type": "居民身份证", "ethnicity": "布衣族"}
    plain = listed(person, rules=["S06-ETHNIC-UNKNOWN"])
    assert plain[["value", "written"]].values.tolist() == [["布衣族", "布衣族"]]
    changed = repaired(("ethnicity", " 布 衣 ", "spaces"), ("ethnicity", "布衣", "ethnicity_suffix"), **person)
    found = listed(person, rules=["S06-ETHNIC-UNKNOWN"], **changed)
    assert found[["value", "written"]].values.tolist() == [["布衣族", " 布 衣 "]]  # the first raw is the sheet's
    numbers = {"id_type": CARD, "id_number": "1101051949123100"}
    changed = repaired(("id_number", "110105 19491231 00", "spaces"), **numbers)
    assert listed(numbers, rules=["S06-ID-FORMAT"], **changed)["written"].tolist() == [numbers["id_number"]]


def test_a_name_that_holds_a_number_is_masked_where_people_are_called_by_it():
    person = {"name": f"刘雅琴{GOOD}", "class_name": "一班13812345678", "gender": None}
    table = listed(person, rules=["S06-GENDER-MISSING"])
    assert table[["name", "class_name"]].values.tolist() == [["刘雅琴1101**********002X", "一班138****5678"]]
    assert table["about"].tolist() == [()]
