from collections import Counter

import pytest

from toolkit.codes import hunan
from toolkit.codes.tables import parts, rows

PLACES = rows("hunan")
COUNTIES = [row for row in PLACES if row["kind"] == "county"]
ZONES = [row for row in PLACES if row["kind"] == "zone"]
RETIRED = [row for row in PLACES if row["kind"] == "retired" and row["now"]]

CITIES = ("长沙市", "株洲市", "湘潭市", "衡阳市", "邵阳市", "岳阳市", "常德市", "张家界市", "益阳市")
CITIES += ("郴州市", "永州市", "怀化市", "娄底市", "湘西土家族苗族自治州")
SIZES = dict(zip(CITIES, (9, 9, 5, 12, 12, 9, 9, 4, 6, 11, 11, 12, 5, 8), strict=True))


def test_the_number_of_counties_of_each_prefecture():
    assert Counter(row["city"] for row in COUNTIES) == SIZES
    assert len({row["name"] for row in COUNTIES}) == len({row["code"] for row in COUNTIES}) == 122


def test_a_county_has_the_code_of_its_prefecture():
    prefectures = {row["name"]: row["code"][:4] for row in PLACES if row["kind"] == "prefecture"}
    assert all(row["code"].startswith(prefectures[row["city"]]) for row in COUNTIES)


@pytest.mark.parametrize("row", ZONES, ids=lambda row: row["city"] + row["name"])
def test_a_zone_lies_in_counties_of_its_own_prefecture(row):
    own = {county["name"] for county in COUNTIES if county["city"] == row["city"]}
    assert set(parts(row["now"])) <= own
    assert row["now"]


@pytest.mark.parametrize("row", RETIRED, ids=lambda row: row["code"] + row["name"])
def test_a_retired_county_has_a_name_of_today(row):
    assert (row["now"], row["city"]) in {(county["name"], county["city"]) for county in COUNTIES}
    assert row["valid_to"]


def test_the_county_level_cities():
    names = "浏阳 宁乡 醴陵 湘乡 韶山 耒阳 常宁 武冈 邵东 汨罗 临湘 津市 沅江 资兴 祁阳 冷水江 涟源 吉首"
    assert " ".join(hunan.county_level_cities()) == names


def test_the_town_of_a_prefecture():
    assert hunan.districts("怀化市") == ("鹤城区",)
    assert hunan.districts("湘西土家族苗族自治州") == ("吉首市",)


def test_a_code_that_was_given_twice_names_its_last_holder():
    assert hunan.codes()["430104"] == "岳麓区"
    assert hunan.codes()["431102"] == "零陵区"
