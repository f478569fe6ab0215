"""Step 8: what the diploma's number says beside the other cells, and what only the cohort shows."""

from tests.verbs import RAN, SEASON, TODAY, fell_over, flags, passes, spares
from toolkit.columns import Columns
from toolkit.rules.cohort_diplomas import diploma_of_another_school, same_diploma_twice
from toolkit.rules.engine import apply
from toolkit.rules.step08_diploma import (
    degree_number_as_diploma,
    diploma_number_malformed,
    diploma_of_another_year,
    form_contradicts_diploma,
    level_contradicts_diploma,
)

BACHELOR = {"edu_level": "本科", "grad_date": "2019-06"}
GOOD = "105551201905000123"
SELF_STUDY = "66430100041000123"


def test_number_malformed():
    for number in ("10555120190500", "2019", "10555120190500012345"):
        flags(diploma_number_malformed, case=None, severity="error", diploma_no=number, **BACHELOR)
    flags(diploma_number_malformed, case="characters", severity="error", diploma_no="南毕第12号", **BACHELOR)
    flags(diploma_number_malformed, case="characters", diploma_no="-", **BACHELOR)
    flags(diploma_number_malformed, case="long", severity="warning", diploma_no="1055552019050001234", **BACHELOR)
    flags(diploma_number_malformed, case="unlike", severity="warning", diploma_no="10555920199900012", **BACHELOR)
    flags(diploma_number_malformed, diploma_no="1055542019000123", edu_level="大专", grad_date="2019-06")


def test_numbers_of_other_layouts_are_only_looked_at():
    flags(diploma_number_malformed, case="early", severity="warning", diploma_no="910201201905", **BACHELOR)
    flags(diploma_number_malformed, case="early", diploma_no="6643010004100", **BACHELOR)
    flags(diploma_number_malformed, case="early", diploma_no="湘医字0012号", edu_level="大专", grad_date="2002-07")
    for number in ("1055552002060001234", "10555920029900012", "910201200206"):
        passes(diploma_number_malformed, diploma_no=number, edu_level="大专", grad_date="2002-07")


def test_numbers_that_are_right():
    passes(diploma_number_malformed, diploma_no=GOOD, **BACHELOR)
    passes(diploma_number_malformed, diploma_no=GOOD[:17], **BACHELOR)
    passes(diploma_number_malformed, diploma_no=SELF_STUDY, **BACHELOR)
    passes(diploma_number_malformed, diploma_no="910201201905000123", **BACHELOR)
    passes(diploma_number_malformed, diploma_no="湘医字0012号", edu_level="大专", grad_date="1998-07")
    for other in ({"edu_level": "中专"}, {"edu_region": "境外"}, {"edu_category": "师承"}):
        spares(diploma_number_malformed, diploma_no="12", **BACHELOR | other)
    spares(diploma_number_malformed, diploma_no="12", edu_level="本科", grad_date=None)


def test_degree_number_as_diploma():
    flags(degree_number_as_diploma, severity="warning", diploma_no="1055542019000123", **BACHELOR)
    flags(degree_number_as_diploma, diploma_no="Z1055532019000123", edu_level="研究生", grad_date="2019-06")
    flags(degree_number_as_diploma, case="student", diploma_no="2014010123", **BACHELOR)
    passes(degree_number_as_diploma, diploma_no=GOOD, **BACHELOR)
    passes(degree_number_as_diploma, diploma_no="1998010123", edu_level="本科", grad_date="2002-07")
    passes(degree_number_as_diploma, diploma_no="1055542019000123", edu_level="大专", grad_date="2019-06")
    spares(degree_number_as_diploma, diploma_no="1055542019000123", edu_level="中专")


def test_diploma_of_another_year():
    flags(diploma_of_another_year, severity="error", diploma_no=GOOD, edu_level="本科", grad_date="2016-06")
    flags(diploma_of_another_year, severity="error", diploma_no=GOOD, edu_level="本科", grad_date="2021-06")
    flags(diploma_of_another_year, case="next", severity="warning", diploma_no=GOOD, edu_level="本科", grad_date="2020-01")
    passes(diploma_of_another_year, diploma_no=GOOD, **BACHELOR)
    passes(diploma_of_another_year, diploma_no=SELF_STUDY, **BACHELOR)
    passes(diploma_of_another_year, diploma_no=GOOD, edu_level="本科", grad_date="1999-06")
    spares(diploma_of_another_year, diploma_no=GOOD, edu_level="本科", grad_date=None)


def test_level_contradicts_diploma():
    flags(
        level_contradicts_diploma, severity="error", diploma_no=GOOD, edu_level="大专", grad_date="2019-06", suggestion="本科"
    )
    flags(level_contradicts_diploma, diploma_no="105551201902000123", **BACHELOR)
    flags(level_contradicts_diploma, case="early", severity="warning", diploma_no=GOOD, edu_level="大专", grad_date="2003-06")
    flags(level_contradicts_diploma, diploma_no=GOOD, edu_level="研究生", grad_date="2019-06", suggestion="本科")
    secondary = {"edu_level": "中专", "edu_category": "高等教育", "grad_date": "2019-06"}
    flags(level_contradicts_diploma, severity="error", diploma_no=GOOD, **secondary, suggestion="本科")
    passes(level_contradicts_diploma, diploma_no=GOOD, **secondary | {"edu_level": "师承"})  # S08-EDUCAT-LEVEL says that
    spares(level_contradicts_diploma, diploma_no=GOOD, **secondary | {"edu_level": "专业证书"})  # no diploma at all
    passes(level_contradicts_diploma, diploma_no="105551199905000123", edu_level="大专", grad_date="1999-06")
    passes(level_contradicts_diploma, diploma_no=GOOD, **BACHELOR)
    passes(level_contradicts_diploma, diploma_no="105551201904000123", **BACHELOR)
    passes(level_contradicts_diploma, diploma_no="105551201901000123", edu_level="研究生", grad_date="2019-06")
    spares(level_contradicts_diploma, diploma_no=SELF_STUDY, **BACHELOR)
    spares(level_contradicts_diploma, diploma_no=GOOD, edu_level="中专", grad_date="2019-06")


