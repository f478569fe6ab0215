"""Measures a picture from nothing but its bytes."""

import hashlib
import io
from dataclasses import replace

from toolkit.photos.picture import Picture

THUMBNAIL = (160, 200)
COMFORT = 380  # the short side that a view is reduced to, where it is much longer


def sha_of(data):
    """What a picture is known by: blake2b of its bytes, 32 hex digits."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def measure(data, *, look_for_faces=True):
    """(Picture, thumbnail) of a file's bytes, whatever they are: a JPEG within THUMBNAIL, or None when it does not open."""
    from toolkit.photos.decode import decode

    found = decode(data)
    picture = Picture(
        sha=sha_of(data),
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
    from toolkit.photos import faces, frame, ground, looks, sharpness

    small = view.reduce(times) if (times := round(min(view.size) / COMFORT)) > 1 else view
    scale = picture.width / small.width
    grey = sharpness.middle(view)
    ground_seen = ground.ground(small)
    people, turn = faces.faces(small) if look_for_faces else (None, 0)
    picture = replace(
        picture,
        ground=ground_seen,
        sharpness=sharpness.sharpness(grey),
        detail=sharpness.detail(grey),
        border=round(frame.border(small) * scale),
        screen=frame.is_screen(picture.width, picture.height, picture.format, picture.camera),
        faces=people and tuple(faces.scaled(face, scale) for face in people),
        face_turn=turn,
        dhash=looks.dhash(small),
        pattern=looks.pattern(small),
    )
    return picture, _thumbnail(small)


def _thumbnail(view):
    small = view.copy()
    small.thumbnail(THUMBNAIL)
    out = io.BytesIO()
    small.save(out, "JPEG", quality=80)
    return out.getvalue()
