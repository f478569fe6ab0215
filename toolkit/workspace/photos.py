"""What is kept of photos: measures by content, and for a cohort its album, thumbnails and every decision of the tutor.

Measures hold no picture and no name and may serve any cohort (pictures.db). Thumbnails and decisions are the cohort's own.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from toolkit.database import transaction
from toolkit.workspace.decided import decide, decisions

PICTURES = (("CREATE TABLE picture (sha TEXT PRIMARY KEY, version INTEGER NOT NULL, measures TEXT NOT NULL)",),)
PHOTOS = (  # a version of the cohort's schema
    "CREATE TABLE album (path TEXT NOT NULL, at TEXT NOT NULL)",
    "CREATE TABLE photo (file TEXT PRIMARY KEY, sha TEXT NOT NULL, place TEXT)",
    "CREATE TABLE thumbnail (sha TEXT PRIMARY KEY, content BLOB NOT NULL)",
)
MANY = 500  # values that one statement may name


@dataclass(frozen=True)
class KeptAlbum:
    """Where a cohort's photos were found, when, and which files there were: {file: (sha, (sheet, row) or None)}."""

    path: Path
    at: str
    files: dict


@dataclass(frozen=True)
class PhotoKeeper:
    """The photos of one cohort (``path``), or of none. Every method may raise WorkspaceError (OSError)."""

    pictures: Path
    path: Path | None
    schema: tuple

    def measures(self, shas, version):
        """What was measured of some contents: {sha: text}, only by this version of the measures."""
        found = {}
        with transaction(self.pictures, PICTURES) as db:
            for some in _pieces(shas):
                marks = ", ".join("?" * len(some))
                found.update(
                    db.execute(f"SELECT sha, measures FROM picture WHERE version = ? AND sha IN ({marks})", [version, *some])
                )
        return found

    def keep_measures(self, measured, version):
        """Keep {sha: text}."""
        with transaction(self.pictures, PICTURES) as db:
            rows = [(sha, version, text) for sha, text in measured.items()]
            db.executemany("INSERT OR REPLACE INTO picture VALUES (?, ?, ?)", rows)

    def keep_thumbnails(self, thumbnails):
        """Keep {sha: JPEG bytes} for the cohort."""
        with self._cohort() as db:
            db.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", thumbnails.items())

    def thumbnails(self, shas):
        """Some of the cohort's thumbnails: {sha: JPEG bytes}."""
        found = {}
        with self._cohort() as db:
            for some in _pieces(shas):
                marks = ", ".join("?" * len(some))
                found.update(db.execute(f"SELECT sha, content FROM thumbnail WHERE sha IN ({marks})", list(some)))
        return found

    def keep_album(self, path, files):
        """Keep where the photos are and which there are: {file: (sha, (sheet, row) or None)}; what was before is replaced."""
        rows = [(file, sha, place and json.dumps(place, ensure_ascii=False)) for file, (sha, place) in files.items()]
        with self._cohort() as db:
            db.execute("DELETE FROM album")
            db.execute("DELETE FROM photo")
            db.execute("INSERT INTO album VALUES (?, ?)", [str(path), datetime.now().isoformat(timespec="seconds")])
            db.executemany("INSERT INTO photo VALUES (?, ?, ?)", rows)

    def album(self):
        """The KeptAlbum; None when no photos were given yet."""
        with self._cohort() as db:
            found = db.execute("SELECT path, at FROM album").fetchone()
            rows = db.execute("SELECT file, sha, place FROM photo").fetchall()
        files = {file: (sha, place and tuple(json.loads(place))) for file, sha, place in rows}
        return found and KeptAlbum(Path(found[0]), found[1], files)

    def decide(self, about, verdict, value=None, reason=None):
        """Keep a decision, on disk when this returns; returns its number."""
        with self._cohort() as db:
            return decide(db, about, verdict, value=value, reason=reason)

    def decisions(self):
        """All decisions, the oldest first."""
        with self._cohort() as db:
            return decisions(db)

    def forget_measures(self):
        """Remove the measures of the cohort's photos, before the cohort itself is wiped."""
        album = self.album()
        shas = {sha for sha, _ in album.files.values()} if album else set()
        if shas and self.pictures.exists():
            with transaction(self.pictures, PICTURES) as db:
                db.executemany("DELETE FROM picture WHERE sha = ?", [(sha,) for sha in shas])

    def _cohort(self):
        return transaction(self.path, self.schema)


def _pieces(values):
    values = list(values)
    return [values[start : start + MANY] for start in range(0, len(values), MANY)]
