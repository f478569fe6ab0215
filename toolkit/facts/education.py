"""The education that the registration is based on."""

import re

from toolkit.codes import majors, months
from toolkit.facts import INFERRED

DEGREES = ("无", "学士", "硕士", "博士")
HIGHER = ("大专", "本科", "研究生")
FORMS = ("普通全日制", "成人教育", "自学考试", "网络教育")
ABROAD = ("港澳台", "境外")
CATEGORY_OF = {
    "师承": "师承",
    "确有专长": "确有专长",
    "大专": "高等教育",
    "本科": "高等教育",
    "研究生": "高等教育",
    "中专": "中等教育",
}
FALL = ("05", "06", "07", "08")  # who finishes in these months began in autumn
USUAL_YEARS = {"研究生": 3, "本科": 5, "大专": 3, "中专": 3}

_UNCERTIFIED = re.compile(r"[×xX]|无|没有|没|否|未办理?|没办理?|未认证|没认证|未做|无认证|不办|未申请|没申请")
_PENDING = re.compile(r".*(?:办理?中|在办|申请中|审核中|认证中|已申请|已递交|已提交|待办|待出|待领|排队).*")
_COUNTED = re.compile(r".*?([0-9]|[一二两三四五六])\s*[个条项份].*|([0-9])")
_NONE_TICKED = re.compile(r"[×xX]|否|未.*|没.*|无|0|不.*")
_COUNTS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6}


def attended_school(apprentice=None):
    """Registers with the diploma of a school, not as an apprentice."""
    return not apprentice


def mainland_higher_education(edu_region=None, edu_category=None, edu_level=None, overseas_certification=None):
    """Higher education on the mainland (a blank region is read so, unless a certification of foreign education is written)."""
    if edu_category is None and edu_level is None:
        return None
    higher = edu_category == "高等教育" or edu_level in HIGHER
    home = (None, "大陆") if overseas_certification in (None, "none") else ("大陆",)
    return higher and edu_region in home


def educated_abroad(edu_region=None):
    """Education of Hong Kong, Macau, Taiwan or abroad, as it is written."""
    return edu_region in ABROAD


def studies_still(graduate_student=None, edu_level=None, grad_date=None, *, season):
    """A graduate student, or one who finishes in the season's years: diploma and degree may not be there yet."""
    just_out = edu_level == "研究生" and grad_date and grad_date[:4] in map(str, season.grad_student_years)
    return bool(graduate_student or just_out)


def has_registered_diploma(mainland_higher_education, apprentice=None):
    """Registers with a diploma that the national register of higher education knows."""
    return mainland_higher_education and not apprentice


def needs_diploma_no(has_registered_diploma, studies_still=None, edu_level=None, edu_region=None):
    """Whose diploma must have a number; one of 中专 has a number as well, but less surely."""
    if edu_level == "中专" and edu_region in (None, "大陆"):
        return INFERRED
    return has_registered_diploma and not studies_still


def edu_region_default(school):
    """大陆: where a school is written and no region."""
    return "大陆"


def a_dash(name=None):
    """What apprentices write where others name a school, a month and a number."""
    return "-"


def names_apprenticeship(school):
    """The school's cell says 师承 or 确有专长, as the system's own list does."""
    return "师承" in school or "确有专长" in school


def category_of_level(edu_level):
    """高等教育 or 中等教育, which follows from the education level."""
    return CATEGORY_OF.get(edu_level)


def highest_degree_of_level(edu_level):
    """The degree that a diploma of this level can come with."""
    return {"中专": "无", "大专": "无", "本科": "学士"}.get(edu_level, "博士")


def degree_above_level(degree, highest_degree_of_level):
    """The degree stands above the diploma used."""
    return degree in DEGREES and DEGREES.index(degree) > DEGREES.index(highest_degree_of_level)


def overseas_certification(overseas_cert):
    """What the sheet says of the certification of foreign education: "none", "pending", "there"."""
    if _UNCERTIFIED.fullmatch(overseas_cert):
        return "none"
    return "pending" if _PENDING.fullmatch(overseas_cert) else "there"


def educations_ticked(edu_selected):
    """How many educations are ticked in the system, 2 for several; None where the cell does not say."""
    if _NONE_TICKED.fullmatch(edu_selected):
        return 0
    if found := _COUNTED.fullmatch(edu_selected):
        count = found[1] or found[2]
        return min(_COUNTS.get(count) or int(count), 2)
    return 1 if edu_selected[0] in "是已√✓☑有" else None


def written_as_on_diploma(major, major_on_diploma):
    """The major is that of the diploma but for the kind of bracket."""
    return _one_bracket(major) == _one_bracket(major_on_diploma)


def graduation_age(id_birth, grad_date):
    """Full years of age in the month of graduation."""
    if len(grad_date) < 7:
        return None
    return int(grad_date[:4]) - int(id_birth[:4]) - (grad_date[5:7] < id_birth[5:7])


def major_says(major):
    """What the major says: family, whether its diploma opens no exam, a direction (majors.Major)."""
    return majors.read(major)


def academic_degree(degree_kind=None, major_says=None):
    """The graduate degree is an academic one: some cell of the education, or the major, says so."""
    return degree_kind == "学术学位" or bool(major_says and major_says.academic)


def level_read(edu_level):
    """The education level where the form has it; None for a word that no rule can read."""
    return edu_level if edu_level in CATEGORY_OF else None


def form_read(study_form):
    """The study form where a diploma's number has one to compare it with."""
    return study_form if study_form in FORMS else None


def major_family(major_says):
    """The exam categories' family of a major (临床, 口腔, 中医, 公卫); None for majors that are not listed."""
    return majors.own_category(major_says.families)


def school_kind(school):
    """A school that the regulations name: "staff" (卫生职工中专), "vocational" (职业高中); "other"."""
    if "职工" in school:
        return "staff"
    return "vocational" if "职业高中" in school or "职业高级中学" in school else "other"


def begun_by_reckoning(grad_date, duration=None, edu_level=None):
    """The month in which the education was probably begun: the graduation less the years of study, at an autumn."""
    month = months.known(grad_date)
    years = duration if isinstance(duration, int | float) else USUAL_YEARS.get(edu_level)
    if month is None or years is None or not 0 < years <= 10:
        return None
    begun = months.add(month, -round(12 * years))
    return f"{begun[:4]}-09" if begun[5:] in FALL else begun


def _one_bracket(text):
    return text.replace("（", "(").replace("）", ")").replace(" ", "")
