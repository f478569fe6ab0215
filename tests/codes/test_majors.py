import pytest

from toolkit.codes.majors import base, fits, own_category, read


def test_a_major_counts_by_its_base():
    assert base("临床医学（全科医学方向）") == base("临床医学(影像)") == "临床医学"
    assert read("护理学（涉外方向）").refused


@pytest.mark.parametrize(
    ("major", "families"),
    [("临床医学", ("临床",)), ("针灸推拿", ("中医",)), ("妇幼保健医学", ("公卫", "临床")), ("护理", ()), ("医学哲学", ())],
)
def test_families(major, families):
    assert read(major).families == families


@pytest.mark.parametrize(
    "major", ["护理", "药学", "医学检验技术", "医学影像技术", "康复治疗学", "口腔医学技术", "基础医学", "法医学"]
)
def test_majors_that_open_no_exam(major):
    assert read(major).refused


@pytest.mark.parametrize("major", ["医学影像学", "眼视光学", "眼视光医学", "临床医学", "不认识的专业"])
def test_majors_that_are_not_refused(major):
    assert not read(major).refused


def test_directions():
    assert read("临床医学（影像方向）").direction == "named"
    assert read("临床医学（全科医学方向）").direction == "general"
    assert read("临床医学（农村订单定向）").direction == ""
    assert read("内科学（学术学位）").academic


def test_whether_a_category_takes_a_major():
    assert fits("中西医", ("中医",)) is True
    assert fits("乡村", ("中医",)) is True
    assert fits("口腔", ("临床",)) is False
    assert fits("临床", ()) is None
    assert fits("护理", ("临床",)) is None
    assert own_category(()) is None
