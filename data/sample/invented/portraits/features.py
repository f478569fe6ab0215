"""Eyes, brows, nostrils, mouth and glasses."""

import numpy as np

from invented.portraits.head import EYES, MOUTH, NOSE
from invented.portraits.looks import HAIRS
from invented.portraits.painting import bump, line, mask, noise, oval

APART = 0.128
"""From the middle of the face to the middle of an eye."""


def paint_features(canvas, looks, rng):
    """Everything in the face."""
    for side in (-1, 1):
        _paint_eye(canvas.beside(side, 0.01, 0.37, 0.25, 0.56), looks, side)
        _paint_brow(canvas.beside(side, 0.01, 0.34, 0.26, 0.46), looks, side, rng)
        _paint_nostril(canvas.beside(side, -0.05, 0.58, 0.14, 0.69), looks, side)
    under = canvas.window(-0.25, 0.60, 0.25, 0.74)
    under.shade(0.90, bump(under.x, under.y, (0, NOSE + 0.018), (0.045, 0.012)))
    _paint_mouth(canvas.window(-0.17, 0.66, 0.17, 0.82), looks)


def _paint_nostril(canvas, looks, side):
    nostril = bump(canvas.x, canvas.y, (side * 0.026 * looks.nose, NOSE + 0.004), (0.0125, 0.0058))
    canvas.shade(0.46, np.clip(nostril * 1.1, 0, 1))
    canvas.shade(0.80, mask(line(canvas.x * side, canvas.y, _wing(looks), 0.004), 0.010))


def _wing(looks):
    return [(0.060 * looks.nose, NOSE - 0.03), (0.068 * looks.nose, NOSE - 0.008), (0.052 * looks.nose, NOSE + 0.006)]


def _paint_eye(canvas, looks, side):
    x = (canvas.x * side - APART) / looks.eye
    y = (canvas.y - EYES + x * 0.14 * (looks.slant - 0.1)) / looks.eye
    upper, lower = _lids(x, looks)
    opening = np.minimum(np.minimum(y - upper, lower - y), 0.062 - np.abs(x))
    white = mask(opening)
    canvas.shade(0.82, mask(np.minimum(0.07 - np.abs(x), 0.012 - np.abs(y - upper + 0.004)), 0.03) * 0.8)
    shadow = 1 - 0.26 * np.exp(-np.clip(y - upper, 0, None) / 0.008)
    ball = shadow * (1 - 2.2 * (np.abs(x) / 0.1) ** 2 * 0.16)
    canvas.lay(np.array([0.93, 0.92, 0.905]) * ball[..., None], white)
    _paint_iris(canvas, x, y, white, shadow, side)
    corner = bump(x, y, (-0.056, 0.006), (0.008, 0.006))
    canvas.lay((0.80, 0.58, 0.53), np.clip(corner, 0, 1) * white)
    lash = np.where(np.abs(x) < 0.069, 0.0052 + 0.0022 * np.clip(x / 0.06, -1, 1) - np.abs(y - upper + 0.002), -1)
    canvas.lay((0.10, 0.07, 0.065), mask(lash, 0.005) * 0.94)
    under = np.where(np.abs(x) < 0.058, 0.0022 - np.abs(y - lower), -1)
    canvas.shade(0.66, mask(under, 0.006))
    crease = np.where(np.abs(x) < 0.066, 0.0018 - np.abs(y - upper + 0.013 + 0.006 * looks.lid), -1)
    canvas.shade(1 - 0.34 * looks.lid, mask(crease, 0.006))
    canvas.shade(0.93, mask(line(x, y, [(-0.04, 0.045), (0.0, 0.052), (0.045, 0.045)], 0.012), 0.03))


def _lids(x, looks):
    """Where the upper and the lower lid run."""
    along = np.clip(np.abs(x) / 0.062, 0, 1)
    skew = 0.25 * np.clip(x / 0.062, -1, 1)
    open_ = 0.0255 + 0.003 * looks.lid
    upper = -open_ * np.clip(1 - along ** (2.1 - skew), 0, 1) + 0.004
    return upper, 0.0205 * np.clip(1 - along ** (2.3 + skew), 0, 1) + 0.004


