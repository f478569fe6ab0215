"""Who may sit which exam: the decision, its clauses and its words."""

import pytest

from toolkit.codes.majors import read
from toolkit.eligibility import Broken, Candidate, Decision, Enrolment, Way, broken_line, clauses, decide, sentences
from toolkit.fields import fields

FIRST, UPGRADE = Way("first", True), Way("upgrade", True)
CLINICAL = read("临床医学")
KNOWN = {"category": "临床", "major": CLINICAL, "way": FIRST, "trial_done": True}


def decided(**facts):
    return decide(Candidate(**{**KNOWN, **facts}))


@pytest.mark.parametrize(
    ("level", "education", "clause"),
    [
        ("执业", "本科", "bachelor"), ("助理", "本科", "college"), ("执业", "研究生", "graduate"), ("助理", "大专", "college"),
        ("助理", "中专", "secondary"),
    ],
)  # fmt: skip
def test_who_may_for_the_first_time(level, education, clause):
    assert decided(level=level, education=education) == Decision("may", clause)


@pytest.mark.parametrize(
    ("education", "clause"),
    [("大专", "upgrade_college"), ("中专", "upgrade_secondary"), ("师承", "upgrade_apprentice"), ("本科", "upgrade_degree")],
)
def test_who_may_upgrade(education, clause):
    facts = {"category": "中医", "major": None} if education == "师承" else {}
    assert decided(level="执业", education=education, way=UPGRADE, licence="enough", **facts) == Decision("may", clause)


@pytest.mark.parametrize("education", ["大专", "中专", "师承"])
def test_the_assistant_comes_first(education):
    facts = {"category": "中医", "major": None} if education == "师承" else {}
    exam = ("助理", "中医" if education == "师承" else "临床")
    assert decided(level="执业", education=education, **facts) == Decision("cannot", "assistant_first", (), exam)


def test_a_certificate_of_an_unknown_kind_leaves_it_open():
    found = decided(level="执业", education="大专", holds_certificate=True)
    assert found == Decision("unknown", "assistant_first", ("cert_type", "path"), ("助理", "临床"))


def test_an_upgrade_without_dates_is_not_decided():
    found = decided(level="执业", education="大专", way=Way("upgrade", False))
    assert found == Decision("unknown", "upgrade_college", ("cert_date", "first_reg_date"), ("助理", "临床"))
    assert decided(level="执业", education="大专", way=UPGRADE).instead is None


def test_years_since_the_registration():
    short = {"level": "执业", "education": "大专", "licence": "short"}
    assert decided(**short, way=UPGRADE) == Decision("cannot", "licence_years")
    assert decided(**short, way=Way("upgrade", False)) == Decision("check", "licence_years", ("path",))
    assert decided(**short | {"licence": "plain"}, way=UPGRADE).verdict == "check"
    assert decided(**short | {"education": "本科"}, way=UPGRADE).verdict == "may"


def test_the_year_of_trial_practice():
    late = {"level": "执业", "education": "本科", "trial_done": False}
    assert decided(**late) == Decision("cannot", "trial_year")
    assert decided(**late, way=Way("first", False)) == Decision("check", "trial_year", ("path",))
    assert decided(**late | {"education": "研究生"}).verdict == "may"
    assert decided(**late, way=UPGRADE).verdict == "may"


def test_level_and_category():
    assert decided(level="执业", category="乡村", education="大专") == Decision("cannot", "rural_level", (), ("助理", "乡村"))
    assert decided(level="助理", category="乡村", education="大专").clause == "rural"
    assert decided(level="执业", category="口腔", education="本科").instead == ("执业", "临床")
    assert decided(level="执业", category="口腔", education="大专").instead == ("助理", "临床")
    assert decided(level="助理", education="师承", major=None) == Decision(
        "cannot", "apprentice_category", (), ("助理", "中医")
    )
    assert decided(level="助理", category="中西医", education="师承", major=None).verdict == "check"
    assert decided(level="执业", category="口腔", education="本科", way=UPGRADE).verdict == "check"


def test_clinical_medicine_in_a_public_health_post():
    found = decided(level="执业", category="公卫", education="本科")
    assert (found.verdict, found.clause, found.instead) == ("check", "public_health_post", ("执业", "临床"))
    assert decided(level="助理", category="公卫", education="大专").verdict == "cannot"


def test_majors():
    assert decided(level="执业", education="本科", major=read("护理学")) == Decision("cannot", "not_medical")
    assert decided(level="执业", education="本科", major=read("没听过的专业")) == Decision("check", "unlisted_major")
    assert decided(level="执业", education="本科", major=read("护理学"), way=Way("west_to_tcm", True)).verdict == "unknown"


@pytest.mark.parametrize(
    ("education", "clause"),
    [
        ("高中", "no_medical_school"),
        ("职业高中", "vocational_school"),
        ("专业证书", "short_certificate"),
        ("本科肄业", "unfinished"),
    ],
)
def test_education_that_never_counts(education, clause):
    assert decided(level="助理", education=education) == Decision("cannot", clause)


