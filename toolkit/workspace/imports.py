"""A cohort's imports on disk: the newest one's file once more is that import again."""

from toolkit.workspace.history import keep

NEWEST = "SELECT number, sha256 FROM import ORDER BY number DESC LIMIT 1"


def store(db, row, held=None):
    """Adds an import, or puts it in the place of the newest where that is the same file, in a transaction's connection.

    ``row``: {column: value}; ``held``: who is in it ({id: Person}) and its Snapshot, packed.
    """
    newest = db.execute(NEWEST).fetchone()
    row = {"number": newest[0] if newest and newest[1] == row["sha256"] else None} | row
    marks = ", ".join("?" * len(row))
    made = db.execute(f"INSERT OR REPLACE INTO import ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    if held:
        keep(db, made.lastrowid, *held)


def renew(db, sha256, counts, held):
    """Brings the newest import up to date, if that is still the file with this checksum."""
    number, newest = db.execute(NEWEST).fetchone()
    if newest == sha256:
        db.execute("UPDATE import SET counts = ? WHERE number = ?", [counts, number])
        keep(db, number, *held)
