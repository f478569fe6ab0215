import io
import struct
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image, ImageFile

from tests.photos.pictures import drawn, saved
from toolkit.photos.measuring import decode as module
from toolkit.photos.measuring.decode import decode

JPEG = saved(drawn((300, 400)))


def png_claiming(width, height):
    """A whole PNG's header with hardly any data behind it."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def exif(**tags):
    found = Image.Exif()
    for tag, value in tags.items():
        found[{"turn": 0x0112, "make": 0x010F, "model": 0x0110}[tag]] = value
    return found


def test_an_ordinary_jpeg():
    found = decode(saved(drawn((300, 400)), dpi=(300, 300)))
    assert (found.format, found.problem, found.width, found.height) == ("JPEG", None, 300, 400)
    assert (found.mode, found.turn, found.dpi, found.camera) == ("RGB", 1, 300, False)
    assert found.view.size == (300, 400) and found.view.mode == "RGB"


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_off(format, share):
    data = saved(drawn((300, 400)), format)
    found = decode(data[: int(len(data) * share)])
    assert (found.problem, found.view) == ("damaged", None)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_large_jpeg_that_was_cut_off_is_seen_although_it_opens_small(share):
    data = saved(drawn((1600, 2000)), progressive=share > 0.5)
    found = decode(data[: int(len(data) * share)])
    assert (found.problem, found.width) == ("damaged", 1600)


def test_truncated_files_stay_errors_for_others():
    decode(JPEG[:5000])
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


@pytest.mark.parametrize(
    ("size", "problem"), [((7000, 7100), "damaged"), ((7100, 7100), "too_large"), ((30000, 30000), "too_large")]
)
def test_a_bomb_is_not_opened(size, problem):
    assert decode(png_claiming(*size)).problem == problem


def test_warnings_are_silenced_here_and_nowhere_else():
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        assert decode(png_claiming(9800, 9800)).problem == "too_large"  # Pillow warns of it
        assert not heard
        warnings.warn("still", UserWarning, stacklevel=1)
        assert len(heard) == 1


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7 ...", b"PK\x03\x04 ..."])
def test_what_is_no_picture(data):
    assert decode(data).problem == ("no_picture" if data else "empty")


@pytest.mark.parametrize("data", [b"8BPS\0\1\0\0", b"\0\0\0\x0cJXL \r\n\x87\n"])
def test_a_picture_without_a_decoder(data):
    assert decode(data).problem == "no_decoder"


def test_heic_with_and_without_its_decoder(monkeypatch):
    start = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    monkeypatch.setitem(__import__("sys").modules, "pi_heif", None)
    assert decode(start).problem == "no_decoder"
    monkeypatch.undo()
    pytest.importorskip("pi_heif")
    assert decode(start).problem == "damaged"


@pytest.mark.parametrize("turn", range(1, 9))
def test_every_exif_turn_is_taken_back(turn):
    upright = drawn((200, 300), (200, 210, 220))
    stored = upright.transpose((None, 0, 3, 1, 5, 2, 6, 4)[turn - 1]) if turn > 1 else upright
    found = decode(saved(stored, exif=exif(turn=turn), quality=95))
    assert (found.turn, found.width, found.height) == (turn, 200, 300)
    away = np.abs(np.asarray(found.view).astype(int) - np.asarray(upright)).mean()
    assert away < 6


def test_a_turn_that_there_is_not():
    assert decode(saved(drawn((64, 80)), exif=exif(turn=9))).turn == 1


def test_a_camera_is_named():
    assert decode(saved(drawn((64, 80)), exif=exif(make="Canon"))).camera
    assert not decode(saved(drawn((64, 80)), exif=exif(make=" \0"))).camera


@pytest.mark.parametrize(
    ("mode", "format", "reported"),
    [
        ("L", "JPEG", "L"),
        ("CMYK", "JPEG", "CMYK"),
        ("CMYK", "TIFF", "CMYK"),
        ("P", "PNG", "P"),
        ("P", "GIF", "P"),
        ("RGBA", "PNG", "RGBA"),
        ("LA", "PNG", "LA"),
        ("1", "PNG", "1"),
        ("I;16", "PNG", "I;16"),
        ("F", "TIFF", "F"),
        ("LAB", "TIFF", "LAB"),
    ],
)
def test_every_mode_is_reported_and_measured_as_rgb(mode, format, reported):
    grey = drawn((800, 1000), (250, 250, 250))
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(grey.convert("L")).astype(np.uint16) * 257)
    elif mode == "LAB":
        picture = Image.merge("LAB", [grey.convert("L"), *[Image.new("L", grey.size, 128)] * 2])
    else:
        picture = grey.convert(mode)
    found = decode(saved(picture, format))
    assert (found.problem, found.mode) == (None, reported)
    assert found.view.mode == "RGB" and found.view.size == (400, 500)
    assert min(found.view.getpixel((20, 20))) >= 240


def test_what_is_transparent_lies_over_white():
    picture = drawn((300, 400), (0, 0, 0)).convert("RGBA")
    picture.putalpha(Image.new("L", picture.size, 0))
    assert decode(saved(picture, "PNG")).view.getextrema() == ((255, 255),) * 3


def test_a_palette_with_a_transparent_colour_lies_over_white():
    picture = Image.new("P", (300, 400), 0)
    picture.putpalette([10, 20, 30] * 256)
    assert decode(saved(picture, "GIF", transparency=0)).view.getpixel((5, 5)) == (255, 255, 255)


def test_the_first_of_moving_pictures():
    first, second = drawn((64, 80), (255, 0, 0)), drawn((64, 80), (0, 0, 255))
    found = decode(saved(first, "GIF", save_all=True, append_images=[second]))
    assert found.view.getpixel((2, 2))[0] > 200


@pytest.mark.parametrize("format", ["JPEG", "PNG"])
@pytest.mark.parametrize("size", [(413, 531), (1200, 1543), (3024, 3889), (4000, 1000)])
def test_a_view_is_not_much_larger_than_needed(size, format):
    view = decode(saved(Image.new("RGB", size), format)).view
    assert module.SHORT <= min(view.size) < 2 * module.SHORT
    assert abs(view.width / view.height - size[0] / size[1]) < 0.01 * size[0] / size[1]


def test_a_picture_of_one_pixel_or_one_line():
    for size in ((1, 1), (1, 5000), (9000, 1)):
        assert decode(saved(Image.new("RGB", size), "PNG")).view.mode == "RGB"


def test_a_dpi_that_is_no_number():
    out = io.BytesIO()
    Image.new("RGB", (64, 80)).save(out, "PNG", dpi=(0, 0))
    assert decode(out.getvalue()).dpi is None
