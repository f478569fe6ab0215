"""Faces in a picture, with OpenCV's FaceDetectorYN and the YuNet model that lies in model/ with its notice.

OpenCV is needed only here; without it a picture's faces are None, "not judged". It may be 4.10 or later, or 5.
"""

from contextlib import contextmanager
from functools import cache
from pathlib import Path

from toolkit.photos.ground import EVEN, GRADIENT, HELD
from toolkit.photos.picture import Face

MODEL = Path(__file__).resolve().parent / "model" / "face_detection_yunet_2023mar.onnx"

LONG = 400
"""Long side of what the detector looks at, in pixels."""

SCORE = 0.6
LEAST = 0.1  # of the picture's width
SECOND = 0.4  # of the largest face's width: what is smaller stands far behind
FOREIGN, HAIR = 28, 0.12  # how far hair differs from the background, in which share of the head's width
TURNS = (0, 90, 270, 180)
"""Degrees clockwise; a detector finds only upright faces, so the others are tried when nothing is found."""


@cache
def detector():
    """OpenCV's detector, one a process; None without OpenCV or without the class."""
    try:
        import cv2
    except ImportError:
        return None
    if not hasattr(cv2, "FaceDetectorYN"):
        return None
    cv2.setNumThreads(1)  # other pictures are measured beside this one
    with _quiet(cv2):
        return cv2.FaceDetectorYN.create(str(MODEL), "", (LONG, LONG), SCORE)


@contextmanager
def _quiet(cv2):
    """OpenCV 5 says on stderr that its new engine takes no target; nobody has asked for one."""
    logging = cv2.utils.logging
    before = logging.setLogLevel(logging.LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        logging.setLogLevel(before)


def faces(view):
    """(Faces, turn) of a Pillow image, in pixels of the image as it had to be turned, largest first; None without OpenCV."""
    if detector() is None:
        return None, 0
    small, scale = _small(view)
    for turn in TURNS:
        found = _found(small.rotate(-turn, expand=True) if turn else small, scale)
        if found:
            return found, turn
    return (), 0


def _small(view):
    scale = max(view.size) / LONG
    if scale <= 1:
        return view, 1.0
    return view.resize([max(1, round(side / scale)) for side in view.size], 4, reducing_gap=1.0), scale


def _found(image, scale):
    import numpy as np

    detector().setInputSize(image.size)
    _, rows = detector().detect(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))
    seen = sorted((_face(row, scale) for row in ([] if rows is None else rows)), key=lambda face: -face.width)
    least = max(LEAST * image.width * scale, SECOND * seen[0].width) if seen else 0
    return tuple(face for face in seen if face.width >= least)


def _face(row, scale):
    left, top, width, height, *eyes = (round(float(value) * scale, 1) for value in row[:8])
    return Face(left, top, width, height, tuple(eyes[:2]), tuple(eyes[2:]), round(float(row[-1]), 3))


def scaled(face, times):
    """A Face in pixels of a picture that is so many times larger."""
    places = {name: round(getattr(face, name) * times, 1) for name in ("left", "top", "width", "height")}
    eyes = {name: tuple(round(place * times, 1) for place in getattr(face, name)) for name in ("right_eye", "left_eye")}
    return Face(**places, **eyes, score=face.score)


def crown(view, face, ground):
    """The top of the hair above a face: how far down it begins, in pixels of a Pillow image; None before a busy background.

    Followed upward from the forehead as long as the middle of the head differs from the background's colour.
    """
    if ground.held < HELD or ground.range > EVEN or ground.slope > GRADIENT:
        return None
    import numpy as np

    left, right = face.left + face.width * 0.2, face.left + face.width * 0.8
    bottom = min(view.height, max(0, int(face.top)) + 1)
    part = np.asarray(view.crop((max(0, int(left)), 0, max(int(left) + 1, int(right)), bottom))).astype(np.int16)
    foreign = np.abs(part - np.array(ground.colour)).max(axis=2) > FOREIGN + ground.range
    rows = foreign.mean(axis=1) >= HAIR
    clear = np.flatnonzero(~rows[1:] & ~rows[:-1])  # two rows of background end the hair
    return float(clear[-1] + 2) if len(clear) else 0.0
