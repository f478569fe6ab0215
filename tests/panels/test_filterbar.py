from tests.panels.desks import looking
from toolkit.panels.filterbar import filter_view
from toolkit.panels.filters import Filters


def test_how_many_and_in_which_order():
    assert filter_view(looking())["count"] == "4 人，不能事后改的排在前"
    assert filter_view(looking(filters=Filters(state="clean")))["count"] == "0 人"


def test_tags_say_what_is_filtered():
    drawn = filter_view(looking(filters=Filters(state="blocker", step=6)))
    assert [tag["label"] for tag in drawn["tags"]] == ["阻断", "第 6 步"]
    assert drawn["can_clear"]
    assert not filter_view(looking())["can_clear"]


def test_lists_carry_how_many_people():
    drawn = filter_view(looking())
    labels = [option["label"] for option in drawn["class"]["options"]]
    assert labels == ["全部班级", "浏阳乡医班（1）", "湘潭一期班（2）", "没写班级（1）"]
    labels = [option["label"] for option in drawn["rule"]["options"]]
    assert labels[0] == "全部规则"
    assert "性别与证件号码不一致（1）" in labels
    assert "证件号码有…位，应为 17 位数字加 1 位数字或 X（1）" in labels
