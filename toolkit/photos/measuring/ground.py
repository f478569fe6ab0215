"""The background around head and shoulders: how white it is and how even. What that comes to: toolkit/codes/photo_ground.py.

Looked at 96 pixels wide: a strip below the upper edge and one along each side, down to 45 % of the height, where neither hair
nor clothes reach; then the region that grows from them in small steps, down to 62 %, which is where a shadow shows.
"""

from functools import lru_cache

import numpy as np
from PIL import Image

from toolkit.photos.measuring.regions import eroded, grown
from toolkit.photos.picture import Ground

WIDE, TALLEST = 96, 192
TOP = (0.01, 0.065)  # the upper strip, shares of the height
SIDE = (0.01, 0.09)  # the side strips, shares of the width
STRIPS_END, REGION_END = 0.45, 0.62  # of the height
PARTS = (6, 4)  # of the upper strip, of a side strip

NEAR = 12  # how far a pixel may lie from the commonest colour to be a seed
STEP, TINT = 5, 14  # between neighbours of the region, in brightness and colour; from the commonest colour, in tint
SHADE_STEP, SHADE_TINT, SHADE_LEAST = 60, 8, 0.62  # the same across the edge of a shadow, which leaves so much of the light
WHITE_PIXEL, DARK_PIXEL = 235, 225  # lowest channel
WHITE_CHROMA = 18  # between the highest and the lowest channel
SPREAD_AT = 0.7  # share of the sampled pixels within the spread: hair may fill the rest


def ground(view):
    """The Ground of a picture, a Pillow image."""
    pixels = _pixels(view)
    low, chroma = pixels.min(axis=0), np.ptp(pixels, axis=0)
    parts = _parts(low.shape)
    strips = parts > 0
    sampled = pixels[:, strips]
    colour = _commonest(sampled)
    end = round(REGION_END * len(low))
    region = _region(pixels[:, :end], strips[:end], colour)
    shaded = eroded(_shaded(pixels[:, :end], region, colour))
    low = low[:end]
    return Ground(
        white=_share((low[strips[:end]] >= WHITE_PIXEL) & (chroma[strips] <= WHITE_CHROMA)),
        level=int(colour.min()),
        colour=tuple(int(channel) for channel in colour),
        spread=round(float(np.quantile(_away(sampled, colour), SPREAD_AT)), 2),
        range=_range(low, parts[:end], region),
        slope=_slope(low, eroded(region)),
        dark=_share(low[shaded] < DARK_PIXEL),
        held=_share(region[strips[:end]]),
    )


def _pixels(view):
    """Red, green and blue, each rows by columns."""
    height = min(TALLEST, max(8, round(view.height * WIDE / view.width)))
    small = np.asarray(view.resize((WIDE, height), Image.Resampling.BOX))
    return np.ascontiguousarray(small.transpose(2, 0, 1)).astype(np.int16)


@lru_cache(maxsize=16)
def _parts(shape):
    """0 outside the strips, else the number of the part."""
    height, width = shape
    parts = np.zeros(shape, np.int16)
    top, low = round(TOP[0] * height), max(2, round(TOP[1] * height))
    left, right = round(SIDE[0] * width), round(SIDE[1] * width)
    parts[top:low, left : width - left] = 1 + np.arange(left, width - left) * PARTS[0] // width
    rows = np.arange(low, max(low + 1, round(STRIPS_END * height)))
    numbers = (1 + PARTS[0] + (rows - low) * PARTS[1] // len(rows))[:, None]
    parts[rows, left:right] = numbers
    parts[rows, width - right : width - left] = numbers + PARTS[1]
    return parts


def _commonest(sampled):
    """The commonest colour: of the fullest cube of colours, moved to the middle of what lies around it."""
    cubes = (sampled[0] >> 4 << 8) | (sampled[1] >> 4 << 4) | (sampled[2] >> 4)
    colour = sampled[:, cubes == np.bincount(cubes).argmax()].mean(axis=1)
    for _ in range(2):
        colour = sampled[:, _away(sampled, colour) <= NEAR].mean(axis=1)
    return np.round(colour).astype(np.int16)


def _away(pixels, colour):
    return np.abs(pixels - colour.reshape(-1, *[1] * (pixels.ndim - 1))).max(axis=0)


def _region(pixels, strips, colour):
    """What can be reached from the strips' commonest colour by small steps."""
    fits = _tint_away(pixels, colour) <= TINT
    seeds = strips & fits & (_away(pixels, colour) <= NEAR)
    return grown(seeds, fits, pixels, STEP)


def _shaded(pixels, region, colour):
    """The region and what lies beside it in its own tint, darker by a shadow's edge."""
    fits = (_tint_away(pixels, colour) <= SHADE_TINT) & (pixels.min(axis=0) >= SHADE_LEAST * colour.min())
    return grown(region, fits | region, pixels, SHADE_STEP)


def _tint_away(pixels, colour):
    return _away(pixels - pixels.sum(axis=0) // 3, colour - colour.sum() // 3)


def _share(mask):
    return round(float(mask.mean()), 4) if mask.size else 0.0


def _range(low, parts, region):
    """Between the means of the darkest and the brightest part that is background to a third."""
    most = int(parts.max()) + 1
    whole = np.bincount(parts.ravel(), minlength=most)
    held = np.bincount(parts[region], minlength=most)
    sums = np.bincount(parts[region], weights=low[region], minlength=most)
    counted = held[1:] >= np.maximum(1, whole[1:] / 3)
    means = sums[1:][counted] / held[1:][counted]
    return round(float(np.ptp(means)), 2) if len(means) else 0.0


def _slope(low, region):
    """How much a plane laid through the region falls or rises along it."""
    rows, columns = np.nonzero(region)
    if len(rows) < 16:
        return 0.0
    sides = np.stack((columns - columns.mean(), rows - rows.mean()))
    rise = np.linalg.solve(sides @ sides.T + np.eye(2) * 1e-6, sides @ low[region])
    return round(float(np.max(np.abs(rise) * np.ptp(sides, axis=1))), 2)
