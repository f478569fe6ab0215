"""Opens a picture's bytes: what its header says, and an upright RGB view on which everything else is measured.

Nothing of Pillow's global state is touched: truncated files stay errors, warnings are silenced only while a picture is open.
"""

import io
import warnings
from dataclasses import dataclass

from toolkit.photos.measuring.heic import heic
from toolkit.photos.measuring.sniff import kind_of

MOST_PIXELS = 50_000_000
"""A 48-megapixel phone passes; 50 megapixels are 150 MB once opened, and a file of 164 kB can claim 169 of them."""

SHORT, LONG = 370, 1500
"""A view's short side is at least so long, where the picture's is, and less than twice; its long side ends the exceptions.

A 12-megapixel JPEG then opens at an eighth of its size, at a third of the cost.
"""

FORMATS = {  # by content: what Pillow calls it
    "JPEG": ("JPEG", "MPO"),
    "PNG": ("PNG",),
    "GIF": ("GIF",),
    "BMP": ("BMP",),
    "TIFF": ("TIFF",),
    "WEBP": ("WEBP",),
    "AVIF": ("AVIF",),
    "JP2": ("JPEG2000",),
}
MORE_FORMATS = ("HEIC", "PSD", "JXL")  # pictures that Pillow alone does not open
MAKE, MODEL, ORIENTATION = 0x010F, 0x0110, 0x0112
SIDEWAYS = (5, 6, 7, 8)
TURNS = (None, 0, 3, 1, 5, 4, 6, 2)  # EXIF orientation 1 to 8 as Pillow's Transpose
MOST_DPI = 100_000
REDUCIBLE = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr")


@dataclass(slots=True)
class Decoded:
    """A header's words as in Picture, and the ``view``, a Pillow image; what is not known is None."""

    format: str | None
    problem: str | None = None
    width: int | None = None
    height: int | None = None
    mode: str | None = None
    turn: int = 1
    dpi: int | None = None
    camera: bool = False
    view: object = None


def decode(data):
    """Decoded from a file's bytes, whatever they are; ``problem`` as in Picture."""
    found = Decoded(kind_of(data))
    if found.format not in FORMATS and found.format not in MORE_FORMATS:
        found.problem = "no_picture" if data else "empty"
        return found
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _read(data, found)
        except Exception:  # whatever a decoder trips over in a stranger's bytes is damage of that file
            found.problem, found.view = "damaged", None
    return found


def _read(data, found):
    from PIL import Image

    try:
        image = opened(data, found.format)
    except Image.DecompressionBombError:
        found.problem = "too_large"
        return
    if image is None:
        found.problem = "no_decoder"
        return
    with image:
        found.width, found.height, found.mode = *image.size, image.mode
        if image.width * image.height > MOST_PIXELS:
            found.problem = "too_large"
            return
        _make_small(image)
        _read_exif(image, found)
        found.view = _view(image, found.turn)


def opened(data, kind):
    """The file as a Pillow image that is not loaded yet; None without a decoder."""
    from PIL import Image, features

    if kind == "HEIC":
        return heic(data)
    if kind in MORE_FORMATS or (kind == "AVIF" and not features.check("avif")):
        return None
    return Image.open(io.BytesIO(data), formats=FORMATS[kind])


def _make_small(image):
    """Lets a JPEG open at a fraction of its size; others do not know how."""
    times = _too_large_by(image.size)
    image.draft(image.mode, tuple(int(side / times) for side in image.size))


def _too_large_by(size):
    return max(1, min(size) / SHORT, max(size) / LONG)


def _read_exif(image, found):
    """For some formats Pillow opens the whole picture for this, which is why its size comes first."""
    exif = image.getexif()
    turn = exif.get(ORIENTATION)
    found.turn = turn if turn in range(1, 9) else 1
    if found.turn in SIDEWAYS:
        found.width, found.height = found.height, found.width
    found.camera = any(str(exif.get(tag) or "").strip("\0 ") for tag in (MAKE, MODEL))
    dpi = image.info.get("dpi")
    if dpi and 0 < dpi[0] < MOST_DPI:
        found.dpi = round(float(dpi[0]))


def _view(image, turn):
    image.load()
    image = plain_rgb(_reduced(image, int(_too_large_by(image.size))))
    return image.transpose(TURNS[turn - 1]) if turn > 1 else image


def _reduced(image, times):
    if times > 1 and image.mode not in REDUCIBLE:
        image = _plain(image)
    return image.reduce(times) if times > 1 else image


def plain_rgb(image):
    """As RGB; what is transparent lies over white."""
    from PIL import Image

    image = _plain(image)
    if image.mode == "RGBA":
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _plain(image):
    """As L, RGB, RGBA, CMYK or the like: no palette, no more than 8 bits a channel."""
    if image.mode in ("PA", "LA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode == "LAB":
        return image.getchannel("L")
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image)
    return image.convert("RGB") if image.mode in ("P", "1") else image


def _eight_bits(image):
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top = max(float(values.max(initial=0)), 1.0)
    whole = next((whole for whole in (1.0, 255.0, 65535.0) if top <= whole), top)
    return Image.fromarray(np.clip(values * (255 / whole), 0, 255).astype(np.uint8))
