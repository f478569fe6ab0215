"""What mending cannot help, and what a person should look at first."""

import pytest

from toolkit.photos.mending.faults import faults
from toolkit.photos.picture import Face, Picture

PLAIN = {"sha": "", "bytes": 1, "format": "JPEG", "width": 413, "height": 531, "mode": "RGB"}


@pytest.mark.parametrize(
    ("detail", "sharpness", "expected"),
    [
        (-10.0, 200.0, ((), ())),
        (-10.0, 40.0, ((), ())),
        (-10.0, 39.0, ((), ("blur",))),
        (-10.0, 19.0, (("blur",), ())),
        (-20.0, 200.0, ((), ("enlarged",))),
        (-20.0, 39.0, (("enlarged",), ())),
        (-20.0, 19.0, (("blur",), ())),
        (None, None, ((), ())),
    ],
)
def test_sharpness_and_detail_are_read_together(detail, sharpness, expected):
    assert faults(Picture(**PLAIN, detail=detail, sharpness=sharpness)) == expected


def test_a_tilted_head_is_looked_at():
    def with_eyes(drop):
        return Picture(**PLAIN, faces=(Face(90, 90, 220, 280, (150, 200), (250, 200 + drop), 0.9),))

    assert faults(with_eyes(20)) == ((), ("tilt",))
    assert faults(with_eyes(-20)) == ((), ("tilt",))
    assert faults(with_eyes(10)) == ((), ())


def test_without_a_face_nothing_else_is_said():
    assert faults(Picture(**PLAIN, faces=(), sharpness=1.0, border=3)) == (("face:none",), ())


def test_what_was_accepted_is_not_looked_at_again():
    assert faults(Picture(**PLAIN, faces=(), sharpness=1.0, border=3), accepted=True) == ((), ())
    assert faults(Picture(**{**PLAIN, "mode": "L"}), accepted=True) == (("mode",), ())
    assert faults(Picture("", 0, problem="empty"), accepted=True) == (("opens",), ())


@pytest.mark.parametrize("problem", ["empty", "no_picture", "damaged", "too_large", "unreadable"])
def test_files_that_do_not_open(problem):
    assert faults(Picture("", 9, problem=problem)) == (("opens",), ())
    assert faults(Picture("", 9, problem="no_decoder")) == (("no_decoder",), ())
