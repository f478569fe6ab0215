"""Step 11, 提交确认: zone, site and extra subject, which are very hard to change afterwards."""

from toolkit.rules.rule import BLOCKER, CHECK, ERROR, INFO, LIKELY, NOBODY, WARNING, Case, rule

SITE_ZH = "考点选错很难修改，现场审核的地方也跟着错"
LOCAL = ("市", "区县", "街道", "乡镇", "村(居)委会")


@rule(
    "S11-ZONE",
    BLOCKER,
    zh="考区要选湖南省",
    en="The exam zone must be Hunan",
    fix_zh="考区改成“湖南省”",
    fix_en="Change the zone to 湖南省",
    why_zh="考区选错很难修改",
    guide="四-11 规范1、二-3",
    suggest="zone_for_unit",
    sure=LIKELY,
    late=NOBODY,
    cases={
        "soldier": Case(
            WARNING,
            zh="现役考生请确认考区是不是军队考区",
            en="Active soldiers: confirm whether the army's zone applies",
        )
    },
)
def zone_is_not_hunan(exam_zone=None, prov=None, active_soldier=None, *, season):
    """The zone is that of the unit and very hard to change."""
    if exam_zone == season.zone or (exam_zone and exam_zone == prov):
        return False
    return "soldier" if active_soldier else True


@rule(
    "S11-SITE-CITY-MISMATCH",
    BLOCKER,
    zh="考点不是单位所在市州",
    en="The site is not the prefecture of the unit",
    fix_zh="考点改成工作单位所在的市州；省直单位选“省直”",
    fix_en="Choose the prefecture of the unit, 省直 for provincial units",
    why_zh=SITE_ZH,
    guide="四-11 规范2、二-3",
    only="site_follows_city",
    suggest="site_for_unit",
    sure=LIKELY,
    late=NOBODY,
    over=("S07-UNIT-CITY-HINT",),
    cases={
        "city_doubtful": Case(
            ERROR,
            zh="考点与所填的市不一致，从单位名称看像是市填错了",
            en="Site and city differ; by the unit's name the city is wrong",
            fix_zh="看许可证上的地址：市填错的改市，考点选错的改考点",
            fix_en="See the address on the licence and correct the city or the site",
            sure=CHECK,
        ),
        "guessed": Case(
            WARNING,
            zh="从单位名称看，考点可能不是单位所在市州",
            en="By the unit's name the site may not be its prefecture",
            sure=CHECK,
        ),
        "unknown": Case(ERROR, zh="没有这个考点", en="There is no such site"),
    },
)
def site_is_not_of_the_city(exam_site, unit_city, site_city=None, city=None, county_city=None, city_of_name=None):
    """The papers are reviewed at the site of the unit's prefecture; a city that its county contradicts is told there."""
    if exam_site == "省直" or site_city == unit_city:
        return False
    if site_city is None:
        return "unknown"
    if city is None:
        return "guessed"
    return county_city != site_city and ("city_doubtful" if city_of_name == site_city else True)


@rule(
    "S11-SITE-PROV-REQUIRED",
    BLOCKER,
    zh="省直单位的考生要选省直考点",
    en="Provincial units choose the site 省直",
    fix_zh="考点改成“省直”",
    fix_en="Change the site to 省直",
    why_zh="省直医院考生请选择省直考点，切记",
    guide="四-11 说明4",
    only="asks_provincial_site",
    suggest="provincial_site",
    sure=LIKELY,
    late=NOBODY,
    over=("S11-SITE-CITY-MISMATCH",),
    cases={
        "private": Case(
            WARNING,
            zh="民营单位隶属省级，请向单位确认是否省直考点",
            en="A private unit with a provincial licence: confirm the site",
            sure=CHECK,
        ),
        "outside": Case(
            WARNING,
            zh="省级单位不在长沙，请向单位确认是否省直考点",
            en="A provincial unit outside Changsha: confirm the site",
            sure=CHECK,
        ),
    },
)
def provincial_unit_elsewhere(exam_site, affiliation, private_unit, unit_city=None):
    """Candidates of provincial hospitals are reviewed at the provincial site."""
    if exam_site == "省直":
        return False
    if private_unit:
        return "private"
    return "outside" if unit_city not in (None, "长沙市") else True


@rule(
    "S11-SITE-PROV-FORBIDDEN",
    BLOCKER,
    zh="非省直单位选了省直考点",
    en="The provincial site, but not a provincial unit",
    fix_zh="考点改成工作单位所在的市州",
    fix_en="Choose the prefecture of the unit",
    why_zh=SITE_ZH,
    guide="四-11 说明4、规范2",
    suggest="site_in_city",
    sure=LIKELY,
    late=NOBODY,
    over=("S11-SITE-CITY-MISMATCH",),
    cases={
        "unclear": Case(
            WARNING,
            zh="选了省直考点，请确认单位是不是省直",
            en="The provincial site: confirm that the unit is provincial",
            sure=CHECK,
        )
    },
)
def provincial_site_for_local_unit(exam_site, affiliation=None, private_unit=None, central_unit=None, owner_by_name=None):
    """The provincial site takes candidates of provincial hospitals only."""
    if exam_site != "省直" or central_unit or affiliation in ("省级", "中央", "部队"):
        return False
    if affiliation is None and owner_by_name in ("provincial", "military"):
        return False
    return True if affiliation in LOCAL and not private_unit else "unclear"


