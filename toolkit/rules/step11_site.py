"""Step 11, 提交确认: the exam zone and the exam site, which are very hard to change afterwards."""

from toolkit.rules.rule import BLOCKER, CHECK, ERROR, LIKELY, NOBODY, WARNING, Case, rule

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
            fix_zh="先问单位的考生归哪个考点，再决定改不改",
            fix_en="Ask the unit which site its candidates belong to before changing anything",
            suggest=False,
        ),
        "outside": Case(
            WARNING,
            zh="省级单位不在长沙，请向单位确认是否省直考点",
            en="A provincial unit outside Changsha: confirm the site",
            fix_zh="先问单位的考生归哪个考点，再决定改不改",
            fix_en="Ask the unit which site its candidates belong to before changing anything",
            suggest=False,
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
