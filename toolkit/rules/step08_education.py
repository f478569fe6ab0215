"""Step 8, 教育经历: the one education that the registration is based on, its school, and what apprentices write instead."""

from toolkit.rules.rule import BLOCKER, CERTAIN, ERROR, NOBODY, WARNING, Case, rule

WITHIN = ("SCHOOL", "GRADDATE", "EDUCAT", "FORM", "LEVEL", "MAJOR", "DURATION", "DIPLOMA", "REGION")
DASH_ZH = "师承和确有专长人员没有毕业证，网报时这一格填横杠“-”"
DASH_FIX = {"fix_zh": "改成横杠“-”", "fix_en": "Write a dash: -"}


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
    over=(*(f"S08-{stem}-MISSING" for stem in WITHIN), "S08-DEGREE", "S08-EDU-NOT-SELECTED"),
)
def no_education(school=None, grad_date=None, edu_level=None, edu_category=None, major=None, diploma_no=None):
    """Without an education there is no registration."""
    return school is None and not any((grad_date, edu_level, edu_category, major, diploma_no))


@rule(
    "S08-EDU-MULTI-SELECTED",
    ERROR,
    zh="勾选了不止一个学历",
    en="More than one education is ticked",
    fix_zh="只勾选报名用的那一个学历，其余的去掉勾",
    fix_en="Tick only the education used to register",
    why_zh="只填并选择一个符合规定的学历",
    guide="四-8 说明1",
    late=NOBODY,
)
def several_educations_ticked(edu_selected, educations_ticked):
    """Exactly one qualifying education is used."""
    return educations_ticked > 1


@rule(
    "S08-EDU-NOT-SELECTED",
    ERROR,
    zh="学历填了，左边的框还没有勾选",
    en="The education is entered but its box is not ticked",
    fix_zh="在“选择”下面的框里打勾，再点下一步",
    fix_en="Tick the box under 选择 and go on",
    why_zh="不勾选，这个学历就没有报上去",
    guide="四-8 步骤1、4、5",
    late=NOBODY,
)
def education_not_ticked(edu_selected, educations_ticked):
    """An education that is not ticked is not part of the registration."""
    return educations_ticked == 0


@rule(
    "S08-EDU-EXTRA",
    WARNING,
    zh="系统里有 {edu_count} 条教育经历，多余的要删掉",
    en="The system holds {edu_count} educations: delete the superfluous ones",
    fix_zh="窗口开放期内点右上角的“X”删掉多余或错误的学历",
    fix_en="Delete the others with the X in their corner while the window is open",
    why_zh="多余学历只有在网报时才能叉掉",
    guide="四-8 说明4",
    late=NOBODY,
)
def superfluous_education(edu_count):
    """Superfluous entries can be deleted during the window only."""
    return edu_count > 1


@rule(
    "S08-OVERSEAS-CERT",
    BLOCKER,
    zh="境外或港澳台学历还没有认证",
    en="Education from outside the mainland is not certified",
    fix_zh="请考生到教育部留学服务中心办学历认证，并核对专业、学制符合报名规定",
    fix_en="Have it certified by the 留学服务中心, and check that major and length fit the regulation",
    why_zh="港澳台及境外学历要有国家留学认证中心的认证报告",
    guide="四-8 规范1",
    only="educated_abroad",
    late=NOBODY,
    cases={
        "pending": Case(
            WARNING,
            zh="学历认证还在办理，请记着拿到报告",
            en="The certification is under way",
            fix_zh="问清哪天能拿到认证报告，现场审核前要有",
            fix_en="Ask when the report comes; it is needed at the site review",
        ),
        "blank": Case(
            WARNING,
            zh="境外或港澳台学历，没有写认证办了没有",
            en="Education from outside the mainland: nothing is said of its certification",
            fix_zh="问清考生有没有留学服务中心的认证报告",
            fix_en="Ask whether the certification is there",
        ),
    },
)
def foreign_education_uncertified(overseas_cert=None, overseas_certification=None):
    """A foreign diploma counts with its certification only."""
    return {None: "blank", "none": True, "pending": "pending"}.get(overseas_certification, False)


@rule(
    "S08-SCHOOL-SHICHENG",
    ERROR,
    zh="师承和确有专长人员，学校填“-”，或在列表里选“师承及确有专长”",
    en="Apprentices write a dash for the school, or choose 师承及确有专长",
    why_zh=DASH_ZH,
    guide="四-8 说明2、规范2",
    only="apprentice",
    suggest="a_dash",
    sure=CERTAIN,
    late=NOBODY,
    **DASH_FIX,
)
def apprentice_names_school(school=None, names_apprenticeship=None):
    """An apprentice has no school."""
    return school != "-" and not names_apprenticeship


@rule(
    "S08-GRADDATE-SHICHENG",
    ERROR,
    zh="师承和确有专长人员，毕业年月填“-”",
    en="Apprentices write a dash for the graduation",
    why_zh=DASH_ZH,
    guide="四-8 说明2",
    only="apprentice",
    suggest="a_dash",
    sure=CERTAIN,
    late=NOBODY,
    over=("S07-ONPOST-FRESH", "S08-GRADDATE-AGE", "S08-GRADDATE-FUTURE"),
    **DASH_FIX,
)
def apprentice_names_graduation(grad_date=None):
    """An apprentice has no graduation."""
    return grad_date != "-"


@rule(
    "S08-DIPLOMA-SHICHENG",
    ERROR,
    zh="师承和确有专长人员，毕业证书编号填“-”",
    en="Apprentices write a dash for the diploma number",
    why_zh=DASH_ZH,
    guide="四-8 说明2、规范10",
    only="apprentice",
    suggest="a_dash",
    sure=CERTAIN,
    late=NOBODY,
    over=("S08-DIPLOMA-FORMAT", "S08-DIPLOMA-IS-DEGREE-NO", "S08-DIPLOMA-YEAR", "S08-DIPLOMA-SCHOOL", "S08-DIPLOMA-MISSING"),
    **DASH_FIX,
)
def apprentice_names_diploma(diploma_no=None):
    """An apprentice has no diploma."""
    return diploma_no != "-"


@rule(
    "S08-SCHOOL-NOT-FOUND",
    ERROR,
    zh="系统里找不到毕业学校",
    en="The school is not in the system",
    fix_zh="请教务老师帮考生在系统里申请添加毕业学校，添加后再填",
    fix_en="Apply for the school to be added; the tutor knows how",
    why_zh="学校只能在系统里搜索、勾选；窗口关闭后加不了",
    guide="四-8 说明3",
    field="school_found",
    late=NOBODY,
)
def school_not_in_system(school_found):
    """The school is searched and ticked in the system."""
    return school_found == "否"
