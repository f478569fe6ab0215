"""What became of a cohort between two imports: what was mended, what is new, what came back, who came and who is gone.

A finding that appears or disappears although nothing was changed in the cells that its rule reads is not the candidate's doing:
the day has moved on, or the rules have.
"""

from dataclasses import dataclass
from functools import cache

from toolkit.columns import fields_behind
from toolkit.facts import facts
from toolkit.rules.catalogue import by_id
from toolkit.severity import BLOCKER, ERROR
from toolkit.snapshot import Snapshot

MENDED, NEW, BACK, STILL = "mended", "new", "back", "still"
DATA, DAY, RULES = "data", "day", "rules"


@dataclass(frozen=True)
class Change:
    """One finding that came, went or stayed with another value.

    ``kind``: "mended", "new", "back" (it had been mended) or "still" (another value, wrong as before). ``cause``: "data", "day"
    or "rules". ``before``, ``after``: what was found, None where nothing was; ``old``, ``new``: what stood in the cell.
    """

    person: int
    rule: str
    field: str
    kind: str
    cause: str
    before: object
    after: object
    old: object
    new: object


@dataclass(frozen=True)
class Changes:
    """From one import to the next.

    ``before``, ``after``: the Snapshots. ``findings``: the Changes of people who are in both. ``appeared``, ``vanished``:
    persons. ``moved``: {person: fields in which another value stands}. ``silent``: persons with something to mend in whose
    row nothing was changed.
    """

    before: Snapshot
    after: Snapshot
    findings: tuple
    appeared: tuple
    vanished: tuple
    moved: dict
    silent: tuple

    def of(self, kind, cause=None):
        """The changes of a kind, by one cause or by any."""
        return [change for change in self.findings if change.kind == kind and cause in (None, change.cause)]


def changes(before, after, earlier=()):
    """The Changes between two Snapshots; ``earlier``: those before them, by which something that came back is told."""
    both = [person for person in after.values if person in before.values]
    moved = {person: fields for person in both if (fields := _moved(before, after, person))}
    columns = _columns_moved(before, after, moved)
    keys = {key for key in (*before.findings, *after.findings) if key[0] in before.values and key[0] in after.values}
    once = {key for snapshot in earlier for key in snapshot.findings}
    waiting = _to_mend(before) & _to_mend(after)
    found = [_change(key, before, after, moved, columns, once) for key in sorted(keys)]
    return Changes(
        before=before,
        after=after,
        findings=tuple(change for change in found if change),
        appeared=tuple(person for person in after.values if person not in before.values),
        vanished=tuple(person for person in before.values if person not in after.values),
        moved=moved,
        silent=tuple(person for person in both if person not in moved and person in waiting),
    )


def _moved(before, after, person):
    if before.fields == after.fields and before.values[person] == after.values[person]:
        return frozenset()
    old, new = before.row(person), after.row(person)
    return frozenset(name for name in {**old, **new} if old.get(name) != new.get(name))


def _columns_moved(before, after, moved):
    """The columns in which anything differs, for rules that look at several candidates."""
    if before.values.keys() != after.values.keys():
        return frozenset((*before.fields, *after.fields))
    return frozenset().union(*moved.values()) | (set(before.fields) ^ set(after.fields))


def _change(key, before, after, moved, columns, once):
    person, rule, field = key
    was, now = before.findings.get(key), after.findings.get(key)
    old, new = before.value(person, field), after.value(person, field)
    if was and now:
        if old == new:
            return None
        return Change(person, rule, field, STILL, DATA, was, now, old, new)
    kind = MENDED if was else BACK if key in once else NEW
    cause = _cause(rule, moved.get(person, frozenset()), columns, before.as_of != after.as_of)
    return Change(person, rule, field, kind, cause, was, now, old, new)


def _cause(rule, moved, columns, another_day):
    reads, whole, by_day = _reads(rule)
    if reads & (columns if whole else moved):
        return DATA
    return DAY if another_day and by_day else RULES


@cache
def _reads(id):
    """The fields that a rule reads, whether of several candidates, and whether it looks at the calendar."""
    rule = by_id().get(id)
    if rule is None:  # it was retired since
        return frozenset(), False, False
    names = [name for name in (*rule.params, *rule.each, rule.only, *_silencing(id)) if name]
    reads = {field for name in names for field in fields_behind(name)} | {rule.field}
    return frozenset(reads), rule.whole_column, "today" in rule.wants or any(map(_by_day, names))


def _silencing(id):
    """What those rules read that silence a rule where they speak."""
    return [name for rule in by_id().values() if id in rule.over for name in (*rule.params, rule.only) if name]


@cache
def _by_day(name):
    fact = facts().get(name)
    return fact is not None and ("today" in fact.wants or any(map(_by_day, fact.params)))


def _to_mend(snapshot):
    return {person for (person, _, _), found in snapshot.findings.items() if found.severity in (BLOCKER, ERROR)}
