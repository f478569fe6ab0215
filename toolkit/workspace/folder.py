"""The workspace's folder: one SQLite file a cohort, and settings.db for what belongs to no cohort.

Every call is one transaction on a connection of its own, so two kernels, a killed kernel and a closed laptop lose nothing.
File names say nothing about anybody; what a tutor imported, and what the columns of past sheets meant, stays here alone.
"""

import contextlib
import dataclasses
import json
import os
import re
import secrets
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from toolkit.database import WorkspaceError, transaction
from toolkit.intake.choices import memory_keys
from toolkit.places import DATA
from toolkit.snapshot import packed
from toolkit.words import LANGUAGES
from toolkit.workspace.decided import DECISIONS
from toolkit.workspace.history import HISTORY, HistoryKeeper, keep
from toolkit.workspace.photos import PHOTOS, PhotoKeeper

DEFAULT = DATA.parent / "cohorts"
COPY = ".open-"  # a folder with the copy of an upload, while a with block reads it
SETTINGS = (  # one entry a schema version; an entry, once released, is never edited
    (
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "CREATE TABLE mapping (header TEXT PRIMARY KEY, field TEXT)",
    ),
)
COHORT = (
    (
        "CREATE TABLE about (name TEXT NOT NULL)",
        "CREATE TABLE import (number INTEGER PRIMARY KEY, at TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,"
        " season TEXT NOT NULL, as_of TEXT NOT NULL, sheet TEXT, mapping TEXT NOT NULL, counts TEXT NOT NULL, path TEXT,"
        " content BLOB)",
    ),
    (*PHOTOS, *DECISIONS, *HISTORY),
)
IN_JSON = ("mapping", "counts")  # the parts of an Import that are kept as JSON


@dataclass(frozen=True)
class Import:
    """One reading of a file.

    ``at``: ISO time; ``as_of``: ISO day; ``mapping``: what the columns were taken for ({sheet: {letter: field, "" for none}});
    ``counts``: what the page said about it ({"candidates": 312, ...}); ``path``: where the file lies, when the tutor picked
    it from the disk.
    """

    at: str
    file_name: str
    sha256: str
    season: str
    as_of: str
    sheet: str | None = None
    mapping: dict = dataclasses.field(default_factory=dict)
    counts: dict = dataclasses.field(default_factory=dict)
    path: str | None = None


@dataclass(frozen=True)
class Recent:
    """A cohort and its newest import; ``problem`` instead where its file cannot be read."""

    cohort: str
    name: str | None
    latest: Import | None
    problem: WorkspaceError | None = None


def open_workspace(folder=None):
    """The workspace in a folder: given, else named by WANGBAO_COHORTS, else cohorts/ in the project. Raises WorkspaceError."""
    folder = Path(folder or os.environ.get("WANGBAO_COHORTS") or DEFAULT).absolute()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError("read_only", folder=str(folder)) from error
    return Workspace(folder)


