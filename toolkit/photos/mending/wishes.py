"""Of which photos mended copies are wanted, and what the copies have to meet."""

from toolkit.photos.mending.copies import Wanted
from toolkit.photos.photo import ACCEPTED, REJECTED

KEEP = "keep"
"""Instead of a size's id: photos whose size passes keep it, the others get the season's."""


def limits(season, choice=KEEP):
    """What copies have to meet, as mend() takes it; ``choice``: the id of a size, or KEEP."""
    photo = season.photo
    size = photo.presets.get(choice, photo.chosen or photo.preset)
    free = None if choice in photo.presets or photo.chosen else (*photo.aspects, *photo.least)
    return {"width": size.width, "height": size.height, "limit": photo.safe_bytes, "free": free}


def best(photos, checks=None):
    """Of a candidate's photos the one that the tutor accepted, else of those that were not rejected the one with least amiss.

    ``checks``: {file: (Checked, ...)}; without them the first one.
    """
    checks = checks or {}
    return min(photos, key=lambda photo: (photo.verdict == REJECTED, photo.verdict != ACCEPTED, _amiss(checks.get(photo.file))))


def _amiss(checks):
    verdicts = [check.verdict for check in checks or ()]
    return verdicts.count("fail"), verdicts.count("warn")


def chosen(photos, checks=None):
    """One photo of each candidate, and all that are nobody's where no candidates are known; none that must be taken again."""
    found = (best(some, checks) for some in _owned(photos).values())
    return [photo for photo in found if photo.verdict != REJECTED]


def _owned(photos):
    owned = {}
    for photo in photos:
        owned.setdefault(photo.place or photo.file, []).append(photo)
    return owned


def wanted(photos, source, who, checks):
    """The Wanted of some photos: one of each candidate, and those left out, of which no copy is made but which are told.

    ``source``: where they can be read, ``who``: {place: Who}, ``checks``: {file: (Checked, ...)}.
    """
    photos = list(photos)
    files, used = {file.file: file for file in source.files}, {photo.file for photo in chosen(photos, checks)}
    kept = (photo for photo in photos if photo.file in files and photo.verdict != REJECTED)
    return [_wanted(photo, files[photo.file], who, checks[photo.file], photo.file in used) for photo in kept]


def likeness(checks):
    """The verdict on whether somebody else handed in the same picture; None where it was not asked."""
    return next((check.verdict for check in checks if check.check == "duplicate"), None)


def _wanted(photo, file, who, checks, used):
    accepted, alike = photo.verdict == ACCEPTED, likeness(checks)
    doubts = [*(["duplicate"] if alike == "warn" else []), *(["several"] if photo.rivals and not accepted else [])]
    problems = ["duplicate"] if alike == "fail" else [] if used else ["several"]
    return Wanted(photo.file, file.read, photo.picture, who.get(photo.place), accepted, tuple(problems), tuple(doubts))
