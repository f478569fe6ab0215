"""Pictures by their measures, for tests that need no pixels."""

import base64
import random
from dataclasses import replace

import numpy as np

from toolkit.photos.photo import Photo
from toolkit.photos.picture import Face, Ground, Picture

PATTERNS = [base64.b64encode(bytes(random.Random(seed).choices(range(256), k=1280))).decode() for seed in range(8)]
"""Fine patterns that have nothing in common."""

WHITE = Ground(white=0.99, level=250, colour=(250, 251, 250), spread=3, range=2, slope=0, dark=0, held=1)
FACE = Face(100, 90, 230, 300, right_eye=(165, 220), left_eye=(262, 220), score=0.9)
GOOD = Picture(
    sha="a" * 32,
    bytes=25_000,
    format="JPEG",
    width=413,
    height=531,
    mode="RGB",
    ground=WHITE,
    sharpness=90.0,
    detail=-8.0,
    faces=(FACE,),
    crown=20.0,
    dhash="0" * 64,
    pattern=PATTERNS[0],
)


def likened(picture, share, seed=1):
    """A picture whose pattern has about this share in common with another's."""
    one, other = (np.frombuffer(base64.b64decode(text), np.int8).astype(float) for text in (picture.pattern, PATTERNS[seed]))
    mixed = share * one + (1 - share**2) ** 0.5 * other
    pattern = base64.b64encode(np.round(mixed * (127 / abs(mixed).max())).astype(np.int8).tobytes()).decode()
    return replace(picture, sha=f"{seed:032x}", pattern=pattern)


def album(**pictures):
    """{file: Photo}: album(a=GOOD) is a.jpg, nobody's yet."""
    return {f"{name}.jpg": Photo(f"{name}.jpg", picture) for name, picture in pictures.items()}
