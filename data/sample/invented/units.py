"""Work units of Hunan as the registration form wants them: name, address, institution type, affiliation, zone and site.

The great hospitals are named as they are, because rules know them; every other name is put together from real places and
invented words.
"""

from functools import cache

from toolkit.codes.tables import rows

SITES = {"湘西土家族苗族自治州": "湘西"}  # every other prefecture's site is its name without 市

TOWNS = ("金橘", "双樟", "白芷", "连翘", "梅溪口", "杜仲坪", "半夏冲", "石斛岭", "桂花桥", "枫香", "紫苏塘", "菖蒲湾")
VILLAGES = ("竹叶", "木槿", "荷塘边", "茶子山", "油桐", "芦花")
STREETS = ("橘洲南", "桃李", "新芷", "香樟路", "百草")
BRANDS = ("康芷", "百草堂", "仁夏", "橘井", "芎和", "杏林春")

CENTRAL = ("中南大学湘雅医院", "中南大学湘雅二医院", "中南大学湘雅三医院")
PROVINCIAL = ("湖南省人民医院", "湖南省肿瘤医院", "湖南省儿童医院", "湖南省妇幼保健院", "湖南省胸科医院")
PROVINCIAL_TCM = ("湖南中医药大学第一附属医院", "湖南中医药大学第二附属医院")
MILITARY = (
    ("中国人民解放军联勤保障部队第921医院", "长沙市", "开福区"),
    ("武警湖南省总队医院", "长沙市", "雨花区"),
    ("中国人民解放军联勤保障部队第922医院", "衡阳市", "雁峰区"),
)
ORG_TYPES = {"儿童医院": "专科医院", "肿瘤医院": "专科医院", "胸科医院": "专科医院", "妇幼保健院": "妇幼保健院"}

FITS = {
    "临床": (
        *("municipal", "municipal", "county", "county", "county", "maternal", "township", "township"),
        *("community", "private", "provincial", "central"),
    ),
    "口腔": ("municipal", "county", "private", "dental_clinic", "dental_clinic", "central"),
    "中医": ("municipal_tcm", "county_tcm", "township", "community", "tcm_clinic", "provincial_tcm"),
    "公卫": ("disease_control", "county_disease_control", "community", "township"),
    "乡村": ("township", "township", "village"),
}
"""The kinds of unit in which each category is practised, the usual ones more than once."""


def unit(kind, rng):
    """The fields of a work unit of this kind (the keys of KINDS), somewhere in Hunan."""
    name, city, county, org_type, affiliation = KINDS[kind](rng)
    return {
        "work_unit": name,
        "prov": "湖南省",
        "city": city,
        "county": county,
        "org_type": org_type,
        "affiliation": affiliation,
        "exam_zone": "湖南省",
        "exam_site": "省直" if affiliation in ("省级", "中央") else SITES.get(city, city.removesuffix("市")),
    }


@cache
def counties():
    """Today's counties of Hunan: (name, prefecture)."""
    return tuple((row["name"], row["city"]) for row in rows("hunan") if row["kind"] == "county")


@cache
def _towns():
    """Every prefecture with the counties that make up the town itself."""
    found = {}
    for name, city in counties():
        if name.endswith("区") or name == "吉首市":
            found.setdefault(city, []).append(name)
    return tuple(found.items())


def _of_city(rng, *endings):
    city, districts = rng.choice(_towns())
    ending, org_type = rng.choice(endings)
    return f"{city}{ending}", city, rng.choice(districts), org_type, "市"


def _of_county(rng, *endings):
    county, city = rng.choice(counties())
    ending, org_type = rng.choice(endings)
    return f"{_full(county, city)}{ending}", city, county, org_type, "区县"


def _full(county, city):
    """A district with its city in front, a county by itself."""
    return f"{city}{county}" if county.endswith("区") else county


def _township(rng):
    county, city = rng.choice(counties())
    ending, org_type = rng.choice((("镇卫生院", "卫生院"), ("乡卫生院", "卫生院"), ("镇中心卫生院", "中心卫生院")))
    return f"{_full(county, city)}{rng.choice(TOWNS)}{ending}", city, county, org_type, "乡镇"


def _village(rng):
    county, city = rng.choice(counties())
    return f"{_full(county, city)}{rng.choice(TOWNS)}镇{rng.choice(VILLAGES)}村卫生室", city, county, "村卫生室", "村(居)委会"


def _community(rng):
    city, districts = rng.choice(_towns())
    county = rng.choice(districts)
    return f"{_full(county, city)}{rng.choice(STREETS)}街道社区卫生服务中心", city, county, "社区卫生服务中心", "街道"


def _of_district(rng, ending, org_type):
    city, districts = rng.choice(_towns())
    county = rng.choice(districts)
    name = f"{city.removesuffix('市')}{rng.choice(BRANDS)}{ending}"
    return name, city, county, org_type, rng.choice(("区县", "区县", "市"))


def _named(names, county, affiliation):
    def choose(rng):
        name = rng.choice(names)
        found = next((org_type for word, org_type in ORG_TYPES.items() if word in name), "综合医院")
        return name, "长沙市", county, "中医医院" if "中医" in name else found, affiliation

    return choose


def _military(rng):
    name, city, county = rng.choice(MILITARY)
    return name, city, county, "部队医院", "部队"


GENERAL = (("人民医院", "综合医院"),)
CITY_GENERAL = (("第一人民医院", "综合医院"), ("第二人民医院", "综合医院"), ("中心医院", "综合医院"), ("人民医院", "综合医院"))
TCM = (("中医医院", "中医医院"), ("中西医结合医院", "中西医结合医院"))

KINDS = {
    "central": _named(CENTRAL, "岳麓区", "中央"),
    "provincial": _named(PROVINCIAL, "芙蓉区", "省级"),
    "provincial_tcm": _named(PROVINCIAL_TCM, "雨花区", "省级"),
    "provincial_elsewhere": lambda rng: ("南华大学附属第一医院", "衡阳市", "石鼓区", "综合医院", "省级"),
    "municipal": lambda rng: _of_city(rng, *CITY_GENERAL),
    "municipal_tcm": lambda rng: _of_city(rng, *TCM),
    "county": lambda rng: _of_county(rng, *GENERAL),
    "county_tcm": lambda rng: _of_county(rng, ("中医医院", "中医医院")),
    "maternal": lambda rng: rng.choice((_of_city, _of_county))(rng, ("妇幼保健院", "妇幼保健院")),
    "township": _township,
    "village": _village,
    "community": _community,
    "private": lambda rng: _of_district(rng, rng.choice(("医院", "医院有限公司")), "综合医院"),
    "dental_clinic": lambda rng: _of_district(rng, "口腔门诊部", "门诊部"),
    "tcm_clinic": lambda rng: _of_district(rng, "中医诊所", "诊所"),
    "disease_control": lambda rng: _of_city(rng, ("疾病预防控制中心", "疾病预防控制中心")),
    "county_disease_control": lambda rng: _of_county(rng, ("疾病预防控制中心", "疾病预防控制中心")),
    "emergency": lambda rng: _of_city(rng, ("急救中心", "急救中心")),
    "military": _military,
}
