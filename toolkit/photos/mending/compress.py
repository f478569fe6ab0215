"""The best JPEG that is small enough.

Baseline, colours at half size (4:2:0), optimised tables, no EXIF, no profile, no comment, 300 dots an inch: what old upload
systems take. Of six ways that were compared on 51 portraits, a binary search of the quality with optimised tables was the best
at the same size (benchmarks/mending.py compares them again).
"""

import io

WORST, BEST = 40, 95
"""Qualities that are tried; above the best one a file grows and nobody sees why."""

COARSE = 60
"""Below it blocks can be seen."""

WELL = 90
"""From this quality on the smaller of two limits is kept: what more bytes would give can only be measured, not seen."""

OLDER = 30_720
"""Bytes: the limit of the official tool of earlier years."""


def compressed(image, limit, wish=OLDER):
    """(data, quality) of an RGB image below ``limit`` bytes, and below ``wish`` where that keeps the quality WELL.

    None when even the worst quality is too large.
    """
    encodings = _Encodings(image)
    wished = encodings.best_below(min(wish, limit))
    if wished and (wished >= WELL or wish >= limit):
        return encodings[wished], wished
    best = encodings.best_below(limit, above=wished)
    return (encodings[best], best) if best else None


class _Encodings(dict):
    """An image's bytes at every quality that was asked for."""

    def __init__(self, image):
        self._image = image

    def __missing__(self, quality):
        buffer = io.BytesIO()
        self._image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0", optimize=True, dpi=(300, 300))
        self[quality] = buffer.getvalue()
        return self[quality]

    def best_below(self, limit, above=None):
        """The highest quality with fewer bytes than ``limit``, or None; ``above``: one that is known to fit."""
        low, high = above or WORST - 1, BEST
        while low < high:
            middle = (low + high + 1) // 2
            if len(self[middle]) < limit:
                low = middle
            else:
                high = middle - 1
        return low if low >= WORST else None