def _paint_iris(canvas, x, y, white, shadow, side):
    away = np.hypot(x, y - 0.0005)
    iris = mask(0.0268 - away, 0.005)
    tone = np.clip(0.55 + 16 * (away - 0.010), 0.4, 1.0) * np.clip(1.25 - (away / 0.0268) ** 8 * 0.75, 0, 2)
    canvas.lay(np.array([0.25, 0.155, 0.10]) * (tone * shadow)[..., None], iris * white)
    canvas.lay((0.03, 0.025, 0.025), mask(0.0118 - away, 0.004) * white)
    canvas.lay((1.0, 1.0, 1.0), mask(oval(x * side, y, (-0.0085, -0.0095), (0.0058, 0.0058)), 0.004) * white * 0.95)


def _paint_brow(canvas, looks, side, rng):
    x, y = canvas.x * side - APART, canvas.y
    along = np.clip((x + 0.082) / 0.172, 0, 1)
    height = 0.398 - 0.020 * looks.arch * np.sin(np.pi * along**1.3) - 0.008 * along * looks.slant + 0.012 * along**3
    thick = (0.0075 + 0.0085 * looks.brow) * (1 - 0.72 * along**2.2) * np.clip(along / 0.08, 0.55, 1)
    shape = np.minimum(thick - np.abs(y - height), 0.088 - np.abs(x - 0.003))
    strokes = noise(rng, (x + 0.3 + 1.1 * (y - height)) / 0.6, (y - 0.3) / 0.2, (190, 14))
    cover = mask(shape + 0.004 * strokes, 0.011) * np.clip(0.70 + 0.16 * looks.brow + 0.35 * strokes, 0, 0.97)
    dark = np.array(HAIRS[looks.hair_colour]) * 0.8 + np.array([0.06, 0.045, 0.04])
    canvas.lay(dark, cover * np.clip((1.04 - along) / 0.25, 0, 1))


def _paint_mouth(canvas, looks):
    x, y = canvas.x, canvas.y
    half = 0.094 + 0.008 * looks.smile
    along = np.clip(np.abs(x) / half, 0, 1)
    seam = MOUTH + 0.006 - 0.016 * looks.smile * along**2 + 0.003 * np.cos(np.clip(x / half, -1, 1) * 3 * np.pi) * (1 - along)
    full = 0.6 + 0.8 * looks.lips
    top = seam - full * 0.021 * (1 - along**1.7) * (1 - 0.20 * np.exp(-((x / 0.014) ** 2)))
    bottom = seam + full * 0.029 * np.clip(1 - along**2.3, 0, 1)
    shape = np.minimum(np.minimum(y - top, bottom - y), half - np.abs(x))
    red = np.array([0.77, 0.50, 0.455]) * (1 - looks.red) + np.array([0.74, 0.33, 0.33]) * looks.red
    light = np.where(y < seam, 0.90, 1.02) + 0.10 * bump(x, y, (0.0, MOUTH + 0.024), (0.035, 0.007))
    canvas.lay(np.clip(red * light[..., None], 0, 1), mask(shape, 0.010) * 0.80)
    gap = np.where(np.abs(x) < half + 0.004, 0.0028 * (1 - 0.4 * along) - np.abs(y - seam), -1)
    canvas.lay((0.33, 0.14, 0.13), mask(gap, 0.006) * 0.85)
    for side in (-1, 1):
        canvas.shade(0.78, bump(x, y, (side * (half + 0.003), MOUTH + 0.007 - 0.016 * looks.smile), (0.009, 0.007)))


def paint_glasses(canvas, looks):
    """A thin frame without reflections."""
    power = 2.2 if looks.glasses == "round" else 4.5
    radii = (0.100, 0.082) if looks.glasses == "round" else (0.106, 0.066)
    dark = (0.10, 0.095, 0.10) if looks.glasses == "square" else (0.33, 0.29, 0.25)
    for side in (-1, 1):
        x, y = canvas.x * side - APART - 0.002, canvas.y - EYES - 0.012
        away = (np.abs(x / radii[0]) ** power + np.abs(y / radii[1]) ** power) ** (1 / power)
        ring = 0.0046 - np.abs(away - 1) * min(radii)
        canvas.shade(0.90, mask(ring + 0.004, 0.014))
        canvas.lay(dark, mask(ring, 0.004))
        canvas.lay(dark, mask(line(canvas.x * side, canvas.y, [(APART + radii[0], 0.465), (looks.width, 0.462)], 0.008), 0.004))
    canvas.lay(dark, mask(line(canvas.x, canvas.y, [(-0.030, 0.474), (0, 0.467), (0.030, 0.474)], 0.008), 0.004))
