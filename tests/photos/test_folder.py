"""A folder of photos: what counts, in which order, and what is left out."""

import os
import pickle
import sys

import pytest

from tests.photos.zips import JPEG
from toolkit.photos.sources import PhotoFile, folder, open_source, photo_file
from toolkit.photos.sources.labels import harmless, natural, unlike

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def fill(folder, files):
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def names(source):
    return [photo.file for photo in source.files]


def notes(source):
    return {note.key.removeprefix("photo_source."): note.params["count"] for note in source.notes}


def test_pictures_in_their_natural_order(tmp_path):
    fill(tmp_path, {"IMG_10.JPG": JPEG, "IMG_2.jpg": JPEG, "一班/张三.png": PNG, "img_3.heic": b"x"})
    source = open_source(str(tmp_path))
    assert names(source) == ["IMG_2.jpg", "img_3.heic", "IMG_10.JPG", "一班/张三.png"]
    assert (source.kind, source.notes) == ("folder", ())
    assert source.files[3].read() == PNG and source.files[3].size == len(PNG)


def test_the_content_decides_where_the_name_does_not_say(tmp_path):
    fill(tmp_path, {"张三": JPEG, "李四.照片": PNG, "王五.jpg": b"%PDF-1.7", "说明.txt": b"...", "赵六.dat": b"%PDF-1.7"})
    source = open_source(tmp_path)
    assert sorted(names(source)) == sorted(["张三", "李四.照片", "王五.jpg"])
    assert notes(source) == {"documents": 1, "others": 1}


def test_what_a_system_leaves_behind_is_not_seen(tmp_path):
    left = ("Thumbs.db", "desktop.ini", ".DS_Store", "._张三.jpg", "~$名单.xlsx", "__MACOSX/张三.jpg", ".git/x.jpg")
    fill(tmp_path, {"张三.jpg": JPEG} | dict.fromkeys(left, JPEG))
    source = open_source(tmp_path)
    assert names(source) == ["张三.jpg"] and source.notes == ()


def test_what_is_not_read_is_said(tmp_path):
    others = ("a.zip", "b.rar", "c.pdf", "d.docx", "e.mp4", "x/f.7z")
    fill(tmp_path, {"张三.jpg": JPEG} | dict.fromkeys(others, b""))
    source = open_source(tmp_path)
    assert notes(source) == {"documents": 2, "packed": 3, "others": 1}
    packed = next(note for note in source.notes if note.key.endswith("packed"))
    assert "（“a.zip”、“b.rar”、“x/f.7z”）" in packed.sentence("zh") and "3" in packed.sentence("en")
    (tmp_path / "c.rar").write_bytes(b"")
    packed = next(note for note in open_source(tmp_path).notes if note.key.endswith("packed"))
    assert "（“a.zip”、“b.rar”、“c.rar”……）" in packed.sentence("zh") and "4" in packed.sentence("en")


def test_links_are_not_followed(tmp_path):
    outside, inside = fill(tmp_path / "外面", {"李四.jpg": JPEG}), fill(tmp_path / "里面", {"张三.jpg": JPEG})
    try:
        os.symlink(outside, inside / "别处")
        os.symlink(inside, inside / "自己")
        os.symlink(outside / "李四.jpg", inside / "李四.jpg")
    except OSError:
        pytest.skip("this system makes no links")
    source = open_source(inside)
    assert names(source) == ["张三.jpg"] and notes(source) == {"links": 3}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that cannot be opened")
def test_a_folder_that_cannot_be_opened(tmp_path, refused):
    fill(tmp_path, {"张三.jpg": JPEG, "锁/李四.jpg": JPEG})
    (tmp_path / "锁").chmod(0)
    source = open_source(tmp_path)
    (tmp_path / "锁").chmod(0o700)
    assert names(source) == ["张三.jpg"] and notes(source) == {"unreadable": 1}


def test_a_folder_that_gives_an_error(tmp_path, monkeypatch, refused):
    fill(tmp_path, {"张三.jpg": JPEG, "锁/李四.jpg": JPEG})
    whole = os.scandir
    monkeypatch.setattr(folder.os, "scandir", lambda path: whole(path) if not path.endswith("锁") else whole("/nowhere/at/all"))
    source = open_source(tmp_path)
    assert names(source) == ["张三.jpg"] and notes(source) == {"unreadable": 1}


