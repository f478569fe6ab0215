import pytest

from toolkit.codes import regions
from toolkit.codes.regions import County
from toolkit.codes.tables import rows

COUNTIES = [(row["code"], row["name"], row["city"]) for row in rows("hunan") if row["kind"] == "county"]
PROVINCES = [row["name"] for row in rows("provinces")]
XIANGXI = "湘西土家族苗族自治州"


def test_the_34_provinces():
    assert len(set(PROVINCES)) == 34
    assert [regions.province(name) for name in PROVINCES] == PROVINCES


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("湖南", "湖南省"),
        (" 湖南 省", "湖南省"),
        ("内蒙古", "内蒙古自治区"),
        ("广西", "广西壮族自治区"),
        ("香港", "香港特别行政区"),
        ("重庆", "重庆市"),
        ("长沙市", None),
        ("", None),
    ],
)
def test_provinces(text, name):
    assert regions.province(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("长沙", "长沙市"),
        ("长沙市", "长沙市"),
        ("湖南省长沙市", "长沙市"),
        ("湘西", XIANGXI),
        ("湘西州", XIANGXI),
        (XIANGXI, XIANGXI),
        ("大庸", "张家界市"),
        ("吉首", None),
        ("浏阳市", None),
        ("武汉市", None),
        ("湖南省", None),
    ],
)
def test_prefectures(text, name):
    assert regions.city(text) == name


@pytest.mark.parametrize(("code", "name", "city"), COUNTIES)
def test_every_county_is_found_everywhere(code, name, city):
    assert regions.county(name) == County(name, city)
    assert regions.county(name, "长沙市") == County(name, city)
    assert regions.county(f"{city}{name}") == County(name, city)
    assert regions.split(f"湖南省{city}{name}人民路1号") == ("湖南省", city, name)
    assert regions.split(name) == ("湖南省", city, name)
    assert regions.place_at_start(f"湖南省{name}人民医院") == (city, name)
    assert regions.place_at_start(f"{city}{name}人民医院") == (city, name)
    assert regions.issuing_region(code) == city + name


@pytest.mark.parametrize(
    ("text", "city", "name"),
    [
        ("岳麓", None, "岳麓区"),
        ("宁乡", None, "宁乡市"),
        ("津市", None, "津市市"),
        ("江华县", None, "江华瑶族自治县"),
        ("通道", None, "通道侗族自治县"),
        ("资阳", "益阳", "资阳区"),
        ("华容", "岳阳市", "华容县"),
        ("益阳市资阳", None, "资阳区"),
    ],
)
def test_short_names(text, city, name):
    found = regions.county(text, city)
    assert (found.name, found.status) == (name, "current")


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("资阳", None),
        ("华容", None),
        ("永定", None),
        ("东安", None),
        ("龙山", None),
        ("岳阳", None),
        ("湘潭", "湘潭市"),
        ("洪江", "怀化市"),
        ("海淀区", None),
        ("长沙市", None),
        ("县", None),
        ("", None),
    ],
)
def test_names_that_are_no_county_or_may_be_several(text, city):
    assert regions.county(text, city) is None


@pytest.mark.parametrize(
    ("old", "name", "city"),
    [
        ("望城县", "望城区", "长沙市"),
        ("宁乡县", "宁乡市", "长沙市"),
        ("株洲县", "渌口区", "株洲市"),
        ("邵东县", "邵东市", "邵阳市"),
        ("祁阳县", "祁阳市", "永州市"),
        ("芝山区", "零陵区", "永州市"),
        ("黔阳县", "洪江市", "怀化市"),
    ],
)
def test_renamed_counties(old, name, city):
    assert regions.county(old) == County(name, city, "renamed")
    assert regions.split(f"{city}{old}") == ("湖南省", city, old)
    assert regions.place_at_start(f"{old}人民医院") == (city, name)


