"""The background around head and shoulders: how white, how even, and what is the matter when it is not.

Looked at 96 pixels wide: a strip below the upper edge and one along each side, down to 45 % of the height, where neither hair nor
clothes reach; then the region that grows from them in small steps, down to 62 %, which is where a shadow shows.
"""

from functools import lru_cache

import numpy as np
from PIL import Image

from toolkit.photos.picture import Ground

WIDE = 96
TALLEST = 192
TOP = (0.01, 0.065)  # the upper strip, shares of the height
SIDE = (0.01, 0.09)  # the side strips, shares of the width
STRIPS_END, REGION_END = 0.45, 0.62
CELLS = (6, 4)  # parts of the upper strip, parts of a side strip

NEAR = 12  # how far a pixel may lie from the commonest colour to be a seed
STEP = 5  # between neighbours of a region
NEAR_CHROMA = 14
WHITE, WHITE_CHROMA = 235, 18
DARK = 225
SHADE_STEP, SHADE_CHROMA, SHADE_LEAST = 30, 8, 0.62
SPREAD_AT = 0.7  # the share of sampled pixels within the spread: hair may fill the rest

WHITE_LEVEL = 240
SHADED = 0.03
EVEN = 14
GRADIENT = 25
HELD = 0.4


def ground(view):
    """The Ground of a picture, a Pillow image."""
    pixels = _pixels(view)
    low, chroma = pixels.min(axis=2), np.ptp(pixels, axis=2)
    cells = _cells(low.shape)
    strips = cells > 0
    sampled = pixels[strips]
    colour = _commonest(sampled)
    away = np.abs(sampled - colour).max(axis=1)
    region = _region(pixels, strips, colour)
    inner = _eroded(region)
    inner = inner if inner.any() else region
    shade = _eroded(_shaded(pixels, region, colour))
    return Ground(
        white=_share((low[strips] >= WHITE) & (chroma[strips] <= WHITE_CHROMA)),
        level=int(colour.min()),
        colour=tuple(int(channel) for channel in colour),
        spread=round(float(np.quantile(away, SPREAD_AT)), 2),
        range=_range(low, cells, region),
        slope=_slope(low, inner),
        dark=_share(low[: len(shade)][shade] < DARK),
        held=_share(region[strips[: len(region)]]),
    )


def _pixels(view):
    height = min(TALLEST, max(8, round(view.height * WIDE / view.width)))
    return np.asarray(view.resize((WIDE, height), Image.Resampling.BOX)).astype(np.int16)


