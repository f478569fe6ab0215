"""A zip of photos: names in whatever encoding, and members that lie."""

import io
import struct
import zipfile

import pytest

from tests.photos.zips import JPEG, Packed, utf8_name, zip_of
from toolkit.photos.sources import PhotoFile, directory, open_source, photo_file

GBK, UTF8 = "一班/张三.jpg".encode("gbk"), "一班/张三.jpg".encode()
FLAG = 0x800


def names(path):
    return [photo.file for photo in open_source(path).files]


def test_pictures_are_read_where_they_lie(place):
    source = open_source(place(zip_of(Packed(GBK), Packed(b"b.jpg", b"\xff\xd8\xff" + b"0" * 9, method=0))))
    assert (source.kind, source.notes) == ("archive", ())
    assert [photo.read() for photo in source.files] == [b"\xff\xd8\xff" + b"0" * 9, JPEG]
    assert [photo.size for photo in source.files] == [12, len(JPEG)]


def test_what_pythons_own_writer_makes(place, tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("一班/", "")
        archive.writestr("一班/李四.jpg", JPEG)
        with archive.open("王五.jpg", "w", force_zip64=True) as member:
            member.write(JPEG)
        archive.comment = "备注".encode()
    source = open_source(place(file.getvalue()))
    assert [(photo.file, photo.read()) for photo in source.files] == [("一班/李四.jpg", JPEG), ("王五.jpg", JPEG)]


@pytest.mark.parametrize(
    ("name", "flags", "extra"),
    [
        (GBK, 0, b""),  # Windows in Chinese
        (UTF8, FLAG, b""),
        (UTF8, 0, b""),  # macOS
        (GBK, FLAG, b""),  # the flag lies
        (GBK, 0, utf8_name(GBK, "一班/张三.jpg")),
        (b"1/2.jpg", 0, utf8_name(b"1/2.jpg", "一班/张三.jpg")),
        (GBK, 0, utf8_name(b"another name", "错.jpg")),  # the field belongs to the name before somebody changed it
    ],
)
def test_chinese_names(place, name, flags, extra):
    path = place(zip_of(Packed(name, flags=flags, extra=extra), Packed(b"z.jpg")))
    assert "一班/张三.jpg" in names(path)


def test_gbk_that_happens_to_be_utf8(place):
    assert "陆隆.jpg".encode("gbk").decode("utf-8") == "½¡.jpg"
    assert names(place(zip_of(Packed("陆隆.jpg".encode("gbk"))))) == ["陆隆.jpg"]


def test_a_backslash_inside_a_character_is_none(place):
    assert names(place(zip_of(Packed("一班\\乗.jpg".encode("gbk"))))) == ["一班/乗.jpg"]  # 乗 ends in 0x5C


def test_names_are_only_labels(place):
    packed = [Packed(name) for name in (b"../../a.jpg", b"/a.jpg", b"C:\\a.jpg", b"a.jpg")]
    source = open_source(place(zip_of(*packed)))
    assert sorted(photo.file for photo in source.files) == ["a (2).jpg", "a (3).jpg", "a (4).jpg", "a.jpg"]


def test_what_is_not_read_is_said(place):
    others = [Packed(name, b"x") for name in (b"a.zip", b"b.docx", b"c.txt", b"__MACOSX/._p.jpg", b"d/Thumbs.db", b"d/")]
    link = Packed(b"link.jpg", b"/etc/passwd", made=3, attributes=0o120777 << 16)
    source = open_source(place(zip_of(Packed(b"p"), *others, link)))
    assert [photo.file for photo in source.files] == ["p"]
    assert {note.key: note.params["count"] for note in source.notes} == {
        "photo_source.packed": 1,
        "photo_source.documents": 1,
        "photo_source.others": 1,
    }


def test_large_archives_and_what_stands_before_them(place):
    for about in ({"large": True}, {"before": b"MZ" * 50}, {"large": True, "before": b"PK\x03\x04" * 9}):
        path = place(b"PK\x03\x04" + zip_of(Packed(GBK), Packed(b"2.jpg"), **about))
        assert [photo.read() for photo in open_source(path).files] == [JPEG, JPEG]


def test_sizes_that_are_too_large_for_their_place(place):
    large = struct.pack("<HHQ", 1, 8, len(JPEG))
    photo = open_source(place(zip_of(Packed(b"1.jpg", size=0xFFFFFFFF, extra=large)))).files[0]
    assert photo.size == len(JPEG) and photo.read() == JPEG


def test_a_locked_zip(place, refused):
    assert refused(place(zip_of(Packed(GBK, flags=1)))) == "locked_archive"
    source = open_source(place(zip_of(Packed(GBK), Packed(b"secret.txt", flags=1))))
    assert [photo.file for photo in source.files] == ["一班/张三.jpg"]


def test_a_zip_that_is_cut_off(place, refused):
    whole = zip_of(Packed(GBK), Packed(b"2.jpg"))
    for kept in (10, 50, len(whole) // 2, len(whole) - 1, len(whole) - 20):
        assert refused(place(whole[:kept])) == "incomplete_archive"


def test_a_zip_that_is_cut_off_behind_another_zip_inside(place, refused):
    whole = zip_of(Packed(b"1.jpg"), Packed(b"in.zip", zip_of(Packed(b"2.jpg")), method=0), Packed(b"3.jpg"))
    assert refused(place(whole[: whole.rindex(b"3.jpg") - 60])) == "incomplete_archive"


def test_a_damaged_directory(place, refused):
    whole = zip_of(Packed(GBK), Packed(b"2.jpg"))
    at = whole.rindex(b"PK\x01\x02")
    assert refused(place(whole[:at] + b"XX" + whole[at + 2 :])) == "damaged_archive"


def test_a_damaged_member_spoils_only_itself(place, refused):
    whole = zip_of(Packed(b"1.jpg"), Packed(b"2.jpg"))
    spoilt = bytearray(whole)
    spoilt[50] ^= 0xFF
    bad, good = open_source(place(bytes(spoilt))).files
    assert refused(bad, PhotoFile.read) == "damaged" and good.read() == JPEG


@pytest.mark.parametrize("lie", [{"size": 10}, {"size": 10_000}, {"crc": 1}])
def test_a_member_that_lies_about_itself(place, refused, lie):
    photo = open_source(place(zip_of(Packed(b"1.jpg", **lie)))).files[0]
    assert refused(photo, PhotoFile.read) == "damaged"


def test_no_more_is_unpacked_than_a_picture_may_have(place, refused, monkeypatch):
    monkeypatch.setattr(photo_file, "MOST_BYTES", 1000)
    bomb = open_source(place(zip_of(Packed(b"1.jpg", bytes(10_000_000), size=900)))).files[0]
    assert refused(bomb, PhotoFile.read) == "large"


def test_bombs(place, refused, monkeypatch):
    assert refused(place(zip_of(Packed(b"1.jpg", size=1 << 30)))) == "swollen_archive"
    monkeypatch.setattr(directory, "MOST_PARTS", 2)
    assert refused(place(zip_of(*[Packed(b"%d.jpg" % n) for n in range(3)]))) == "swollen_archive"
    two = place(zip_of(*[Packed(b"%d.jpg" % n) for n in range(2)]))
    assert len(names(two)) == 2
    monkeypatch.setattr(directory, "MOST_BYTES", 2 * len(JPEG) - 1)
    assert refused(two) == "swollen_archive"


def test_members_that_share_their_bytes(place, refused):
    local, line = Packed(b"1.jpg", bytes(1000), method=0).headers(0)
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 9, 9, 9 * len(line), len(local), 0)
    assert refused(place(local + line * 9 + end)) == "swollen_archive"


def test_other_ways_of_packing(place, refused):
    assert refused(place(b"Rar!\x1a\x07\x00", "照片.zip")) == "packed_source"
    assert refused(place(b"7z\xbc\xaf\x27\x1c", "照片.zip")) == "packed_source"
    assert refused(place(b"PK\x07\x08PK\x03\x04", "照片.zip")) == "split_archive"
    strange = open_source(place(zip_of(Packed(b"1.jpg", method=9)))).files[0]
    assert refused(strange, PhotoFile.read) == "packing"


def test_a_zip_without_photos(place, refused):
    assert refused(place(zip_of())) == "no_pictures"
    assert refused(place(zip_of(Packed(b"a.txt", b"x")))) == "no_pictures"
    assert refused(place(zip_of(Packed(b"a.rar", b"x")))) == "only_packed"


def test_a_zip_that_was_changed_meanwhile(place, refused):
    path = place(zip_of(Packed(b"1.jpg")))
    photo = open_source(path).files[0]
    path.write_bytes(b"0" * 5000)
    assert refused(photo, PhotoFile.read) == "changed"
    path.unlink()
    assert refused(photo, PhotoFile.read) == "gone"
