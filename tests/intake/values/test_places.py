import pytest

from tests.intake.values.reading import became, read, value


@pytest.mark.parametrize(
    ("raw", "group", "kind"),
    [
        ("汉", "汉族", "ethnicity_suffix"),
        ("土家", "土家族", "ethnicity_suffix"),
        ("维族", "维吾尔族", "ethnicity_alias"),
        ("汉 族", "汉族", "spaces"),
        ("汉族 ", "汉族", "spaces"),
    ],
)
def test_dirt_18_ethnic_groups(raw, group, kind):
    assert became("ethnicity", raw) == (group, kind)


@pytest.mark.parametrize("text", ["汉族", "土", "土族", "布衣", "其他", "外星"])
def test_dirt_18_what_may_be_two_stays(text):
    assert became("ethnicity", text) == (text,)


ADDRESS = {"prov": "湖南省", "city": "长沙市", "county": "岳麓区"}


@pytest.mark.parametrize(
    "raw", ["湖南省长沙市岳麓区", "湖南-长沙-岳麓", "湖南 长沙 岳麓", "湖南省/长沙市/岳麓区", "湖南省长沙市岳麓区麓山路1号"]
)
@pytest.mark.parametrize("field", ["prov", "city", "county"])
def test_dirt_48_a_whole_address_in_one_cell(field, raw):
    found = read(field, raw)
    others = {part: name for part, name in ADDRESS.items() if part != field}
    assert (found.value, found.kinds, found.spill) == (ADDRESS[field], ("region_split",), others)


def test_dirt_48_the_column_of_addresses_keeps_its_text_where_the_names_are_full():
    found = read("region", "湖南省长沙市岳麓区麓山路1号")
    assert (found.value, found.kinds, found.spill) == ("湖南省长沙市岳麓区麓山路1号", (), ADDRESS)
    found = read("region", "湖南-长沙-岳麓")
    assert (found.value, found.kinds, found.spill) == ("湖南省长沙市岳麓区", ("region_split",), ADDRESS)
    assert read("region", "岳麓区").spill == {"county": "岳麓区"}
    assert read("region", "韶山北路1号").spill == {}


@pytest.mark.parametrize(
    ("raw", "spill"),
    [
        ("河南省郑州市金水区", {"city": "郑州市", "county": "金水区"}),
        ("广西南宁市", {"city": "南宁市"}),
        ("北京市朝阳区", {"county": "朝阳区"}),
    ],
)
def test_dirt_48_elsewhere(raw, spill):
    assert read("prov", raw).spill == spill
    assert value("prov", raw)[:2] == raw[:2]


def test_dirt_48_a_street_elsewhere_is_not_lost():
    for text in ("河南省郑州市金水区花园路1号", "湖南省某地"):
        assert became("prov", text) == (text,)


def test_dirt_48_what_a_cell_only_implies_is_not_spilled():
    for field, raw in [("city", "长沙"), ("county", "岳麓"), ("county", "长沙县"), ("county", "岳阳楼"), ("county", "湘潭县")]:
        assert read(field, raw).spill == {}


@pytest.mark.parametrize(
    ("field", "raw", "name"),
    [
        ("prov", "湖南", "湖南省"),
        ("prov", "广西", "广西壮族自治区"),
        ("exam_zone", "湖南考区", "湖南省"),
        ("city", "长沙", "长沙市"),
        ("city", "湘西州", "湘西土家族苗族自治州"),
        ("county", "岳麓", "岳麓区"),
        ("county", "浏阳", "浏阳市"),
        ("county", "芷江县", "芷江侗族自治县"),
    ],
)
def test_dirt_49_short_names(field, raw, name):
    assert became(field, raw) == (name, "region_name")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("county", "望城县"),
        ("county", "高新区"),
        ("county", "岳阳"),
        ("city", "岳麓区"),
        ("city", "郑州市"),
        ("prov", "XX省"),
        ("exam_zone", "长沙"),
    ],
)
def test_dirt_49_what_is_not_certain_stays(field, text):
    assert became(field, text) == (text,)


def test_dirt_49_a_retired_county_stays_beside_its_prefecture():
    found = read("county", "长沙市望城县")
    assert (found.value, found.spill) == ("望城县", {"city": "长沙市"})


@pytest.mark.parametrize(
    "raw", ["长沙市", "长沙考点", "长沙市考点", "湖南省长沙市", "湖南长沙考点", "430100长沙市", "长沙市 考点"]
)
def test_exam_sites(raw):
    assert became("exam_site", raw)[:: len(became("exam_site", raw)) - 1] == ("长沙", "site_name")


@pytest.mark.parametrize("raw", ["湖南省直", "省直考点", "湖南省直考点"])
def test_the_provincial_site(raw):
    assert became("exam_site", raw) == ("省直", "site_name")


@pytest.mark.parametrize("text", ["长沙", "浏阳市", "浏阳考点"])
def test_other_sites_stay(text):
    assert became("exam_site", text) == (text,)
