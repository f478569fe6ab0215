"""Steps 4, 8 and 10 read one decision: a candidate has one finding about eligibility, at the cell that is its cause."""

from datetime import date

from tests.verbs import TODAY, flags, outcome, passes, spares
from toolkit.audit import judge_one
from toolkit.rules.step04_project import category_outside_major, education_below_level
from toolkit.rules.step08_eligibility import (
    education_not_accepted,
    graduated_too_late,
    licence_too_young,
    major_opens_no_exam,
)
from toolkit.season import load_season

FIRST = {"path": "首次报考", "level": "助理", "category": "临床", "major": "临床医学", "edu_level": "大专"}
ADULT = FIRST | {"study_form": "成人教育", "enrol_date": "2016-09", "grad_date": "2019-06"}
UPGRADE = {"path": "助理升执业", "level": "执业", "category": "临床", "major": "临床医学", "edu_level": "大专"}
TOLD = (education_not_accepted, major_opens_no_exam, graduated_too_late, licence_too_young, category_outside_major,
        education_below_level)  # fmt: skip


def test_education_that_never_counts():
    for level in ("高中", "职业高中", "专业证书", "大专结业"):
        flags(education_not_accepted, severity="blocker", on="edu_level", **FIRST | {"edu_level": level})
    flags(education_not_accepted, case="no_medical_school", edu_level="高中")
    passes(education_not_accepted, edu_level="高中", edu_category="师承", level="助理", category="中医")
    passes(education_not_accepted, **FIRST | {"edu_level": "高中", "path": "西学中", "category": "中西医"})


def test_a_dated_line():
    flags(education_not_accepted, case="adult_study_assistant", severity="error", **ADULT)
    flags(education_not_accepted, case="adult_study", severity="error", **ADULT | {"edu_level": "本科", "level": "执业"})
    reckoned = ADULT | {"enrol_date": None, "duration": 3}
    flags(education_not_accepted, case="adult_study_assistant_to_check", severity="warning", **reckoned)
    flags(education_not_accepted, case="adult_study_assistant_to_check", **ADULT | {"path": None})
    flags(education_not_accepted, case="adult_study_to_check", **ADULT | {"path": "助理升执业", "level": "执业"})
    passes(education_not_accepted, **ADULT | {"enrol_date": "2002-09", "grad_date": "2005-06"})
    passes(education_not_accepted, **ADULT | {"path": "助理升执业", "level": "执业", "cert_date": "2015-12"})
    passes(education_not_accepted, **FIRST | {"enrol_date": "2016-09", "study_form": "普通全日制"})
    passes(education_not_accepted, **ADULT | {"path": "西学中", "cert_type": "助理"})
    spares(education_not_accepted, level="助理")


def test_what_the_diploma_contradicts_is_no_question_of_dates_or_levels():
    college, bachelor = "105551201906000123", "105551201905000123"
    ordinary = ADULT | {"edu_category": "高等教育", "diploma_no": college}
    passes(education_not_accepted, **ordinary)
    flags(education_not_accepted, **ordinary | {"diploma_no": "105555201906000123"})
    first = {**FIRST, "level": "执业", "edu_category": "高等教育", "grad_date": "2019-06"}
    flags(education_below_level, **first, diploma_no=college)
    spares(education_below_level, **first, diploma_no=bachelor)
    flags(education_below_level, **first | {"grad_date": "1999-06"}, diploma_no=bachelor)
    spares(education_below_level, **first | {"edu_level": "师承"}, diploma_no=bachelor)


def test_a_level_that_nobody_can_read_is_not_judged():
    for word in ("abc", "同等学力", "大专/本科", None):
        spares(education_not_accepted, **ADULT | {"edu_level": word, "major": None})
        spares(education_below_level, **FIRST | {"edu_level": word, "level": "执业"})
    passes(education_below_level, **FIRST | {"edu_level": "高中", "level": "执业"})


def test_an_academic_degree_is_seen_wherever_it_is_written():
    academic = {"path": "首次报考", "level": "执业", "category": "临床", "edu_level": "研究生", "enrol_date": "2019-09"}
    flags(education_not_accepted, case="academic_degree", **academic, degree_kind="学术学位")
    flags(education_not_accepted, case="academic_degree", **academic, major="内科学（学术学位）")
    passes(education_not_accepted, **academic, degree_kind="专业学位", major="内科学")
    passes(education_not_accepted, **academic | {"enrol_date": "2014-09"}, degree_kind="学术学位")


def test_a_certificate_without_its_date_shows_its_year():
    upgrade = ADULT | {"path": "助理升执业", "level": "执业"}
    passes(education_not_accepted, **upgrade, cert_no="201543210430104199003071237")
    flags(education_not_accepted, **upgrade, cert_no="201843210430104199003071237")


def test_the_enrolment_is_reckoned_back_to_an_autumn():
    rural = FIRST | {"edu_level": "中专", "major": "医士", "duration": 3}
    flags(education_not_accepted, case="secondary_rural_only_to_check", grad_date="2014-07", **rural)
    passes(education_not_accepted, grad_date="2013-07", **rural)
    flags(education_not_accepted, case="secondary_old_majors_to_check", grad_date="2004-07", **rural | {"major": "社区医学"})


