"""What the workspace keeps of photos: measures by content, and a cohort's own album and thumbnails."""

import sqlite3

import pytest

from toolkit.workspace import Import, WorkspaceError, open_workspace
from toolkit.workspace.folder import COHORT

FIRST = Import("2025-02-10T09:00:00", "临床一班.xlsx", "a" * 64, "2025-hunan", "2025-02-10")


@pytest.fixture
def workspace(tmp_path):
    return open_workspace(tmp_path / "cohorts")


@pytest.fixture
def cohort(workspace):
    return workspace.record_import("临床一班", FIRST)


def test_measures_serve_every_cohort_and_only_their_version(workspace, cohort):
    workspace.photos().keep_measures({"aa": "{}", "bb": "[]"}, 1)
    assert workspace.photos(cohort).measures(["aa", "cc"], 1) == {"aa": "{}"}
    assert workspace.photos().measures(["aa"], 2) == {}
    workspace.photos().keep_measures({"aa": "new"}, 2)
    assert workspace.photos().measures(["aa"], 2) == {"aa": "new"}


def test_more_contents_than_a_statement_may_name(workspace):
    many = {f"{number:04}": "{}" for number in range(1200)}
    workspace.photos().keep_measures(many, 1)
    assert workspace.photos().measures(many, 1) == many


def test_an_album_is_kept_whole(workspace, cohort, tmp_path):
    keeper = workspace.photos(cohort)
    assert keeper.album() is None
    keeper.keep_album(tmp_path / "照片", {"张三.jpg": ("aa", None), "表/李四.png": ("bb", ("名单", 7))})
    keeper.keep_album(tmp_path / "新照片", {"张三.jpg": ("cc", None), "表/李四.png": ("bb", ("名单", 7))})
    kept = workspace.photos(cohort).album()
    assert kept.path == tmp_path / "新照片"
    assert kept.files == {"张三.jpg": ("cc", None), "表/李四.png": ("bb", ("名单", 7))}


def test_thumbnails_are_the_cohorts_own(workspace, cohort):
    other = workspace.record_import("口腔班", FIRST)
    workspace.photos(cohort).keep_thumbnails({"aa": b"jpeg", "bb": b"more"})
    assert workspace.photos(cohort).thumbnails(["aa", "zz"]) == {"aa": b"jpeg"}
    assert workspace.photos(other).thumbnails(["aa"]) == {}


def test_wiping_a_cohort_leaves_nothing_of_its_photos(workspace, cohort):
    keeper = workspace.photos(cohort)
    keeper.keep_measures({"a1b2c3": "{}", "d4e5f6": "{}"}, 1)
    keeper.keep_album("照片", {"张三.jpg": ("a1b2c3", None)})
    keeper.keep_thumbnails({"a1b2c3": "the face of 张三".encode()})
    keeper.decide("photo:a1b2c3", "rejected", reason="闭眼")
    workspace.wipe(cohort)
    left = b"".join(path.read_bytes() for path in workspace.folder.rglob("*") if path.is_file())
    for secret in ("a1b2c3", "张三", "闭眼"):
        assert secret.encode() not in left
    assert workspace.photos().measures(["a1b2c3", "d4e5f6"], 1) == {"d4e5f6": "{}"}


def test_a_cohort_of_the_first_version_is_brought_up_to_date(workspace, cohort):
    path = workspace.folder / f"{cohort}.db"
    path.unlink()
    with sqlite3.connect(path) as db:
        for statement in COHORT[0]:
            db.execute(statement)
        db.execute("INSERT INTO about VALUES ('老名册')")
        db.execute("PRAGMA user_version = 1")
    db.close()
    workspace.photos(cohort).keep_thumbnails({"aa": b"x"})
    assert workspace.recent()[0].name == "老名册"
    assert workspace.photos(cohort).decide("photo:aa", "accepted") == 1


def test_there_are_no_photos_of_a_cohort_that_is_gone(workspace):
    with pytest.raises(WorkspaceError):
        workspace.photos("0123456789abcdef")
