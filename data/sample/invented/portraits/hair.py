"""Hair: where it grows, how it falls, and its strands."""

import numpy as np

from invented.portraits.head import TOP
from invented.portraits.looks import HAIRS
from invented.portraits.painting import curve, mask, noise

LONG = {"long": 1.12, "bob": 0.86}
"""How far down it falls behind the face."""


def paint_back_hair(canvas, looks, rng):
    """What is seen of the hair behind neck and shoulders."""
    if looks.hair not in LONG:
        return
    x, y, low = canvas.x, canvas.y, LONG[looks.hair]
    full = looks.width + 0.065
    half = curve([(0.30, full - 0.03), (0.42, full - 0.012), (0.70, full), (low - 0.1, full - 0.010), (low, full - 0.05)], y)
    shape = np.minimum(half - np.abs(x), np.minimum(low - y + 0.03 * np.cos(9 * x), y - 0.34))
    strands = noise(rng, (x + 0.6) / 1.2, y / 1.3, (210, 5)) + 0.6 * noise(rng, (x + 0.6) / 1.2, y / 1.3, (70, 3))
    light = 0.75 + 0.24 * strands - 0.30 * np.clip(1 - (half - np.abs(x)) / 0.05, 0, 1)
    _lay(canvas, looks, light, mask(shape + 0.004 * strands, 0.010))


def paint_front_hair(canvas, looks, rng):
    """The hair over skull and forehead."""
    x, y = canvas.x, canvas.y
    shape = np.minimum(_outline(canvas, looks), _hairline(canvas, looks))
    from_part = (x - looks.part) if looks.hair in ("side", "swept", "bob") else x
    turn = np.arctan2(from_part, y - (TOP - 0.10)) / np.pi + 0.5
    reach = np.hypot(from_part, y - TOP) / 0.8
    strands = noise(rng, turn, reach, (420, 4)) + 0.7 * noise(rng, turn, reach, (110, 3))
    sheen = 0.62 * np.exp(-0.5 * ((y - 0.135 - 0.35 * x**2) / 0.036) ** 2) * np.clip(1.1 - np.abs(x) / 0.3, 0, 1)
    rim = np.clip(1 - _outline(canvas, looks) / 0.05, 0, 1)
    light = 0.86 + 0.25 * strands + sheen * (0.55 + 0.5 * strands) - 0.25 * rim
    if looks.hair in ("side", "bob", "long"):
        parting = np.exp(-0.5 * ((x - looks.part - 0.25 * (y - TOP)) / 0.005) ** 2) * mask(0.16 - y, 0.05)
        light = light - 0.30 * parting
    ragged = 0.010 if looks.hair in ("side", "crew", "swept") else 0.005
    canvas.shade(0.82, mask(shape + 0.014, 0.03) * 0.7)
    _lay(canvas, looks, light, mask(shape + ragged * strands, 0.010))


def _lay(canvas, looks, light, cover):
    grey = 0.18 * max(0.0, looks.age - 0.6)
    canvas.lay(np.clip(np.array(HAIRS[looks.hair_colour]) * np.clip(light, 0.35, 2.2)[..., None] + grey, 0, 1), cover)


def _outline(canvas, looks):
    """The shape of the hair seen from the front, as if there were no face."""
    x, y = canvas.x, canvas.y
    rise = {"crew": 0.018, "side": 0.040, "swept": 0.045, "bun": 0.030, "tied": 0.024}.get(looks.hair, 0.038)
    wide = {"crew": 0.010, "side": 0.020, "swept": 0.018, "bun": 0.014, "tied": 0.012}.get(looks.hair, 0.052)
    top, broad = TOP - rise, 0.40
    half = (looks.width + wide) * np.sqrt(np.clip(1 - np.clip((broad - y) / (broad - top), 0, 1) ** 2.35, 0, 1))
    low = {"crew": 0.40, "side": 0.46, "swept": 0.46, "bun": 0.47, "tied": 0.47, "bob": 0.83}.get(looks.hair, 0.98)
    cap = np.minimum(np.where(y > top, half, -0.02) - np.abs(x), low - y)
    if looks.hair == "bun":
        cap = np.maximum(cap, 0.070 - np.hypot(x / 1.15, y - 0.105))
    return cap


def _hairline(canvas, looks):
    """Positive where hair grows: above the forehead and beside the temples."""
    x, y = canvas.x, canvas.y
    wide = looks.width
    side = np.abs(x)
    if looks.hair in ("tied", "bun"):
        line = curve([(0, 0.215), (0.5, 0.225), (0.82, 0.30), (0.95, 0.40), (1.02, 0.50)], side / wide)
    elif looks.hair == "crew":
        line = curve([(0, 0.215), (0.62, 0.225), (0.76, 0.265), (0.92, 0.38), (1.02, 0.47)], side / wide)
    elif looks.hair == "swept":
        line = curve(
            [(-1.02, 0.48), (-0.93, 0.38), (-0.75, 0.22), (0.0, 0.20), (0.7, 0.225), (0.92, 0.38), (1.02, 0.48)], x / wide
        )
    elif looks.hair == "side":
        line = curve(
            [
                (-1.02, 0.49),
                (-0.93, 0.36),
                (-0.72, 0.245),
                (-0.32, 0.20),
                (0.3, 0.262),
                (0.72, 0.285),
                (0.92, 0.39),
                (1.02, 0.49),
            ],
            x / wide,
        )
    elif looks.hair == "bob":
        line = curve(
            [(-1.0, 1.0), (-0.90, 0.62), (-0.80, 0.40), (-0.30, 0.215), (0.3, 0.27), (0.80, 0.41), (0.90, 0.62), (1.0, 1.0)],
            x / wide,
        )
    else:
        line = curve([(0, 0.205), (0.35, 0.245), (0.78, 0.385), (0.93, 0.60), (1.0, 1.0)], side / wide)
    return line - y
