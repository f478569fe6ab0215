"""Where the portraits become photos: a wall behind them, and a file."""

import io
import random
from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image

from invented.portraits import portrait

SIZE = (413, 531)
WHITE = (248, 248, 247)


@dataclass(frozen=True)
class Sitter:
    """Who is photographed: the looks, and a seed for what is different in every photo."""

    looks: object
    seed: str

    def figure(self, width=SIZE[0], **pose):
        """The person without a background, a little otherwise in every photo."""
        rng = random.Random(f"pose {self.seed}")
        usual = {
            "size": rng.uniform(0.98, 1.10),
            "lower": rng.uniform(0.01, 0.05),
            "right": rng.uniform(-0.03, 0.03),
            "tilt": rng.uniform(-1, 1),
        }
        return portrait(self.looks, width, **{**usual, **pose})

    def random(self):
        """Random numbers of this photo."""
        return np.random.default_rng(list(self.seed.encode()))


def wall(sitter, size=SIZE, colour=WHITE, *, uneven=2.0, grain=0.7):
    """A background of one colour, as evenly lit as a studio does it: never quite."""
    rng = sitter.random()
    light = Image.fromarray(rng.normal(0, 1, (13, 12)).astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
    noise = rng.normal(0, grain, (size[1], size[0]))
    shade = np.clip(np.asarray(light) * uneven, -2 * uneven, 2 * uneven) + noise
    return Image.fromarray(np.clip(np.array(colour) + shade[..., None], 0, 255).round().astype(np.uint8), "RGB")


def studio(sitter, ground=None, **pose):
    """The photo as it should be, or before another background."""
    figure = sitter.figure(**pose)
    picture = (ground or wall(sitter, figure.size)).copy()
    picture.paste(figure, (0, 0), figure)
    return picture


def jpeg(picture, quality=88, **options):
    """A picture as JPEG, 300 dots an inch."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", **{"quality": quality, "optimize": True, "dpi": (300, 300), "subsampling": "4:2:0", **options})
    return buffer.getvalue()


def encoded(picture, format, **options):
    """A picture in another format."""
    buffer = io.BytesIO()
    picture.save(buffer, format, **options)
    return buffer.getvalue()


@cache
def good(sitter):
    """Nothing is wrong with it."""
    return jpeg(studio(sitter))
