from tests.fixlist import audits
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
    assert not filter_view(looking(filters=Filters(spread=frozenset((8,)))))["can_clear"]


def test_lists_carry_how_many_people():
    drawn = filter_view(looking())
    labels = [option["label"] for option in drawn["class"]["options"]]
    assert labels == ["全部班级", "浏阳乡医班（1）", "湘潭一期班（2）", "没写班级（1）"]


def faults(*found):
    """The groups of the list of rules: {severity: [(id, label)]}."""
    everything, *groups = filter_view(looking(audits.audited(audits.cohort(), found)))["rule"]["options"]
    assert everything["label"] == "全部规则"
    return {group["label"]: [(option["id"], option["label"]) for option in group["options"]] for group in groups}


def test_every_fault_stands_under_its_own_severity():
    blank = [audits.finding("S04-EXAM-TYPE", row, "exam_type", None, "info", case="blank") for row in (12, 13)]
    listed = faults(*blank, audits.finding("S04-EXAM-TYPE", 14, "exam_type", "护士", "error"), *audits.FOUND)
    assert list(listed) == ["● 阻断", "■ 错误", "○ 提示"]
    assert listed["○ 提示"] == [("S04-EXAM-TYPE:blank", "考试类型空着，按医师资格考试处理（2）")]
    assert ("S04-EXAM-TYPE", "考试类型要选“医师资格考试”（1）") in listed["■ 错误"]


def test_the_fault_that_most_people_have_comes_first():
    more = [audits.finding("S06-ID-FORMAT", row, "id_number", "1", "blocker") for row in (12, 13)]
    assert [id for id, _ in faults(*audits.FOUND, *more)["● 阻断"]] == ["S06-ID-FORMAT", "S06-GENDER-ID-MISMATCH"]


def test_what_was_chosen_is_said_in_full():
    drawn = filter_view(looking(filters=Filters(rule="S06-ID-FORMAT")))["rule"]
    assert drawn["value"] == "S06-ID-FORMAT"
    assert drawn["title"] == "证件号码有…位，应为 17 位数字加 1 位数字或 X（1）"
    assert filter_view(looking())["rule"]["title"] == "规则"
