from tests.verbs import flags, passes, spares
from toolkit.rules.step07_affiliation import (
    affiliation_without_level,
    central_hospital_elsewhere,
    community_centre_elsewhere,
    county_hospital_elsewhere,
    military_hospital_elsewhere,
    municipal_hospital_elsewhere,
    private_unit_of_other_level,
    provincial_hospital_elsewhere,
    soldier_at_civil_unit,
    township_centre_elsewhere,
    village_clinic_elsewhere,
)

RULES = (
    central_hospital_elsewhere,
    community_centre_elsewhere,
    county_hospital_elsewhere,
    military_hospital_elsewhere,
    municipal_hospital_elsewhere,
    provincial_hospital_elsewhere,
    township_centre_elsewhere,
    village_clinic_elsewhere,
)


def test_central_hospital_elsewhere():
    flags(central_hospital_elsewhere, severity="error", affiliation="省级", work_unit="中南大学湘雅二医院", suggestion="中央")
    flags(central_hospital_elsewhere, affiliation="民营", work_unit="湘雅三医院")
    passes(central_hospital_elsewhere, affiliation="中央", work_unit="中南大学湘雅医院")


def test_provincial_hospital_elsewhere():
    flags(provincial_hospital_elsewhere, severity="error", affiliation="市", work_unit="湖南省儿童医院", suggestion="省级")
    passes(provincial_hospital_elsewhere, affiliation="省级", work_unit="湖南省儿童医院")


def test_military_hospital_elsewhere():
    for name in ("中国人民解放军联勤保障部队第921医院", "解放军第163医院", "武警湖南总队医院", "武警湖南省总队医院"):
        flags(military_hospital_elsewhere, severity="error", affiliation="市", work_unit=name, suggestion="部队")
    passes(military_hospital_elsewhere, affiliation="部队", work_unit="解放军第163医院")
    passes(military_hospital_elsewhere, affiliation="省级", work_unit="湖南师范大学附属第二医院（原解放军第163医院）")


def test_municipal_hospital_elsewhere():
    for name in ("长沙市第一医院", "岳阳市一人民医院", "株洲市中心医院", "湖南省湘潭市中医医院", "常德市妇幼保健院"):
        flags(municipal_hospital_elsewhere, severity="warning", affiliation="省级", work_unit=name, suggestion="市")
    passes(municipal_hospital_elsewhere, affiliation="市", work_unit="长沙市第一医院")


def test_county_hospital_elsewhere():
    for name in (
        "浏阳市人民医院",
        "湘潭县中医院",
        "长沙市岳麓区人民医院",
        "津市人民医院",
        "宁乡县妇幼保健院",
        "吉首市人民医院",
    ):
        flags(county_hospital_elsewhere, severity="warning", affiliation="市", work_unit=name, suggestion="区县")
    passes(county_hospital_elsewhere, affiliation="区县", work_unit="浏阳市人民医院")


def test_community_centre_elsewhere():
    name = "长沙市岳麓区香樟街道社区卫生服务中心"
    flags(community_centre_elsewhere, severity="warning", affiliation="区县", work_unit=name, suggestion="街道")
    flags(community_centre_elsewhere, affiliation="乡镇", work_unit=name)
    flags(community_centre_elsewhere, affiliation="区县", work_unit="百草社区卫生服务站")
    flags(community_centre_elsewhere, affiliation="区县", work_unit="康芷卫生服务", org_type="社区卫生服务中心")
    passes(community_centre_elsewhere, affiliation="街道", work_unit=name)
    for affiliation in ("街道", "乡镇"):
        passes(community_centre_elsewhere, affiliation=affiliation, work_unit="金橘镇社区卫生服务中心")
    for affiliation in ("街道", "乡镇", "村(居)委会"):
        passes(community_centre_elsewhere, affiliation=affiliation, work_unit="百草社区卫生服务站")
    passes(community_centre_elsewhere, affiliation="市", work_unit="长沙市第一医院百草社区卫生服务中心")