def test_what_is_missing_is_named():
    assert decide(Candidate(level="执业")).missing == ("category", "edu_level")
    assert decided(level="执业", education="本科", major=None, trial_done=None).missing == ("major", "grad_date")
    assert decided(level="执业", education="本科", way=Way("west_to_tcm", False)).missing == ("path",)
    assert decide(Candidate(level="执业", education="别的", category="临床")).clause == "not_known"


def line(edu_level, month, written=True, major="临床医学", **more):
    found = broken_line(edu_level, major=read(major), enrolment=Enrolment(month, written), **more)
    return found and found.clause


@pytest.mark.parametrize(
    ("clause", "before", "after", "more"),
    [
        ("adult_study", "2002-10", "2002-11", {"edu_level": "大专", "study_form": "成人教育"}),
        ("adult_study", "2002-10", "2002-11", {"edu_level": "本科", "study_form": "自学考试"}),
        ("adult_secondary", "2001-08", "2001-09", {"edu_level": "中专", "study_form": "成人教育", "major": "医士"}),
        ("staff_school", "1998-12", "1999-01", {"edu_level": "中专", "school": "staff", "major": "医士"}),
        ("secondary_rural_only", "2010-12", "2011-01", {"edu_level": "中专", "major": "西医士"}),
        ("secondary_old_majors", "2001-08", "2001-09", {"edu_level": "中专", "major": "社区医学"}),
        ("secondary_combined", "2006-12", "2007-01", {"edu_level": "中专", "major": "中西医结合"}),
        ("college_combined", "2008-12", "2009-01", {"edu_level": "大专", "major": "中西医结合"}),
        ("direction", "2009-12", "2010-01", {"edu_level": "本科", "major": "临床医学（影像方向）"}),
        ("direction", "2009-12", "2010-01", {"edu_level": "大专", "major": "临床医学（影像方向）"}),
        ("general_direction", "2009-12", "2010-01", {"edu_level": "大专", "major": "临床医学（全科方向）"}),
        ("five_year_college", "2013-12", "2014-01", {"edu_level": "大专", "study_form": "普通全日制", "duration": 5}),
        ("academic_degree", "2014-12", "2015-01", {"edu_level": "研究生", "major": "内科学", "academic": True}),
        ("bachelor_after_college", "2015-08", "2015-09", {"edu_level": "本科", "study_form": "普通全日制", "duration": 3}),
    ],
)
def test_dated_lines(clause, before, after, more):
    assert line(month=before, **more) is None
    assert line(month=after, **more) == clause


def test_rural_medicine_at_a_secondary_school():
    assert line("中专", "2012-09", major="农村医学") is None
    assert line("中专", "2009-09", major="农村医学") == "secondary_rural_early"


def test_only_a_clear_line_with_a_written_month_says_cannot():
    late = {"level": "助理", "education": "大专"}
    assert decided(**late, line=Broken("adult_study", True)) == Decision("cannot", "adult_study_assistant")
    assert decided(**late, line=Broken("adult_study", False)) == Decision("check", "adult_study_assistant", ("enrol_date",))
    assert decided(**late, line=Broken("general_direction", True)).verdict == "check"
    assert decided(**late, line=Broken("adult_study", True), way=Way("first", False)).missing == ("path",)


def test_adult_study_of_an_assistant():
    adult = {"level": "执业", "education": "本科", "way": UPGRADE, "line": Broken("adult_study", True)}
    assert decided(**adult).verdict == "check"
    assert decided(**adult, was_assistant=True).verdict == "may"


def test_a_line_that_is_only_shown_hides_nothing():
    shown = {"level": "执业", "education": "本科", "line": Broken("bachelor_after_college", True)}
    assert decided(**shown) == Decision("check", "bachelor_after_college", ("major_on_diploma",))
    assert decided(**shown, category="口腔").clause == "other_category"


@pytest.mark.parametrize("clause", clauses().values(), ids=lambda clause: clause.id)
def test_a_clause_is_whole(clause):
    assert all((clause.zh, clause.en, clause.source, clause.source_en))
    assert clause.certain in ("clear", "approval", "told", "disputed")
    assert clause.finding in (None, "rural", "level", "apprentice", "category", "never", "major", "dated", "trial", "years")
    assert clause.cell in fields()
    assert clause.lifts is None or clause.lifts in clauses()
    assert bool(clause.when) <= ("edu_level" in clause.when)


def test_a_decision_in_words():
    found = decided(level="执业", education="大专")
    verdict, why, missing, instead = sentences(found, "zh")
    assert verdict == "按规定不能这样报"
    assert "先考助理" in why and "医师法第九条" in why
    assert missing is None
    assert instead == "可以改报：临床助理"


def test_what_is_missing_in_words():
    _, _, missing, instead = sentences(decide(Candidate(level="执业")), "en")
    assert missing == "To complete or check: Category, Education level"
    assert instead is None


def test_a_clear_cannot_counts_more_than_a_mere_check():
    doubted = {"level": "执业", "education": "中专", "way": UPGRADE, "line": Broken("secondary_rural_early", True)}
    assert decided(**doubted, licence="enough") == Decision("check", "secondary_rural_early")
    assert decided(**doubted, licence="short") == Decision("cannot", "licence_years")
