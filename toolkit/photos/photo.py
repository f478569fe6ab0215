"""A photo: a file somewhere, what was measured of it, whose it is and what the tutor said about it."""

from dataclasses import dataclass

from toolkit.photos.picture import Picture

ACCEPTED, REJECTED, POSTPONED = "accepted", "rejected", "postponed"


@dataclass(frozen=True)
class Photo:
    """One file.

    ``file``: its path inside the source. ``place``: the candidate's (sheet, row), None while nobody's. ``by``: by what it was
    matched (matching/match.py). ``choices``: the candidates among whom the tutor has to choose. ``rivals``: other files that
    are this candidate's as well. ``verdict``: what the tutor decided by eye, ``reason`` why.
    """

    file: str
    picture: Picture
    place: tuple[str, int] | None = None
    by: str | None = None
    choices: tuple[tuple[str, int], ...] = ()
    rivals: tuple[str, ...] = ()
    verdict: str | None = None
    reason: str | None = None

    @property
    def name(self):
        """The file's own name, without the folders."""
        return self.file.rpartition("/")[2]
