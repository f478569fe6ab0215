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


def best(photos):
    """Of a candidate's photos the one that the tutor accepted, else the first that was not rejected."""
    return min(photos, key=lambda photo: (photo.verdict == REJECTED, photo.verdict != ACCEPTED))


def chosen(photos):
    """One photo of each candidate, and all that are nobody's where no candidates are known; none that must be taken again."""
    owned = {}
    for photo in photos:
        owned.setdefault(photo.place or photo.file, []).append(photo)
    return [photo for photo in map(best, owned.values()) if photo.verdict != REJECTED]


def wanted(photos, source, who):
    """The Wanted of some photos; ``source``: where they can be read, ``who``: {place: Who}."""
    files = {file.file: file for file in source.files}
    return [
        Wanted(photo.file, files[photo.file].read, photo.picture, who.get(photo.place), photo.verdict == ACCEPTED)
        for photo in photos
        if photo.file in files
    ]
