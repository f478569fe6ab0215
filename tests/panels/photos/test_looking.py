from dataclasses import replace

import pytest

from tests.panels.photos.albums import album, card, decision, looking, picture
from toolkit.panels.photos import looking as look
from toolkit.panels.photos.album import decided
from toolkit.panels.photos.clicks import CLICKS, fresh


def after(*clicks, state=None):
    state = state or looking()
    for name, more in clicks:
        state = CLICKS[name](state, **more)
    return state


def reasons(state):
    return [state.album.cards[id].reason for id in state.looking.order]


def test_opens_with_the_worst_first_and_chosen():
    state = looking()
    assert reasons(state) == ["missing", "background", "bytes", "several", "several", "unsure"]
    assert state.looking.chosen == state.looking.order[0]


def test_many_without_a_photo_come_after_the_photos(monkeypatch):
    monkeypatch.setattr(look, "FEW", 2)
    state = looking(album({"刘雅琴.jpg": picture("a")}))
    assert reasons(state) == [None, "missing", "missing", "missing", "missing"]


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({"state": "error"}, ["background", "bytes"]),
        ({"state": "missing"}, ["missing"]),
        ({"reason": "background"}, ["background", "several"]),
        ({"class_name": "浏阳乡医班"}, ["bytes"]),
        ({"text": "雅琴"}, ["several", "several"]),
        ({"text": "img_0001"}, ["background"]),
        ({"state": "clean"}, []),
    ],
)
def test_filters(asked, left):
    assert reasons(after(("photo_filter", asked))) == left


def test_a_chip_is_taken_back_by_a_second_click_and_the_list_by_its_first_entry():
    assert after(("photo_filter", {"state": "error"}), ("photo_filter", {"state": "error"})).looking.state is None
    assert after(("photo_filter", {"reason": "bytes"}), ("photo_filter", {"reason": "*"})).looking.reason is None
    cleared = after(("photo_filter", {"state": "error", "text": "x"}), ("photo_clear", {}))
    assert len(cleared.looking.order) == 6


def test_cards_keep_their_places_after_a_decision():
    state = after(("photo_filter", {"state": "error"}))
    made = decided(state.album, decision(1, "e", "accepted"))
    settled = look.settled(made, state.looking)
    assert settled.order == state.looking.order
    assert [made.cards[id].severity for id in settled.order] == ["warning", "error"]


def test_a_card_that_is_gone_leaves_and_what_comes_stands_at_the_end():
    state = looking()
    made = decided(state.album, decision(1, "a", "assigned", ""))
    order = look.settled(made, state.looking).order
    assert card(state.album, "刘雅琴").id not in order
    assert set(order) == set(made.cards)


def test_goes_on_to_what_still_waits():
    state = looking()
    bytes_, blue = card(state.album, "向建国"), card(state.album, "IMG")
    at = look.at_card(state.looking, blue.id)
    assert look.to_next_waiting(state.album, at).chosen == bytes_.id
    made = decided(state.album, decision(1, "b", "accepted"))
    assert look.to_next_waiting(made, at).chosen not in (bytes_.id, blue.id)


def test_steps_stop_at_both_ends():
    state = looking()
    assert after(("photo_step", {"by": -1}), state=state).looking.chosen == state.looking.order[0]
    last = after(*[("photo_step", {"by": 1})] * 9, state=state).looking
    assert last.chosen == last.order[-1]


def test_a_page_chooses_its_first_card(monkeypatch):
    monkeypatch.setattr(look, "PAGE", 2)
    monkeypatch.setattr("toolkit.panels.photos.clicks.PAGE", 2)
    found = after(("photo_page", {"number": 2})).looking
    assert (found.page, found.chosen) == (2, found.order[4])
    assert look.at_card(found, found.order[0]).page == 0


def test_asking_and_its_phrases():
    state = after(
        ("photo_step", {"by": 1}), ("photo_ask", {}), ("photo_phrase", {"id": "hat"}), ("photo_phrase", {"id": "eyes"})
    )
    assert state.looking.asking == ("hat", "eyes")
    assert after(("photo_phrase", {"id": "hat"}), state=state).looking.asking == ("eyes",)
    assert after(("photo_ask", {"on": False}), state=state).looking.asking is None
    assert after(("photo_step", {"by": 1}), state=state).looking.asking is None


def test_nobody_is_asked_about_a_photo_that_is_not_there():
    state = looking()
    assert state.album.cards[state.looking.chosen].file is None
    assert after(("photo_ask", {}), state=state).looking.asking is None


def test_overlays():
    state = after(("photo_overlay", {"id": "face", "on": False}))
    assert state.looking.overlays == {"ground", "frame"}
    assert after(("photo_overlay", {"id": "face", "on": True}), state=state).looking.overlays == {"ground", "face", "frame"}


def test_a_photo_that_the_filter_hides_is_shown_all_the_same():
    state = looking()
    state = after(("photo_filter", {"state": "missing"}), ("photo_large", {"id": card(state.album, "IMG").id}))
    assert state.looking.chosen == card(state.album, "IMG").id
    assert state.looking.state is None


def test_without_an_album_the_page_opens_empty():
    assert fresh(None) == look.Looking()
    assert replace(looking(), album=None).looking.order
