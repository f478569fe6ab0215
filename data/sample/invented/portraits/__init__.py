"""Portraits of people who do not exist, painted from numbers: nobody's face, and no picture of anybody in it.

>>> portrait(looks("女", 26, seed=1), 60).size
(60, 77)
"""

import math

import numpy as np
from PIL import Image

from invented.portraits.cast import looks
from invented.portraits.clothes import paint_clothes
from invented.portraits.features import paint_features, paint_glasses
from invented.portraits.hair import paint_back_hair, paint_front_hair
from invented.portraits.head import paint_ears, paint_face, paint_neck
from invented.portraits.painting import Canvas

__all__ = ["looks", "portrait"]

FINER = 2
"""Painted so much larger, then made smaller: edges without steps."""


def portrait(person, width, *, height=None, tilt=0.0, size=1.06, lower=0.02, right=0.0):
    """A person (Looks) from the shoulders up without a background: an RGBA picture, by default 413 to 531.

    ``tilt``: degrees clockwise. ``size``: of the person in the frame. ``lower``, ``right``: how far moved, in widths.
    """
    height = height or round(width * 531 / 413)
    canvas = Canvas(*_grid(width * FINER, height * FINER, tilt, size, lower, right))
    rng = np.random.default_rng(person.seed)
    paint_back_hair(canvas, person, rng)
    paint_neck(canvas.window(-0.4, 0.66, 0.4, 1.4), person)
    paint_clothes(canvas.window(-2, 0.88, 2, 3), person, rng)
    paint_ears(canvas.window(-0.38, 0.40, 0.38, 0.63), person)
    paint_face(canvas.window(-0.33, 0.05, 0.33, 0.93), person, rng)
    paint_features(canvas, person, rng)
    if person.glasses:
        paint_glasses(canvas.window(-0.32, 0.37, 0.32, 0.59), person)
    paint_front_hair(canvas, person, rng)
    pixels = np.dstack([canvas.colour, canvas.alpha])
    return Image.fromarray(np.round(np.clip(pixels, 0, 1) * 255).astype(np.uint8), "RGBA").resize(
        (width, height), Image.Resampling.BOX
    )


def _grid(width, height, tilt, size, lower, right):
    """The person's own coordinates at every point of the picture."""
    across, down = np.meshgrid((np.arange(width) + 0.5) / width - 0.5 - right, (np.arange(height) + 0.5) / width - lower)
    turn, middle = math.radians(tilt), 0.55
    x, y = across / size, (down - middle) / size
    return x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn) + middle
