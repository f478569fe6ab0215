import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.photos.pictures import drawn
from toolkit.codes.photo_ground import cause
from toolkit.photos.measuring.ground import ground
from toolkit.photos.picture import Ground


def before(background):
    """The drawn person before any background, an array of rows by columns by three."""
    person = drawn()
    mask = (
        ImageChops.difference(person, Image.new("RGB", person.size, (250, 250, 250)))
        .convert("L")
        .point(lambda d: 255 * (d > 6))
    )
    behind = Image.fromarray(np.broadcast_to(np.clip(background, 0, 255), (531, 413, 3)).astype(np.uint8))
    return Image.composite(person, behind, mask.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5)))


DOWN, ACROSS = np.linspace(0, 1, 531)[:, None, None], np.linspace(0, 1, 413)[None, :, None]


@pytest.mark.parametrize("colour", [(255, 255, 255), (242, 242, 242), (252, 249, 244), (244, 248, 253)])
def test_white_is_white(colour):
    seen = ground(before(colour))
    assert cause(seen) is None
    assert seen.colour == colour and seen.level == min(colour)
    assert seen.white > 0.99 and seen.held > 0.99 and seen.dark == 0


def test_white_that_falls_off_a_little_is_white():
    assert cause(ground(before(253 - 10 * DOWN))) is None


@pytest.mark.parametrize(
    ("colour", "said"),
    [
        ((67, 142, 219), "blue"),
        ((0, 60, 140), "blue"),
        ((205, 225, 245), "blue"),
        ((200, 30, 40), "red"),
        ((245, 235, 210), "coloured"),
        ((120, 180, 110), "coloured"),
        ((215, 215, 215), "grey"),
        ((120, 120, 120), "grey"),
        ((230, 230, 230), "off_white"),
        ((238, 238, 238), "off_white"),
    ],
)
def test_an_even_ground_of_another_colour(colour, said):
    assert cause(ground(before(colour))) == said


@pytest.mark.parametrize("along", [DOWN, ACROSS])
def test_a_gradient(along):
    assert cause(ground(before(252 - 80 * along))) == "gradient"
    assert ground(before(252 - 80 * along)).slope > 40


def test_a_blue_gradient_is_blue():
    assert cause(ground(before((1 - DOWN) * np.array([60, 120, 210]) + DOWN * np.array([235, 242, 250])))) == "blue"


def test_a_shadow_beside_the_head():
    shade = np.zeros((531, 413, 3))
    shade[150:330, 290:345] = 60
    assert cause(ground(before(250 - shade))) == "shadow"


def test_a_soft_shadow_beside_the_head():
    shade = Image.new("L", (413, 531))
    shade.paste(90, (285, 150, 345, 330))
    soft = np.asarray(shade.filter(ImageFilter.GaussianBlur(14)))[:, :, None]
    assert cause(ground(before(250.0 - soft))) == "shadow"


def test_a_busy_room():
    tiles = np.random.default_rng(3).integers(0, 255, (27, 21, 3)).repeat(20, 0).repeat(20, 1)[:531, :413]
    assert cause(ground(before(tiles))) not in (None, "off_white", "shadow")


def test_hair_that_fills_the_strips_is_unclear_and_no_busy_ground():
    white = np.full((531, 413, 3), 250)
    white[110:, :40] = white[110:, -40:] = (30, 26, 24)
    assert cause(ground(before(white))) == "unclear"


def test_white_clothes_do_not_count():
    picture = np.asarray(before((250, 250, 250))).copy()
    picture[330:, :] = (190, 190, 192)
    assert cause(ground(Image.fromarray(picture))) is None


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (400, 3), (17, 17), (2000, 100)])
def test_any_shape_has_a_ground(size):
    assert isinstance(ground(Image.new("RGB", size, "white")), Ground)


LIMITS = {"white": 1.0, "level": 250, "colour": (250, 250, 250), "spread": 0, "range": 0, "slope": 0, "dark": 0, "held": 1.0}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, None),
        ({"level": 240, "colour": (240, 240, 240)}, None),
        ({"level": 239, "colour": (239, 239, 239)}, "off_white"),
        ({"level": 225, "colour": (225, 225, 225)}, "off_white"),
        ({"level": 224, "colour": (224, 224, 224)}, "grey"),
        ({"dark": 0.03}, None),
        ({"dark": 0.031}, "shadow"),
        ({"range": 14}, None),
        ({"range": 15}, "shadow"),
        ({"slope": 26}, "shadow"),
        ({"slope": 26, "range": 15}, "gradient"),
        ({"spread": 15}, "unclear"),
        ({"held": 0.39}, "unclear"),
        ({"held": 0.39, "level": 200, "colour": (200, 200, 200)}, "busy"),
        ({"level": 232, "colour": (250, 240, 232)}, "off_white"),
        ({"level": 231, "colour": (250, 240, 231)}, "coloured"),
    ],
)
def test_the_limits(changed, said):
    assert cause(Ground(**LIMITS | changed)) == said
