from tests.panels.photos.albums import NUMBER, PICTURES, album, card, decision, picture
from tests.photos.examples import likened
from toolkit.decisions import Decision
from toolkit.panels.photos.album import decided
from toolkit.panels.photos.cards import lacking
from toolkit.photos.matching.whose import key_of


def key(made, person):
    return key_of(made.people[person])


def test_every_photo_and_everybody_without_one_has_a_card():
    made = album()
    assert {found.file for found in made.cards.values() if found.file} == set(PICTURES)
    assert [found.name for found in made.cards.values() if found.file is None] == ["夏天麻"]
    assert lacking(made) == 1


def test_a_card_says_what_is_worst():
    made = album()
    said = {found.file: (found.severity, found.reason, found.case) for found in made.cards.values()}
    assert said["刘雅琴.jpg"] == ("warning", "several", None)
    assert said["向建国.jpg"] == ("error", "bytes", None)
    assert said[f"{NUMBER}_2.jpg"] == ("warning", "several", None)
    assert said["石磊.jpg"] == ("warning", "unsure", None)
    assert said["IMG_0001.jpg"] == ("error", "background", "blue")
    assert card(made, NUMBER).reasons == {"several", "background"}


def test_who_may_own_an_unsure_photo_is_not_missing():
    made = album()
    assert made.proposed == {made.people[2].place, made.people[3].place}


def test_accepting_settles_what_is_only_seen_and_nothing_else():
    made = decided(album(), decision(1, "e", "accepted"), decision(2, "b", "accepted"))
    assert card(made, "IMG").reasons == {"unmatched"}
    assert card(made, "向建国").severity == "error"


def test_an_accepted_photo_is_the_one_that_is_used():
    made = decided(album(), decision(1, "a", "accepted"))
    assert card(made, "刘雅琴").severity == "clean"
    assert "several" not in card(made, NUMBER).reasons


def test_a_decision_is_about_a_content_wherever_it_lies():
    twice = {**PICTURES, "copy/IMG_0001.jpg": PICTURES["IMG_0001.jpg"]}
    made = decided(album(twice), decision(1, "e", "rejected", reason="反光"))
    assert {card(made, name).reason for name in ("IMG", "copy")} == {"rejected"}


def test_what_is_nobodys_leaves_the_sheet_and_is_like_nobody():
    alike = {"刘雅琴.jpg": picture("a"), "向建国.jpg": likened(picture("a"), 0.99)}
    made = album(alike)
    assert made.groups == [("刘雅琴.jpg", "向建国.jpg")] or [list(group) for group in made.groups] == [
        ["刘雅琴.jpg", "向建国.jpg"]
    ]
    after = decided(made, decision(1, "a", "assigned", ""))
    assert after.groups == []
    assert [found.file for found in after.cards.values() if found.file] == ["向建国.jpg"]
    assert card(after, "向建国").severity == "clean"
    assert lacking(after) == 4


def test_a_photo_can_be_given_to_somebody_and_taken_back():
    made = album()
    given = decided(made, decision(1, "e", "assigned", key(made, 4)))
    assert card(given, "IMG").name == "夏天麻"
    assert lacking(given) == 0
    back = decided(given, decision(2, "e", "undone", "1"))
    assert back.cards == made.cards


def test_a_choice_that_means_two_people_is_none():
    made = album()
    assert key(made, 2) == key(made, 3)
    assert card(decided(made, decision(1, "e", "assigned", key(made, 2))), "IMG").place is None


def test_decided_one_by_one_or_read_anew_is_the_same():
    made = album()
    said = [
        decision(1, "a", "accepted"),
        decision(2, "b", "rejected", reason="制服"),
        decision(3, "c", "assigned", ""),
        decision(4, "e", "assigned", key(made, 4)),
        decision(5, "b", "undone", "2"),
        decision(6, "c", "undone", "3"),
        decision(7, "d", "ticked", "hat"),
        decision(8, "b", "postponed"),
    ]
    step_by_step = made
    for one in said:
        step_by_step = decided(step_by_step, one)
    anew = album(decisions=said)
    for part in ("photos", "checks", "cards", "said", "groups", "outcomes"):
        assert getattr(step_by_step, part) == getattr(anew, part), part


def test_decisions_about_other_things_are_left_alone():
    made = album(decisions=[Decision(1, "", "cell:1:gender", "fixed", "女")])
    assert (made.said, made.decisions) == ({}, ())
