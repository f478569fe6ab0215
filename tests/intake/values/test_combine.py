from tests.intake.values.reading import field_reader, read
from toolkit.intake.values.combine import fill_down, pour, settled_county


def column(field, *cells):
    return [read.value for read in fill_down([field_reader(field)(cell) for cell in cells])]


def test_same_as_above_takes_the_value_above():
    assert column("work_unit", "湘雅医院", "同上", "〃", "人民医院", "同上") == [
        "湘雅医院",
        "湘雅医院",
        "湘雅医院",
        "人民医院",
        "人民医院",
    ]


def test_same_as_above_at_the_top_or_below_a_blank_is_a_blank():
    assert column("work_unit", "同上", None, "同上") == [None, None, None]


def test_same_as_above_takes_doubt_and_spill_too():
    reads = fill_down([read("grad_date", "2019.13"), read("grad_date", "同上")])
    assert (reads[1].value, reads[1].doubt, reads[1].kinds) == ("2019.13", "impossible_date", ("same_as_above",))
    reads = fill_down([read("level", "临床执业医师"), read("level", "同上")])
    assert reads[1].spill == {"category": "临床"}


def test_spills_fill_blanks_only():
    spills = [{"category": "临床"}, {"enrol_date": "2016-09"}]
    assert pour({"category": None, "enrol_date": "2015-09"}, spills) == {"category": "临床"}
    assert pour({}, spills) == {"category": "临床", "enrol_date": "2016-09"}


def test_the_first_spill_wins():
    assert pour({}, [{"city": "长沙市"}, {"city": "株洲市"}]) == {"city": "长沙市"}


def test_remarks_are_added_to_the_note_once():
    assert pour({"note": "已缴费"}, [{"note": "班长"}, {"note": "班长"}]) == {"note": "已缴费；班长"}
    assert pour({"note": None}, [{"note": "班长"}, {"note": "改"}]) == {"note": "班长；改"}


def test_a_county_that_its_prefecture_tells():
    assert settled_county("资阳", "益阳市") == "资阳区"
    assert settled_county("资阳", None) == "资阳"
    assert settled_county("望城县", "长沙市") == "望城县"
    assert settled_county(None, "长沙市") is None
