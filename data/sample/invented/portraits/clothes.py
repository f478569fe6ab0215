"""What they wear: suits, white coats, blouses, knitwear."""

import numpy as np

from invented.portraits.painting import area, curve, line, mask, noise

SHIRT = (0.945, 0.95, 0.965)


def paint_clothes(canvas, looks, rng):
    """Everything below the neck."""
    x, y = canvas.x, canvas.y
    weave = 0.05 * noise(rng, (y + 0.2) / 2, (x + 1) / 2, (430, 430)) + 0.05 * noise(rng, (y + 0.2) / 2, (x + 1) / 2, (24, 24))
    shoulders = curve(
        [(0.0, 0.985), (0.17, 1.000), (0.30, 1.052), (0.45, 1.095), (0.56, 1.16), (0.66, 1.32), (0.80, 1.9)], np.abs(x)
    )
    body = mask(y - shoulders, 0.006)
    fall = 1.0 - 0.30 * np.clip((np.abs(x) - 0.28) / 0.35, 0, 1) + 0.06 * np.cos(7 * x)
    light = (fall + weave)[..., None]
    PAINTERS[looks.dress](canvas, looks, body, light)


def _paint_suit(canvas, looks, body, light):
    x, y = canvas.x, canvas.y
    _paint_shirt(canvas, looks)
    if looks.dress == "suit":
        _paint_tie(canvas, looks)
    canvas.lay(np.array(looks.cloth) * light, body * (1 - mask(_front(x, y, 0.160, 1.42))))
    for side in (-1, 1):
        lapel = area(
            x * side,
            y,
            [(0.150, 0.985), (0.215, 1.02), (0.275, 1.13), (0.215, 1.145), (0.225, 1.175), (0.03, 1.42), (0.0, 1.42)],
        )
        canvas.lay(np.array(looks.cloth) * (light * 1.16 + 0.05), mask(lapel))
        canvas.shade(0.70, mask(line(x * side, y, [(0.275, 1.13), (0.215, 1.145), (0.225, 1.175), (0.03, 1.42)], 0.004), 0.006))


def _front(x, y, wide, low):
    """The opening of a jacket: a wedge that is ``wide`` at the neck and closes at ``low``."""
    return wide * np.clip((low - y) / (low - 0.985), -1, 1.2) - np.abs(x)


def _paint_shirt(canvas, looks):
    x, y = canvas.x, canvas.y
    shirt = np.minimum(_front(x, y, 0.175, 1.45), y - 0.975 - 0.55 * np.clip(0.11 - np.abs(x), 0, 1))
    fold = 1 - 0.05 * np.cos(40 * x + 9 * y)[..., None]
    canvas.lay(np.array(SHIRT) * fold * 0.97, mask(shirt))
    for side in (-1, 1):
        collar = area(x * side, y, _collar(looks, 0.012))
        canvas.shade(0.86, mask(collar + 0.006, 0.018))
        canvas.lay(np.array(SHIRT), mask(collar))
        canvas.shade(0.80, mask(line(x * side, y, [(0.125, 1.105), (0.012, 1.045)], 0.003), 0.005))


def _collar(looks, apart):
    """The corners of one half of a shirt's collar, which hugs the neck."""
    neck = 0.150 * (0.84 + 0.16 * looks.jaw)
    return [(neck + 0.002, 0.928), (neck + 0.012, 1.0), (0.125, 1.105), (apart, 1.045), (apart, 1.03), (0.09, 0.985)]


def _paint_tie(canvas, looks):
    x, y = canvas.x, canvas.y
    stripes = 1 + 0.16 * np.sign(np.sin(150 * (x + 0.8 * y)))[..., None]
    blade = np.minimum(curve([(1.08, 0.028), (1.45, 0.060)], y) - np.abs(x), y - 1.07)
    knot = area(x, y, [(-0.040, 1.030), (0.040, 1.030), (0.028, 1.092), (-0.028, 1.092)])
    canvas.lay(np.array(looks.tie) * stripes, mask(blade))
    canvas.shade(0.7, mask(knot + 0.006, 0.012))
    canvas.lay(np.array(looks.tie) * 1.15 * stripes, mask(knot))
    for side in (-1, 1):
        collar = area(x * side, y, _collar(looks, 0.022))
        canvas.lay(np.array(SHIRT), mask(collar))
        canvas.shade(0.80, mask(line(x * side, y, [(0.125, 1.105), (0.022, 1.042)], 0.003), 0.005))


def _paint_blouse(canvas, looks, body, light):
    x, y = canvas.x, canvas.y
    canvas.lay(np.array(looks.cloth) * light, body * (1 - mask(_front(x, y, 0.135, 1.17))))
    for side in (-1, 1):
        collar = area(
            x * side,
            y,
            [(0.138, 0.955), (0.180, 0.995), (0.205, 1.085), (0.120, 1.150), (0.0, 1.20), (0.0, 1.165), (0.085, 1.06)],
        )
        canvas.shade(0.82, mask(collar + 0.006, 0.02))
        canvas.lay(np.clip(np.array(looks.cloth) * (light * 1.08 + 0.02), 0, 1), mask(collar))
    canvas.shade(0.85, mask(line(x, y, [(0.0, 1.19), (0.0, 1.6)], 0.003), 0.006))
    for height in (1.225, 1.33):
        canvas.shade(0.78, mask(0.009 - np.hypot(x - 0.012, y - height), 0.004))


def _paint_knit(canvas, looks, body, light):
    x, y = canvas.x, canvas.y
    neckline = 1.045 - 0.55 * x**2 / 0.16
    ribs = 1 + 0.07 * np.sin(260 * x)[..., None]
    cover = body * mask(y - np.where(np.abs(x) < 0.17, neckline, -1))
    canvas.lay(np.array(looks.cloth) * light * ribs, cover)
    band = mask(0.014 - np.abs(y - neckline - 0.012)) * (np.abs(x) < 0.165)
    canvas.lay(np.array(looks.cloth) * light * 0.84, band * cover)


def _paint_collar(canvas, looks, body, light):
    """A stand-up collar, buttoned."""
    x, y = canvas.x, canvas.y
    neck = 0.150 * (0.84 + 0.16 * looks.jaw)
    canvas.lay(np.array(looks.cloth) * light, body * mask(y - 0.985 - 0.3 * np.clip(0.15 - np.abs(x), 0, 1)))
    for side in (-1, 1):
        stand = area(
            x * side, y, [(neck + 0.003, 0.918), (neck + 0.014, 1.0), (0.10, 1.04), (0.0, 1.055), (0.0, 0.995), (0.09, 0.97)]
        )
        canvas.lay(np.clip(np.array(looks.cloth) * (light * 1.05 + 0.02), 0, 1), mask(stand))
        canvas.shade(0.75, mask(line(x * side, y, [(0.172, 1.0), (0.10, 1.04), (0.0, 1.055)], 0.004), 0.006))
    canvas.shade(0.75, mask(line(x, y, [(0.0, 1.0), (0.0, 1.7)], 0.004), 0.006))
    for height in (1.11, 1.20):
        canvas.shade(0.6, mask(0.011 - np.hypot(x - 0.016, y - height), 0.004))


PAINTERS = {
    "suit": _paint_suit,
    "open": _paint_suit,
    "coat": _paint_suit,
    "blouse": _paint_blouse,
    "knit": _paint_knit,
    "collar": _paint_collar,
}
