"""A cohort's history on disk: who its people are, what every import held, what was decided."""

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from toolkit.database import transaction
from toolkit.persons import Person
from toolkit.snapshot import packed, unpacked
from toolkit.workspace.decided import decide, decisions

HISTORY = (  # a part of the cohort's schema
    "CREATE TABLE person (id INTEGER PRIMARY KEY, id_number TEXT, name TEXT, phone TEXT, seen INTEGER NOT NULL)",
    "CREATE TABLE snapshot (import INTEGER PRIMARY KEY, content BLOB NOT NULL)",
)


def keep(db, number, people, content):
    """Keeps what an import held, in a transaction's connection; ``content``: its Snapshot, packed."""
    rows = [(id, *person, number) for id, person in people.items()]
    db.executemany("INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?)", rows)
    db.execute("INSERT OR REPLACE INTO snapshot VALUES (?, ?)", [number, content])


@dataclass(frozen=True)
class HistoryKeeper:
    """The history of one cohort. Every method may raise WorkspaceError (OSError)."""

    path: Path
    schema: tuple

    def persons(self):
        """Everybody who was ever in the cohort, those seen last at the end: {id: Person}."""
        with self._cohort() as db:
            rows = db.execute("SELECT id, id_number, name, phone FROM person ORDER BY seen, id").fetchall()
        return {id: Person(*known) for id, *known in rows}

    def keep(self, number, people, taken):
        """Keep what an import held: its number, {id: Person} of those in it, and its Snapshot."""
        content = packed(taken)
        with self._cohort() as db:
            keep(db, number, people, content)

    def newest(self):
        """The newest import's number and its file's checksum."""
        with self._cohort() as db:
            return db.execute("SELECT number, sha256 FROM import ORDER BY number DESC LIMIT 1").fetchone()

    def snapshots(self):
        """What every import held, the oldest first: {import: Snapshot}."""
        with self._cohort() as db:
            rows = db.execute("SELECT import, content FROM snapshot ORDER BY import").fetchall()
        return {number: unpacked(content) for number, content in rows}

    def decide(self, about, verdict, **more):
        """Keep a decision, on disk when this returns; returns its number."""
        with self._cohort() as db:
            return decide(db, about, verdict, **more)

    def decisions(self):
        """All decisions, the oldest first."""
        with self._cohort() as db:
            return decisions(db)

    @contextmanager
    def _cohort(self):
        with transaction(self.path, self.schema) as db:
            yield db