def test_form_contradicts_diploma():
    full, adult = {"study_form": "普通全日制", **BACHELOR}, "105555201905000123"
    flags(form_contradicts_diploma, severity="error", diploma_no=adult, **full, suggestion="成人教育")
    flags(form_contradicts_diploma, severity="error", diploma_no=SELF_STUDY, **full, suggestion="自学考试")
    flags(form_contradicts_diploma, case="other", severity="warning", diploma_no=adult, **full | {"grad_date": "2003-06"})
    flags(form_contradicts_diploma, case="other", diploma_no=GOOD, **full | {"study_form": "成人教育"})
    flags(form_contradicts_diploma, case="other", diploma_no=SELF_STUDY, **full | {"study_form": "成人教育"})
    flags(form_contradicts_diploma, case="other", diploma_no=GOOD, **full | {"study_form": "网络教育"})
    spares(form_contradicts_diploma, diploma_no=adult, **full | {"study_form": "在职"})  # no choice of the form
    passes(form_contradicts_diploma, diploma_no="105555199905000123", **full | {"grad_date": "1999-06"})
    passes(form_contradicts_diploma, diploma_no=GOOD, **full)
    passes(form_contradicts_diploma, diploma_no=adult, **full | {"study_form": "网络教育"})
    passes(form_contradicts_diploma, diploma_no=SELF_STUDY, **full | {"study_form": "自学考试"})
    spares(form_contradicts_diploma, diploma_no="910205201905000123", **full)


def cohort(rule, **columns):
    size = len(next(iter(columns.values())))
    result = apply(rule, Columns(columns, size, SEASON, TODAY))
    assert not fell_over(result)
    found = result.findings
    RAN.setdefault(rule.id, set()).add("flags" if found else "passes")
    return found


def test_diploma_of_another_school():
    known = {"school": "南华大学", **BACHELOR}
    flags(diploma_of_another_school, case="owned", severity="error", diploma_no="105331201905000123", **known)
    flags(diploma_of_another_school, case=None, severity="error", diploma_no="100011201905000123", **known)
    flags(
        diploma_of_another_school,
        case="listed",
        severity="warning",
        diploma_no=GOOD,
        **{**known, "school": "益阳医学高等专科学校", "edu_level": "大专"},
    )
    passes(diploma_of_another_school, diploma_no=GOOD, **known)
    passes(diploma_of_another_school, diploma_no="126501201905000123", **known)
    passes(diploma_of_another_school, diploma_no="105331201905000123", **{**known, "school": "南华大学医学院"})
    spares(diploma_of_another_school, diploma_no="105331200305000123", **{**known, "grad_date": "2003-06"})
    spares(diploma_of_another_school, diploma_no=SELF_STUDY, **known)


def others(codes, schools=("潇湘医学高等专科学校",)):
    size = len(codes)
    numbers = [f"{code}12019060001{place:02}" for place, code in enumerate(codes)]
    same = {"school": [*schools, *schools[-1:] * size][:size], "edu_level": ["大专"] * size, "grad_date": ["2019-06"] * size}
    return cohort(diploma_of_another_school, diploma_no=numbers, **same)


def test_the_code_of_a_school_is_learned():
    found = others(["13901"] * 5 + ["13910"])
    assert [(f.position, f.case, f.severity) for f in found] == [(5, "learned", "warning")]


def test_too_few_or_too_mixed_to_learn_a_code():
    assert not others(["13901"] * 4 + ["13910"])
    assert not others(["13901"] * 5 + ["13910"] * 2)
    assert not others(["13901"] * 5)
    assert not others(["13901"] * 5 + ["13910"] * 5)
    two_schools = ["潇湘医学高等专科学校"] * 5 + ["橘洲医学高等专科学校"]
    assert not others(["13901"] * 5 + ["13910"], two_schools)


def test_same_diploma_twice():
    found = cohort(same_diploma_twice, diploma_no=[GOOD, GOOD, "-", "-"], id_number=[*"abcd"], name=[*"文白武陵"])
    assert [(f.position, f.field, [row for row, name in f.related if name == "diploma_no"]) for f in found] == [
        (0, "diploma_no", [1]),
        (1, "diploma_no", [0]),
    ]
    assert not cohort(same_diploma_twice, diploma_no=[GOOD, GOOD], id_number=["a", "a"], name=["文白", "文白"])
    one = cohort(same_diploma_twice, diploma_no=[GOOD, GOOD], id_number=["a", "b"], name=["文白", "文白"])
    assert {finding.case for finding in one} == {"same_name"}
    assert cohort(same_diploma_twice, diploma_no=["湘医123456"] * 2, id_number=["a", "b"], name=[*"文白"])
    assert not cohort(same_diploma_twice, diploma_no=["湘医12345"] * 2, id_number=["a", "b"], name=[*"文白"])


def test_one_alone_shares_nothing():
    passes(same_diploma_twice, diploma_no=GOOD, id_number="a", name="文白")
    spares(same_diploma_twice, diploma_no=None, id_number="a", name="文白")
