"""All photos of a folder, an archive or a workbook, measured; what was measured before is not measured again."""

from toolkit.photos.measuring.batch import measure_all
from toolkit.photos.picture import VERSION, from_json, to_json
from toolkit.photos.sources import open_source

EVERY = 40  # photos between two writings


def gather(path, keeper, *, thumbnails=False, progress=None):
    """(Source, {file: Picture}) of everything at ``path``.

    ``keeper``: a PhotoKeeper of the workspace. ``thumbnails``: keep them too, for a cohort. ``progress(done, of)`` may answer
    False to stop (PhotosStoppedError); what was measured by then is kept. Raises PhotoError (ValueError), WorkspaceError.
    """
    source = open_source(path)
    buffer = _Buffer(keeper, thumbnails)
    try:
        pictures = measure_all(source.files, known=buffer.known, keep=buffer.keep, progress=progress)
    finally:
        buffer.write()
    return source, pictures


class _Buffer:
    """Between the measuring and the workspace: asks for what is known, writes what is new, some at a time."""

    def __init__(self, keeper, thumbnails):
        self._keeper, self._thumbnails = keeper, thumbnails
        self._measures, self._pictures = {}, {}

    def known(self, shas):
        """What is known of some contents: {sha: Picture}; where thumbnails are wanted, only those that have one."""
        found = self._keeper.measures(shas, VERSION)
        there = self._keeper.thumbnails(found) if self._thumbnails else found
        pictures = {sha: from_json(text) for sha, text in found.items()}
        return {sha: picture for sha, picture in pictures.items() if sha in there or picture.problem}

    def keep(self, sha, picture, thumbnail):
        """A newly measured content."""
        self._measures[sha] = to_json(picture)
        if thumbnail and self._thumbnails:
            self._pictures[sha] = thumbnail
        if len(self._measures) >= EVERY:
            self.write()

    def write(self):
        """Write what waits."""
        if self._measures:
            self._keeper.keep_measures(self._measures, VERSION)
        if self._pictures:
            self._keeper.keep_thumbnails(self._pictures)
        self._measures, self._pictures = {}, {}
