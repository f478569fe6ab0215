import pytest

from tests.photos.pictures import drawn, saved
from toolkit.photos.measuring.sniff import kind_of


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"])
def test_what_pillow_writes(format):
    assert kind_of(saved(drawn((64, 80)), format)) == format


def test_a_phones_multi_picture_file_is_a_jpeg():
    pictures = [drawn((64, 80)), drawn((64, 80))]
    assert kind_of(saved(pictures[0], "MPO", save_all=True, append_images=pictures[1:])) == "JPEG"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "AVIF"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", "MP4"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "MP4"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isomheic", "MP4"),  # beyond the box's end
        (b"%PDF-1.7", "PDF"),
        (b"8BPS\0\1", "PSD"),
        (b"PK\x03\x04", "ZIP"),
        (b"Rar!\x1a\x07", "RAR"),
    ],
)
def test_by_first_bytes(start, kind):
    assert kind_of(start) == kind


@pytest.mark.parametrize(
    "data", [b"", b"B", b"BM", b"BMW is a car and no picture", b"RIFF\0\0\0\0WAVE", b"<html>", b"\xff\xd8", bytes(99)]
)
def test_what_is_no_picture(data):
    assert kind_of(data) is None
