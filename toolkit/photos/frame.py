"""A frame around a picture, and the shape of a phone's screen."""

import numpy as np

WIDEST = 0.2  # of a side
PLAIN = 6  # how far a line's brightness may vary, standard deviation
STEP = 24  # between a frame and what it frames
STRAIGHT = 0.8  # share of the frame's edge that shows the step

SCREENS = frozenset(
    (720, 750, 828, 1080, 1125, 1170, 1179, 1206, 1216, 1220, 1224, 1228, 1240, 1242, 1260, 1264, 1272, 1284, 1290, 1320, 1344, 1440)
)
"""Pixels across a phone's screen."""
TALL = (1.9, 2.4)
"""Height by width of today's phones. A film's 16:9 is also a camera's, and counts only as PNG, which cameras do not write."""
SIXTEEN_NINE = (1.76, 1.8)


def border(view):
    """How wide a frame is around the view (a Pillow image), in its pixels; 0 without.

    All four sides must be plain up to a straight edge, or two opposite sides (the bars beside a narrower picture).
    """
    grey = np.asarray(view.convert("L")).astype(np.int16)
    top, bottom, left, right = (_depth(side) for side in (grey, grey[::-1], grey.T, grey.T[::-1]))
    if top and bottom and left and right:
        return max(top, bottom, left, right)
    return max(min(top, bottom), min(left, right))


def _depth(lines):
    """How many of the first lines are plain and end at a straight edge."""
    most = int(len(lines) * WIDEST)
    first = lines[: most + 1]
    plain = (first.std(axis=1) <= PLAIN) & (np.abs(first.mean(axis=1) - first[0].mean()) <= PLAIN)
    depth = int(np.argmin(plain)) if not plain.all() else 0
    if not depth or depth + 1 >= len(lines):
        return 0
    step = np.abs(lines[depth + 1] - lines[depth - 1])
    return depth if (step >= STEP).mean() >= STRAIGHT else 0


def is_screen(width, height, format, camera):
    """Whether a picture has the size and the shape of a phone's screen and no camera."""
    short, long = sorted((width, height))
    if camera or short not in SCREENS:
        return False
    low, high = TALL if format != "PNG" else (SIXTEEN_NINE[0], TALL[1])
    return low <= long / short <= high
