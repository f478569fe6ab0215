"""Whom the changes since the import before concern, so that each number of the line above the tiles is a filter."""

from toolkit.changes import BACK, DATA, MENDED, NEW, STILL

MADE = (MENDED, NEW, BACK, STILL)
"""What became of findings because the sheet says something else now, in the order in which it is told."""

NOBODYS = "nobodys"
APPEARED, SILENT = "appeared", "silent"
LAPSED_WAIVER, LAPSED_FIX = "lapsed_waiver", "lapsed_fix"


def changed_people(renewed, cohort):
    """{kind: {a candidate's number: the fields in which it shows}}."""
    numbers = {person: cohort.places[place] for place, person in renewed.persons.items()}
    found = {}

    def note(kind, number, *fields):
        found.setdefault(kind, {}).setdefault(number, set()).update(fields)

    for change in renewed.changes.findings if renewed.changes else ():
        note(change.kind if change.cause == DATA else NOBODYS, numbers[change.person], change.field)
    for kind in (APPEARED, SILENT) if renewed.changes else ():
        for person in getattr(renewed.changes, kind):
            note(kind, numbers[person])
    findings = renewed.settled.audit.findings
    for at in renewed.settled.lapsed:
        finding = findings.iloc[at]
        note(LAPSED_WAIVER, cohort.places[finding["sheet"], finding["row"]], finding["field"])
    for lapsed in renewed.overlaid.lapsed:
        note(LAPSED_FIX, numbers[lapsed.person], lapsed.field)
    return found


def made_counts(changes):
    """How many findings the sheet's own changes made: {kind: findings}; what the day or the rules did is NOBODYS."""
    counts = {kind: len(changes.of(kind, DATA)) for kind in MADE}
    return counts | {NOBODYS: sum(change.cause != DATA for change in changes.findings)}
