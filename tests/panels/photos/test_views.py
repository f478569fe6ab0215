"""The views of the page of photos: everything can be sent, in both languages, and no number is shown."""

import json
import re

import pytest

from tests.panels.photos.albums import NUMBER, OFF_WHITE, PICTURES, album, card, decision, looking, picture
from tests.photos.examples import likened
from toolkit.panels.app import SHEET, VIEWS, photos_page
from toolkit.panels.header import header_view
from toolkit.panels.photos.beside import photo_view
from toolkit.panels.photos.clicks import CLICKS
from toolkit.panels.photos.letter import letter
from toolkit.panels.photos.overlays import overlays
from toolkit.panels.photos.reasons import short
from toolkit.panels.state import Question, replace
from toolkit.photos.checks import CHECKS
from toolkit.rules.catalogue import by_id
from toolkit.season import load_season
from toolkit.severity import INFO
from toolkit.words import LANGUAGES, words

ODD = {
    **PICTURES,
    "broken.jpg": replace(picture("f"), problem="damaged", format=None, width=None, height=None, mode=None, ground=None,
                          faces=None, dhash=None, pattern=None, sharpness=None, detail=None, crown=None),
    "夏天麻19812345678.png": likened(PICTURES["刘雅琴.jpg"], 0.99, seed=3),
}  # fmt: skip
SAID = (
    decision(1, "a", "accepted"),
    decision(2, "b", "rejected", reason="反光"),
    decision(3, "c", "postponed"),
    decision(4, "a", "ticked", "hat"),
)


def chosen(state, name):
    return CLICKS["photo_choose"](state, id=card(state.album, name).id)


def views(state):
    names = [*SHEET, "photos/matching", "photos/twins", "photos/sources", "photos/no_cohort", "header"]
    return {name: VIEWS[name](state) for name in names}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [*ODD, "missing"])
def test_everything_can_be_sent(lang, name):
    state = looking(album(ODD, SAID), lang=lang)
    state = state if name == "missing" else chosen(state, name)
    for asking in (None, ("hat",)):
        state = replace(state, looking=replace(state.looking, asking=asking))
        for view in views(state).values():
            json.dumps(view, allow_nan=False)


@pytest.mark.parametrize("numbers", [False, True])
def test_numbers_in_file_names_are_shown_when_asked_for(numbers):
    state = looking(album(ODD), numbers=numbers)
    state = CLICKS["match_file"](chosen(state, NUMBER), id=card(state.album, NUMBER).id)
    text = re.sub(r"\s", "", json.dumps(views(state), ensure_ascii=False))
    assert (NUMBER in text) is numbers
    assert ("19812345678" in text) is numbers


def test_the_bar_counts_what_a_click_shows():
    view = VIEWS["photos/bar"](looking())
    assert {chip["state"]: chip["number"] for chip in view["chips"]} == {
        None: 6, "missing": 1, "error": 2, "warning": 3, "clean": 0,
    }  # fmt: skip
    assert (view["matching"]["number"], view["twins"]["number"]) == (2, "0")
    assert [option["label"] for option in view["lists"][0]["options"]][:3] == ["全部原因", "没有照片（1）", "没对上人（1）"]


def test_cards_say_in_a_few_characters_what_is_worst():
    state = looking(album(ODD, SAID))
    said = {found.file: short(found, state.album, "zh") for found in state.album.cards.values()}
    assert said["刘雅琴.jpg"] == "与夏天麻同一张"
    assert said["向建国.jpg"] == "请重拍"
    assert said["IMG_0001.jpg"] == "背景是蓝色"
    assert said["broken.jpg"] == "文件不完整"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_finding_of_a_photo_has_its_few_characters(check):
    for id in check.rules:
        rule = by_id()[id]
        found = [(None, rule.severity), *((name, case.severity) for name, case in rule.cases.items())]
        for case, severity in found:
            key = f"photo_page.short.{check.id}.{case or 'itself'}"
            if severity != INFO:
                assert key in words(), key
                assert (
                    len(words()[key]["zh"].replace("{other}", "某某").replace("{size}", "181 kB").replace("{degrees}", "12"))
                    <= 12
                )


def test_the_large_view_shows_what_was_measured_and_what_is_wrong():
    state = chosen(looking(), "IMG")
    view = VIEWS["photos/large"](state)
    assert view["photo"]["notice"]["text"].startswith("照片背景是蓝色")
    rows = {row["label"]: row for row in view["photo"]["checks"]}
    assert rows["背景"]["severity"] == "error"
    assert rows["文件"]["measured"] == "JPEG，完整"
    assert rows["大小"]["limit"] == "< 40 kB"
    assert not {"格式", "颜色", "方向", "重复"} & set(rows)


def test_a_file_that_does_not_open_says_that_the_rest_was_not_judged():
    view = VIEWS["photos/large"](chosen(looking(album(ODD)), "broken"))
    assert [row["severity"] for row in view["photo"]["checks"]] == ["error", "clean", "unjudged"]


