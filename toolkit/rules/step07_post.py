"""Step 7, 工作情况: on-post status, years, post and title."""

from toolkit.rules.rule import CERTAIN, ERROR, INFO, LIKELY, NOBODY, WARNING, Case, rule

STUDENT = "研究生（在读）"
ON_POST_ZH = "研究生选研究生（在读），应届毕业生选试用期，其他选在职"


@rule(
    "S07-ONPOST-GRAD-STUDENT",
    ERROR,
    zh="今年毕业的研究生，在岗情况要选“研究生（在读）”",
    en="A graduate student who finishes this year chooses 研究生（在读）",
    fix_zh="在岗情况改成“研究生（在读）”",
    fix_en="Change the on-post status to 研究生（在读）",
    why_zh="以研究生学历报考的应届研究生选研究生（在读）",
    guide="四-7 说明2、规范8",
    only="graduates_this_season",
    suggest="student_status",
    sure=CERTAIN,
    late=NOBODY,
)
def graduate_student_on_other_post(on_post, grad_date=None):
    """Whoever registers with a graduate degree of this year is still a student."""
    return on_post in ("在职", "试用期")


@rule(
    "S07-ONPOST-GRAD-WRONG",
    ERROR,
    zh="不是应届研究生，不能选“研究生（在读）”",
    en="研究生（在读） is for graduate students of this year only",
    fix_zh="按实际改成“在职”或“试用期”，或核对学历和毕业年月",
    fix_en="Choose 在职 or 试用期, or check the education",
    why_zh="只有以研究生学历报考的应届研究生选研究生（在读）",
    guide="四-7 说明2",
    late=NOBODY,
    cases={
        "bachelor": Case(
            WARNING,
            zh="用本科学历报考，请核对能不能选“研究生（在读）”",
            en="Registers with a bachelor's diploma: is 研究生（在读） right?",
        )
    },
)
def no_graduate_student(on_post, graduate_years, edu_level=None, grad_date=None):
    """The status belongs to this year's graduates who register with that degree."""
    if on_post != STUDENT or graduate_years == "fine":
        return False
    return "bachelor" if graduate_years == "bachelor" else True


@rule(
    "S07-ONPOST-FRESH",
    WARNING,
    zh="应届毕业生，在岗情况一般选“试用期”",
    en="A fresh graduate usually chooses 试用期",
    fix_zh="毕业不满一年的改成“试用期”",
    fix_en="Change it to 试用期 within a year of graduation",
    why_zh=ON_POST_ZH,
    guide="四-7 规范8",
    only="fresh_graduate",
    suggest="fresh_status",
    sure=LIKELY,
    late=NOBODY,
)
def fresh_graduate_in_office(on_post, grad_date=None):
    """The first year after graduation is the trial period."""
    return on_post == "在职"


@rule(
    "S07-ONPOST-REST",
    WARNING,
    zh="已有医师证书的考生，在岗情况一般选“在职”",
    en="Who holds a certificate already usually chooses 在职",
    fix_zh="请考生核对，改成“在职”",
    fix_en="Ask the candidate; usually 在职",
    why_zh=ON_POST_ZH,
    guide="四-7 规范8",
    suggest="usual_status",
    sure=LIKELY,
    late=NOBODY,
    cases={
        "first_time": Case(
            INFO,
            zh="毕业已满一年，请看一眼在岗情况是不是“在职”",
            en="More than a year after graduation: is it 在职?",
        )
    },
)
def on_trial_without_reason(on_post, upgrades=None, west_to_tcm=None, long_graduated=None):
    """The trial period is for fresh graduates."""
    if on_post != "试用期":
        return False
    return True if upgrades or west_to_tcm else long_graduated and "first_time"


@rule(
    "S07-FULLTIME",
    WARNING,
    zh="从事本专业情况要选“全职”",
    en="Work in the specialty is 全职",
    fix_zh="请考生核对，改成“全职”",
    fix_en="Check it with the candidate and choose 全职",
    why_zh="从事本专业情况选全职",
    guide="四-7 规范9",
    late=NOBODY,
)
def not_full_time(specialty_status):
    """The guide asks for full-time work."""
    return specialty_status != "全职"


@rule(
    "S07-YEARS-EXCEED",
    INFO,
    zh="从事本专业年限与年龄对不上",
    en="More years in the specialty than the age allows",
    fix_zh="填毕业后的工作年限；填错不影响注册",
    fix_en="Give the years since graduation; a mistake does no harm",
    why_zh="按毕业后的工作最高年限填",
    guide="四-7 规范10",
    late=NOBODY,
    cases={"negative": Case(INFO, zh="从事本专业年限是负数", en="The years in the specialty are below zero")},
)
def more_years_than_possible(years, age):
    """Nobody practises before the age of sixteen."""
    return "negative" if years < 0 else years > age - 16


@rule(
    "S07-POST",
    WARNING,
    zh="职务要选“卫生技术人员（医师）”",
    en="The post is 卫生技术人员（医师）",
    fix_zh="职务改成“卫生技术人员（医师）”",
    fix_en="Change it to 卫生技术人员（医师）",
    why_zh="考生的职务都选卫生技术人员（医师）",
    guide="四-7 规范11",
    suggest="post_of_all",
    sure=CERTAIN,
    late=NOBODY,
)
def other_post(post):
    """The guide gives every candidate this post."""
    return post != "卫生技术人员（医师）"


@rule(
    "S07-TITLE",
    INFO,
    zh="职称都选“待聘”，填别的不影响",
    en="Everybody chooses 待聘; another title does no harm",
    fix_zh="职称改成“待聘”",
    fix_en="Change it to 待聘",
    why_zh="职称是人社部门评的，都选待聘没有影响",
    guide="四-7 规范12",
    suggest="title_of_all",
    sure=CERTAIN,
)
def other_title(title):
    """Titles are given by another authority; the guide has everybody choose 待聘."""
    return title != "待聘"


@rule(
    "S07-TITLE-DATE-EMPTY",
    WARNING,
    zh="职称取得年月不用填",
    en="The date of the title stays empty",
    fix_zh="网报时这一栏留空",
    fix_en="Leave the field empty",
    why_zh="职称选待聘，没有取得年月",
    guide="四-7 规范13",
    late=NOBODY,
)
def title_dated(title_date=None):
    """Whoever waits for a title has no date of it."""
    return title_date is not None
