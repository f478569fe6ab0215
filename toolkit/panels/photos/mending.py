"""Which photos a mended copy helps, which need none, and which must be taken again."""

from toolkit.photos.photo import ACCEPTED, REJECTED

MENDED_BY = frozenset(("format", "bytes", "mode", "orientation", "pixels", "head"))
"""Checks of which a mended copy takes care."""

KEEP = "keep"
"""Instead of a size's id: photos whose size passes keep it, the others get the season's."""

FINE, MENDED, RETAKE = "fine", "mended", "retake"


def wanted(album):
    """The photos of which copies are wanted: one of each candidate, none that must be taken again."""
    chosen = (best(photos) for photos in album.photo_of.values())
    return [photo for photo in chosen if photo.verdict != REJECTED]


def limits(album, choice):
    """What copies have to meet, as mend() takes it; ``choice``: the id of a size, or KEEP."""
    photo = album.season.photo
    size = photo.presets.get(choice, photo.chosen or photo.preset)
    free = None if choice in photo.presets or photo.chosen else (*photo.aspects, *photo.least)
    return {"width": size.width, "height": size.height, "limit": photo.safe_bytes, "free": free}


def foreseen(album, choice=KEEP):
    """{file: "fine", "mended" or "retake"} of the wanted photos."""
    from toolkit.photos.mend import foreseen as of_one

    asked = limits(album, choice)
    return {photo.file: of_one(photo.picture, accepted=photo.verdict == ACCEPTED, **asked)[0] for photo in wanted(album)}


def best(photos):
    """Of a candidate's photos the one that the tutor accepted, else the first that was not rejected."""
    return min(photos, key=lambda photo: (photo.verdict == REJECTED, photo.verdict != ACCEPTED))
