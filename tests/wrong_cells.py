"""How test_one_wrong_cell.py writes a case; the cases stand in wrong_cells_person.py, _work.py and _papers.py.

A line reads: this kind of candidate, this cell, this value in it: this rule, this severity, and where it is reported when
that is another cell. ``where`` asks for a candidate with these values, ``unit`` for this kind of work unit, ``beside`` sets
other cells first (the row is clean with them), ``doubt`` says why intake could not read the cell.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from toolkit.rules.catalogue import written_rules
from toolkit.severity import BLOCKER, ERROR, INFO, WARNING

PHOTO_MODULES = ("step06_photo_file", "step06_photo_look")

B, E, W, I = BLOCKER, ERROR, WARNING, INFO  # noqa: E741

EARLY, LAST_DAYS, CLOSED = date(2025, 2, 10), date(2025, 2, 19), date(2025, 2, 22)
REVIEWED, PAID = date(2025, 3, 12), date(2025, 4, 20)


@dataclass(frozen=True)
class Case:
    """A wrong cell and what must be said of it."""

    kind: str
    field: str
    value: str | float | Callable | None
    rule: str
    severity: str
    on: str | None = None
    where: dict = field(default_factory=dict)
    beside: dict = field(default_factory=dict)
    unit: str | None = None
    doubt: str | None = None
    today: date | None = None
    may: tuple = ()
    """Severities besides info that stand in the row already, and rightly."""


def case(kind, field, value, rule, severity, on=None, **more):
    """A case."""
    return Case(kind, field, value, rule, severity, on, **more)


CLINICAL = {"category": "临床"}
HUNAN_UNIVERSITY = {"category": "临床", "school": "南华大学"}


PHOTO_RULES = [rule.id for module in PHOTO_MODULES for rule in written_rules(module) if rule.id != "S06-PHOTO-MISSING"]
ELSEWHERE = {
    "S00-NOT-CALCULATED": "about a column, not a cell: tests/intake and the sample",
    "S02-PASSWORD-IN-SHEET": "about a column, not a cell: tests/test_password_column.py",
    "S08-EDU-NONE": "wants six blank cells",
    "S10-SWAPPED": "wants two cells",
    "S06-NAME-ID-SWAPPED": "wants two cells",
    **dict.fromkeys(PHOTO_RULES, "about a photo, not a cell: tests/rules/test_step06_photos.py and the sample"),
}
"""Rules about one candidate that one wrong cell cannot raise, and why."""