def test_ticks_and_the_word_of_the_tutor():
    made = album(decisions=(*SAID, decision(5, "b", "ticked", "eyes")))
    view = VIEWS["photos/large"](chosen(looking(made), "向建国"))["photo"]
    assert [tick["id"] for tick in view["ticks"] if tick["on"]] == ["eyes"]
    assert view["said"] == {"severity": "error", "text": "您定的：请重拍（反光）"}


def test_what_is_asked_of_the_candidate():
    made = album(ODD, SAID)
    state = looking(made)
    assert "反光" in letter(card(made, "向建国"), state)
    assert letter(card(made, "IMG"), state) == ""  # nobody to write to
    missing = looking(album({"刘雅琴.jpg": picture("a")}))
    assert "还没有收到" in letter(missing.album.cards["m1"], missing)


def test_a_letter_names_no_other_file_and_asks_for_nothing_that_is_mended():
    made = album({"刘雅琴.jpg": picture("a", bytes=50_000), "向建国.jpg": picture("b", ground=OFF_WHITE)})
    state = looking(made)
    assert letter(card(made, "刘雅琴"), state) == ""
    assert "不够白" in letter(card(made, "向建国"), state)
    alike = album({"刘雅琴.jpg": picture("a"), "向建国.jpg": likened(picture("a"), 0.99)})
    text = letter(card(alike, "刘雅琴"), looking(alike))
    assert "另一位考生" in text and "向建国" not in text


def test_overlays_are_in_the_pictures_own_pixels():
    preset = load_season().photo.preset
    found = overlays(PICTURES["刘雅琴.jpg"], preset)
    assert found["face"] == {"box": [100, 90, 230, 300], "eyes": 220, "crown": 20}
    assert found["frame"] == [0, 0, 413, 531]
    assert all(left >= 0 and left + width <= 413 and top + height <= 531 for left, top, width, height in found["ground"])
    assert overlays(replace(PICTURES["刘雅琴.jpg"], face_turn=90), preset)["face"] is None


def test_without_originals_nothing_is_asked_of_them():
    state = chosen(looking(replace(album(), source=None)), "IMG")
    assert VIEWS["photos/large"](state)["photo"]["original"] is False
    assert VIEWS["photos/bar"](state)["can_mend"] is False


def test_matching_proposes_with_reasons_and_lists_who_has_none():
    view = VIEWS["photos/matching"](looking())
    unsure = next(file for file in view["files"] if file["name"] == "石磊.jpg")
    assert [choice["class_name"] for choice in unsure["choices"]] == ["湘潭一期班", "浏阳乡医班"]
    assert {choice["why"] for choice in unsure["choices"]} == {"姓名相同"}
    assert [person["name"] for person in view["people"]] == ["石磊", "石磊", "夏天麻"]
    found = VIEWS["photos/matching"](CLICKS["match_wanted"](looking(), text="4225"))
    assert [(person["name"], person["has"]) for person in found["people"]] == [("刘雅琴", "已有 2 张")]


def test_twins_stand_side_by_side():
    view = VIEWS["photos/twins"](looking(album(ODD)))
    assert [(group["kind"], group["one"], len(group["photos"])) for group in view["groups"]] == [("picture", False, 2)]
    same = album({"刘雅琴.jpg": picture("a"), "向建国.jpg": picture("a")})
    group = VIEWS["photos/twins"](looking(same))["groups"][0]
    assert (group["kind"], [photo["his"] for photo in group["photos"]]) == ("file", ["是刘雅琴的", "是向建国的"])


def test_the_question_before_copies_are_written():
    view = VIEWS["dialog"](replace(looking(), question=Question("mend")))
    assert view["title"].startswith("生成")
    assert [option["id"] for option in view["choice"]["options"]] == ["keep", "413x531", "390x567", "358x441"]


def test_which_parts_make_the_page():
    state = looking()
    assert photos_page(state) == SHEET
    assert photos_page(replace(state, album=None)) == ("photos/sources",)
    assert photos_page(replace(state, opened=None)) == ("photos/no_cohort",)
    for view in ("matching", "twins"):
        assert photos_page(CLICKS["photo_view"](state, view=view)) == (f"photos/{view}",)


def test_the_header_counts_the_photos():
    assert "照片 5 张" in header_view(looking())["cohort"]["asides"]


def test_the_photo_beside_a_candidate():
    state = looking(album(decisions=[decision(1, "a", "accepted")]))
    sheet, row = state.album.people[0].place
    assert photo_view(sheet, row, state)["sha"] == PICTURES["刘雅琴.jpg"].sha
    assert photo_view(*state.album.people[4].place, state)["why"] == "还没有交"
    assert photo_view(sheet, row, replace(state, album=None)) is None
