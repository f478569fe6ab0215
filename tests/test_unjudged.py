"""Whom rules leave open, who passes, and what of it is counted."""

import random
from dataclasses import replace

import pytest

from tests.people import KINDS, booked, candidate
from tests.test_audit import DAY, GOOD, cohort
from toolkit.audit import audit
from toolkit.audit_json import as_json
from toolkit.fields import fields
from toolkit.intake.cohort import read_cohort
from toolkit.panels.spreadsheets import sample
from toolkit.rules.catalogue import by_id, catalogue
from toolkit.rules.rule import Rule
from toolkit.season import load_season
from toolkit.standing import CLEAN, NOT_JUDGED, lacking_columns, standing
from toolkit.unjudged import FAILED, OPEN, OWED, PHOTOS, SPARED

SEASON = load_season()
OPTIONAL_STEPS = (5, 9, 12)


def people(kind, count=5, without=(), **changes):
    rng = random.Random(kind)
    return [
        {name: value for name, value in (candidate(kind, rng) | changes).items() if name not in without} for _ in range(count)
    ]


def judged(*rows, rules=None, **more):
    return audit(cohort(*rows, **more), SEASON, DAY, rules=rules)


def states(done, step):
    return set(done.judged[step])


def counts(done, rule):
    return done.coverage.set_index("rule").loc[rule, ["judged", "not_judged", "spared"]].tolist()


def alone(name, *rows, **more):
    """The counts of one rule over some rows."""
    return counts(judged(*rows, rules=[by_id()[name]], **more), name)


@pytest.fixture(scope="module")
def of_the_sample():
    return audit(read_cohort(sample(), SEASON), SEASON, DAY)


@pytest.fixture(scope="module")
def of_every_kind():
    rng = random.Random(7)
    rows = [maker(candidate(kind, rng)) for kind in KINDS for maker in (booked, dict)]
    return audit(cohort(*rows), SEASON, DAY)


@pytest.mark.parametrize("which", ["of_the_sample", "of_every_kind"])
def test_everybody_is_judged_or_not_by_every_rule(which, request):
    done = request.getfixturevalue(which)
    for line in as_json(done)["coverage"]:
        assert line["judged"] + line["not_judged"] == len(done.cohort), line
        assert 0 <= line["flagged"] <= line["judged"], line
    assert (done.coverage["spared"] <= done.coverage["judged"]).all()


@pytest.mark.parametrize("which", ["of_the_sample", "of_every_kind"])
def test_a_reason_is_given_for_whoever_is_left_open(which, request):
    done = request.getfixturevalue(which)
    assert all(0 < gap.columnless + gap.people <= 2 * len(done.cohort) and gap.rules for gap in done.gaps)
    assert bool(done.gaps) == bool((done.coverage["not_judged"] > 0).any())
    assert done.coverage.loc[done.coverage["judged"] == 0, "note"].notna().all()


def test_a_step_that_is_not_for_a_candidate_is_clean():
    done = judged(*people("bachelor"))
    assert states(done, 10) == {SPARED}
    assert set(standing(done).by_step[10]) == {CLEAN}


def test_the_sample_s_first_time_candidates_need_no_certificate(of_the_sample):
    first = of_the_sample.cohort.table["path"] == "首次报考"
    open_ones = sum(state == OPEN for state, asked in zip(of_the_sample.judged[10], first, strict=True) if asked)
    assert first.sum() > 100 and open_ones <= 2


def test_a_blank_that_may_stay_blank_leaves_nothing_open():
    rows = [{"permit_no": None, "id_type": "居民身份证"}, {"permit_no": None, "id_type": "外籍护照"}]
    assert alone("S06-PERMIT-UNNEEDED", *rows) == [2, 0, 2]


def test_a_blank_that_must_not_be_leaves_open():
    assert alone("S06-GENDER-ID-MISMATCH", {"gender": None, "id_number": GOOD, "id_type": "居民身份证"}) == [0, 1, 0]


def test_a_wrong_value_leaves_open_what_asks_for_it():
    rows = [{"gender": "男", "id_number": number, "id_type": "居民身份证"} for number in (GOOD, GOOD[:17])]
    rules = [by_id()[id] for id in ("S06-ID-FORMAT", "S06-GENDER-ID-MISMATCH")]
    assert counts(judged(*rows, rules=rules), "S06-GENDER-ID-MISMATCH") == [1, 1, 0]


