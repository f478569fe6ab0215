"""What is decided is on the disk before anything is drawn, can be taken back, and the audit follows."""

import os
import shutil
import sqlite3
from pathlib import Path

import openpyxl
import pytest

from tests.panels.desks import do, wait
from tests.panels.photos.albums import PEOPLE, card, draw, with_photos
from toolkit.panels.photos import follow
from toolkit.panels.photos.deeds import keeper_of

FILES = ("刘雅琴.jpg", "向建国.jpg", "IMG_0001.jpg")


@pytest.fixture
def desk(tmp_path):
    return with_photos(tmp_path, *FILES)


def kept(desk):
    return [(one.verdict, one.value, one.reason) for one in keeper_of(desk).decisions()]


def choose(desk, name):
    do(desk, "photo_choose", id=card(desk.state.album, name).id)


def verdict(desk, name):
    return card(desk.state.album, name).verdict


def audited_again(desk):
    follow.catch_up(desk)
    wait(desk)
    findings = desk.state.opened.audit.findings
    return set(findings.loc[findings["field"] == "photo", "rule"])


def test_a_decision_is_kept_and_the_next_photo_chosen(desk):
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    assert kept(desk) == [("accepted", None, None)]
    assert verdict(desk, "刘雅琴") == "accepted"
    assert desk.state.looking.chosen not in (None, card(desk.state.album, "刘雅琴").id)


