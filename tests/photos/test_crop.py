"""Where a portrait is cut."""

import pytest

from toolkit.photos.mending.crop import Box, crop, is_well_placed
from toolkit.photos.picture import Face

SIZE = (413, 531)


def face(left, top, width, height=None):
    """A face like those of portraits: eyes at 38 % of its height."""
    height = height or 1.28 * width
    eyes = top + 0.38 * height
    return Face(left, top, width, height, (left + 0.28 * width, eyes), (left + 0.72 * width, eyes), 0.9)


def head_of(box, found):
    """(width of the face, middle of the eyes, room above the box of the face) as shares of the part."""
    middle = (found.right_eye[0] + found.left_eye[0]) / 2
    return found.width / box.width, (middle - box.left) / box.width, (found.top - box.top) / box.height


def test_a_good_frame_stays_whole():
    box, problem = crop((826, 1062), face(190, 200, 446), 60, SIZE)
    assert (box, problem) == (Box(0, 0, 826, 1062), None)


def test_a_frame_that_is_too_wide_loses_its_sides():
    box, problem = crop((1200, 1062), face(377, 200, 446), 60, SIZE)
    assert problem is None
    assert (box.top, box.width, box.height) == (0, 826, 1062)
    assert abs(head_of(box, face(377, 200, 446))[1] - 0.5) < 0.01


def test_a_small_head_is_brought_near():
    found = face(1300, 900, 500)
    box, problem = crop((3000, 4000), found, 720, SIZE)
    share, middle, _ = head_of(box, found)
    assert problem is None
    assert share == pytest.approx(0.56, abs=0.01)
    assert middle == pytest.approx(0.5, abs=0.01)
    assert box.top < 720, "the hair is whole"
    assert (720 - box.top) / box.height == pytest.approx(0.045, abs=0.005)


def test_hair_that_was_not_measured_gets_more_room():
    found = face(1300, 900, 500)
    measured, _ = crop((3000, 4000), found, 720, SIZE)
    guessed, _ = crop((3000, 4000), found, None, SIZE)
    assert guessed.top < measured.top


def test_the_aspect_is_exact_to_a_pixel():
    for wide in range(430, 520, 7):
        box, _ = crop((3000, 4000), face(1300, 900, wide), 650, (358, 441))
        assert abs(box.width * 441 / 358 - box.height) <= 0.5


def test_a_part_stays_inside():
    box, problem = crop((1000, 1300), face(480, 150, 400), 20, SIZE)
    left, top, right, bottom = box.corners
    assert problem is None
    assert 0 <= left < right <= 1000
    assert 0 <= top < bottom <= 1300


def test_too_few_pixels_are_not_enlarged():
    assert crop((380, 489), face(88, 92, 205), 28, SIZE) == (None, "too_small")
    assert crop((1000, 1300), face(450, 400, 120), 350, SIZE) == (None, "too_small")


def test_as_few_pixels_as_are_enough():
    """The head would be brought nearer, were there the pixels; at the edge of the band it is still good."""
    found = face(400, 400, 200)
    box, problem = crop((1000, 1300), found, 340, SIZE)
    assert problem is None
    assert box.width == 413


def test_a_head_that_fills_the_picture_cannot_be_cut():
    assert crop((900, 1000), face(60, 40, 780, 930), 0, SIZE) == (None, "head")


def test_the_right_shape_stays_even_if_the_head_is_small():
    assert crop((413, 531), face(150, 250, 120), 200, SIZE) == (Box(0, 0, 413, 531), "head")


def test_a_larger_picture_with_a_small_head_needs_more_pixels():
    assert crop((826, 1062), face(350, 500, 120), 450, SIZE) == (None, "too_small")


def test_whether_a_head_is_well_placed():
    assert is_well_placed(SIZE, face(95, 100, 223), 30)
    assert is_well_placed(SIZE, face(95, 100, 223), None)
    assert not is_well_placed(SIZE, face(150, 250, 120), 200)
    assert not is_well_placed(SIZE, face(5, 100, 223), 30)
    assert not is_well_placed(SIZE, face(95, 200, 223), 110)
    assert not is_well_placed((826, 1062), face(103, 280, 620), 30), "the chin is at the edge"


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ((413, 531), (Box(0, 0, 413, 531), None)),
        ((420, 531), (Box(3, 0, 413, 531), None)),
        ((413, 550), (Box(0, 0, 413, 531), None)),
    ],
)
def test_without_a_face_nearly_the_right_shape(frame, expected):
    assert crop(frame, None, None, SIZE) == expected


def test_without_a_face_another_shape():
    assert crop((800, 600), None, None, SIZE) == (None, "face:unknown")
    assert crop((400, 514), None, None, SIZE) == (None, "too_small")
