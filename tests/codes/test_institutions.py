import pytest

from toolkit.codes import institutions
from toolkit.codes.tables import rows
from toolkit.fields import fields


def test_every_type_of_the_table_is_one_of_the_form():
    assert institutions.known_types() <= set(fields()["org_type"].options)


def test_every_ending_stands_once():
    endings = [row["ending"] for row in rows("institutions")]
    assert len(endings) == len(set(endings))


@pytest.mark.parametrize(
    ("name", "kind", "usual", "branch"),
    [
        ("湘潭县金橘镇卫生院", "township", "卫生院", False),
        ("湘潭县金橘镇中心卫生院", "township", "中心卫生院", False),
        ("香樟街道卫生院", "street_township", "街道卫生院", False),
        ("湘潭县金橘镇卫生院双樟分院", "township", "卫生院", True),
        ("长沙市第一医院（南院区）", "hospital", None, True),
        ("长沙市第一医院", "hospital", None, False),
        ("湘潭县中医院", "hospital", "中医医院", False),
        ("湘潭县人民医院儿科", "hospital", "综合医院", False),
        ("长沙康芷医院有限公司", "hospital", None, False),
        ("金橘镇竹叶村卫生室", "village", "村卫生室", False),
        ("金橘镇竹叶村第二卫生室", "village", "村卫生室", False),
        ("金橘镇金橘村小学卫生室", "room", "村卫生室", False),
        ("香樟街道社区卫生服务中心", "community", "社区卫生服务中心", False),
        ("金橘镇卫生院（香樟街道社区卫生服务中心）", "township", None, False),
        ("周思远诊所", "clinic", "诊所", False),
        ("湘潭县疾控中心", "office", "疾病预防控制中心", False),
        ("康芷健康管理", None, None, False),
        ("", None, None, False),
    ],
)
def test_what_a_name_means(name, kind, usual, branch):
    found = institutions.read(name)
    assert (found.kind, found.usual, found.branch) == (kind, usual, branch)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("长沙市第一医院", "city"),
        ("湖南省株洲市中心医院", "city"),
        ("邵阳市中医医院", "city"),
        ("津市人民医院", "county"),
        ("株洲县人民医院", "county"),
        ("永州市零陵区第二人民医院", "county"),
        ("长沙第一医院", None),
        ("洪江区人民医院", None),
        ("怀化市洪江区人民医院", None),
        ("湘西土家族苗族自治州人民医院", None),
        ("株洲市三三一医院", None),
        ("长沙市康芷医院", None),
        ("长沙市第一医院儿科", None),
        ("湖南省人民医院", None),
    ],
)
def test_whose_hospital_it_is_by_its_place(name, level):
    assert institutions.public_level(name) == level


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("湖南省卫生健康委员会", "省级"),
        ("省卫健委", "省级"),
        ("湘西州卫生健康委", "市"),
        ("长沙市行政审批服务局", "市"),
        ("长沙市岳麓区卫生健康局", "区县"),
        ("宁乡县卫生局", "区县"),
        ("国家卫生健康委员会", "中央"),
        ("长沙高新区管委会", None),
        ("有", None),
    ],
)
def test_the_level_of_an_office(office, level):
    assert institutions.level_of_office(office) == level