@dataclass(frozen=True)
class Workspace:
    """A tutor's cohorts and settings in one folder. Every method may raise WorkspaceError (OSError)."""

    folder: Path

    @property
    def language(self):
        """The reader's language, "zh" unless chosen otherwise."""
        return self._setting("language") or LANGUAGES[0]

    def choose_language(self, lang):
        """Keep the reader's language for the next start."""
        self._set("language", lang)

    @property
    def last_cohort(self):
        """The id of the cohort that was used last, None when there is none (any more)."""
        cohort = self._setting("last_cohort")
        return cohort if cohort and self._path(cohort).exists() else None

    def use(self, cohort):
        """Keep which cohort is being worked on."""
        self._set("last_cohort", self._existing(cohort).stem)

    def remember_mapping(self, columns):
        """Keep what each column was said to be, "none of our fields" included, for the next sheet with the same header."""
        rows = [row for sheet in {column.sheet for column in columns} for row in _meanings(columns, sheet)]
        with self._settings() as db:
            db.executemany("INSERT OR REPLACE INTO mapping VALUES (?, ?)", rows)

    def remembered(self):
        """What columns were said to be: {key of intake.choices.memory_keys: field, or None for none of ours}."""
        with self._settings() as db:
            return dict(db.execute("SELECT header, field FROM mapping").fetchall())

    def record_import(self, cohort_name, imported, content=None, held=None):
        """Keep an import under the cohort of that name, a new one if need be, and use it; returns the cohort's id.

        The newest import's file once more is no other import: what is kept of it is brought up to date.
        ``content``: the bytes of an uploaded file; only the newest upload of a cohort is kept. ``held``: what the import
        holds (``people`` and ``taken``, as toolkit.renewal.Renewed has them).
        """
        cohort = next((found.cohort for found in self.recent() if found.name == cohort_name), None)
        path = self._path(cohort or secrets.token_hex(8))
        as_text = {name: json.dumps(getattr(imported, name), ensure_ascii=False) for name in IN_JSON}
        row = dataclasses.asdict(imported) | as_text | {"content": content}
        snapshot = held and packed(held.taken)
        with transaction(path, COHORT) as db:
            if not cohort:
                db.execute("INSERT INTO about VALUES (?)", [cohort_name])
            db.execute("UPDATE import SET content = NULL")
            number = _store(db, row)
            if held:
                keep(db, number, held.people, snapshot)
        self.use(path.stem)
        return path.stem

    def renew_import(self, cohort, sha256, counts, held):
        """Bring what is kept of a cohort's newest import up to date, if that is still the file with this checksum."""
        snapshot = packed(held.taken)
        with transaction(self._existing(cohort), COHORT) as db:
            number, newest = db.execute("SELECT number, sha256 FROM import ORDER BY number DESC LIMIT 1").fetchone()
            if newest == sha256:
                db.execute("UPDATE import SET counts = ? WHERE number = ?", [json.dumps(counts, ensure_ascii=False), number])
                keep(db, number, held.people, snapshot)

    def imports(self, cohort):
        """All imports of a cohort, newest first."""
        return _name_and_imports(self._existing(cohort))[1]

    def recent(self):
        """All cohorts, the one imported last first; those whose file cannot be read at the end."""
        found = [_recent(path) for path in self.folder.glob("*.db") if re.fullmatch(r"[0-9a-f]{16}", path.stem)]
        return sorted(found, key=lambda recent: recent.latest.at if recent.latest else "", reverse=True)

    @contextlib.contextmanager
    def file(self, cohort):
        """The newest import's file for the length of a with block: where the tutor has it, or a copy of the upload."""
        path, content = self._newest_file(cohort)
        if content is None:
            yield path
            return
        self._drop_stale_copies()
        with tempfile.TemporaryDirectory(dir=self.folder, prefix=f"{COPY}{cohort}-", ignore_cleanup_errors=True) as place:
            copy = Path(place) / f"upload{path.suffix}"
            copy.write_bytes(content)
            yield copy

    def history(self, cohort):
        """Who is in a cohort, what its imports held, what was decided."""
        return HistoryKeeper(self._existing(cohort), COHORT)

    def photos(self, cohort=None):
        """What is kept of a cohort's photos; without a cohort, of photos that nobody belongs to (measures only)."""
        path = cohort and self._existing(cohort)
        return PhotoKeeper(self.folder / "pictures.db", path, COHORT)

    def photo_folder(self, cohort):
        """Where the photos lie that were uploaded for a cohort; it may not be there yet."""
        return self.folder / f"{self._existing(cohort).stem}.photos"

    def wipe(self, cohort):
        """Remove everything of a cohort."""
        path = self._existing(cohort)
        with contextlib.suppress(WorkspaceError):  # a file that cannot be read any more is removed all the same
            self.photos(cohort).forget_measures()
        try:
            for end in ("", "-journal", "-wal", "-shm"):
                Path(f"{path}{end}").unlink(missing_ok=True)
            for copy in (*self.folder.glob(f"{COPY}{cohort}-*"), *self.folder.glob(f"{cohort}.photos")):
                shutil.rmtree(copy)
        except OSError as error:
            raise WorkspaceError("busy", folder=str(self.folder)) from error

    def _drop_stale_copies(self):
        """Copies that a killed kernel left behind; reading one takes seconds, so an hour is old."""
        for copy in self.folder.glob(f"{COPY}*"):
            if time.time() - copy.stat().st_mtime > 3600:
                shutil.rmtree(copy, ignore_errors=True)

    def _newest_file(self, cohort):
        with transaction(self._existing(cohort), COHORT) as db:
            row = db.execute("SELECT file_name, path, content FROM import ORDER BY number DESC LIMIT 1").fetchone()
        name, path, content = row or ("", None, None)
        if content is None and not (path and Path(path).is_file()):
            raise WorkspaceError("file_gone", name=name)
        return Path(path or name), content

    def _settings(self):
        return transaction(self.folder / "settings.db", SETTINGS)

    def _setting(self, name):
        with self._settings() as db:
            found = db.execute("SELECT value FROM setting WHERE name = ?", [name]).fetchone()
        return found[0] if found else None

    def _set(self, name, value):
        with self._settings() as db:
            db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [name, value])

    def _path(self, cohort):
        return self.folder / f"{cohort}.db"

    def _existing(self, cohort):
        if not re.fullmatch(r"[0-9a-f]{16}", cohort or "") or not self._path(cohort).exists():
            raise WorkspaceError("no_cohort")
        return self._path(cohort)


def _store(db, row):
    """Adds an import, or puts it in the place of the newest where that is the same file; returns its number."""
    newest = db.execute("SELECT number, sha256 FROM import ORDER BY number DESC LIMIT 1").fetchone()
    row = {"number": newest[0] if newest and newest[1] == row["sha256"] else None} | row
    marks = ", ".join("?" * len(row))
    return db.execute(f"INSERT OR REPLACE INTO import ({', '.join(row)}) VALUES ({marks})", list(row.values())).lastrowid


def _meanings(columns, sheet):
    columns = [column for column in columns if column.sheet == sheet]
    keys = memory_keys(columns)
    return [(keys[column.index], column.field) for column in columns if column.header]


def _recent(path):
    try:
        name, imports = _name_and_imports(path)
    except WorkspaceError as error:
        return Recent(path.stem, None, None, error)
    return Recent(path.stem, name, imports[0] if imports else None)


def _name_and_imports(path):
    fields = [field.name for field in dataclasses.fields(Import)]
    with transaction(path, COHORT) as db:
        name = db.execute("SELECT name FROM about").fetchone()
        rows = db.execute(f"SELECT {', '.join(fields)} FROM import ORDER BY number DESC").fetchall()
    imports = [Import(**dict(zip(fields, row, strict=True))) for row in rows]
    made = [{name: json.loads(getattr(found, name)) for name in IN_JSON} for found in imports]
    return name and name[0], [dataclasses.replace(found, **parts) for found, parts in zip(imports, made, strict=True)]