@rule(
    "S11-SITE-CENTRAL",
    BLOCKER,
    zh="湘雅医院的考生，考点只能是省直或单位所在市",
    en="Central hospitals: the site is 省直 or the unit's city",
    fix_zh="向单位或考点问清选哪一个",
    fix_en="Ask the unit or the exam site which of the two",
    why_zh=SITE_ZH,
    guide="四-11 说明4",
    only="central_unit",
    fix_by="tutor",
    late=NOBODY,
    cases={
        "confirm": Case(
            WARNING,
            zh="湘雅医院的考生，请确认考点是省直还是单位所在市",
            en="Central hospitals: confirm 省直 or the unit's city",
        )
    },
)
def site_of_central_unit(exam_site, site_city=None, unit_city=None):
    """The guide names provincial hospitals; where central ones register is for the unit to say."""
    return "confirm" if exam_site == "省直" or (site_city and site_city == (unit_city or "长沙市")) else True


@rule(
    "S11-EXTRA-NOT-ALLOWED",
    BLOCKER,
    zh="科室不是儿科、院前急救，不能加试",
    en="No extra subject: neither paediatrics nor pre-hospital emergency care",
    fix_zh="加试改成“不加试”，或核对科室",
    fix_en="Take the extra subject out, or check the department",
    why_zh="加试只限儿科和院前急救；考取后只能注册加试专业",
    guide="四-11 说明3",
    only="takes_extra",
    late=NOBODY,
    over=("S11-EXTRA-VALUE", "S11-EXTRA-CATEGORY"),
    cases={
        "general": Case(
            WARNING,
            zh="科室看不出是儿科或院前急救，请确认能否加试",
            en="The department does not show it: confirm the extra subject",
        )
    },
)
def extra_not_allowed(extra_subject, works_in_children_or_emergency, works_in_general=None):
    """A pass through the extra paper registers in that specialty only."""
    if works_in_children_or_emergency or extra_subject == "军事医学":
        return False
    return "general" if works_in_general else True


@rule(
    "S11-EXTRA-VALUE",
    ERROR,
    zh="加试科目要写“儿科”或“院前急救”",
    en="The extra subject is 儿科 or 院前急救",
    fix_zh="写明加试哪一科；不加试就写“不加试”",
    fix_en="Name the subject, or write 不加试",
    why_zh="加试科目在提交时选定，以后不能改",
    guide="四-11 规范3",
    only="takes_extra",
    late=NOBODY,
)
def extra_is_no_subject(extra_subject, active_soldier=None):
    """The form offers these two; soldiers have a third."""
    return extra_subject not in ("儿科", "院前急救") and not (extra_subject == "军事医学" and active_soldier)


@rule(
    "S11-EXTRA-LOCKED",
    WARNING,
    zh="加试的后果还没有向考生说明",
    en="The candidate has not been told what the extra subject means",
    fix_zh="告诉考生：靠加试考取的只能注册加试专业，不能变更",
    fix_en="Explain: a pass through the extra paper registers in that specialty only",
    why_zh="考取后只能注册加试专业，无法变更注册",
    guide="四-11 说明3",
    only="takes_extra",
    fix_by="tutor",
    late=NOBODY,
)
def extra_not_explained(extra_confirmed, extra_subject):
    """The specialty cannot be changed afterwards."""
    return extra_confirmed == "否"


@rule(
    "S11-EXTRA-CATEGORY",
    ERROR,
    zh="只有临床类别能加试",
    en="Only the clinical category has extra subjects",
    fix_zh="加试改成“不加试”，或核对报考类别",
    fix_en="Take the extra subject out, or check the category",
    why_zh="儿科、院前急救加试只设在临床类别",
    guide="四-11 规范3",
    source="医师资格考试加试规定（院前急救、儿科）",
    only="takes_extra",
    late=NOBODY,
    over=("S11-EXTRA-VALUE",),
    cases={
        "assistant": Case(
            WARNING,
            zh="临床助理能不能加试，请先向考点问清",
            en="Clinical assistants: ask the site whether there is an extra paper",
        )
    },
)
def extra_outside_clinical(extra_subject, category, level=None):
    """The extra papers belong to the clinical exam."""
    if extra_subject == "军事医学":
        return False
    return True if category != "临床" else "assistant" if level == "助理" else False


@rule(
    "S11-EXTRA-UNDECIDED",
    INFO,
    zh="科室是儿科或急诊，请问考生要不要加试",
    en="Paediatrics or emergency: ask whether the extra subject is wanted",
    fix_zh="要加试写科目，不加试写“不加试”",
    fix_en="Name the subject, or write 不加试",
    why_zh="符合加试条件的考生提交时选择",
    guide="四-11 步骤1",
    late=NOBODY,
)
def extra_undecided(extra_subject=None, works_in_children_or_emergency=None, category=None):
    """It is chosen when submitting."""
    return extra_subject is None and works_in_children_or_emergency and category == "临床"


@rule(
    "S11-RECHECKED",
    WARNING,
    zh="提交前还没有全部核对一遍",
    en="Not everything was checked before submitting",
    fix_zh="逐项核对后再点提交",
    fix_en="Check every item, then submit",
    why_zh="提交后很多项不能再改",
    guide="四-11 说明1、步骤2",
    late=NOBODY,
)
def not_rechecked(rechecked):
    """Much cannot be changed once submitted."""
    return rechecked == "否"


@rule(
    "S11-NOT-SUBMITTED",
    INFO,
    zh="资料没有问题，还没有提交",
    en="Nothing wrong, but not submitted yet",
    fix_zh="登录系统，选好考区考点后提交",
    fix_en="Log in, choose zone and site, submit",
    why_zh="错过时间无法补报名",
    guide="四-11 步骤3",
    late=NOBODY,
    clean_only=True,
)
def ready_but_not_submitted(submitted=None, *, season, today):
    """There is no late registration."""
    window = season.window
    return submitted != "是" and window.start <= today and (window.end - today).days > 7
