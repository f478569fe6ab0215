import pytest

from toolkit.codes import ethnic


def test_the_56_groups():
    groups = ethnic.groups()
    assert len(set(groups)) == 56
    assert (groups[0], groups[14], groups[55]) == ("汉族", "土家族", "基诺族")


@pytest.mark.parametrize("group", ethnic.groups())
def test_every_group_with_and_without_its_last_character(group):
    assert ethnic.canonical(group) == group
    assert ethnic.canonical(group[:-1]) == (None if group == "土族" else group)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("汉 族", "汉族"),
        ("维族", "维吾尔族"),
        ("哈族", "哈萨克族"),
        ("蒙族", "蒙古族"),
        ("朝族", "朝鲜族"),
        ("毛难族", "毛南族"),
        ("崩龙族", "德昂族"),
        ("柯族", "柯尔克孜族"),
        ("其他", "其他"),
        ("未识别", "未识别民族"),
        ("穿青人", "穿青人"),
        ("革家人", "革家人"),
        ("夏尔巴人", "夏尔巴人"),
        ("僜人", "僜人"),
        ("外国血统(中国籍)", "外国血统中国籍人士"),
    ],
)
def test_other_spellings(text, group):
    assert ethnic.canonical(text) == group


@pytest.mark.parametrize("text", ["", "湖南", "土", "布衣族", "中国", "族"])
def test_what_is_no_group(text):
    assert ethnic.canonical(text) is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("土", "土家族"),
        ("土族", "土家族"),
        ("布衣", "布依族"),
        ("峒族", "侗族"),
        ("徭", "瑶族"),
        ("栗粟族", "傈僳族"),
        ("蛮族", "满族"),
        ("佘族", "畲族"),
        ("瓦族", "佤族"),
        ("汉族", None),
        ("仫佬族", None),
        ("仡佬族", None),
    ],
)
def test_what_was_probably_meant(text, group):
    assert ethnic.doubtful(text) == group


def test_other_is_written_in_two_ways():
    assert ethnic.canonical("其它") == ethnic.canonical("其他") == "其他"
