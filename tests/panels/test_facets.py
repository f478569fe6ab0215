from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.facets import facets_view
from toolkit.panels.filterbar import filter_view
from toolkit.panels.filters import Filters
from toolkit.panels.grid import grid_view

ACCOUNT = audits.finding("S02-ACCOUNT-MISSING", 12, "account_registered", "否", "warning")


def tiles(**state):
    return {tile["id"]: tile for tile in facets_view(looking(**state))["tiles"]}


def test_people_are_counted_once_and_add_up():
    found = tiles()
    assert found["all"]["number"] == sum(found[id]["number"] for id in ("blocker", "error", "warning", "clean", "unjudged"))
    assert (found["blocker"]["number"], found["error"]["number"]) == (2, 2)
    assert found["error"]["unit"] == "人 · 3 处"


def unjudged(lang="zh", audit=None):
    return facets_view(looking(audit, filters=Filters(gaps=True), lang=lang))["unjudged"]


def test_who_was_not_judged_throughout_is_counted_apart():
    audit = audits.audited(audits.cohort(), [one for one in audits.FOUND if one[2] in (12, None)])
    found = {tile["id"]: tile for tile in facets_view(looking(audit))["tiles"]}
    assert [found[id]["number"] for id in ("blocker", "error", "warning", "clean", "unjudged")] == [1, 0, 0, 0, 3]
    assert found["unjudged"]["unit"] == "人 · 缺 1 个必填列"
    assert unjudged(audit=audit)["title"] == "3 人没发现问题，但必填的资料不全，还不能算通过"


def test_the_last_tile_says_that_there_is_something_to_see():
    optional = audits.audited(audits.cohort(), gaps=audits.GAPS[1:])
    assert facets_view(looking(optional))["tiles"][-1]["unit"] == "人 · 看还缺什么"
    nothing = audits.audited(audits.cohort(), gaps=())
    assert facets_view(looking(nothing))["tiles"][-1]["unit"] == "人"


def test_what_is_lacking_is_told_by_column_and_value():
    listed = {gap["label"]: gap["text"] for gap in unjudged()["gaps"]}
    assert list(listed)[:4] == ["拼音", "性别", "工具自身的原因", "可以没有的列"]
    assert listed["拼音"] == "4 人的表里没有这一列"
    assert listed["性别"] == "1 人空着、看不清或有误"
    assert listed["可以没有的列"] == "1 列表里没有，有就多核对几条：培训开始时间"
    assert listed["自己登记用"] == "1 列没有或空着，不影响“通过”：通知单已打印"
    assert listed["照片"] == "还没有给照片，没有检查"
    assert unjudged("en")["gaps"][1]["text"] == "blank, unclear or wrong: 1"


def test_the_list_is_never_an_empty_box():
    full = unjudged(audit=audits.audited(audits.cohort(), gaps=()))
    assert full["gaps"] or full["title"] == "该判定的都判定了"
    assert unjudged()["gaps"] and unjudged()["title"] == "这些还没有判定"


def test_steps_without_a_column_are_told_too():
    listed = unjudged()["gaps"]
    assert {"label": "第 12 步 打印通知单", "text": "表里没有这一步的列", "wide": False} in listed
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
