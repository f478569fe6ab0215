"""Measures a picture from nothing but its bytes."""

import hashlib
import io
from dataclasses import replace

from toolkit.photos.picture import Picture

THUMBNAIL = (160, 200)
BILINEAR = 2  # Pillow's number, so that this module loads without Pillow
COMFORT = 380  # the short side that a view is reduced to, where it is much longer


def sha_of(data):
    """What a picture is known by: blake2b of its bytes, 32 hex digits."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def measure(data, *, sha=None, look_for_faces=True):
    """(Picture, thumbnail) of a file's bytes, whatever they are: a JPEG within THUMBNAIL, or None when it does not open."""
    from toolkit.photos.measuring.decode import decode

    found = decode(data)
    picture = Picture(
        sha=sha or sha_of(data),
        bytes=len(data),
        format=found.format,
        problem=found.problem,
        width=found.width,
        height=found.height,
        mode=found.mode,
        turn=found.turn,
        dpi=found.dpi,
        camera=found.camera,
    )
    if found.view is None:
        return picture, None
    return _seen(picture, found.view, look_for_faces)


def _seen(picture, view, look_for_faces):
    import numpy as np

    from toolkit.photos.measuring import faces, frame, ground, looks, sharpness

    small = view.reduce(times) if (times := round(min(view.size) / COMFORT)) > 1 else view
    scale = picture.width / small.width
    middle, grey = sharpness.middle(view), small.convert("L")
    edge = frame.border(np.asarray(grey))
    inside = small.crop((edge, edge, small.width - edge, small.height - edge)) if edge else small
    half = inside.reduce(2)
    around = ground.ground(half)
    found, turn = faces.faces(small) if look_for_faces else (None, 0)
    crown = faces.crown(small, found[0], around) if found and not turn else None
    picture = replace(
        picture,
        ground=around,
        sharpness=sharpness.sharpness(middle),
        detail=sharpness.detail(middle),
        border=round(edge * scale),
        screen=frame.is_screen(picture.width, picture.height, picture.format, picture.camera),
        text=frame.has_text(half, around),
        faces=found and tuple(faces.scaled(face, scale) for face in found),
        face_turn=turn,
        crown=None if crown is None else round(crown * scale, 1),
        dhash=looks.dhash(grey),
        pattern=looks.pattern(grey),
    )
    return picture, _thumbnail(small)


def _thumbnail(view):
    scale = min(1, THUMBNAIL[0] / view.width, THUMBNAIL[1] / view.height)
    if scale < 0.5:
        view, scale = view.reduce(int(1 / scale)), scale * int(1 / scale)
    if scale < 1:
        view = view.resize([max(1, int(side * scale)) for side in view.size], BILINEAR)
    out = io.BytesIO()
    view.save(out, "JPEG", quality=80)
    return out.getvalue()
