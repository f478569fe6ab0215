"""Which photos a mended copy helps, which need none, and which must be taken again."""

from collections import Counter

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


def limits(season, choice=KEEP):
    """What copies have to meet, as mend() takes it; ``choice``: the id of a size, or KEEP."""
    photo = season.photo
    size = photo.presets.get(choice, photo.chosen or photo.preset)
    free = None if choice in photo.presets or photo.chosen else (*photo.aspects, *photo.least)
    return {"width": size.width, "height": size.height, "limit": photo.safe_bytes, "free": free}


def foreseen(photo, season):
    """What mending makes of a photo: "fine", "mended" or "retake", and in that case the problem."""
    from toolkit.photos.mend import foreseen

    return foreseen(photo.picture, accepted=photo.verdict == ACCEPTED, **limits(season))


def counts(album):
    """How many of the wanted photos are fine, will be mended, or must be taken again."""
    return Counter(album.outcomes[photo.file][0] for photo in wanted(album))


def best(photos):
    """Of a candidate's photos the one that the tutor accepted, else the first that was not rejected."""
    return min(photos, key=lambda photo: (photo.verdict == REJECTED, photo.verdict != ACCEPTED))
