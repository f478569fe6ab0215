import pytest

from toolkit.codes.unit_names import same_unit, spelling, twins


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("长沙市第一医院", "湖南省长沙市第1医院", "same"),
        ("长沙市第八医院", "长沙市第八医院（长沙市中医医院）", "same"),
        ("长沙市中医医院", "长沙市第八医院（长沙市中医医院）", "same"),
        ("长沙市第一医院星沙分院", "长沙市第一医院", "same"),
        ("长沙康芷医院", "长沙康芷医院有限公司", "same"),
        ("望城区金橘镇卫生院", "望城县金橘镇中心卫生院", "same"),
        ("第一医院", "长沙市第一医院", "alike"),
        ("湘潭县医院", "湘潭县人民医院", "alike"),
        ("岳麓区桃李街道社区卫生服务中心", "岳麓区桃李社区卫生服务中心", "alike"),
        ("长沙市第一医院（南院区）", "株洲市中心医院（南院区）", "other"),
        ("长沙市第一医院", "长沙市第二医院", "other"),
        ("靖州苗族侗族自治县人民医院", "靖州县中医院", "other"),
        ("浏阳市人民医院", "宁乡市人民医院", "other"),
        ("湘潭市第一人民医院", "湘潭市第一医院", "alike"),
        ("湘潭市第一人民医院", "湘潭第一医院", "alike"),
        ("望城区金橘镇卫生院", "望城区金桔镇卫生院", "alike"),
        ("湘潭市中医医院", "湘潭市口腔医院", "other"),
        ("湘西土家族苗族自治州人民医院", "湘西土家族苗族自治州口腔医院", "other"),
        ("湘潭市妇幼保健院", "湘潭市第一医院", "other"),
        ("湘潭市第一人民医院", "湘潭市第二医院", "other"),
        ("长沙市第一医院", "湖南省长沙市", None),
    ],
)
def test_whether_two_names_are_one_units(one, other, verdict):
    assert same_unit(one, other) == same_unit(other, one) == verdict


def test_a_zone_is_no_city():
    assert spelling("洪江区人民医院") != spelling("怀化市人民医院")


def test_twins_know_each_other():
    found = twins(["长沙市第一医院", "长沙市一医院", "长沙市第二医院"])
    assert found == {"长沙市第一医院": {"长沙市一医院"}, "长沙市一医院": {"长沙市第一医院"}}
