"""Which photos a mended copy helps, which need none, and which must be taken again."""

from collections import Counter

from toolkit.photos.mending.wishes import chosen, likeness, limits
from toolkit.photos.photo import ACCEPTED

MENDED_BY = frozenset(("format", "bytes", "mode", "orientation", "pixels", "head"))
"""Checks of which a mended copy takes care."""

FINE, MENDED, RETAKE = "fine", "mended", "retake"


def wanted(album):
    """The photos of which copies are wanted: one of each candidate, none that must be taken again."""
    return chosen((photo for photos in album.photo_of.values() for photo in photos), album.checks)


def foreseen(photo, season):
    """What mending makes of a photo: "fine", "mended" or "retake", and in that case the problem."""
    from toolkit.photos.mending.mend import foreseen

    return foreseen(photo.picture, accepted=photo.verdict == ACCEPTED, **limits(season))


def counts(album):
    """How many of the wanted photos are fine, will be mended, or must be taken again; no copy is made of one that two have."""
    twice = {photo.file for photo in wanted(album) if likeness(album.checks[photo.file]) == "fail"}
    return Counter(RETAKE if photo.file in twice else album.outcomes[photo.file][0] for photo in wanted(album))
