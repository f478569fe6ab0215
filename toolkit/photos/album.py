"""The photos of a cohort: what was measured, whose they are and what the tutor decided, put together anew each time."""

from dataclasses import replace

import pandas as pd

from toolkit.photos.matching.match import match
from toolkit.photos.matching.whose import places_by_key
from toolkit.photos.photo import ACCEPTED, REJECTED, Photo
from toolkit.photos.verdicts import Verdict

BY_TUTOR = "tutor"
SUREST = (BY_TUTOR, "cell", "written", "id_number", "phone", "masked", "name", "pinyin", "tail")


def photos_of(files, pictures, people, verdicts=None, matches=None):
    """{file: Photo} of an album.

    ``files``: the PhotoFiles of a source. ``pictures``: {file: Picture}. ``people``: [Who]. ``verdicts``: {sha: Verdict}.
    ``matches``: what match() says of the files, where that is known already.
    """
    verdicts, known = verdicts or {}, places_by_key(people)
    matches = match(files, people) if matches is None else matches
    said = {file: verdicts.get(picture.sha, Verdict()) for file, picture in pictures.items()}
    photos = {file: _photo(_chosen(matches[file], said[file], known), pictures[file], said[file]) for file in matches}
    found = _with_rivals(photos).items()
    return {file: replace(photo, rivals=rivals) if rivals else photo for file, (photo, rivals) in found}


def _chosen(matched, said, known):
    """The match as the tutor has it; a choice is forgotten where its person is not there any more or cannot be told apart."""
    place = known.get(said.person)
    return replace(matched, place=place, by=BY_TUTOR, choices=()) if place or said.person == "" else matched


def with_photos(cohort, photos):
    """The cohort with its photos: ``photo`` names the file that is each candidate's, and the rules can see what is in it.

    A cell that only promised a photo (已交) stays as it is and is judged as missing.
    """
    best = _used(photos)
    written = cohort.table["photo"].tolist() if "photo" in cohort.table else [None] * len(cohort)
    column = [best.get(place, before) for place, before in zip(cohort.table.index, written, strict=True)]
    table = cohort.table.assign(photo=pd.Series(column, index=cohort.table.index, dtype=object))
    origins = {(sheet, "photo"): None for sheet in cohort.sheets} | cohort.origins if cohort.origins else cohort.origins
    return replace(cohort, table=table, origins=origins, photos=photos)


def _photo(matched, picture, said):
    return Photo(
        file=matched.file,
        picture=picture,
        place=matched.place,
        by=matched.by,
        choices=matched.choices,
        verdict=said.verdict,
        reason=said.reason,
    )


def _with_rivals(photos):
    """{file: (Photo, the other files of the same candidate)}; a rejected photo and a second copy of one file are no rivals.

    Where the tutor has found one good it is chosen: only another one that is good as well is its rival.
    """
    owned = {}
    for photo in photos.values():
        if photo.place and photo.verdict != REJECTED:
            owned.setdefault(photo.place, []).append(photo)
    for place, some in owned.items():
        owned[place] = [photo for photo in some if photo.verdict == ACCEPTED] or some
    return {file: (photo, _others(photo, owned.get(photo.place, ()))) for file, photo in photos.items()}


def _others(photo, some):
    if photo not in some:
        return ()
    return tuple(other.file for other in some if other.picture.sha != photo.picture.sha)


def _used(photos):
    """The file that is each candidate's: {(sheet, row): file}; one that is only proposed where there is no other."""
    owned, proposed = {}, {}
    for photo in photos.values():
        if photo.place:
            owned.setdefault(photo.place, []).append(photo)
        for place in photo.choices if not photo.place else ():
            proposed.setdefault(place, photo.file)
    return proposed | {place: min(some, key=_rank).file for place, some in owned.items()}


def _rank(photo):
    by = SUREST.index(photo.by) if photo.by in SUREST else len(SUREST)
    return photo.verdict == REJECTED, photo.verdict != ACCEPTED, by, photo.file
