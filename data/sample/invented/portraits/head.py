"""Face, ears and neck: a relief of the face, lit from the front and a little from above."""

import numpy as np

from invented.portraits.looks import SKINS
from invented.portraits.painting import bump, curve, line, mask, noise, oval

EYES, NOSE, MOUTH = 0.47, 0.645, 0.738
"""How far below the picture's top they lie."""

TOP, BROAD = 0.085, 0.46
"""Where the skull begins, and where the face is broadest."""


def face_shape(canvas, looks):
    """The shape of the face, forehead to chin."""
    return half_width(canvas.y, looks) - np.abs(canvas.x)


def half_width(y, looks):
    """Half the face's width at every height; negative above and below it."""
    high, low = (BROAD - y) / (BROAD - TOP), (y - BROAD) / (looks.chin - BROAD)
    upper = np.sqrt(np.clip(1 - np.clip(high, 0, 1) ** 2.3, 0, 1))
    square = 2.0 + 0.7 * looks.jaw
    lower = np.clip(1 - np.clip(low, 0, 1) ** square, 0, 1) ** (0.55 - 0.07 * looks.jaw)
    inside = np.where(y < BROAD, upper, lower) * looks.width
    return np.where((high > 1) | (low > 1), -0.02, inside)


def paint_neck(canvas, looks):
    """The neck, in the shadow of the chin."""
    x, y = canvas.x, canvas.y
    half = neck_width(y, looks)
    shape = np.minimum(half - np.abs(x), y - 0.70)
    round_ = np.sqrt(np.clip(1 - (x / half) ** 2, 0, 1))
    under = 0.80 + 0.20 * np.clip((y - looks.chin - 0.01 - 0.25 * np.abs(x)) / 0.10, 0, 1)
    light = (0.62 + 0.38 * round_) * under
    cords = 0.03 * (bump(x, y, (0.07, 1.0), (0.018, 0.09)) + bump(x, y, (-0.07, 1.0), (0.018, 0.09)))
    canvas.lay(_toned(looks, light - cords), mask(shape))


def neck_width(y, looks):
    """Half the neck's width at every height."""
    return curve([(0.70, 0.160), (0.92, 0.150), (1.0, 0.158), (1.15, 0.28)], y) * (0.84 + 0.16 * looks.jaw)


def paint_ears(canvas, looks):
    """Both ears, with the shadow inside them."""
    for side in (-1, 1):
        x, y = canvas.x * side, canvas.y
        at = (looks.width + 0.008, 0.515)
        x = x - 0.12 * (at[1] - y)
        shape = oval(x, y, at, (0.036, 0.088))
        light = 0.80 + 0.20 * np.clip(shape / 0.02, 0, 1)
        inner = mask(oval(x, y, (at[0] + 0.004, at[1] - 0.008), (0.016, 0.052)), 0.012)
        canvas.lay(_toned(looks, light * (1 - 0.22 * inner)) * (1, 0.96, 0.94), mask(shape))


def paint_face(canvas, looks, rng):
    """The face without eyes, brows and mouth."""
    shape = face_shape(canvas, looks)
    canvas.lay(_skin(canvas, looks, rng), mask(shape))


def _skin(canvas, looks, rng):
    x, y = canvas.x, canvas.y
    light = _lit(_relief(canvas, looks), canvas, looks.light) - 0.10 * looks.age * _lines(x, y)
    grain = 0.022 * noise(rng, (y + 0.2) / 1.8, (x + 0.9) / 1.8, (520, 520)) + 0.012 * noise(
        rng, (y + 0.2) / 1.8, (x + 0.9) / 1.8, (90, 90)
    )
    skin = _toned(looks, light + grain)
    blush = 0.5 * sum(bump(x, y, (side * 0.16, 0.60), (0.075, 0.055)) for side in (-1, 1)) + 0.4 * bump(
        x, y, (0, NOSE - 0.01), (0.05, 0.04)
    )
    return skin * (1 - blush[..., None] * np.array([0.0, 0.075, 0.06]))


def _toned(looks, light):
    """The skin's colour in a light: the darker, the warmer."""
    light = np.clip(light, 0, 1.2)[..., None]
    tone = np.array(SKINS[looks.skin])
    return np.clip(tone * light ** np.array([0.78, 1.06, 1.18]), 0, 1)


def _relief(canvas, looks):
    x, y = canvas.x, canvas.y
    half = np.maximum(half_width(y, looks), 0.03)
    height = 0.25 * np.sqrt(np.clip(1 - (x / (half * 1.06)) ** 2, 0.02, 1))
    height = height * np.sqrt(np.clip(1 - np.abs((y - 0.47) / 0.50) ** 2.6, 0.05, 1))
    broad = looks.nose
    along = np.clip((y - 0.44) / (NOSE - 0.44), 0, 1)
    bridge = np.exp(-0.5 * (x / ((0.022 + 0.014 * along) * broad)) ** 2) * along**1.2 * mask(NOSE + 0.012 - y, 0.05)
    height = height + 0.050 * bridge + 0.022 * bump(x, y, (0, NOSE - 0.018), (0.034 * broad, 0.026))
    for side in (-1, 1):
        height = height + 0.022 * bump(x, y, (side * 0.050 * broad, NOSE - 0.006), (0.018, 0.018))
        height = height + 0.012 * bump(x, y, (side * 0.115, 0.405), (0.085, 0.026))
        height = height - 0.018 * bump(x, y, (side * 0.128, EYES - 0.004), (0.072, 0.036))
        height = height + 0.016 * bump(x, y, (side * 0.165, 0.575), (0.075, 0.06))
    height = height + 0.010 * bump(x, y, (0, MOUTH), (0.10, 0.05)) - 0.010 * bump(x, y, (0, 0.695), (0.010, 0.022))
    return height - 0.010 * bump(x, y, (0, 0.800), (0.075, 0.016)) + 0.006 * bump(x, y, (0, 0.84), (0.05, 0.028))


def _lit(height, canvas, from_side):
    """How bright a relief is under a light from above and one side (-1 to 1), about 1 where it faces it."""
    step = np.hypot(canvas.x[0, 1] - canvas.x[0, 0], canvas.y[0, 1] - canvas.y[0, 0])
    down, right = np.gradient(height, step)
    facing = (0.92 - from_side * right + 0.28 * down) / np.sqrt(1 + right**2 + down**2)
    return 0.50 + 0.50 * np.clip(facing, 0.0, 1.02)


def _lines(x, y):
    """Folds beside the nose, below the eyes and on the forehead."""
    folds = np.zeros(x.shape)
    for side in (-1, 1):
        folds += mask(line(x * side, y, [(0.068, 0.645), (0.098, 0.685), (0.118, 0.735)], 0.012), 0.016)
        folds += 0.8 * mask(line(x * side, y, [(0.075, 0.515), (0.12, 0.528), (0.165, 0.515)], 0.010), 0.014)
    for height in (0.265, 0.305):
        folds += 0.45 * mask(line(x, y, [(-0.12, height + 0.008), (0, height), (0.12, height + 0.008)], 0.006), 0.010)
    return folds
