"""How a picture looks, in a form that can be compared: 256 bits (dhash, 16 x 16) and the fine pattern of 32 x 40 places.

What two pictures have in common is told by toolkit/codes/likeness.py.
"""

import base64

SIDE = 16
PATTERN = (32, 40)
AROUND = 5  # a place is compared with the mean of so many places around it
LOUDEST = 40  # brighter or darker than its surroundings by more says no more


def dhash(grey):
    """64 hex digits from a grey Pillow image: a bit says whether a place is brighter than its left neighbour."""
    import numpy as np
    from PIL import Image

    small = grey.resize((SIDE + 1, SIDE), Image.Resampling.BOX)
    values = np.asarray(small)
    return np.packbits(values[:, 1:] > values[:, :-1]).tobytes().hex()


def pattern(view):
    """How much brighter each place is than what lies around it: base64 of a signed byte a place, row by row.

    What all ID photos share, a light ground and a dark head, is left out; what makes them different stays.
    """
    import numpy as np
    from PIL import Image

    small = np.asarray(view.convert("L").resize(PATTERN, Image.Resampling.BOX)).astype(np.float32)
    fine = np.clip(small - _means(small), -LOUDEST, LOUDEST)
    return base64.b64encode(np.round(fine * (127 / LOUDEST)).astype(np.int8).tobytes()).decode("ascii")


def _means(values):
    import numpy as np

    sums = np.pad(np.pad(values, AROUND // 2, mode="edge").cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    corners = sums[AROUND:, AROUND:] - sums[:-AROUND, AROUND:] - sums[AROUND:, :-AROUND] + sums[:-AROUND, :-AROUND]
    return corners / AROUND**2
