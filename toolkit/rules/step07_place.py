"""Step 7, 工作情况: where the work unit lies, which decides the exam zone and the exam site."""

from toolkit.rules.rule import CERTAIN, ERROR, INFO, LIKELY, NOBODY, WARNING, Case, rule

ZONE_ZH = "单位所在省决定考区"
SITE_ZH = "单位所在市州决定考点"


@rule(
    "S07-PROV-MISSING",
    ERROR,
    zh="没有填省",
    en="The province is missing",
    fix_zh="补填单位所在的省，例如“湖南省”",
    fix_en="Give the unit's province",
    why_zh=ZONE_ZH,
    guide="四-7 规范2",
    suggest="prov_from_cells",
    sure=CERTAIN,
    late=NOBODY,
    cases={"shown": Case(INFO, zh="省空着，从市、区县能看出来", en="Blank; city and county show the province")},
)
def prov_missing(prov=None, prov_from_cells=None):
    """The province of the unit decides the exam zone."""
    return prov is None and ("shown" if prov_from_cells else True)


@rule(
    "S07-CITY-MISSING",
    ERROR,
    zh="没有填市",
    en="The city is missing",
    fix_zh="补填单位所在的市州",
    fix_en="Give the unit's prefecture",
    why_zh=SITE_ZH,
    guide="四-7 规范3",
    suggest="city_from_cells",
    sure=CERTAIN,
    late=NOBODY,
    cases={"shown": Case(INFO, zh="市空着，从区县能看出来", en="Blank; the county shows the prefecture")},
)
def city_missing(city=None, city_from_cells=None):
    """The prefecture of the unit decides the exam site."""
    return city is None and ("shown" if city_from_cells else True)


@rule(
    "S07-PROV-NOT-HUNAN",
    WARNING,
    zh="单位不在湖南，请确认是不是在湖南考区报名",
    en="The unit is outside Hunan: confirm the exam zone",
    fix_zh="核对单位所在省；确实在外省的，到单位所在省的考区报名",
    fix_en="Check the province; units elsewhere belong to their own zone",
    why_zh="考区跟着单位走，选错很难修改",
    guide="四-7 规范2、四-11 规范1",
    late=NOBODY,
    cases={"unknown": Case(WARNING, zh="省一栏写的不是省份", en="This is no province")},
)
def unit_outside_hunan(prov, other_province, *, season):
    """The exam zone is that of the unit."""
    return prov != season.zone and (other_province or "unknown")


@rule(
    "S07-CITY-NOT-IN-PROV",
    ERROR,
    zh="湖南没有这个市州",
    en="Hunan has no such prefecture",
    fix_zh="填湖南 14 个市州之一，例如“长沙市”",
    fix_en="Give one of Hunan's 14 prefectures",
    why_zh=SITE_ZH,
    guide="四-7 规范3",
    only="in_hunan",
    suggest="city_above",
    sure=LIKELY,
    late=NOBODY,
    cases={
        "county": Case(
            ERROR,
            zh="“市”一栏写的是区县，要写它上面的市州",
            en="A county in the field of the prefecture",
        )
    },
)
def city_not_in_hunan(city, city_known, city_above=None, prov=None):
    """The form offers Hunan's 14 prefectures."""
    return not city_known and ("county" if city_above else True)


@rule(
    "S07-COUNTY-NOT-IN-CITY",
    ERROR,
    zh="这个区县不在所填的市州",
    en="The county belongs to another prefecture",
    fix_zh="核对单位地址，改正市或区县",
    fix_en="Check the unit's address and correct one of the two",
    why_zh="单位地址要选到区、县或县级市",
    guide="四-7 规范4",
    only="in_hunan",
    suggest="county_meant",
    late=NOBODY,
    cases={
        "renamed": Case(
            WARNING,
            zh="{county}已改名，要写现在的名称",
            en="The county has another name today",
            fix_zh="区县改成现在的名称",
            fix_en="Write today's name",
            sure=CERTAIN,
        ),
        "zone": Case(
            WARNING,
            zh="{county}不是行政区，系统里要选它所在的区县",
            en="Not a county: the form wants the one that it lies in",
            fix_zh="看许可证上的地址，选所在的区县",
            fix_en="Choose the county by the address on the licence",
        ),
        "unknown": Case(WARNING, zh="湖南没有这个区县，请核对", en="Hunan has no such county: check it"),
    },
)
def county_not_in_city(county, county_state, city=None):
    """The form offers the counties of the prefecture."""
    return {"fine": False, "elsewhere": True}.get(county_state, county_state)


@rule(
    "S07-UNIT-CITY-HINT",
    WARNING,
    zh="从单位名称看不在所填的市",
    en="By its name the unit lies in another prefecture",
    fix_zh="核对单位地址，以许可证上的地址为准",
    fix_en="Check the address on the licence",
    why_zh=SITE_ZH,
    guide="四-7 规范3、4",
    only="name_tells_city",
    suggest="city_of_name",
    late=NOBODY,
)
def city_is_not_of_the_name(city, other_city_in_name, work_unit=None, county_state=None):
    """The exam site follows the city of the unit; a county of another prefecture is told by its own rule."""
    return other_city_in_name != "none" and county_state != "elsewhere"
