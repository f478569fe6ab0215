"""The engine: three outcomes, coverage, causes and effects, several sheets."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from toolkit.audit import AuditStoppedError, audit, judge_one
from toolkit.intake.candidates import DOUBTS
from toolkit.intake.cohort import Cohort
from toolkit.rules.catalogue import by_id
from toolkit.rules.rule import Rule
from toolkit.season import load_season
from toolkit.standing import CLEAN, NOT_JUDGED, standing

DAY = date(2025, 2, 15)
GOOD = "11010519491231002X"


def cohort(*people, sheets=None, doubts=(), **more):
    """A cohort of invented people, one row each from row 3 on; ``sheets`` says on which sheet each one stands."""
    sheets = sheets or ["汇总"] * len(people)
    index = pd.MultiIndex.from_tuples([(sheet, 3 + row) for row, sheet in enumerate(sheets)], names=["sheet", "row"])
    names = list(dict.fromkeys(field for person in people for field in person))
    table = pd.DataFrame({name: [person.get(name) for person in people] for name in names}, index=index, dtype=object)
    origins = {(sheet, name): "A" for sheet, person in zip(sheets, people, strict=True) for name in person}
    doubts = pd.DataFrame(doubts, columns=DOUBTS, dtype=object)
    return Cohort(Path("名册.xlsx"), "", sheets[0], 2, table, origins=origins, doubts=doubts, **more)


def judged(*people, rules=(), **more):
    result = audit(cohort(*people, **more), load_season(), DAY, rules=[by_id()[id] for id in rules])
    return result, result.coverage.set_index("rule")


def test_a_row_is_flagged_passed_or_not_judged():
    people = [{"gender": gender, "id_number": GOOD, "id_type": "居民身份证"} for gender in ("男", "女", None)]
    result, coverage = judged(*people, rules=["S06-GENDER-ID-MISMATCH"])
    assert result.findings["row"].tolist() == [3]
    assert coverage.loc["S06-GENDER-ID-MISMATCH", ["judged", "flagged", "not_judged"]].tolist() == [2, 1, 1]


def test_a_row_that_a_rule_does_not_concern_is_spared_not_unjudged():
    people = {"category": "临床", "level": "执业"}, {"category": "乡村", "level": "助理"}
    _, coverage = judged(*people, rules=["S04-RURAL-LEVEL"])
    assert coverage.loc["S04-RURAL-LEVEL", ["judged", "not_judged", "spared"]].tolist() == [2, 0, 1]


def test_a_missing_column_is_not_judged_and_said_once():
    result, coverage = judged({"name": "周思远"}, {"name": "刘雅琴"}, rules=["S06-PINYIN-MISSING"])
    assert coverage.loc["S06-PINYIN-MISSING", ["judged", "not_judged", "note"]].tolist() == [0, 2, "no_column:pinyin"]
    assert result.findings[["row", "field", "case", "severity"]].values.tolist() == [[None, "pinyin", "no_column", "warning"]]


def test_a_column_that_only_another_sheet_has_is_no_blank():
    people = [{"name": "周思远", "exam_site": None}, {"name": "刘雅琴"}]
    result, coverage = judged(*people, sheets=["甲班", "乙班"], rules=["S11-SITE-MISSING"])
    assert result.findings[["sheet", "row"]].values.tolist() == [["甲班", 3], ["乙班", None]]
    assert coverage.loc["S11-SITE-MISSING", ["judged", "not_judged"]].tolist() == [1, 1]


def test_a_doubtful_cell_is_left_to_the_rule_of_the_doubt():
    doubt = ("汇总", 3, "A3", "id_number", "4.3E+17", "damaged")
    person = {"id_number": "4.3E+17", "id_type": "居民身份证", "gender": "男"}
    rules = ["S06-ID-EXCEL-DAMAGED", "S06-ID-FORMAT", "S06-ID-MISSING", "S06-GENDER-ID-MISMATCH"]
    result, coverage = judged(person, doubts=[doubt], rules=rules)
    assert result.findings["rule"].tolist() == ["S06-ID-EXCEL-DAMAGED"]
    assert coverage.loc["S06-ID-FORMAT", "not_judged"] == 1


def test_the_cause_silences_its_effects():
    person = dict.fromkeys(("school", "grad_date", "edu_level", "edu_category", "major", "diploma_no"))
    result, _ = judged(person, rules=["S08-EDU-NONE", "S08-SCHOOL-MISSING", "S08-GRADDATE-MISSING"])
    assert result.findings["rule"].tolist() == ["S08-EDU-NONE"]


def test_a_column_of_formulas_is_said_at_its_own_sheet():
    people = {"name": "周思远", "gender": None}, {"name": "刘雅琴", "gender": None}, {"name": "向建国", "gender": None}
    doubts = [("乙班", row, f"B{row}", "gender", "=A1", "not_calculated") for row in (4, 5)]
    result, _ = judged(*people, sheets=["甲班", "乙班", "乙班"], doubts=doubts)
    assert result.findings[["rule", "sheet", "row", "field"]].values.tolist() == [
        ["S00-NOT-CALCULATED", "乙班", None, "gender"]
    ]


def test_what_follows_from_an_inferred_kind_never_blocks():
    result, _ = judged({"level": "执业", "edu_level": "大专", "cert_no": None}, rules=["S10-REQUIRED-UPGRADE"])
    assert result.findings["severity"].tolist() == ["error"]


def test_a_rule_that_raises_is_our_fault():
    def broken(name):
        raise ZeroDivisionError(name)

    texts = dict.fromkeys(("zh", "en", "fix_zh", "fix_en", "why_zh", "why_en", "guide"), "x")
    rule = Rule(id="S06-BROKEN", step=6, severity="error", judge=broken, params=("name",), field="name", **texts)
    result = audit(cohort({"name": "周思远"}), load_season(), DAY, rules=[rule])
    assert result.coverage[["judged", "note"]].values.tolist() == [[0, "failed:ZeroDivisionError"]]
    assert result.findings.empty


def test_it_can_be_stopped():
    with pytest.raises(AuditStoppedError):
        audit(cohort({"name": "周思远"}), load_season(), DAY, progress=lambda done, of: done < 3)


def test_one_candidate_alone_is_judged_alike():
    person = {"gender": "男", "id_number": GOOD, "id_type": "居民身份证", "exam_site": "湘西", "city": "长沙市"}
    whole = audit(cohort(person), load_season(), DAY).findings
    whole = whole[whole["row"].notna()][["rule", "field", "value", "suggestion", "case", "severity"]]
    assert judge_one(person, load_season(), DAY) == [tuple(row) for row in whole.itertuples(index=False)]


def test_a_step_without_its_columns_is_never_clean():
    result = audit(cohort({"name": "周思远", "gender": "男"}), load_season(), DAY)
    stand = standing(result)
    assert stand.by_step[8] == (NOT_JUDGED,)
    assert stand.overall == (NOT_JUDGED,)
    assert standing(audit(cohort({"slip_printed": "是"}), load_season(), DAY)).by_step[12] == (NOT_JUDGED,)


def test_what_is_before_and_after_the_form_has_a_standing_of_its_own():
    people = ({"name": "周思远", "account_registered": "否"}, {"name": "刘雅琴", "account_registered": "是"}, {"name": "石磊"})
    assert standing(audit(cohort(*people), load_season(), DAY)).general[:2] == ("error", CLEAN)
    assert standing(audit(cohort({"gender": "男"}), load_season(), DAY)).general == (NOT_JUDGED,)
