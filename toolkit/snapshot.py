"""What an import held and what was found in it, person by person, so that a later import can be compared with it."""

import json
import zlib
from dataclasses import dataclass, field
from typing import NamedTuple

from toolkit.persons import Person, person_of

LEVEL = 6


class Found(NamedTuple):
    """A finding as it was: its case or None, its severity, the value that stood there."""

    case: str | None
    severity: str
    value: object


@dataclass(frozen=True)
class Snapshot:
    """One import.

    ``at``, ``season``, ``as_of``: ISO texts and the season's id. ``places``: {person: (sheet, row)}. ``fields``: the columns,
    ``values``: {person: tuple in the order of ``fields``}. ``findings``: {(person, rule, field): Found}, those about one
    candidate only.
    """

    at: str
    season: str
    as_of: str
    places: dict
    fields: tuple
    values: dict
    findings: dict = field(default_factory=dict)

    def value(self, person, name):
        """One value of a person; None also where there was no such column."""
        return self.values[person][self.fields.index(name)] if name in self.fields else None

    def row(self, person):
        """All values of a person by field."""
        return dict(zip(self.fields, self.values[person], strict=True))

    def people(self):
        """{person: Person}: what each was known by."""
        return {person: self._known_by(person) for person in self.values}

    def _known_by(self, person):
        return person_of({name: self.value(person, name) for name in Person._fields})


def snapshot(audit, persons, at):
    """The Snapshot of an audit; ``persons``: {(sheet, row): person}, ``at``: ISO time of the import."""
    table = audit.cohort.table
    places = dict(zip(table.index, (persons[place] for place in table.index), strict=True))
    rows = zip(places.values(), table.itertuples(index=False, name=None), strict=True)
    about = audit.findings[audit.findings["row"].notna()]
    columns = (about[name].tolist() for name in ("sheet", "row", "rule", "field", "case", "severity", "value"))
    found = {
        (places[sheet, row], rule, name): Found(case, severity, value)
        for sheet, row, rule, name, case, severity, value in zip(*columns, strict=True)
    }
    return Snapshot(
        at=at,
        season=audit.season.id,
        as_of=audit.today.isoformat(),
        places={person: place for place, person in places.items()},
        fields=tuple(table.columns),
        values=dict(rows),
        findings=found,
    )


def packed(taken):
    """A Snapshot as bytes."""
    entry = {
        "at": taken.at,
        "season": taken.season,
        "as_of": taken.as_of,
        "fields": taken.fields,
        "rows": [[person, *taken.places[person], *values] for person, values in taken.values.items()],
        "findings": [[*key, *found] for key, found in taken.findings.items()],
    }
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), default=str)
    return zlib.compress(text.encode("utf-8"), LEVEL)


def unpacked(content):
    """The Snapshot in some bytes."""
    entry = json.loads(zlib.decompress(content))
    rows, findings = entry.pop("rows"), entry.pop("findings")
    return Snapshot(
        **{**entry, "fields": tuple(entry["fields"])},
        places={person: (sheet, row) for person, sheet, row, *_ in rows},
        values={person: tuple(values) for person, _, _, *values in rows},
        findings={(person, rule, name): Found(*found) for person, rule, name, *found in findings},
    )
