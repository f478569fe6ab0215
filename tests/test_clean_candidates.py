"""Nothing is wrong with the invented candidates: whatever is found in them is a false alarm.

Written to a workbook and read back, so that intake is tested as well: no value changes on the way, however it is spelled.
"""

import random
from datetime import date

import pytest

from tests.people import FIELDS, KINDS, booked, candidate, cohort, respelled, write_plain
from toolkit.audit import audit, judge_one
from toolkit.codes.hunan import prefectures
from toolkit.columns import Columns
from toolkit.fields import fields
from toolkit.intake.cohort import read_cohort
from toolkit.season import load_season
from toolkit.severity import BLOCKER, ERROR, INFO, WARNING

SIZE = 1000
SEASON, TODAY = load_season(), date(2025, 2, 15)
LOOK_ONLY = {
    "S11-SITE-CENTRAL": "whether candidates of 湘雅 register at 省直 or in 长沙 is for the unit to say",
    "S08-2014-ELIGIBLE": "adult study after the assistant certificate is allowed, and looked at by a person",
    "S10-REG-YEARS": "a plain date of registration does not show the first registration",
}
"""Warnings that a clean candidate may well have, and why."""

OF_THE_GUIDE = {
    "首次报考，本科": ("bachelor", "dentist", "public_health", "tcm", "bachelor_tcm"),
    "首次报考，大专报助理": ("college",),
    "应届毕业生，试用期": ("fresh_bachelor", "fresh_college"),
    "中专": ("secondary", "rural_secondary"),
    "助理升执业": ("upgrade_college", "upgrade_college_tcm", "upgrade_secondary", "upgrade_bachelor", "upgrade_rural"),
    "研究生": ("graduate_student", "graduate_of_last_year", "graduate"),
    "师承、确有专长": ("apprentice", "special_skill", "upgrade_apprentice"),
    "西学中": ("west_to_tcm", "west_to_tcm_assistant"),
    "乡村": ("rural", "rural_secondary"),
    "港澳台": ("hong_kong", "macau", "taiwan", "resident"),
    "外籍": ("foreigner",),
    "部队，现役与聘用": ("soldier", "army_employee"),
    "中央、省直单位": ("central", "provincial", "provincial_elsewhere"),
    "民营、社区": ("private_clinic", "community_centre"),
    "儿科、院前急救加试": ("extra_children", "extra_emergency"),
    "少数民族": ("minority",),
    "境外学历": ("educated_abroad",),
    "技能免考": ("skills_exempt",),
}
"""The kinds of candidate that the guide names, and who stands for them."""


@pytest.fixture(scope="module")
def people():
    return cohort(SIZE, seed=2025)


@pytest.fixture(scope="module")
def clean(people, tmp_path_factory):
    return read_cohort(write_plain(tmp_path_factory.mktemp("clean") / "clean.xlsx", people), SEASON)


def judged(found):
    """The audit of a cohort, with no rule that failed."""
    done = audit(found, SEASON, TODAY)
    assert not [note for note in done.coverage["note"] if str(note).startswith("failed")]
    return done.findings


def told(findings, people):
    """Findings as lines that show what to look at."""
    places = [(f, people[f.row - 2] if f.row else "") for f in findings.itertuples(index=False)]
    return [f"{f.rule} {f.case or ''} {f.field}={f.value!r} {person}" for f, person in places]


def test_every_kind_of_candidate_and_unit_is_there(people):
    assert len({person["id_number"] for person in people}) == SIZE
    assert {person["city"] for person in people} == set(prefectures().values())
    assert {person["affiliation"] for person in people} == set(fields()["affiliation"].options) - {"民营"}
    names = [person["name"] for person in people]
    for sign in ("·", "䶮", "曾", "单", "欧阳", "尉迟", " "):
        assert any(sign in name for name in names), sign


@pytest.mark.parametrize(
    ("fact", "least"),
    [
        ("mainland", 700), ("holds_hmt_card", 60), ("holds_residence_permit", 20), ("foreigner", 20), ("upgrades", 200),
        ("west_to_tcm", 40), ("apprentice", 60), ("rural", 40), ("graduate_student", 20), ("active_soldier", 20),
        ("takes_extra", 40), ("provincial_unit", 20), ("central_unit", 20),
        ("private_unit", 40),
    ],
)  # fmt: skip
def test_the_kinds_are_what_the_facts_call_them(clean, fact, least):
    assert sum(map(bool, Columns.of_cohort(clean, SEASON, TODAY).get(fact))) >= least


@pytest.mark.parametrize(
    ("field", "value", "least"), [("military_identity", "聘用", 20), ("skill_exempt", "是", 20), ("path", "首次报考", 400)]
)
def test_the_kinds_that_a_cell_names_are_there(people, field, value, least):
    assert sum(person.get(field) == value for person in people) >= least


def test_no_blocker_and_no_error(clean, people):
    findings = judged(clean)
    assert told(findings[findings["severity"].isin((BLOCKER, ERROR))], people) == []


def test_no_warning_but_those_that_ask_to_look(clean, people):
    findings = judged(clean)
    assert told(findings[(findings["severity"] != INFO) & ~findings["rule"].isin(LOOK_ONLY)], people) == []


@pytest.mark.parametrize("kinds", OF_THE_GUIDE.values(), ids=OF_THE_GUIDE)
def test_every_kind_of_the_guide_is_clean_with_all_its_bookkeeping(kinds):
    rng = random.Random(f"{kinds}")
    for person in (candidate(kind, rng) for kind in kinds for _ in range(25)):
        for row in (person, booked(person)):
            found = [(rule, severity) for rule, *_, severity in judge_one(row, SEASON, TODAY) if severity != INFO]
            assert {rule for rule, _ in found} <= set(LOOK_ONLY) and {severity for _, severity in found} <= {WARNING}, row


def test_the_kinds_are_all_there():
    assert {kind for kinds in OF_THE_GUIDE.values() for kind in kinds} <= set(KINDS)


def test_reading_changes_nothing(clean, people):
    for name in FIELDS:
        assert clean.table[name].tolist() == [person[name] for person in people], name
    assert not len(clean.repairs)
    assert not len(clean.doubts)


def test_a_sheet_without_paths_is_as_clean(people, tmp_path):
    others = [person for person in people if (person["path"], person["level"]) != ("西学中", "助理")]  # looks like an error
    columns = [name for name in FIELDS if name != "path"]
    findings = judged(read_cohort(write_plain(tmp_path / "clean.xlsx", others, columns), SEASON))
    assert told(findings[findings["severity"].isin((BLOCKER, ERROR))], others) == []


def test_a_candidate_alone_is_as_clean(people):
    for person in people[:100]:
        found = judge_one(person, SEASON, TODAY)
        assert [finding for finding in found if finding[5] in (BLOCKER, ERROR)] == [], person


@pytest.mark.parametrize("seed", [1, 2])
def test_however_it_is_spelled_it_means_the_same(people, tmp_path, seed):
    rng = random.Random(seed)
    found = read_cohort(write_plain(tmp_path / "spelled.xlsx", [respelled(person, rng) for person in people]), SEASON)
    for name in FIELDS:
        pairs = zip((person[name] for person in people), found.table[name].tolist(), strict=True)
        assert [pair for pair in pairs if meant(name, pair[0]) != meant(name, pair[1])] == [], name
    assert not len(found.doubts)
    findings = judged(found)
    assert told(findings[findings["severity"].isin((BLOCKER, ERROR))], people) == []


def meant(name, value):
    """The value; of pinyin its letters, which is all that rules compare."""
    return value.replace(" ", "").lower() if name == "pinyin" and value else value
