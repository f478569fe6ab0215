"""Faces in a picture, with OpenCV's FaceDetectorYN and the YuNet model that lies in model/ with its notice.

OpenCV is needed only here; without it a picture's faces are None, "not judged". It may be 4.10 or later, or 5.
"""

from contextlib import contextmanager
from functools import cache
from pathlib import Path

from toolkit.codes.photo_ground import EVEN, GRADIENT, HELD
from toolkit.photos.picture import Face

MODEL = Path(__file__).resolve().parent / "model" / "face_detection_yunet_2023mar.onnx"

LONG = 400
"""Long side of what the detector looks at, in pixels."""

SCORE = 0.6
LEAST = 0.1  # of the picture's width
SECOND = 0.4  # of the largest face's width: what is smaller stands far behind
FOREIGN, HAIR = 28, 0.12  # how far hair differs from the background, in which share of the head's width
TURNS = (90, 270, 180)
SURE, TURNED_SCORE = 0.9, 0.8
"""A face that is not sure is looked for turned as well, in degrees clockwise, and the best score tells how the picture lies.

Of 183 real portraits, each turned four ways, 730 of 732 have their best score when upright. 95 % of the upright score 0.91 and
more, 95 % of those upside down 0.9 and less; a cat that was turned scores 0.64.
"""


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
        return cv2.FaceDetectorYN.create("onnx", _bytes_of(MODEL), _bytes_of(None), (LONG, LONG), SCORE)


def _bytes_of(path):
    """A file as OpenCV takes it; by its name OpenCV does not find it below a folder with a Chinese name on Windows."""
    import numpy as np

    return np.frombuffer(path.read_bytes() if path else b"", np.uint8)


@contextmanager
def _quiet(cv2):
    """OpenCV 5 says on stderr that its new engine takes no target; nobody has asked for one."""
    logging = getattr(cv2.utils, "logging", None)  # not in 4.10, which has nothing to say here
    if logging is None:
        yield
        return
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
    found = {0: _seen(small, SCORE)}
    if _best(found[0]) < SURE:
        found |= {turn: _seen(small.rotate(-turn, expand=True), TURNED_SCORE) for turn in TURNS}
    turn = max(found, key=lambda turn: _best(found[turn]))
    return _counted(found[turn], small.height if turn in (90, 270) else small.width, scale), turn


def _best(rows):
    return max((float(row[-1]) for row in rows), default=0.0)


def _small(view):
    from PIL.Image import Resampling

    scale = max(view.size) / LONG
    if scale <= 1:
        return view, 1.0
    return view.resize([max(1, round(side / scale)) for side in view.size], Resampling.BOX), scale


def _seen(image, score):
    import numpy as np

    detector().setInputSize(image.size)
    _, rows = detector().detect(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))
    return [row for row in ([] if rows is None else rows) if row[-1] >= score]


def _counted(rows, width, scale):
    """Faces, largest first, without those that are small or stand far behind."""
    seen = sorted((_face(row, scale) for row in rows), key=lambda face: -face.width)
    least = max(LEAST * width * scale, SECOND * seen[0].width) if seen else 0
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
