from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.facets import facets_view, gaps
from toolkit.panels.filterbar import filter_view
from toolkit.panels.filters import Filters
from toolkit.panels.grid import grid_view

ACCOUNT = audits.finding("S02-ACCOUNT-MISSING", 12, "account_registered", "否", "warning")


def tiles(**state):
    return {tile["id"]: tile for tile in facets_view(looking(**state))["tiles"]}


def test_people_are_counted_once_and_add_up():
    found = tiles()
    assert found["all"]["number"] == sum(found[id]["number"] for id in ("blocker", "error", "warning", "clean"))
    assert (found["blocker"]["number"], found["error"]["number"]) == (2, 2)
    assert found["error"]["unit"] == "人 · 3 处"


def test_what_was_not_judged_is_told_by_column():
    found = tiles()["unjudged"]
    assert (found["number"], found["unit"]) == (3, "条规则，缺 2 项资料")
    assert list(gaps(looking().opened.audit)) == ["pinyin", "trn_start", None]
    listed = facets_view(looking(filters=Filters(gaps=True)))["unjudged"]["gaps"]
    assert [gap["label"] for gap in listed][:3] == ["拼音", "培训开始时间", "工具自身的原因"]
    assert listed[0]["rules"] == "必填，1 条规则"


def test_steps_without_a_column_are_told_too():
    listed = facets_view(looking(filters=Filters(gaps=True)))["unjudged"]["gaps"]
    assert {"label": "第 12 步 打印通知单", "rules": "表里没有这一步的列"} in listed
    assert not any(gap["label"].startswith("第 6 步") for gap in listed)


def test_the_strip_hatches_what_nobody_could_judge():
    steps = {step["step"]: step for step in facets_view(looking())["steps"]}
    assert list(steps) == [*range(4, 13), "general"]
    assert (steps[6]["number"], steps[6]["unjudged"]) == (3, False)
    assert (steps[12]["number"], steps[12]["unjudged"]) == ("未判定", True)
    assert steps[6]["shares"][0] == ("blocker", 66.7)


def test_what_is_found_before_and_after_the_form_has_its_own_place():
    audit = audits.audited(audits.cohort(), (ACCOUNT,))
    general = facets_view(looking(audit))["steps"][-1]
    assert (general["label"], general["mark"], general["number"], general["on"]) == ("总体事项", "", 1, False)
    asked = looking(audit, filters=Filters(step="general"))
    assert facets_view(asked)["steps"][-1]["on"]
    assert [row["name"]["text"] for row in grid_view(asked)["rows"]] == ["刘雅琴"]
    assert [tag["label"] for tag in filter_view(asked)["tags"]] == ["有问题的人", "总体事项"]


def test_what_is_chosen_is_pressed():
    assert tiles(filters=Filters(state="blocker"))["blocker"]["on"]
    assert tiles(filters=Filters(state=None))["all"]["on"]
    assert facets_view(looking(filters=Filters(step=6)))["steps"][2]["on"]