@pytest.mark.parametrize(
    ("text", "city", "choices"),
    [
        ("高新区", "长沙市", ("岳麓区",)),
        ("经开区", "长沙", ("长沙县",)),
        ("洪江区", None, ("洪江市", "鹤城区")),
        ("屈原管理区", None, ("汨罗市", "湘阴县")),
        ("云龙", "株洲市", ("石峰区", "荷塘区")),
        ("西湖区", "常德市", ("汉寿县", "鼎城区")),
        ("马栏山示范区", "长沙市", ()),
        ("高新区", None, ()),
        ("市辖区", "怀化市", ("鹤城区",)),
        ("市直", "湘西州", ("吉首市",)),
        ("市本级", None, ()),
    ],
)
def test_zones(text, city, choices):
    found = regions.county(text, city)
    assert (found.status, found.choices) == ("zone", choices)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("湖南-长沙-岳麓", ("湖南省", "长沙市", "岳麓区")),
        ("湖南省 / 湘西州 / 吉首", ("湖南省", XIANGXI, "吉首市")),
        ("长沙市", ("湖南省", "长沙市", None)),
        ("湘潭", ("湖南省", "湘潭市", None)),
        ("岳麓", ("湖南省", "长沙市", "岳麓区")),
        ("湖南长沙芙蓉中路1号", ("湖南省", "长沙市", None)),
        ("长沙市高新区尖山路39号", ("湖南省", "长沙市", "高新区")),
        ("怀化市洪江区", ("湖南省", "怀化市", "洪江区")),
        ("长沙市长沙县星沙街道", ("湖南省", "长沙市", "长沙县")),
        ("湖南江永", ("湖南省", "永州市", "江永县")),
        ("湖南省", ("湖南省", None, None)),
        ("广东省深圳市福田区", ("广东省", None, None)),
        ("北京路12号", (None, None, None)),
        ("资阳", (None, None, None)),
        ("人民路1号", (None, None, None)),
        ("", (None, None, None)),
    ],
)
def test_split(text, places):
    assert regions.split(text) == places


@pytest.mark.parametrize(
    ("unit", "place"),
    [
        ("长沙市第一医院", ("长沙市", None)),
        ("长沙爱尔眼科医院", ("长沙市", None)),
        ("湖南长沙泰和医院", ("长沙市", None)),
        ("湘西自治州人民医院", (XIANGXI, None)),
        ("湘潭县人民医院", ("湘潭市", "湘潭县")),
        ("湘潭市中心医院", ("湘潭市", None)),
        ("岳阳楼区中医院", ("岳阳市", "岳阳楼区")),
        ("浏阳康复医院", ("长沙市", "浏阳市")),
        ("津市人民医院", ("常德市", "津市市")),
        ("洪江区人民医院", ("怀化市", None)),
        ("芷江县人民医院", ("怀化市", "芷江侗族自治县")),
        ("长沙高新区医院", ("长沙市", None)),
        ("长沙湘潭县医院", ("长沙市", None)),
        ("永州市中医医院", ("永州市", None)),
        ("永州江永县中医院", ("永州市", "江永县")),
        ("韶山北路社区卫生服务中心", None),
        ("益阳路诊所", None),
        ("浏阳河社区卫生服务中心", None),
        ("凤凰医院", None),
        ("高新区医院", None),
        ("湖南省人民医院", None),
        ("中南大学湘雅医院", None),
        ("武汉市中心医院", None),
        ("", None),
    ],
)
def test_the_place_that_a_unit_is_called_after(unit, place):
    assert regions.place_at_start(unit) == place


@pytest.mark.parametrize(
    ("unit", "words", "rest"),
    [
        ("湖南省长沙市岳麓区人民医院", "长沙市岳麓区", "人民医院"),
        ("浏阳康复医院", "浏阳", "康复医院"),
        ("长沙湘潭县医院", "长沙", "湘潭县医院"),
        ("韶山北路社区卫生服务中心", "", "韶山北路社区卫生服务中心"),
    ],
)
def test_what_follows_the_place_in_a_units_name(unit, words, rest):
    assert regions.after_place(unit) == (regions.place_at_start(unit), words, rest)


@pytest.mark.parametrize(
    ("code", "region"),
    [
        ("430999", "益阳市"),
        ("432124", "湘潭地区浏阳县"),
        ("432999", "零陵地区"),
        ("433025", "怀化地区麻阳苗族自治县"),
        ("439001", "湖南省醴陵市"),
        ("430000", "湖南省"),
        ("430122", "长沙市望城县"),
        ("110101", "北京市"),
        ("810000", "香港特别行政区"),
        ("990000", None),
    ],
)
def test_where_a_number_was_issued(code, region):
    assert regions.issuing_region(code) == region
