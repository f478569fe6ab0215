"""A version of the sheet taken into the cohort's history: who is who, decisions laid over it, judged, compared."""

import secrets
from dataclasses import dataclass, field

from toolkit.audit import audit
from toolkit.changes import Changes, changes
from toolkit.overlay import Overlaid, Settled, overlaid, settled
from toolkit.persons import person_of, recognised
from toolkit.snapshot import Snapshot, snapshot


@dataclass(frozen=True)
class History:
    """What is known of a cohort before: {id: Person}, {number of the import: Snapshot}, the decisions."""

    persons: dict = field(default_factory=dict)
    snapshots: dict = field(default_factory=dict)
    decisions: tuple = ()


@dataclass(frozen=True)
class Renewed:
    """The newest version.

    ``persons``: {(sheet, row): person}. ``people``: {person: Person} as they are now. ``settled.audit`` is what a tutor sees.
    ``changes``: since the import before, None at the first.
    """

    persons: dict
    people: dict
    overlaid: Overlaid
    settled: Settled
    taken: Snapshot
    changes: Changes | None


def renewed(cohort, season, today, history, at, *, join=None, progress=None):
    """The Renewed of an imported cohort; ``at``: ISO time; ``join``: what is done to it before it is judged (photos)."""
    known = recognised(history.persons, _people(cohort))
    persons = {place: secrets.randbits(48) if person is None else person for place, person in known.items()}
    return judged_again(cohort, season, today, history, at, persons, join=join, progress=progress)


def judged_again(cohort, season, today, history, at, persons, *, join=None, progress=None):
    """The same of a cohort of which is known who is who; ``persons``: {(sheet, row): person}."""
    laid = overlaid(cohort, history.decisions, persons, season)
    judged = audit((join or _as_it_is)(laid.cohort), season, today, progress=progress)
    done = settled(judged, history.decisions, persons)
    taken = snapshot(done.audit, persons, at)
    return Renewed(
        persons=persons,
        people={persons[place]: person for place, person in _people(cohort).items()},
        overlaid=laid,
        settled=done,
        taken=taken,
        changes=_since_last(taken, history.snapshots),
    )


def _as_it_is(cohort):
    return cohort


def _people(cohort):
    """{(sheet, row): Person} as the sheet has them; what the tutor corrected does not make somebody else."""
    names = [name for name in ("id_number", "name", "phone") if name in cohort.table]
    rows = zip(cohort.table.index, cohort.table[names].itertuples(index=False, name=None), strict=True)
    return {place: person_of(dict(zip(names, values, strict=True))) for place, values in rows}


def _since_last(taken, snapshots):
    if not snapshots:
        return None
    *earlier, last = snapshots.values()
    return changes(last, taken, earlier)
