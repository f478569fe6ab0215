"""Step 8, 教育经历: the one education that the registration is based on."""

from toolkit.rules.rule import BLOCKER, NOBODY, rule

WITHIN = ("SCHOOL", "GRADDATE", "EDUCAT", "FORM", "LEVEL", "MAJOR", "DURATION", "DIPLOMA", "REGION")


@rule(
    "S08-EDU-NONE",
    BLOCKER,
    zh="教育经历一项都没有填",
    en="No education is entered",
    fix_zh="请考生补填报名用的那一个学历",
    fix_en="Ask the candidate for the education used to register",
    why_zh="没有学历不能报名；只填并选择一个符合规定的学历",
    guide="四-8 步骤2",
    late=NOBODY,
    over=tuple(f"S08-{stem}-MISSING" for stem in WITHIN),
)
def no_education(school=None, grad_date=None, edu_level=None, edu_category=None, major=None, diploma_no=None):
    """Without an education there is no registration."""
    return school is None and not any((grad_date, edu_level, edu_category, major, diploma_no))
