"""Step 8, 教育经历: when, how long and what was studied, and what that says about the other cells."""

from toolkit.codes import months
from toolkit.rules.rule import CERTAIN, CHECK, ERROR, LIKELY, NOBODY, WARNING, Case, rule

CATEGORIES = ("高等教育", "中等教育", "师承", "确有专长")
YEARS = {"本科": (2, 8), "大专": (2, 5), "中专": (2, 4), "研究生": (2, 8)}


@rule(
    "S08-GRADDATE-FUTURE",
    ERROR,
    zh="毕业年月在网报之后，还没有毕业",
    en="The graduation lies after the registration",
    fix_zh="按毕业证书的颁发日期改正；还没有毕业证的今年不能报（应届研究生除外）",
    fix_en="Write the date on the diploma; without one there is no registration, graduate students excepted",
    why_zh="毕业年月是报名毕业证书的颁发日期",
    guide="四-8 规范3",
    late=NOBODY,
    over=("S08-GRADDATE-TRIAL", "S08-GRADDATE-AGE", "S08-DIPLOMA-YEAR"),
)
def graduates_after_registration(grad_date, studies_still, *, season):
    """The date is the one on the diploma, which must be there."""
    return not studies_still and grad_date > months.of_day(season.window.start)  # a dash stands before every month


@rule(
    "S08-GRADDATE-AGE",
    WARNING,
    zh="按证件号码算，毕业时 {graduation_age} 岁，请核对",
    en="By the ID number the candidate was {graduation_age} at graduation: check it",
    fix_zh="对照毕业证核对毕业年月",
    fix_en="Compare with the diploma",
    why_zh="年龄不合常理，多半是年月写错",
    guide="四-8 规范3",
)
def graduates_at_odd_age(grad_date, graduation_age):
    """An unlikely age is usually a wrong date."""
    return not 16 <= graduation_age <= 60


@rule(
    "S08-EDUCAT-LEVEL",
    ERROR,
    zh="学历类别“{edu_category}”与学历“{edu_level}”对不上",
    en="The education category contradicts the education level",
    fix_zh="大专、本科、研究生选“高等教育”，中专选“中等教育”",
    fix_en="College and above: 高等教育; 中专: 中等教育",
    why_zh="高等教育包含大专和本科，中等教育就是中专",
    guide="四-8 规范4",
    suggest="category_of_level",
    sure=LIKELY,
    late=NOBODY,
    over=("S08-DIPLOMA-FORMAT", "S08-FORM-MISSING"),
    cases={
        "apprentice": Case(
            ERROR,
            zh="学历类别“{edu_category}”与学历“{edu_level}”对不上，又有毕业证书编号",
            en="Category and level contradict each other, and there is a diploma",
            fix_zh="用毕业证报考的，两格都按毕业证改；师承、确有专长的，两格选同一项，编号填“-”",
            fix_en="With a diploma both follow it; an apprentice chooses the same in both and writes a dash for the number",
            sure=CHECK,
        )
    },
)
def category_contradicts_level(edu_category, edu_level, category_of_level, apprentice=None):
    """Higher education is college and university, secondary is 中专; apprentices choose their own."""
    if apprentice or edu_category not in CATEGORIES or edu_category == category_of_level:
        return False
    return "apprentice" if "师承" in (edu_category, edu_level) or "确有专长" in (edu_category, edu_level) else True


@rule(
    "S08-FORM-PART-TIME",
    WARNING,
    zh="学习形式只写“非全日制”，没写清是成人、自考还是网络教育",
    en="“非全日制” does not say whether this was adult, self-study or network education",
    fix_zh="对照毕业证改成“成人教育”“自学考试”或“网络教育”；这几种学历能不能报考，要看入学年月",
    fix_en="Write 成人教育, 自学考试 or 网络教育 as on the diploma; whether it counts depends on the enrolment",
    why_zh="“非全日制”是研究生的说法，本专科的毕业证上不这样写",
    guide="四-8 规范5",
    only="attended_school",
    late=NOBODY,
    over=("S08-FORM-MISMATCH",),
)
def part_time_without_form(study_form, level_read):
    """Part-time study is a form of graduate education only."""
    return study_form == "非全日制" and level_read != "研究生"


@rule(
    "S08-DEGREE",
    WARNING,
    zh="没有填学位；没有学位的填“无”",
    en="The degree is missing; without one write 无",
    fix_zh="请考生补填与这个学历对应的学位，没有就填“无”",
    fix_en="Ask the candidate for the degree that goes with this diploma, or write 无",
    why_zh="学位按与本次报考学历对应的学位证书填写",
    guide="四-8 规范7",
    late=NOBODY,
    cases={
        "above": Case(
            WARNING,
            zh="学位“{degree}”高于学历“{edu_level}”，请核对",
            en="The degree stands above the diploma used: check it",
            fix_zh="填与报名学历对应的学位；同等学力的学位请考生说明",
            fix_en="Write the degree that goes with the diploma used",
        )
    },
)
def degree_beside_diploma(degree=None, edu_level=None, degree_above_level=None, studies_still=None):
    """The degree is the one that came with the diploma used."""
    if degree is None:
        return edu_level in ("本科", "研究生") and not studies_still
    return degree_above_level and "above"


@rule(
    "S08-MAJOR-NOT-EXACT",
    WARNING,
    zh="所学专业与毕业证上写的不完全一样",
    en="The major is not worded as on the diploma",
    fix_zh="照毕业证一字不差地改正，再在系统里搜索",
    fix_en="Write it word for word as on the diploma",
    why_zh="要选与毕业证上专业完全一致的专业",
    guide="四-8 规范8",
    suggest="major_on_diploma",
    sure=CERTAIN,
    late=NOBODY,
)
def major_worded_otherwise(major, major_on_diploma, written_as_on_diploma=None):
    """The system wants exactly the wording of the diploma."""
    return not written_as_on_diploma


@rule(
    "S08-DURATION-MISMATCH",
    WARNING,
    zh="{edu_level}的学制写成 {duration} 年，请核对",
    en="{duration} years do not fit this education",
    fix_zh="照毕业证上的学制改正：本科 2–8 年，大专 2–5 年，中专 2–4 年，研究生 2–8 年",
    fix_en="Copy it from the diploma: 本科 2-8 years, 大专 2-5, 中专 2-4, 研究生 2-8",
    why_zh="学制要与毕业证一致",
    guide="四-8 规范9",
    only="attended_school",
    late=NOBODY,
)
def odd_length_of_study(duration, edu_level, level_read):
    """The length is the one on the diploma."""
    return level_read in YEARS and not YEARS[level_read][0] <= duration <= YEARS[level_read][1]