@lru_cache(maxsize=16)
def _cells(shape):
    """0 outside the strips, else the number of the part."""
    height, width = shape
    cells = np.zeros(shape, np.int16)
    top, low = round(TOP[0] * height), max(2, round(TOP[1] * height))
    left, right = round(SIDE[0] * width), round(SIDE[1] * width)
    parts = 1 + np.arange(width) * CELLS[0] // width
    cells[top:low, left : width - left] = parts[left : width - left]
    rows = np.arange(low, max(low + 1, round(STRIPS_END * height)))
    parts = (1 + CELLS[0] + (rows - low) * CELLS[1] // len(rows))[:, None]
    cells[rows, left:right] = parts
    cells[rows, width - right : width - left] = parts + CELLS[1]
    return cells


def _commonest(sampled):
    """The commonest colour: of the fullest cube of colours, moved to the middle of what lies around it."""
    cubes = (sampled[:, 0] >> 4 << 8) | (sampled[:, 1] >> 4 << 4) | (sampled[:, 2] >> 4)
    colour = sampled[cubes == np.bincount(cubes).argmax()].mean(axis=0)
    for _ in range(2):
        colour = sampled[np.abs(sampled - colour).max(axis=1) <= NEAR].mean(axis=0)
    return np.round(colour).astype(np.int16)


def _region(pixels, strips, colour):
    """What can be reached from the strips' commonest colour by steps of at most STEP: a mask."""
    end = round(REGION_END * len(pixels))
    pixels, strips = pixels[:end], strips[:end]
    tint = pixels - pixels.mean(axis=2, keepdims=True)
    fits = np.abs(tint - (colour - colour.mean())).max(axis=2) <= NEAR_CHROMA
    seeds = strips & fits & (np.abs(pixels - colour).max(axis=2) <= NEAR)
    across = _runs(np.abs(np.diff(pixels, axis=1)).max(axis=2) <= STEP, fits)
    down = _runs(np.abs(np.diff(pixels, axis=0)).max(axis=2).T <= STEP, fits.T)
    return _grown(seeds, across, down)


def _shaded(pixels, region, colour):
    """The region and what lies beside it in its own tint, darker by a shadow's edge rather than by a step."""
    pixels = pixels[: len(region)]
    tint = pixels - pixels.mean(axis=2, keepdims=True)
    fits = np.abs(tint - (colour - colour.mean())).max(axis=2) <= SHADE_CHROMA
    fits &= pixels.min(axis=2) >= SHADE_LEAST * colour.min()
    fits |= region
    across = _runs(np.abs(np.diff(pixels, axis=1)).max(axis=2) <= SHADE_STEP, fits)
    down = _runs(np.abs(np.diff(pixels, axis=0)).max(axis=2).T <= SHADE_STEP, fits.T)
    return _grown(region, across, down)


def _runs(joined, fits):
    """Numbers the stretches of joined neighbours, row by row."""
    breaks = np.ones(fits.shape, bool)
    breaks[:, 1:] = ~(joined & fits[:, 1:] & fits[:, :-1])
    return np.cumsum(breaks.ravel()).reshape(fits.shape)


def _grown(seeds, across, down):
    """Seeds spread along whole stretches, in turns across and down, until nothing is added."""
    reached, before = seeds, -1
    while before != (before := np.count_nonzero(reached)):
        reached = _spread(reached, across)
        reached = _spread(reached.T, down).T
    return reached


def _spread(reached, runs):
    hit = np.zeros(runs[-1, -1] + 1, bool)
    hit[runs[reached]] = True
    return hit[runs]


def _eroded(region):
    """Without the pixels at its edge, where hair and blur mix in; the picture's own border is no edge."""
    padded = np.pad(region, 1, constant_values=True)
    padded[-1] = padded[-2]
    return region & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]


def _share(mask):
    return round(float(mask.mean()), 4) if mask.size else 0.0


def _range(low, cells, region):
    """Between the means of the darkest and the brightest part that is background to a third."""
    cells = cells[: len(region)]
    parts = cells.max() + 1
    whole = np.bincount(cells.ravel(), minlength=parts)
    held = np.bincount(cells[region], minlength=parts)
    sums = np.bincount(cells[region], weights=low[: len(region)][region], minlength=parts)
    counted = (held >= np.maximum(1, whole / 3)) & (np.arange(parts) > 0)
    means = sums[counted] / held[counted]
    return round(float(np.ptp(means)), 2) if len(means) else 0.0


def _slope(low, region):
    """How much a plane laid through the region falls or rises along it."""
    rows, columns = np.nonzero(region)
    if len(rows) < 16:
        return 0.0
    sides = np.stack((columns - columns.mean(), rows - rows.mean()), axis=1)
    square = sides.T @ sides + np.eye(2) * 1e-6
    rise = np.linalg.solve(square, sides.T @ low[: len(region)][region])
    return round(float(np.max(np.abs(rise) * np.ptp(sides, axis=0))), 2)


def cause(ground):
    """Why a background is not white: blue, red, coloured, busy, gradient, grey, shadow, off_white or unclear; None: it is white.

    Shadow, off_white and unclear (hair, clothes or things cover much of it) are for a person to look at; the others are certain.
    """
    certain = _tint(ground.colour) or ("grey" if ground.level < DARK else None)
    if ground.held < HELD:
        return "busy" if certain else "unclear"
    if ground.slope > GRADIENT and ground.range > EVEN and certain in (None, "grey"):
        return "gradient"
    return certain or _to_look_at(ground)


def _tint(colour):
    red, green, blue = colour
    if max(colour) - min(colour) <= WHITE_CHROMA:
        return None
    if blue == max(colour) and blue - red >= blue - green:
        return "blue"
    return "red" if red == max(colour) and red - max(green, blue) > 2 * abs(green - blue) else "coloured"


def _to_look_at(ground):
    if ground.range > EVEN or ground.dark > SHADED or ground.slope > GRADIENT:
        return "shadow"
    if ground.level < WHITE_LEVEL:
        return "off_white"
    return "unclear" if ground.spread > EVEN else None
