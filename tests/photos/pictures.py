"""Pictures drawn for the tests; nobody's portrait."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def drawn(size=(413, 531), background=(250, 250, 250), seed=0):
    """A head and shoulders, without a face, before a background."""
    width, height = size
    picture = Image.new("RGB", size, background)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((0.05 * width, 0.66 * height, 0.95 * width, 1.4 * height), fill=(40, 50, 90))
    draw.ellipse((0.27 * width, 0.14 * height, 0.73 * width, 0.68 * height), fill=(30, 26, 24))
    draw.ellipse((0.31 * width, 0.22 * height, 0.69 * width, 0.70 * height), fill=(214, 170, 140))
    for side in (0.4, 0.6):
        draw.ellipse(((side - 0.03) * width, 0.43 * height, (side + 0.03) * width, 0.46 * height), fill=(20, 20, 20))
    grain = np.random.default_rng(seed).normal(0, 6, (height, width, 1))
    inside = np.asarray(picture.convert("L").filter(ImageFilter.MinFilter(5)))[:, :, None] < 225
    return Image.fromarray(np.clip(np.asarray(picture) + grain * inside, 0, 255).astype(np.uint8))


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
