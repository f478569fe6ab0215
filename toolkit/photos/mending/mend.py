"""A mended copy of a photo: turned, cut, made smaller, in the colours and below the bytes that the portal takes.

Only a copy, and only what loses nothing of the picture: nothing is enlarged, repainted or put before another background, and a
file that already meets the limits is not encoded again.
"""

import io
from dataclasses import dataclass, replace

from PIL import Image

from toolkit.photos.measuring.measure import measure
from toolkit.photos.mending.compress import COARSE, OLDER, compressed
from toolkit.photos.mending.crop import crop, is_well_placed
from toolkit.photos.mending.faults import faults
from toolkit.photos.mending.full import as_srgb, full, is_srgb, resizable

STEPS = ("turn", "upright", "format", "colours", "crop", "resize", "compress")
"""Everything that may be done, in this order."""


@dataclass(frozen=True)
class Mended:
    """What became of a photo.

    ``data``: the copy's bytes, None when there is none. ``done``: the STEPS taken. ``problems``: why the photo has to be taken
    or sent again; then there is no copy. ``doubts``: what somebody should look at. ``fine``: nothing had to be done, the file
    can be used as it is. ``quality``, ``width``, ``height``: of the copy.
    """

    data: bytes | None = None
    done: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    fine: bool = False
    quality: int | None = None
    width: int | None = None
    height: int | None = None


def mend(data, picture, *, width, height, limit, wish=OLDER, accepted=False, free=None):
    """Mended of a file's bytes and what was measured of them (Picture).

    The copy has ``width`` x ``height`` pixels and fewer than ``limit`` bytes, fewer than ``wish`` where the quality allows.
    ``accepted``: a person has found the picture good, whatever the measures say. ``free``: (narrowest, widest aspect, least
    width, least height) within which any size passes; a file that does stays as it is, a smaller one keeps its size.
    """
    if picture.face_turn and not faults(picture, accepted=True)[0]:
        limits = {"width": width, "height": height, "limit": limit, "wish": wish, "accepted": accepted, "free": free}
        return _mended_upright(data, picture, limits)
    problems, doubts = faults(picture, accepted=accepted)
    if problems:
        return Mended(problems=problems, doubts=doubts)
    if _is_fine(picture, (width, height), limit, free):
        return Mended(doubts=doubts + _head(picture, accepted), fine=True, width=picture.width, height=picture.height)
    size = _size(picture, (width, height), free)
    box, problem = _box(picture, size)
    if box is None:
        return Mended(problems=(problem,), doubts=doubts)
    return _copy(data, picture, box, size, limit, wish, doubts + ((problem,) if problem else ()))


def foreseen(picture, *, width, height, limit, accepted=False, free=None):
    """What mend() will most likely make of a photo, without its bytes: ("fine" | "mended", None) or ("retake", problem)."""
    problems = faults(picture, accepted=accepted or bool(picture.face_turn))[0]
    if problems:
        return "retake", problems[0]
    if not picture.face_turn and _is_fine(picture, (width, height), limit, free):
        return "fine", None
    box, problem = _box(picture, _size(picture, (width, height), free))
    return ("retake", problem) if box is None else ("mended", None)


def _head(picture, accepted):
    """The doubt about a head that is not where it should be in a picture that stays as it is."""
    if accepted or not picture.faces:
        return ()
    return () if is_well_placed((picture.width, picture.height), picture.faces[0], picture.crown) else ("head",)


def _size(picture, size, free):
    """The size of the copy: what is asked for, or the picture's own where that passes and is smaller."""
    smaller = picture.width < size[0] or picture.height < size[1]
    return (picture.width, picture.height) if smaller and _is_free(picture, free) else size


def _box(picture, size):
    """(Box, doubt or None) of what is kept of a picture, or (None, problem)."""
    frame = (picture.width, picture.height)
    face = picture.faces[0] if picture.faces else None
    box, problem = crop(frame[::-1] if picture.face_turn in (90, 270) else frame, face, picture.crown, size)
    if problem == "face:unknown" and picture.faces is not None:
        problem = "face:none"  # one looked for it
    return box, problem


def _is_fine(picture, size, limit, free):
    plain = picture.format == "JPEG" and picture.mode == "RGB" and picture.turn == 1
    return plain and picture.bytes < limit and ((picture.width, picture.height) == size or _is_free(picture, free))


def _is_free(picture, free):
    if not free:
        return False
    narrowest, widest, least_width, least_height = free
    fits = narrowest <= picture.width / picture.height <= widest
    return fits and picture.width >= least_width and picture.height >= least_height


def _mended_upright(data, picture, limits):
    """Mended of the picture turned until the face stands upright; only then its background is where one looks for it."""
    buffer = io.BytesIO()
    as_srgb(resizable(full(data, picture))).save(buffer, "PNG", compress_level=1)
    turned = buffer.getvalue()
    found = mend(turned, replace(measure(turned)[0], face_turn=0), **limits)
    if not found.data:
        return found
    first = ("upright",) if picture.format == "JPEG" else ("upright", "format")
    return replace(found, done=first + tuple(step for step in found.done if step != "format"))


def _copy(data, picture, box, size, limit, wish, doubts):
    image = resizable(full(data, picture))
    colours = not (is_srgb(image) and picture.mode == "RGB")
    whole = box.corners == (0, 0, *image.size)
    if (box.width, box.height) != size:
        image = _resized(image, size, box)
    elif not whole:
        image = _with_profile(image.crop(box.corners), image)
    found = compressed(as_srgb(image), limit, wish)
    if not found:
        return Mended(problems=("bytes",), doubts=doubts)
    taken = {
        "turn": picture.turn > 1,
        "format": picture.format != "JPEG",
        "colours": colours,
        "crop": not whole,
        "resize": (box.width, box.height) != size,
        "compress": True,
    }
    copy, quality = found
    done = tuple(step for step in STEPS if taken.get(step))
    return Mended(copy, done, (), doubts + (("coarse",) if quality < COARSE else ()), False, quality, *size)


def _resized(image, size, box):
    return _with_profile(image.resize(size, Image.Resampling.LANCZOS, box=box.corners), image)


def _with_profile(image, before):
    image.info = dict(before.info)
    return image
