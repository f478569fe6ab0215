"""How sharp a picture is and how much fine detail it has, both of its middle and at one size."""

import numpy as np
from PIL import Image

SHORT = 413
"""The one size: a larger picture is measured with a short side of a small two-inch picture's 413 pixels."""

MIDDLE = 0.56
"""Share of width and height that is looked at: face and hair, no empty background."""

LEAST = 16


def middle(view):
    """The view's middle in grey, at one size: float32, rows by columns."""
    width, height = view.size
    across, down = width * (1 - MIDDLE) / 2, height * (1 - MIDDLE) / 2
    part = view.crop((int(across), int(down), int(width - across), int(height - down))).convert("L")
    times = SHORT / min(width, height)
    if times < 1:
        part = part.resize([max(1, round(side * times)) for side in part.size], Image.Resampling.BILINEAR)
    return np.asarray(part, dtype=np.float32)


def sharpness(grey):
    """Variance of the Laplacian of four neighbours: below 20 blurred, below 40 to be looked at; None when it is too small."""
    if min(grey.shape) < LEAST:
        return None
    centre = grey[1:-1, 1:-1]
    return float((grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * centre).var())


def detail(grey):
    """Energy of the finest third of frequencies against all, in decibels; None when it is too small or there is nothing to see."""
    if min(grey.shape) < LEAST:
        return None
    fine = whole = 0.0
    for lines in (grey, grey.T):
        lines = lines - lines.mean(axis=1, keepdims=True)
        power = np.abs(np.fft.rfft(lines * np.hanning(lines.shape[1]).astype(np.float32), axis=1)) ** 2
        band = power.mean(axis=0)
        fine, whole = fine + float(band[len(band) * 2 // 3 :].mean()), whole + float(band.mean())
    return 10 * float(np.log10(max(fine, 1e-12) / whole)) if whole > 0 else None