def test_a_rule_that_nobody_knows_to_apply_leaves_open():
    assert alone("S06-ETHNIC-MISSING", {"ethnicity": None, "id_type": None}) == [0, 1, 0]
    assert alone("S06-ETHNIC-MISSING", {"ethnicity": None, "id_type": "外籍护照"}) == [1, 0, 1]


def test_a_column_that_is_not_there_leaves_open_only_whom_it_may_concern():
    rows = [{"path": "首次报考", "level": "助理"}, {"path": "助理升执业", "level": "执业"}]
    assert alone("S10-CERTDATE", *rows) == [1, 1, 1]


def test_several_fields_of_one_rule_are_one_judgement():
    row = {"level": "助理", "path": "首次报考"} | dict.fromkeys(("cert_type", "cert_no", "cert_date", "reg_no", "reg_date"))
    assert alone("S10-NOT-NEEDED", row | {"cert_no": "20"}) == [1, 0, 0]
    assert alone("S10-NOT-NEEDED", row) == [1, 0, 1]


def test_photos_that_nobody_gave_are_one_gap():
    done = judged(*people("bachelor", photo="1.jpg"))
    assert next(gap for gap in done.gaps if gap.field == PHOTOS).people == 5
    note = done.coverage.set_index("rule").loc["S06-PHOTO-BLUR", "note"]
    assert note == "no_photos"


def test_who_is_in_order_passes_also_without_the_optional_columns():
    optional = (field for field in fields().values() if field.process or field.optional_column or field.step in OPTIONAL_STEPS)
    own = [field.id for field in optional]
    found = standing(judged(*people("bachelor", 20, without=set(own) - {"path"})))
    assert found.counts[CLEAN] >= 15 and found.counts[NOT_JUDGED] == 0
    assert found.blind_steps == [5, 9, 12]
    assert found.ready == 20


@pytest.mark.parametrize("field", [field for field in fields().values() if field.missing and not field.optional_column])
def test_nobody_passes_without_a_column_that_everybody_needs(field):
    done = judged(*people("bachelor", without=(field.id,)))
    found = standing(done)
    assert found.counts[CLEAN] == found.ready == 0
    assert states(done, field.step) == {OWED}
    assert set(found.by_step[field.step]) == {NOT_JUDGED}
    assert next(gap for gap in done.gaps if gap.field == field.id).owed == 5
    assert lacking_columns(done, "汇总", 0) == [field.id]


def test_a_column_that_only_some_need_keeps_nobody_else_from_passing():
    done = judged(*people("foreigner", without=("ethnicity",)), *people("bachelor", without=("ethnicity",)))
    found = standing(done)
    assert [found.whole[:5], found.whole[5:]] == [(True,) * 5, (False,) * 5]
    assert (lacking_columns(done, "汇总", 0), lacking_columns(done, "汇总", 9)) == ([], ["ethnicity"])


def test_nothing_judged_is_never_passed():
    found = standing(judged({"note": "苹果"}, {"note": "梨"}))
    assert (found.counts, found.ready, found.blocked) == ({NOT_JUDGED: 2}, 0, 0)
    nobody = as_json(judged({"note": "苹果"}))["standing"]
    assert nobody["ready"] == 0 and {state["not_judged"] for state in nobody["by_step"].values()} == {1}


def test_nobody_passes_where_a_rule_failed():
    def broken(name):
        raise ZeroDivisionError(name)

    texts = dict.fromkeys(("zh", "en", "fix_zh", "fix_en", "why_zh", "why_en", "guide"), "x")
    rule = Rule(id="S06-BROKEN", step=6, severity="error", judge=broken, params=("name",), field="name", **texts)
    done = judged(*people("bachelor"), rules=[*catalogue(), rule])
    assert standing(replace(done, findings=done.findings[:0])).counts == {NOT_JUDGED: 5}
    assert next(gap for gap in done.gaps if gap.field == FAILED).owed == 5


def test_what_the_tutor_has_not_noted_keeps_nobody_from_passing():
    done = judged(*people("bachelor", 20, slip_printed=None, slip_checked=None))
    assert states(done, 12) == {OPEN}
    assert standing(done).counts[CLEAN] >= 15


def test_a_column_that_one_sheet_lacks_is_lacking_there_alone():
    rows = [*people("bachelor", 2), *people("bachelor", 2, without=("pinyin",))]
    done = judged(*rows, sheets=["甲班"] * 2 + ["乙班"] * 2)
    assert standing(done).whole == (True, True, False, False)