def test_schools_that_the_regulation_names():
    secondary = FIRST | {"edu_level": "中专", "major": "医士", "enrol_date": "2000-09"}
    flags(education_not_accepted, case="staff_school", school="长沙卫生职工中等专业学校", **secondary)
    flags(education_not_accepted, case="vocational_name_to_check", school="某县职业高中", **secondary)
    passes(education_not_accepted, school="湘江卫生学校", **secondary)


def test_major_opens_no_exam():
    flags(major_opens_no_exam, severity="blocker", **FIRST | {"major": "护理"})
    flags(major_opens_no_exam, case="softer", severity="error", **UPGRADE | {"major": "药学"})
    flags(major_opens_no_exam, case="softer", **FIRST | {"major": "护理", "path": None})
    flags(major_opens_no_exam, **FIRST | {"major": "医学检验", "edu_level": "本科", "enrol_date": "2013-09"})
    passes(major_opens_no_exam, **FIRST | {"major": "医学检验", "edu_level": "本科", "enrol_date": "2012-09"})
    passes(major_opens_no_exam, **FIRST)
    passes(major_opens_no_exam, **FIRST | {"major": "医学影像学"})
    passes(major_opens_no_exam, **FIRST | {"major": "护理", "path": "西学中"})
    spares(major_opens_no_exam, **FIRST | {"major": None})


def test_graduated_too_late():
    for month in ("2024-09", "2025-01"):
        flags(graduated_too_late, severity="error", grad_date=month, **FIRST)
    flags(graduated_too_late, severity="warning", grad_date="2024-12", **FIRST | {"path": None})
    passes(graduated_too_late, grad_date="2024-08", **FIRST)
    passes(graduated_too_late, grad_date="2024-12", **FIRST | {"edu_level": "研究生", "level": "执业"})
    spares(graduated_too_late, grad_date="2024-12", **UPGRADE)
    spares(graduated_too_late, grad_date=None, **FIRST)


def test_licence_too_young():
    flags(licence_too_young, severity="blocker", on="cert_date", cert_date="2024-12", reg_date="2025-01", **UPGRADE)
    flags(licence_too_young, severity="blocker", on="first_reg_date", first_reg_date="2023-09", cert_date="2020-12", **UPGRADE)
    flags(
        licence_too_young, case="plain", severity="warning", on="reg_date", cert_date="2020-12", reg_date="2024-03", **UPGRADE
    )
    spares(licence_too_young, cert_date="2024-12", reg_date="2019-03", **UPGRADE)  # told by S10-REG-BEFORE-CERT
    flags(licence_too_young, severity="blocker", cert_date="2021-12", **UPGRADE | {"edu_level": "中专", "major": "农村医学"})
    flags(licence_too_young, case="inferred", severity="error", cert_date="2024-12", **UPGRADE | {"path": None})
    flags(
        licence_too_young, cert_date="2021-12", path="助理升执业", level="执业", category="中医", edu_category="师承"
    )  # five years
    young = {"cert_date": "2024-12", "reg_date": "2025-01", "first_reg_date": "2025-01"}
    assert told(**UPGRADE, **young) == [("S10-REG-YEARS", "first_reg_date")]


def test_licence_old_enough():
    passes(licence_too_young, cert_date="2023-08", reg_date=None, **UPGRADE)
    passes(licence_too_young, cert_date="2024-12", first_reg_date="2023-08", **UPGRADE)
    passes(licence_too_young, cert_date="2020-08", **UPGRADE | {"edu_level": "中专", "major": "农村医学"})
    spares(licence_too_young, cert_date="2024-12", **UPGRADE | {"edu_level": "本科"})
    spares(licence_too_young, cert_date="2024-12", **FIRST)
    spares(licence_too_young, cert_date=None, reg_date=None, **UPGRADE)


def test_public_health_by_clinical_medicine():
    flags(category_outside_major, case="post", severity="warning", **FIRST | {"category": "公卫", "edu_level": "本科"})
    flags(category_outside_major, severity="error", suggestion="临床", **FIRST | {"category": "口腔"})


def told(**values):
    """Which of the rules speak, and where."""
    return [(rule.id, finding.field) for rule in TOLD for finding in outcome(rule, TODAY, values).findings]


def test_one_finding_about_eligibility():
    assert told(**ADULT | {"level": "执业", "category": "口腔"}) == [("S04-LEVEL-EDU", "level")]
    assert told(**ADULT | {"category": "口腔", "grad_date": "2024-12"}) == [("S08-2014-ELIGIBLE", "edu_level")]
    assert told(**ADULT | {"major": "护理", "category": "口腔"}) == [("S08-MAJOR-NOT-MEDICAL", "major")]
    assert told(**FIRST | {"grad_date": "2024-12", "category": "口腔"}) == [("S04-CATEGORY-MAJOR", "category")]
    assert told(**FIRST | {"grad_date": "2024-12"}) == [("S08-GRADDATE-TRIAL", "grad_date")]


def test_the_cause_wins_in_an_audit():
    found = judge_one({**FIRST, "grad_date": "2025-06"}, load_season(), date(2025, 2, 15))
    rules = {finding[0] for finding in found}
    assert "S08-GRADDATE-FUTURE" in rules
    assert "S08-GRADDATE-TRIAL" not in rules
