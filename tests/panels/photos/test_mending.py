"""What the button for mended copies says is what will be written."""

from tests.panels.photos.albums import album, picture
from toolkit.panels.photos.mending import FINE, RETAKE, counts, wanted


def test_no_copy_is_promised_of_a_file_that_two_people_have():
    made = album({"刘雅琴.jpg": picture("a"), "向建国.jpg": picture("a"), "石磊.jpg": picture("d")})
    assert {photo.file for photo in wanted(made)} >= {"刘雅琴.jpg", "向建国.jpg"}
    alone = album({"刘雅琴.jpg": picture("a"), "向建国.jpg": picture("b")})
    assert (counts(made)[RETAKE], counts(alone)[RETAKE]) == (2, 0)
    assert counts(alone)[FINE] == 2


def test_the_one_with_least_amiss_is_meant():
    made = album({"刘雅琴.jpg": picture("a", bytes=50_000), "刘雅琴(1).jpg": picture("b")})
    assert [photo.file for photo in wanted(made)] == ["刘雅琴(1).jpg"]
