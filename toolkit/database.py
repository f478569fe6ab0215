"""One SQLite file: a transaction at a time, a schema that is brought up to date, and complaints that a tutor understands."""

import contextlib
import sqlite3

from toolkit.disk import is_local
from toolkit.words import Spoken

PATIENCE = 10  # seconds that a write waits for another kernel's
FAULTS = {
    "SQLITE_FULL": "full",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
    "SQLITE_READONLY": "read_only",
    "SQLITE_CANTOPEN": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_IOERR": "read_only",
}


class WorkspaceError(Spoken, OSError):
    """Something could not be kept or found."""

    room = "workspace."


@contextlib.contextmanager
def transaction(path, schema):
    """A connection whose with block is written as a whole or not at all.

    ``schema``: per version the statements that lead to it from the one before. Raises WorkspaceError (OSError) when the
    disk is full, read-only, or in use for longer than PATIENCE, and when the file is damaged or of a newer version.
    """
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as db:
            db.execute(f"PRAGMA journal_mode = {'WAL' if is_local(path.parent) else 'DELETE'}")
            db.execute("PRAGMA secure_delete = ON")
            db.execute("BEGIN IMMEDIATE")
            with db:
                _bring_up_to_date(db, path, schema)
                yield db
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        key = next((key for start, key in FAULTS.items() if name.startswith(start)), None)
        if key is None:
            raise
        raise WorkspaceError(key, folder=str(path.parent)) from error


def _bring_up_to_date(db, path, schema):
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(schema):
        raise WorkspaceError("newer", folder=str(path.parent))
    for statement in (statement for statements in schema[version:] for statement in statements):
        db.execute(statement)
    if version < len(schema):
        db.execute(f"PRAGMA user_version = {len(schema)}")
