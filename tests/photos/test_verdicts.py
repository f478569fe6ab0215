"""The tutor's decisions about photos: the last word counts, and what was taken back does not."""

import pytest

from toolkit.photos.verdicts import last, verdicts
from toolkit.workspace import Import, open_workspace

FIRST = Import("2025-02-10T09:00:00", "临床一班.xlsx", "a" * 64, "2025-hunan", "2025-02-10")


@pytest.fixture
def keeper(tmp_path):
    workspace = open_workspace(tmp_path / "cohorts")
    return workspace.photos(workspace.record_import("临床一班", FIRST))


def test_the_last_word_counts(keeper):
    keeper.decide("photo:aa", "accepted")
    keeper.decide("photo:bb", "rejected", reason="戴帽子")
    keeper.decide("photo:aa", "postponed")
    found = verdicts(keeper.decisions())
    assert (found["aa"].verdict, found["bb"].verdict, found["bb"].reason) == ("postponed", "rejected", "戴帽子")
    keeper.decide("photo:bb", "open")
    assert verdicts(keeper.decisions())["bb"].verdict is None


def test_undo_goes_back_to_the_first_decision(keeper):
    keeper.decide("photo:aa", "accepted")
    keeper.decide("photo:aa", "rejected", reason="闭眼")
    keeper.decide("other:aa", "waived")
    for left in ("rejected", "accepted"):
        found = last(keeper.decisions())
        assert found.verdict == left
        keeper.decide(found.about, "undone", str(found.number))
    assert last(keeper.decisions()) is None
    assert verdicts(keeper.decisions()) == {}


def test_whose_a_photo_is_and_what_was_ticked_stay_beside_the_verdict(keeper):
    keeper.decide("photo:aa", "assigned", "id:11010519491231002X")
    keeper.decide("photo:aa", "ticked", "hat")
    keeper.decide("photo:aa", "ticked", "eyes")
    keeper.decide("photo:aa", "ticked", "hat")
    keeper.decide("photo:aa", "accepted")
    found = verdicts(keeper.decisions())["aa"]
    assert (found.verdict, found.person, found.ticks) == ("accepted", "id:11010519491231002X", frozenset({"eyes"}))