def test_nothing_moves_on_when_it_cannot_be_kept(desk, monkeypatch):
    choose(desk, "刘雅琴")
    before = desk.state.looking
    keeper = keeper_of(desk)
    with sqlite3.connect(keeper.path, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr("toolkit.database.PATIENCE", 0.05, raising=False)
        do(desk, "photo_decide", verdict="accepted")
        other.execute("ROLLBACK")
    other.close()
    assert desk.state.looking == before
    assert [notice.id for notice in desk.state.notices] == ["problem"]


def test_a_retake_keeps_its_reasons(desk):
    choose(desk, "刘雅琴")
    do(desk, "photo_ask")
    do(desk, "photo_phrase", id="glare")
    do(desk, "photo_phrase", id="hat")
    do(desk, "photo_reject", text=" 头发挡脸 ")
    assert kept(desk) == [("rejected", None, "戴帽子、反光、头发挡脸")]
    assert desk.state.looking.asking is None
    assert "S06-PHOTO-REJECTED" in audited_again(desk)


def test_undo_and_redo(desk):
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    do(desk, "photo_decide", verdict="postponed")
    do(desk, "photo_undo")
    do(desk, "photo_undo")
    assert verdict(desk, "刘雅琴") is None
    assert desk.state.looking.chosen == card(desk.state.album, "刘雅琴").id
    do(desk, "photo_redo")
    assert verdict(desk, "刘雅琴") == "accepted"
    choose(desk, "向建国")
    do(desk, "photo_decide", verdict="accepted")
    do(desk, "photo_redo")
    assert len([one for one in kept(desk) if one[0] == "postponed"]) == 1


def test_what_an_earlier_sitting_decided_can_be_taken_back(desk):
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    do(desk, "reopen", cohort=desk.state.opened.cohort_id, page="photos")
    assert verdict(desk, "刘雅琴") == "accepted"
    do(desk, "photo_undo")
    assert verdict(desk, "刘雅琴") is None
    do(desk, "photo_undo")
    assert len(kept(desk)) == 2


def test_a_tick_is_kept_and_a_second_one_takes_it_back(desk):
    choose(desk, "刘雅琴")
    do(desk, "photo_tick", id="hat")
    photo = desk.state.album.photos["刘雅琴.jpg"]
    assert desk.state.album.verdict(photo).ticks == {"hat"}
    do(desk, "photo_tick", id="hat")
    assert desk.state.album.verdict(photo).ticks == frozenset()


def test_matching_by_hand(desk):
    do(desk, "photo_view", view="matching")
    do(desk, "match_file", id=card(desk.state.album, "IMG").id)
    do(desk, "match_person", person=4)
    do(desk, "photo_assign")
    assert card(desk.state.album, "IMG").name == "夏天麻"
    assert desk.state.looking.file is None
    do(desk, "photo_undo")
    assert card(desk.state.album, "IMG").name is None


def test_nobodys_photo_and_back(desk):
    do(desk, "photo_assign", id=card(desk.state.album, "IMG").id, nobody=True)
    assert "IMG_0001.jpg" not in desk.state.album.used
    assert "S06-PHOTO-ORPHAN" not in audited_again(desk)
    do(desk, "photo_assign", id="p0", back=True)
    assert "IMG_0001.jpg" in desk.state.album.used


def test_who_cannot_be_told_from_another_is_not_matched(desk):
    do(desk, "photo_assign", id=card(desk.state.album, "IMG").id, person=2)
    assert kept(desk) == []
    assert "分不清" in desk.state.notices[-1].sentence("zh")


def test_of_several_photos_one_is_used_and_the_others_put_aside(tmp_path):
    desk = with_photos(tmp_path, "刘雅琴.jpg", "刘雅琴2.jpg")
    shutil.copyfile(tmp_path / "照片" / "刘雅琴.jpg", tmp_path / "照片" / "刘雅琴3.jpg")
    path = tmp_path / "照片" / "刘雅琴2.jpg"
    path.write_bytes((tmp_path / "照片" / "刘雅琴.jpg").read_bytes() + b"\0")
    do(desk, "photo_again")
    assert len(desk.state.album.groups[0]) == 3
    do(desk, "photo_keep", id=card(desk.state.album, "刘雅琴2").id)
    assert set(desk.state.album.used) == {"刘雅琴2.jpg"}
    do(desk, "photo_undo")
    assert len(desk.state.album.used) == 3


def test_the_audit_follows_the_photos(desk):
    assert "S06-PHOTO-MISSING" in audited_again(desk)
    assert desk.state.opened.value(desk.state.opened.people.by_number[0], "photo") == "刘雅琴.jpg"
    before = desk.state.opened
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    assert desk.state.opened is before  # not for each key
    do(desk, "go", page="audit")
    assert desk.state.opened is not before
    assert desk.state.followed is desk.state.album
    desk.timer.cancel()


def test_the_audit_follows_by_itself_after_a_while(desk, monkeypatch):
    monkeypatch.setattr(follow, "PAUSE", 0.01)
    before = desk.state.opened
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    desk.timer.join(30)
    wait(desk)
    assert desk.state.opened is not before


def test_an_album_comes_back_without_a_look_at_its_folder(desk, tmp_path):
    cohort = desk.state.opened.cohort_id
    shutil.rmtree(tmp_path / "照片")
    do(desk, "reopen", cohort=cohort, page="photos")
    assert set(desk.state.album.photos) == set(FILES)
    assert desk.state.album.source is None
    assert [notice.id for notice in desk.state.notices] == ["photos_gone"]
    answers = []
    desk.handle(
        {"do": "pictures", "kind": "small", "shas": [card(desk.state.album, "IMG").sha]}, (), lambda *said: answers.append(said)
    )
    assert answers[0][0]["sizes"][0] > 500


def test_new_photos_are_told_and_checked_on_request(desk, tmp_path):
    draw(tmp_path / "照片", "夏天麻.jpg")
    do(desk, "reopen", cohort=desk.state.opened.cohort_id, page="photos")
    assert "多了 1 张" in desk.state.notices[0].sentence("zh")
    do(desk, "photo_again")
    assert card(desk.state.album, "夏天麻").place
    assert desk.state.notices == ()


def test_measures_that_are_gone_are_made_again(desk):
    (desk.workspace.folder / "pictures.db").unlink()
    do(desk, "reopen", cohort=desk.state.opened.cohort_id, page="photos")
    assert set(desk.state.album.photos) == set(FILES)
    assert desk.state.album.stale == 0


def test_stopping_says_that_what_is_done_is_kept(desk, tmp_path, monkeypatch):
    report = desk._report
    monkeypatch.setattr(
        desk, "_report", lambda: lambda key, done=0, of=0, people=0: report()(key, done, of, people) and done < 1
    )
    do(desk, "photo_path", path=str(draw(tmp_path / "more", "a.jpg", "b.jpg", "c.jpg")))
    assert [notice.sentence("zh")[:3] for notice in desk.state.notices] == ["停下了"]
    assert desk.state.job is None
    assert set(desk.state.album.photos) == set(FILES)


def test_a_place_without_photos_is_refused_in_words(desk, tmp_path):
    (tmp_path / "空").mkdir()
    do(desk, "photo_path", path=f' "{tmp_path / "空"}" ')
    assert "空" in desk.state.notices[-1].sentence("zh")
    assert set(desk.state.album.photos) == set(FILES)


def upload(desk, files):
    for number, (name, data) in enumerate(files):
        for at in range(0, len(data), 10_000):
            piece = data[at : at + 10_000]
            desk.handle(
                {"do": "photo_upload", "name": name, "at": at, "size": len(data), "number": number, "of": len(files)}, [piece]
            )
    wait(desk)


def test_uploaded_photos_lie_with_the_cohort_and_go_with_it(desk, tmp_path):
    folder = draw(tmp_path / "外面", "夏天麻.jpg", "一班/石磊.jpg")
    upload(
        desk,
        [
            ("夏天麻.jpg", (folder / "夏天麻.jpg").read_bytes()),
            ("../../一班\\石磊.jpg", (folder / "一班" / "石磊.jpg").read_bytes()),
        ],
    )
    assert set(desk.state.album.photos) == {"夏天麻.jpg", "一班/石磊.jpg"}
    inside = desk.workspace.photo_folder(desk.state.opened.cohort_id)
    assert desk.state.album.path.is_relative_to(inside)
    upload(desk, [("more.jpg", (folder / "夏天麻.jpg").read_bytes())])
    assert len(desk.state.album.photos) == 3
    do(desk, "ask_wipe", cohort=desk.state.opened.cohort_id)
    do(desk, "answer", yes=True)
    assert not inside.exists()
    assert (desk.state.album, desk.state.opened) == (None, None)


def test_an_uploaded_archive_stands_for_itself(desk, tmp_path):
    folder = draw(tmp_path / "zip", "石磊.jpg")
    archive = shutil.make_archive(str(tmp_path / "照片"), "zip", folder)
    upload(desk, [("照片.zip", Path(archive).read_bytes())])
    assert (desk.state.album.source.kind, set(desk.state.album.photos)) == ("archive", {"石磊.jpg"})


def test_pictures_in_the_cells_of_the_workbook(tmp_path):
    from openpyxl.drawing.image import Image as Picture

    desk = with_photos(tmp_path, *FILES)
    book_path = Path(desk.workspace.recent()[0].latest.path)
    book = openpyxl.load_workbook(book_path)
    small = Picture(tmp_path / "照片" / "刘雅琴.jpg")
    small.width, small.height = 14, 18
    book.active.add_image(small, f"K{len(PEOPLE) + 1}")
    book.save(book_path)
    do(desk, "photo_sources")
    assert "workbook" in {place.kind for place in desk.state.looking.places}
    do(desk, "photo_cells")
    assert [photo.place and photo.place[1] for photo in desk.state.album.photos.values()] == [len(PEOPLE) + 1]


def test_copies_go_beside_the_exports_and_the_originals_stay(desk, tmp_path):
    choose(desk, "刘雅琴")
    do(desk, "photo_decide", verdict="accepted")
    before = {path: path.read_bytes() for path in (tmp_path / "照片").iterdir()}
    do(desk, "photo_mend")
    assert desk.state.question.id == "mend"
    do(desk, "answer", yes=True, choice="keep")
    notice = desk.state.notices[-1]
    assert notice.id == "mended", notice.sentence("zh")
    written = list((desk.workspace.folder / "exports").rglob("*.*"))
    assert any(path.suffix == ".xlsx" for path in written)
    assert {path: path.read_bytes() for path in (tmp_path / "照片").iterdir()} == before
    sent = []
    desk.send = lambda message, buffers=(): sent.append((message, buffers))
    do(desk, "photo_table")
    assert sent[0][0]["save"].endswith(".xlsx")
    assert sent[0][1][0][:2] == b"PK"


def test_saying_no_writes_nothing(desk):
    do(desk, "photo_mend")
    do(desk, "answer", yes=False)
    assert not (desk.workspace.folder / "exports").exists()


def test_large_pictures_come_from_the_originals(desk):
    sha, answers = card(desk.state.album, "IMG").sha, []
    desk.handle({"do": "pictures", "kind": "large", "shas": [sha, "f" * 32]}, (), lambda *said: answers.append(said))
    wait(desk)
    message, (data,) = answers[0]
    assert message["pictures"] == [f"large:{sha}", f"large:{'f' * 32}"]
    assert message["sizes"][1] == 0
    assert data[:2] == b"\xff\xd8"


def test_places_nearby(desk, tmp_path):
    draw(tmp_path / "一班照片", "a.jpg", "b.jpg")
    do(desk, "photo_sources")
    found = {place.path.name: place.photos for place in desk.state.looking.places}
    assert found["一班照片"] == 2
    assert found["照片"] == 3
    assert os.path.basename(desk.workspace.folder) not in found


def test_from_a_candidate_to_the_photo(desk):
    do(desk, "go", page="audit")
    do(desk, "photo_of", id=card(desk.state.album, "向建国").id)
    assert (desk.state.page, desk.state.looking.chosen) == ("photos", card(desk.state.album, "向建国").id)


def test_the_cohort_used_last_opens_by_itself(desk):
    desk.change(opened=None, album=None, page="photos")
    do(desk, "arrive")
    assert desk.state.page == "photos"
    assert set(desk.state.album.photos) == set(FILES)
