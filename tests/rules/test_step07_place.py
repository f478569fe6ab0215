from tests.verbs import flags, passes, spares
from toolkit.rules.step07_place import (
    city_is_not_of_the_name,
    city_missing,
    city_not_in_hunan,
    county_not_in_city,
    prov_missing,
    unit_outside_hunan,
)

HUNAN = "湖南省"


def test_prov_missing():
    flags(prov_missing, severity="error", prov=None, suggestion=None)
    flags(prov_missing, case="shown", severity="info", prov=None, city="长沙市", suggestion=HUNAN)
    flags(prov_missing, case="shown", prov=None, county="岳麓区", suggestion=HUNAN)
    flags(prov_missing, case="shown", prov=None, city="北京市", suggestion="北京市")
    flags(prov_missing, case=None, prov=None, city="南昌市")
    passes(prov_missing, prov=HUNAN)
    spares(prov_missing, city="长沙市")


def test_city_missing():
    flags(city_missing, severity="error", city=None)
    flags(city_missing, case="shown", severity="info", city=None, county="岳麓区", suggestion="长沙市")
    flags(city_missing, case="shown", city=None, prov="北京市", suggestion="北京市")
    flags(city_missing, case=None, city=None, prov="江西省", county="长沙县")
    passes(city_missing, city="长沙市")


def test_unit_outside_hunan():
    flags(unit_outside_hunan, case=None, severity="warning", prov="湖北省")
    flags(unit_outside_hunan, case="unknown", prov="长沙的")
    passes(unit_outside_hunan, prov=HUNAN)
    spares(unit_outside_hunan, prov=None)


def test_city_not_in_hunan():
    flags(city_not_in_hunan, case=None, severity="error", city="南昌市", prov=HUNAN)
    flags(city_not_in_hunan, case="county", severity="error", city="浏阳市", prov=HUNAN, suggestion="长沙市")
    passes(city_not_in_hunan, city="湘西土家族苗族自治州", prov=HUNAN)
    spares(city_not_in_hunan, city="南昌市", prov="江西省")
    spares(city_not_in_hunan, city="南昌市")


def test_county_not_in_city():
    flags(county_not_in_city, case=None, severity="error", county="醴陵市", city="长沙市")
    flags(county_not_in_city, case="renamed", severity="warning", county="望城县", city="长沙市", suggestion="望城区")
    flags(county_not_in_city, case="zone", severity="warning", county="高新区", city="长沙市", suggestion="岳麓区")
    flags(county_not_in_city, case="zone", county="洪江区", city="怀化市", suggestion=None)
    flags(county_not_in_city, case="zone", county="市直", city="常德市")
    flags(county_not_in_city, case="zone", county="屈原管理区", city="岳阳市")
    flags(county_not_in_city, case="unknown", severity="warning", county="海淀区", city="长沙市")
    flags(county_not_in_city, severity="error", county="望城县", city="株洲市")
    passes(county_not_in_city, county="浏阳市", city="长沙市")
    passes(county_not_in_city, county="浏阳市", prov=HUNAN)
    passes(county_not_in_city, county="浏阳市", city="南昌市", prov=HUNAN)
    spares(county_not_in_city, county="海淀区", city="北京市", prov="北京市")


def test_city_is_not_of_the_name():
    flags(city_is_not_of_the_name, severity="warning", city="株洲市", work_unit="娄底市第一人民医院", suggestion="娄底市")
    flags(city_is_not_of_the_name, city="株洲市", work_unit="湖南省浏阳市人民医院", suggestion="长沙市")
    passes(city_is_not_of_the_name, city="株洲市", county="娄星区", work_unit="娄底市第一人民医院")  # told by the county
    flags(city_is_not_of_the_name, city="株洲市", county="天元区", work_unit="娄底市第一人民医院")
    passes(city_is_not_of_the_name, city="长沙市", work_unit="浏阳市人民医院")
    passes(city_is_not_of_the_name, city="株洲市", work_unit="长沙市第一医院株洲分院")
    passes(city_is_not_of_the_name, city="株洲市", work_unit="长沙康芷口腔株洲门诊部")
    passes(city_is_not_of_the_name, city="怀化市", work_unit="吉首大学第四附属医院")
    passes(city_is_not_of_the_name, city="株洲市", work_unit="长沙康芷医药有限公司芦淞诊所")
    passes(city_is_not_of_the_name, city="株洲市", work_unit="韶山路社区卫生服务中心")
    spares(city_is_not_of_the_name, city="武汉市", work_unit="长沙市第一医院")
    for affiliation in ("省级", "中央", "部队"):
        spares(city_is_not_of_the_name, city="株洲市", work_unit="长沙市第一医院", affiliation=affiliation)
