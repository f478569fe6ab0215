"""A picture in all its pixels, upright, and its colours as every screen and portal takes them: sRGB."""

import io
import warnings
from functools import cache

from PIL import Image, ImageCms

from toolkit.photos.measuring.decode import TURNS, opened, plain_rgb

CLOCKWISE = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def full(data, picture):
    """A Pillow image of a file's bytes, turned as EXIF says and until the face stands upright.

    ``picture``: what was measured of it, without a problem. The mode is the file's own; ``info`` keeps an ICC profile only.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about EXIF that is not read here
        image = opened(data, picture.format)
        profile = image.info.get("icc_profile")
        image.load()
    if picture.turn > 1:
        image = image.transpose(TURNS[picture.turn - 1])
    if picture.face_turn:
        image = image.transpose(CLOCKWISE[picture.face_turn])
    image.info = {key: image.info[key] for key in ("transparency",) if key in image.info}
    if profile:
        image.info["icc_profile"] = profile
    return image


def resizable(image):
    """The same picture in a mode in which colours can be mixed; what is transparent lies over white."""
    profile = image.info.get("icc_profile")
    ready = image if image.mode in ("RGB", "L", "CMYK") and "transparency" not in image.info else plain_rgb(image)
    ready.info = {"icc_profile": profile} if profile else {}
    return ready


def is_srgb(image):
    """Whether its colours can stay as they are."""
    profile = image.info.get("icc_profile")
    return image.mode == "RGB" and (not profile or "srgb" in _name(profile).lower())


def as_srgb(image):
    """The picture in sRGB, by its ICC profile where that can be read; nothing else comes along."""
    profile = image.info.get("icc_profile")
    result = image
    if profile and not is_srgb(image):
        result = _converted(image, profile)
    result = result.convert("RGB")
    result.info = {}
    return result


def _converted(image, profile):
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, source, _srgb(), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):  # the profile belongs to another kind of colours, or is damaged
        return image


@cache
def _srgb():
    return ImageCms.createProfile("sRGB")


def _name(profile):
    try:
        return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError):
        return ""
