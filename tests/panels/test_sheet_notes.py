from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.audit_clicks import CLICKS
from toolkit.panels.facets import facets_view
from toolkit.panels.filterbar import filter_view
from toolkit.panels.filters import Filters

SEASON = audits.finding("S00-SYLLABUS-2025", None, "category", None, "info")
PASSWORD = audits.finding("S02-PASSWORD-IN-SHEET", None, "password", None, "warning")
MISSING = [
    audits.finding(f"S06-{id}-MISSING", None, f, None, "warning", case="no_column")
    for id, f in (("PINYIN", "pinyin"), ("ID", "id_number"))
]


def notes(*found, **state):
    return facets_view(looking(audits.audited(audits.cohort(), found), **state))["notes"]


def test_they_stand_in_one_line_until_somebody_asks():
    found = notes(SEASON, PASSWORD)
    assert (found["title"], found["severity"], found["open"]) == ("整张表 2 条", "warning", False)
    assert found["short"] == "表里有密码列；密码没有导入 · 本季提醒：各类别考试大纲都有调整，中医类改动最大"
    state = CLICKS["notes"](looking())
    assert facets_view(state)["notes"]["open"]
    assert not filter_view(state)["can_clear"]
    assert not CLICKS["notes"](state).filters.notes


def test_a_note_says_what_it_is_about_and_what_to_do():
    password, season = notes(SEASON, PASSWORD, filters=Filters(notes=True))["notes"]
    assert (season["about"], password["about"]) == ("本季", "密码")
    assert password["text"].startswith("请把这一列从表里删掉")


def test_missing_columns_are_one_note():
    (note,) = notes(*MISSING)["notes"]
    assert note["message"] == "2 个必填项表里没有列，未判定：拼音、证件号码"
    assert "核对列" in note["text"]


def test_they_count_in_no_tile_and_in_no_step():
    drawn = facets_view(looking(audits.audited(audits.cohort(), (SEASON, PASSWORD, *MISSING))))
    assert [tile["number"] for tile in drawn["tiles"][1:4]] == [0, 0, 0]
    assert not any(share for step in drawn["steps"] for _, share in step["shares"])


def test_without_any_there_is_no_line():
    assert notes(audits.FOUND[0]) is None
