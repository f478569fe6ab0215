"""Decisions on disk: a table that only grows."""

from dataclasses import fields
from datetime import datetime

from toolkit.decisions import Decision

DECISIONS = (  # a part of the cohort's schema
    "CREATE TABLE decision (number INTEGER PRIMARY KEY, at TEXT NOT NULL, about TEXT NOT NULL, verdict TEXT NOT NULL,"
    " value TEXT, reason TEXT, was TEXT, by TEXT NOT NULL)",
)


def decide(db, about, verdict, *, value=None, reason=None, was=None, by=""):
    """Adds a decision in a transaction's connection; returns its number."""
    at = datetime.now().isoformat(timespec="milliseconds")
    row = [at, about, verdict, value, reason, was, by]
    return db.execute(
        "INSERT INTO decision (at, about, verdict, value, reason, was, by) VALUES (?, ?, ?, ?, ?, ?, ?)", row
    ).lastrowid


def decisions(db):
    """All decisions, the oldest first."""
    names = ", ".join(field.name for field in fields(Decision))
    return [Decision(*row) for row in db.execute(f"SELECT {names} FROM decision ORDER BY number").fetchall()]