@pytest.mark.parametrize(("error", "key"), [(PermissionError, "in_use"), (OSError, "unreachable")])
def test_a_folder_that_cannot_be_opened_at_all(tmp_path, monkeypatch, refused, error, key):
    def scandir(path):
        raise error

    monkeypatch.setattr(folder.os, "scandir", scandir)
    assert refused(tmp_path) == key


def test_folders_without_photos(tmp_path, refused, monkeypatch):
    assert refused(tmp_path / "没有") == "gone"
    assert refused(tmp_path) == "empty_folder"
    assert refused(fill(tmp_path / "a", {"说明.txt": b"x"})) == "no_pictures"
    assert refused(fill(tmp_path / "b", {"照片.rar": b"x", "说明.txt": b"x"})) == "only_packed"
    monkeypatch.setattr(folder, "MOST_FILES", 2)
    assert refused(fill(tmp_path / "c", {f"{n}.jpg": JPEG for n in range(3)})) == "too_many"
    assert len(open_source(fill(tmp_path / "d", {f"{n}.jpg": JPEG for n in range(2)})).files) == 2


def test_a_picture_that_went_or_grew(tmp_path, refused, monkeypatch):
    source = open_source(fill(tmp_path, {"a/张三.jpg": JPEG, "a/李四.jpg": JPEG}))
    (tmp_path / "a" / "张三.jpg").unlink()
    gone, grown = sorted(source.files, key=lambda photo: photo.file == "a/李四.jpg")
    assert refused(gone, PhotoFile.read) == "gone"
    monkeypatch.setattr(photo_file, "MOST_BYTES", len(JPEG) - 1)
    assert refused(grown, PhotoFile.read) == "large"
    monkeypatch.setattr(photo_file, "MOST_BYTES", len(JPEG))
    assert grown.read() == JPEG


def test_a_picture_can_be_sent_to_another_process(tmp_path):
    photo = open_source(fill(tmp_path, {"张三.jpg": JPEG})).files[0]
    sent = pickle.loads(pickle.dumps(photo))
    assert sent == photo and sent.read() == JPEG


def test_other_files_are_told_apart_from_photos(place, refused):
    assert refused(place(JPEG, "张三.jpg")) == "one_picture"
    assert refused(place(b"%PDF-1.7", "照片.pdf")) == "document"
    assert refused(place(b"", "照片.zip")) == "empty"
    assert refused(place(b"hello", "照片.txt")) == "not_a_source"


def test_labels_are_harmless():
    assert harmless("../../etc/passwd.jpg") == "etc/passwd.jpg"
    assert harmless("/张三.jpg") == "张三.jpg"
    assert harmless("C:\\照片\\张三.jpg") == "照片/张三.jpg"
    assert harmless("C:张三.jpg") == "张三.jpg"
    assert harmless("张三\u202egpj.exe\x00.jpg") == "张三gpj.exe.jpg"
    assert harmless("..") == harmless("") == "_"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps names as text")
def test_a_name_in_gbk_on_a_disk_of_another_system():
    assert harmless(os.fsdecode("一班/张三.jpg".encode("gbk"))) == "一班/张三.jpg"


def test_labels_are_unlike_one_another():
    assert unlike(["三.jpg", "三.jpg", "a/三.jpg", "三.jpg"]) == ["三.jpg", "三 (2).jpg", "a/三.jpg", "三 (3).jpg"]
    assert unlike(["x (2).jpg", "x.jpg", "X.jpg"]) == ["x (2).jpg", "x.jpg", "X (3).jpg"]


def test_a_name_of_digits_is_sorted_whatever_its_length():
    digits = "9" * 6000
    assert sorted(["x10", "x9", f"x{digits}", "x010", "x"], key=natural) == ["x", "x9", "x010", "x10", f"x{digits}"]


def test_a_picture_is_found_from_wherever_the_program_stands(tmp_path, monkeypatch):
    fill(tmp_path, {"照片/张三.jpg": JPEG})
    monkeypatch.chdir(tmp_path)
    photo = open_source("照片").files[0]
    monkeypatch.chdir("/")
    assert photo.read() == JPEG
