"""Pictures drawn for the tests; nobody's portrait."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

EYES = (0.415, 0.585)  # shares of the width


def drawn(size=(413, 531), background=(250, 250, 250), seed=0):
    """A head and shoulders that the detector takes for a face."""
    width, height = size
    picture = Image.new("RGB", size, background)
    draw = ImageDraw.Draw(picture)

    def oval(left, top, right, bottom, fill):
        draw.ellipse((left * width, top * height, right * width, bottom * height), fill=fill)

    oval(0.05, 0.74, 0.95, 1.5, (40, 50, 90))
    oval(0.41, 0.55, 0.59, 0.82, (196, 150, 122))
    oval(0.26, 0.12, 0.74, 0.60, (34, 28, 26))
    oval(0.30, 0.20, 0.70, 0.70, (222, 178, 148))
    for eye in EYES:
        oval(eye - 0.055, 0.375, eye + 0.055, 0.392, (50, 36, 30))
        oval(eye - 0.045, 0.415, eye + 0.045, 0.447, (244, 240, 236))
        oval(eye - 0.020, 0.414, eye + 0.020, 0.448, (40, 26, 20))
    oval(0.47, 0.44, 0.53, 0.55, (206, 158, 128))
    oval(0.455, 0.53, 0.545, 0.556, (176, 122, 98))
    oval(0.415, 0.590, 0.585, 0.632, (176, 84, 82))
    draw.line((0.42 * width, 0.611 * height, 0.58 * width, 0.611 * height), fill=(110, 50, 50), width=max(1, width // 200))
    soft = picture.filter(ImageFilter.GaussianBlur(width / 300))
    person = np.asarray(picture.convert("L").filter(ImageFilter.MinFilter(3)))[:, :, None] < 240
    grain = np.random.default_rng(seed).normal(0, 5, (height, width, 1))
    return Image.fromarray(np.clip(np.asarray(soft) + grain * person, 0, 255).astype(np.uint8))


def saved(picture, format="JPEG", **options):
    """A picture as a file's bytes."""
    out = io.BytesIO()
    picture.save(out, format, **({"quality": 90} if format == "JPEG" else {}) | options)
    return out.getvalue()


class File:
    """What a source hands out."""

    def __init__(self, file, data):
        self.file, self.data = file, data

    def read(self):
        if isinstance(self.data, Exception):
            raise self.data
        return self.data
