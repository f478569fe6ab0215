"""Of which photos mended copies are wanted, and of which none may be made."""

from dataclasses import dataclass, replace

from tests.photos.examples import GOOD
from toolkit.photos.judging import Checked
from toolkit.photos.mending.copies import mend_all
from toolkit.photos.mending.wishes import best, chosen, wanted
from toolkit.photos.photo import Photo

FINE, BAD = (Checked("bytes", "pass"),), (Checked("bytes", "fail", "S06-PHOTO-SIZE"),)
SAME, ALIKE = (Checked("duplicate", "fail", "S06-PHOTO-DUPLICATE"),), (Checked("duplicate", "warn", "S06-PHOTO-DUPLICATE"),)


def photo(file, row=2, **more):
    return Photo(file, GOOD, ("名单", row), **more)


@dataclass
class Source:
    files: tuple


@dataclass(frozen=True)
class File:
    file: str

    def read(self):
        return b""


def asked(photos, checks):
    return wanted(photos, Source(tuple(File(one.file) for one in photos)), {}, checks)


def test_the_one_with_least_amiss_is_taken():
    first, second = photo("a.jpg"), photo("b.jpg")
    assert best([first, second], {"a.jpg": BAD, "b.jpg": FINE}) is second
    assert best([first, second]) is first
    assert best([replace(first, verdict="accepted"), second], {"a.jpg": BAD, "b.jpg": FINE}).file == "a.jpg"
    assert chosen([replace(first, verdict="rejected")]) == []


def test_one_that_is_left_out_is_told():
    photos = [photo("a.jpg", rivals=("b.jpg",)), photo("b.jpg", rivals=("a.jpg",))]
    told = {one.file: (one.problems, one.doubts) for one in asked(photos, {"a.jpg": BAD, "b.jpg": FINE})}
    assert told == {"a.jpg": (("several",), ("several",)), "b.jpg": ((), ("several",))}


def test_two_people_never_get_copies_of_one_file(tmp_path):
    photos = [photo("a.jpg", 2), photo("b.jpg", 3), photo("c.jpg", 4)]
    found = asked(photos, {"a.jpg": SAME, "b.jpg": SAME, "c.jpg": ALIKE})
    assert [(one.problems, one.doubts) for one in found] == [(("duplicate",), ()), (("duplicate",), ()), ((), ("duplicate",))]
    copied = mend_all(found[:2], tmp_path / "copies", template="{name}", width=413, height=531, limit=40_000)
    assert [one.copy for one in copied] == [None, None]
    assert not list((tmp_path / "copies").iterdir())
