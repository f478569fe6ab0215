import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

from tests.photos.pictures import drawn
from toolkit.photos.measuring.frame import border, has_text, is_screen
from toolkit.photos.measuring.ground import ground


def grey(picture):
    return np.asarray(picture.convert("L"))


@pytest.mark.parametrize("background", [(250, 250, 250), (67, 142, 219), (128, 128, 128)])
def test_a_plain_portrait_has_no_frame(background):
    assert border(grey(drawn(background=background))) == 0


@pytest.mark.parametrize(("wide", "colour"), [(1, "black"), (3, "black"), (12, "red"), (30, "black")])
def test_a_frame(wide, colour):
    assert border(grey(ImageOps.expand(drawn(), wide, colour))) == wide


def test_the_white_margin_of_a_scan_around_a_blue_picture():
    assert border(grey(ImageOps.expand(drawn(background=(67, 142, 219)), 25, "white"))) == 25


def test_bars_at_two_opposite_sides():
    framed = Image.new("RGB", (413, 731), "black")
    framed.paste(drawn(), (0, 100))
    assert border(grey(framed)) == 100


def test_a_dark_picture_on_one_side_only_is_no_frame():
    picture = drawn()
    picture.paste("black", (0, 0, 20, 531))
    assert border(grey(picture)) == 0


def test_an_empty_picture_has_no_frame():
    assert border(np.full((50, 40), 255, np.uint8)) == 0
    assert border(np.zeros((1, 1), np.uint8)) == 0


@pytest.mark.parametrize(
    ("size", "format", "camera", "screen"),
    [
        ((1170, 2532), "PNG", False, True),
        ((2532, 1170), "JPEG", False, True),
        ((1080, 2400), "JPEG", False, True),
        ((1080, 2400), "JPEG", True, False),
        ((1080, 1920), "PNG", False, True),
        ((1080, 1920), "JPEG", False, False),  # also what a chat program makes of a camera's picture
        ((1080, 1440), "PNG", False, False),
        ((413, 531), "PNG", False, False),
        ((1000, 2200), "PNG", False, False),
    ],
)
def test_a_phones_screen(size, format, camera, screen):
    assert is_screen(*size, format, camera) is screen


def written(text, place, background=(250, 250, 250)):
    picture = drawn(background=background)
    ImageDraw.Draw(picture).text(place, text, fill="black", font=ImageFont.load_default(20))
    return picture


@pytest.mark.parametrize("place", [(12, 10), (60, 30), (200, 14)])
def test_writing_in_the_background(place):
    picture = written("Li Xiaoming 18", place)
    assert has_text(picture.reduce(2), ground(picture))


@pytest.mark.parametrize("background", [(250, 250, 250), (67, 142, 219)])
def test_no_writing(background):
    picture = drawn(background=background)
    assert not has_text(picture.reduce(2), ground(picture))


def test_a_few_specks_are_no_writing():
    picture = drawn()
    for place in ((20, 20), (70, 24), (350, 40), (380, 200)):
        picture.paste("black", (*place, place[0] + 5, place[1] + 6))
    assert not has_text(picture.reduce(2), ground(picture))


def marks(places, tall=12):
    picture = drawn()
    for left, top in places:
        picture.paste("black", (left, top, left + 6, top + tall))
    return has_text(picture.reduce(2), ground(picture))


def test_five_marks_close_together_are_writing_and_four_are_not():
    line = [(20 + 12 * number, 20) for number in range(5)]
    assert marks(line) and not marks(line[:4])
    assert not marks([(20 + 60 * number, 20) for number in range(5)])


def test_single_hairs_beside_the_head_are_no_writing():
    assert not marks([(180 + 12 * number, 52) for number in range(5)], tall=8)
