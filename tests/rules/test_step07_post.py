from tests.verbs import flags, passes, spares
from toolkit.rules.step07_post import (
    fresh_graduate_in_office,
    graduate_student_on_other_post,
    more_years_than_possible,
    no_graduate_student,
    not_full_time,
    on_trial_without_reason,
    other_post,
    other_title,
    title_dated,
)

STUDENT = "研究生（在读）"
FIRST = {"level": "执业", "path": "首次报考", "edu_level": "本科"}
UPGRADE = {"level": "执业", "path": "助理升执业", "edu_level": "大专"}


def test_graduate_student_on_other_post():
    this_year = {"edu_level": "研究生", "grad_date": "2025-06"}
    flags(graduate_student_on_other_post, severity="error", on_post="在职", suggestion=STUDENT, **this_year)
    flags(graduate_student_on_other_post, on_post="试用期", **this_year)
    passes(graduate_student_on_other_post, on_post=STUDENT, **this_year)
    passes(graduate_student_on_other_post, on_post="规培", **this_year)
    for month in ("2025-01", "2025-02", "2024-06", "2026-06"):
        spares(graduate_student_on_other_post, on_post="在职", edu_level="研究生", grad_date=month)
    spares(graduate_student_on_other_post, on_post="在职", edu_level="本科", grad_date="2025-06")


def test_no_graduate_student():
    flags(no_graduate_student, severity="error", on_post=STUDENT, edu_level="研究生", grad_date="2023-06")
    flags(no_graduate_student, severity="error", on_post=STUDENT, edu_level="研究生", grad_date="2026-06")
    flags(no_graduate_student, severity="error", on_post=STUDENT, edu_level="大专", grad_date="2024-06")
    flags(no_graduate_student, case="bachelor", severity="warning", on_post=STUDENT, edu_level="本科", grad_date="2022-06")
    passes(no_graduate_student, on_post=STUDENT, edu_level="研究生", grad_date="2024-06")
    passes(no_graduate_student, on_post=STUDENT, edu_level="研究生", grad_date="2025-06")
    passes(no_graduate_student, on_post=STUDENT, edu_level="研究生")
    passes(no_graduate_student, on_post="在职", edu_level="大专", grad_date="2020-06")
    spares(no_graduate_student, on_post=STUDENT, edu_level=None)


def test_fresh_graduate_in_office():
    flags(fresh_graduate_in_office, severity="warning", on_post="在职", grad_date="2024-06", suggestion="试用期", **FIRST)
    flags(fresh_graduate_in_office, on_post="在职", grad_date="2024-03", **FIRST)
    passes(fresh_graduate_in_office, on_post="试用期", grad_date="2024-06", **FIRST)
    spares(fresh_graduate_in_office, on_post="在职", grad_date="2024-02", **FIRST)
    spares(fresh_graduate_in_office, on_post="在职", grad_date="2025-06", **FIRST)
    spares(fresh_graduate_in_office, on_post="在职", grad_date="2024-06", **UPGRADE)
    spares(fresh_graduate_in_office, on_post="在职", grad_date="2024-06", level="执业", edu_level="研究生")
    spares(fresh_graduate_in_office, on_post="在职", grad_date="2024-06", level="执业", path="西学中")
    spares(fresh_graduate_in_office, on_post="在职", grad_date="-", level="助理", edu_level="师承")


def test_on_trial_without_reason():
    flags(on_trial_without_reason, severity="warning", on_post="试用期", suggestion="在职", **UPGRADE)
    flags(on_trial_without_reason, severity="warning", on_post="试用期", level="执业", path="西学中")
    flags(on_trial_without_reason, case="first_time", severity="info", on_post="试用期", grad_date="2023-06", **FIRST)
    passes(on_trial_without_reason, on_post="试用期", grad_date="2024-06", **FIRST)
    passes(on_trial_without_reason, on_post="试用期", grad_date="2024-01", level="执业", edu_level="研究生")
    passes(on_trial_without_reason, on_post="试用期", grad_date="-", level="助理", edu_level="师承")
    passes(on_trial_without_reason, on_post="在职", grad_date="2015-06", **FIRST)
    spares(on_trial_without_reason, on_post=None, **UPGRADE)


def test_not_full_time():
    flags(not_full_time, severity="warning", specialty_status="兼职")
    passes(not_full_time, specialty_status="全职")
    spares(not_full_time, specialty_status=None)


def test_more_years_than_possible():
    born_1990 = {"id_number": "430104199003071237", "id_type": "居民身份证"}
    flags(more_years_than_possible, severity="info", years=19, **born_1990)
    flags(more_years_than_possible, years=-1, **born_1990)
    passes(more_years_than_possible, years=18, **born_1990)
    passes(more_years_than_possible, years=0, **born_1990)
    passes(more_years_than_possible, years=0.5, **born_1990)
    spares(more_years_than_possible, years=40, id_number=None)


def test_other_post():
    flags(other_post, severity="warning", post="护士", suggestion="卫生技术人员（医师）")
    passes(other_post, post="卫生技术人员（医师）")
    spares(other_post, post=None)


def test_other_title():
    flags(other_title, severity="info", title="主治医师", suggestion="待聘")
    passes(other_title, title="待聘")
    spares(other_title, title=None)


def test_title_dated():
    flags(title_dated, severity="warning", title_date="2019-11")
    passes(title_dated, title_date=None)
