"""What mending cannot help: why a photo must be taken or sent again, and what a person should look at first."""

from math import atan2, degrees

from toolkit.codes.photo_ground import cause
from toolkit.rules.step06_photo_look import BLURRED, ENLARGED, SHARP, TILTED

DOUBTFUL_GROUNDS = ("shadow", "off_white", "unclear")
GREY_MODES = ("1", "L", "LA", "I", "F", "I;16", "I;16B", "I;16L", "I;16N")


def faults(picture, *, accepted=False):
    """(problems, doubts) of a Picture, two tuples of ids: with a problem it has to be taken or sent again.

    ``accepted``: somebody has looked at it and found it good; then only what a file cannot hide is left.
    """
    if picture.problem:
        return ("no_decoder" if picture.problem == "no_decoder" else "opens",), ()
    problems = ["mode"] if picture.mode in GREY_MODES else []
    doubts = []
    if not accepted:
        for fault, certain in _seen(picture):
            (problems if certain else doubts).append(fault)
    return tuple(problems), tuple(doubts)


def _seen(picture):
    """(fault, whether it is certain) of everything that an eye would see."""
    if picture.faces == ():
        yield "face:none", True
        return
    if picture.faces and len(picture.faces) > 1:
        yield "face:several", True
    ground = picture.ground and cause(picture.ground)
    if ground:
        yield f"background:{ground}", ground not in DOUBTFUL_GROUNDS
    yield from _unsharp(picture)
    if picture.faces and _tilt(picture.faces[0]) >= TILTED:
        yield "tilt", False
    for kind in ("border", "screen", "text"):
        if getattr(picture, kind):
            yield f"frame:{kind}", False


def _unsharp(picture):
    """Little fine detail alone may be a soft lens; with little sharpness as well the picture is an enlarged one."""
    sharpness = SHARP if picture.sharpness is None else picture.sharpness
    if picture.detail is not None and picture.detail < ENLARGED and sharpness >= BLURRED:
        yield "enlarged", sharpness < SHARP
    elif sharpness < SHARP:
        yield "blur", sharpness < BLURRED


def _tilt(face):
    (right, right_y), (left, left_y) = face.right_eye, face.left_eye
    return round(abs(degrees(atan2(left_y - right_y, left - right))))
