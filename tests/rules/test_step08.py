"""Step 8: the entry, its school, and what apprentices write."""

from tests.verbs import TODAY, flags, outcome, passes, spares
from toolkit.fields import fields
from toolkit.rules.catalogue import by_id
from toolkit.rules.step08_education import (
    apprentice_names_diploma,
    apprentice_names_graduation,
    apprentice_names_school,
    education_not_ticked,
    foreign_education_uncertified,
    no_education,
    school_not_in_system,
    several_educations_ticked,
    superfluous_education,
)
from toolkit.rules.step08_studies import (
    category_contradicts_level,
    degree_beside_diploma,
    graduates_after_registration,
    graduates_at_odd_age,
    major_worded_otherwise,
    odd_length_of_study,
    part_time_without_form,
)

APPRENTICE = {"edu_category": "师承"}


def test_nothing_entered():
    flags(no_education, school=None, grad_date=None)
    passes(no_education, school="-", grad_date=None)


def test_several_educations_ticked():
    for cell in ("2", "2条", "勾了两个", "已勾选3项"):
        flags(several_educations_ticked, edu_selected=cell)
    for cell in ("是", "已勾选", "1", "1条", "否"):
        passes(several_educations_ticked, edu_selected=cell)
    spares(several_educations_ticked, edu_selected="本科那个")


def test_education_not_ticked():
    for cell in ("否", "未勾选", "没有", "0"):
        flags(education_not_ticked, edu_selected=cell)
    passes(education_not_ticked, edu_selected="是")
    spares(education_not_ticked, edu_selected=None)


def test_superfluous_education():
    flags(superfluous_education, edu_count=2, severity="warning")
    passes(superfluous_education, edu_count=1)
    spares(superfluous_education, edu_count=None)


def test_foreign_education_uncertified():
    for cell in ("无", "未办理", "否"):
        flags(foreign_education_uncertified, severity="blocker", edu_region="境外", overseas_cert=cell)
    flags(foreign_education_uncertified, case="pending", severity="warning", edu_region="港澳台", overseas_cert="办理中")
    flags(foreign_education_uncertified, case="blank", severity="warning", edu_region="境外", overseas_cert=None)
    for cell in ("有", "已认证", "教留服认英〔2020〕01234号"):
        passes(foreign_education_uncertified, edu_region="境外", overseas_cert=cell)
    spares(foreign_education_uncertified, edu_region="大陆", overseas_cert="无")
    spares(foreign_education_uncertified, edu_region="境外")


def test_apprentices_write_a_dash():
    for rule, field in (
        (apprentice_names_school, "school"),
        (apprentice_names_graduation, "grad_date"),
        (apprentice_names_diploma, "diploma_no"),
    ):
        flags(rule, severity="error", suggestion="-", name="周思远", **{field: "2016-06"}, **APPRENTICE)
        flags(rule, **{field: None}, **APPRENTICE)
        passes(rule, **{field: "-"}, **APPRENTICE)
        spares(rule, **{field: "2016-06"}, edu_category="高等教育")
    passes(apprentice_names_school, school="师承及确有专长", **APPRENTICE)


def test_school_not_in_system():
    flags(school_not_in_system, school_found="否")
    passes(school_not_in_system, school_found="是")
    spares(school_not_in_system, school_found=None)


def test_graduates_after_registration():
    flags(graduates_after_registration, grad_date="2025-06", edu_level="本科")
    passes(graduates_after_registration, grad_date="2025-02", edu_level="本科")
    passes(graduates_after_registration, grad_date="-", edu_level="师承")
    passes(graduates_after_registration, grad_date="2025-06", edu_level="研究生")
    passes(graduates_after_registration, grad_date="2025-06", edu_level="本科", on_post="研究生（在读）")
    flags(graduates_after_registration, grad_date="2026-06", edu_level="研究生")
    spares(graduates_after_registration, grad_date=None)


def test_graduates_at_odd_age():
    flags(graduates_at_odd_age, severity="warning", grad_date="2010-06", id_birth="1995-03-07")
    flags(graduates_at_odd_age, grad_date="2016-03", id_birth="1955-03-07")
    passes(graduates_at_odd_age, grad_date="2011-03", id_birth="1995-03-07")
    passes(graduates_at_odd_age, grad_date="2016-02", id_birth="1955-03-07")
    spares(graduates_at_odd_age, grad_date="-", id_birth="1955-03-07")


def test_category_contradicts_level():
    flags(category_contradicts_level, edu_category="中等教育", edu_level="大专", suggestion="高等教育")
    flags(category_contradicts_level, edu_category="高等教育", edu_level="中专", suggestion="中等教育")
    found = outcome(category_contradicts_level, TODAY, {"edu_category": "高等教育", "edu_level": "中专"}).findings
    assert [finding.case for finding in found] == [None]
    passes(category_contradicts_level, edu_category="高等教育", edu_level="研究生")
    passes(category_contradicts_level, edu_category="师承", edu_level="大专")
    passes(category_contradicts_level, edu_category="职业教育", edu_level="大专")
    passes(category_contradicts_level, edu_category="师承", edu_level="师承")
    passes(category_contradicts_level, edu_category="师承", edu_level="中专", diploma_no="-")
    number = "105551201905000123"
    flags(category_contradicts_level, case="apprentice", edu_category="师承", edu_level="本科", diploma_no=number)
    flags(category_contradicts_level, case="apprentice", edu_category="高等教育", edu_level="师承", diploma_no=number)
    flags(category_contradicts_level, case="apprentice", edu_category="确有专长", edu_level="大专", diploma_no=number)
    flags(category_contradicts_level, case="apprentice", edu_category="中等教育", edu_level="确有专长", diploma_no=number)
    spares(category_contradicts_level, edu_category="师承", edu_level="高中")