def test_township_centre_elsewhere():
    flags(township_centre_elsewhere, severity="warning", affiliation="区县", work_unit="湘潭县金橘镇卫生院", suggestion="乡镇")
    flags(township_centre_elsewhere, affiliation="街道", work_unit="双樟中心卫生院")
    flags(township_centre_elsewhere, affiliation="区县", work_unit="香樟街道卫生院")
    for affiliation in ("街道", "乡镇"):
        passes(township_centre_elsewhere, affiliation=affiliation, work_unit="香樟街道卫生院")
    passes(township_centre_elsewhere, affiliation="乡镇", work_unit="湘潭县金橘镇卫生院")
    passes(township_centre_elsewhere, affiliation="区县", work_unit="国营金橘农场卫生院")


def test_village_clinic_elsewhere():
    name = "湘潭县金橘镇竹叶村卫生室"
    flags(village_clinic_elsewhere, severity="warning", affiliation="区县", work_unit=name, suggestion="村(居)委会")
    flags(village_clinic_elsewhere, affiliation="区县", work_unit="竹叶村第二卫生室")
    flags(village_clinic_elsewhere, case="run_by_town", severity="info", affiliation="乡镇", work_unit=name)
    passes(village_clinic_elsewhere, affiliation="村(居)委会", work_unit=name)
    passes(village_clinic_elsewhere, affiliation="区县", work_unit="金橘中学卫生室")


NO_OWNER = (
    ("市", "湘雅常德医院"),
    ("市", "中南大学湘雅医学院附属株洲医院"),
    ("市", "湖南省康芷医院"),
    ("市", "南华大学附属第一医院"),
    ("市", "长沙康芷医院"),
    ("区县", "长沙高新区医院"),
    ("区县", "洪江区人民医院"),
    ("区县", "湘西土家族苗族自治州人民医院"),
    ("省级", "长沙市第一医院星沙分院"),
    ("民营", "长沙市第一医院"),
    ("区县", "长沙市中医医院有限公司"),
    ("集团", "中南大学湘雅医院"),
    ("省级", "人民医院"),
)


def test_names_that_do_not_tell_the_owner():
    for rule in RULES:
        for affiliation, work_unit in NO_OWNER:
            passes(rule, affiliation=affiliation, work_unit=work_unit)
            spares(rule, affiliation=None, work_unit=work_unit)


def test_private_unit_of_other_level():
    private = {"work_unit": "长沙康芷医院有限公司"}
    for stamp, level in (
        ("岳麓区卫生健康局", "区县"),
        ("长沙市卫生健康委员会", "市"),
        ("浏阳市卫健局", "区县"),
        ("县级", "区县"),
    ):
        flags(private_unit_of_other_level, affiliation="省级", licence_stamp=stamp, suggestion=level, **private)
        passes(private_unit_of_other_level, affiliation=level, licence_stamp=stamp, **private)
    flags(private_unit_of_other_level, severity="warning", affiliation="民营", licence_stamp="湖南省卫健委", suggestion="省级")
    spares(private_unit_of_other_level, affiliation="省级", licence_stamp="长沙高新区管委会", **private)
    spares(private_unit_of_other_level, affiliation="省级", licence_stamp="长沙市卫健委", work_unit="长沙市第一医院")


def test_a_private_unit_has_a_level():
    flags(affiliation_without_level, severity="warning", affiliation="民营", work_unit="长沙康芷医院", suggestion=None)
    flags(affiliation_without_level, affiliation="民营", work_unit="湘潭市中心医院", suggestion="市")
    for level in ("省级", "市", "区县", "部队"):
        passes(affiliation_without_level, affiliation=level, work_unit="长沙康芷医院")
    spares(affiliation_without_level, affiliation=None, work_unit="长沙康芷医院")


def test_soldier_at_civil_unit():
    flags(soldier_at_civil_unit, severity="error", affiliation="市", military_identity="现役")
    flags(soldier_at_civil_unit, case="hired", severity="warning", affiliation="市", military_identity="聘用", is_soldier="是")
    passes(soldier_at_civil_unit, affiliation="市", military_identity="聘用")
    passes(soldier_at_civil_unit, affiliation="部队", military_identity="聘用", is_soldier="是")
    passes(soldier_at_civil_unit, affiliation="市", military_identity="退役", is_soldier="否")  # no choice of the form
    passes(soldier_at_civil_unit, affiliation="集团", military_identity="现役")
    spares(soldier_at_civil_unit, affiliation="部队", military_identity=None)
