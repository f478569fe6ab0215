"""An album from what the workspace keeps of it, and a new one from where the photos lie."""

import time

from toolkit.panels.photos.album import Kept, album_of
from toolkit.photos.gathering import gather
from toolkit.photos.picture import VERSION, from_json


def kept_album(keeper, cohort, season, today):
    """The cohort's album as it was kept, without a look at where the photos lie; None when none was given yet."""
    kept = keeper.album()
    if kept is None:
        return None
    known = keeper.measures({sha for sha, _ in kept.files.values()}, VERSION)
    files = [Kept(file, place) for file, (sha, place) in kept.files.items() if sha in known]
    pictures = {file.file: from_json(known[kept.files[file.file][0]]) for file in files}
    stale = len(kept.files) - len(files)
    return album_of(kept.path, files, pictures, cohort, season, today, keeper.decisions(), stale=stale)


def gathered(path, keeper, cohort, season, today, progress):
    """A new album of what lies at a path, measured and kept. Raises PhotoError, PhotosStoppedError, WorkspaceError."""
    began = time.monotonic()
    source, pictures = gather(path, keeper, thumbnails=True, progress=progress)
    keeper.keep_album(path, {file.file: (pictures[file.file].sha, file.place) for file in source.files})
    seconds = time.monotonic() - began
    more = {"source": source, "seconds": seconds}
    return album_of(path, source.files, pictures, cohort, season, today, keeper.decisions(), **more)