def test_degree_beside_diploma():
    flags(degree_beside_diploma, severity="warning", degree=None, edu_level="本科")
    flags(degree_beside_diploma, case=None, degree=None, edu_level="研究生", grad_date="2019-06")
    flags(degree_beside_diploma, case="above", degree="硕士", edu_level="本科")
    flags(degree_beside_diploma, case="above", degree="学士", edu_level="大专")
    passes(degree_beside_diploma, degree="无", edu_level="本科")
    passes(degree_beside_diploma, degree="学士", edu_level="研究生")
    passes(degree_beside_diploma, degree=None, edu_level="大专")
    passes(degree_beside_diploma, degree=None, edu_level="研究生", path="研究生")
    spares(degree_beside_diploma, major="临床医学", edu_level="本科")


def test_major_worded_otherwise():
    flags(major_worded_otherwise, major="临床", major_on_diploma="临床医学", suggestion="临床医学")
    passes(major_worded_otherwise, major="临床医学(全科)", major_on_diploma="临床医学（全科）")
    spares(major_worded_otherwise, major="临床", major_on_diploma=None)


def test_odd_length_of_study():
    for level, years in (("本科", 1), ("本科", 9), ("大专", 6), ("中专", 5), ("研究生", 1)):
        flags(odd_length_of_study, severity="warning", duration=years, edu_level=level)
    for level, years in (("本科", 2), ("本科", 8), ("大专", 2.5), ("中专", 4), ("研究生", 3)):
        passes(odd_length_of_study, duration=years, edu_level=level)
    apprentice = {"edu_level": "师承", "edu_category": "高等教育", "diploma_no": "105551201905000123"}
    passes(odd_length_of_study, duration=9, **apprentice)  # S08-EDUCAT-LEVEL says that
    spares(odd_length_of_study, duration=40, edu_level="别的")
    spares(odd_length_of_study, duration=9, edu_level="本科", edu_category="师承")


def test_part_time_without_form():
    flags(part_time_without_form, severity="warning", study_form="非全日制", edu_level="大专")
    passes(part_time_without_form, study_form="非全日制", edu_level="研究生")
    passes(part_time_without_form, study_form="成人教育", edu_level="大专")
    spares(part_time_without_form, study_form="非全日制", edu_level="大学生")
    spares(part_time_without_form, study_form="非全日制", edu_level="师承", edu_category="师承")


def test_a_word_that_is_plainly_no_option_is_worse_than_one_that_may_be_a_wording():
    level, form, degree = (by_id()[f"S08-{stem}-INVALID"] for stem in ("LEVEL", "FORM", "DEGREE"))
    for word in ("abc", "技校", "大学生", "博士后", "双学位", "同等学力"):
        flags(level, case=None, severity="error", edu_level=word)
    for word in ("XX", "民办", "学术学位", "本科"):
        flags(form, case=None, severity="error", study_form=word)
    flags(level, case="wording", severity="warning", edu_level="大专（在读本科）")
    flags(form, case="wording", severity="warning", study_form="春季高考")
    flags(degree, severity="warning", degree="MD")
    for rule, field, word in ((level, "edu_level", "初中"), (form, "study_form", "跟师"), (degree, "degree", "跟师")):
        spares(rule, **{field: word}, edu_category="师承")
        passes(rule, **{field: next(iter(fields()[field].options))})


def test_every_choice_of_the_form_is_closed_or_says_why_not():
    for field in fields().values():
        if field.kind == "choice":
            assert [bool(field.invalid), bool(field.judged_by), bool(field.any_word)].count(True) == 1, field.id
            assert not (field.invalid or field.judged_by) or not field.process, field.id
        if field.judged_by:
            more = {"extra_subject": {"dept": "儿科"}, "cert_type": {"path": "助理升执业", "level": "执业"}}
            flags(by_id()[field.judged_by], **{field.id: "没有这一项"}, **more.get(field.id, {}))


def test_a_blank_diploma_number():
    missing = by_id()["S08-DIPLOMA-MISSING"]
    flags(missing, severity="error", diploma_no=None, edu_level="大专")
    flags(missing, severity="warning", diploma_no=None, edu_level="中专")
    spares(missing, diploma_no=None, edu_level="本科", edu_region="境外")
    spares(missing, diploma_no=None, edu_level="研究生", on_post="研究生（在读）")
    spares(missing, diploma_no=None, edu_category="师承", edu_level="大专")
