"""The cohort that is judged: the imported one with the tutor's decisions laid over it. What was imported stays beside it."""

from dataclasses import dataclass, replace

import pandas as pd

from toolkit.decisions import WAIVED, about_findings, as_json, corrections
from toolkit.fields import fields
from toolkit.intake.cohort import Cohort
from toolkit.intake.values import reader

BY_TUTOR = "by_tutor"
"""The kind of a repair that the tutor made."""


@dataclass(frozen=True)
class Corrected:
    """A cell that says something else than the sheet: ``old`` as imported, ``new`` as decided, ``number`` of the decision."""

    person: int
    field: str
    old: object
    new: object
    number: int


@dataclass(frozen=True)
class Overlaid:
    """A cohort with decisions laid over it.

    ``corrected``: {((sheet, row), field): Corrected}. ``arrived``: corrections that the sheet has by now. ``lapsed``:
    corrections of a cell in which the sheet has come to say something third; they are not applied.
    """

    cohort: Cohort
    corrected: dict
    arrived: tuple = ()
    lapsed: tuple = ()


def overlaid(cohort, decisions, persons, season):
    """The Overlaid of a cohort; ``persons``: {(sheet, row): person}."""
    places = {person: place for place, person in persons.items()}
    columns = {}
    corrected, arrived, lapsed, doubts = {}, [], [], {}
    for (person, field), decision in corrections(decisions).items():
        if person not in places:
            continue
        at = cohort.places[places[person]]
        if field not in columns:
            columns[field] = cohort.table[field].tolist() if field in cohort.table else [None] * len(cohort)
        column = columns[field]
        read = reader(fields()[field], season)(decision.value)
        found = Corrected(person, field, column[at], read.value, decision.number)
        if as_json(found.old) == as_json(found.new) and not _is_doubtful(cohort, places[person], field):
            arrived.append(found)
        elif as_json(found.old) != decision.was:
            lapsed.append(found)
        else:
            column[at] = read.value
            corrected[places[person], field] = found
            doubts[places[person], field] = read.doubt
    return Overlaid(_rebuilt(cohort, columns, corrected, doubts), corrected, tuple(arrived), tuple(lapsed))


def _rebuilt(cohort, columns, corrected, doubts):
    if not corrected:
        return cohort
    changed = {name: pd.Series(columns[name], index=cohort.table.index, dtype=object) for _, name in corrected}
    table = cohort.table.assign(**changed)
    if len(table.columns) > len(cohort.table.columns):
        table = table[[name for name in fields() if name in table]]
    kept = [key not in corrected for key in _doubt_keys(cohort)]
    tidied = [_repair(cohort, *key, one) for key, one in corrected.items()]
    repairs = pd.concat([cohort.repairs, pd.DataFrame(tidied, columns=cohort.repairs.columns, dtype=object)], ignore_index=True)
    said = [_doubt(cohort, *key, corrected[key], doubt) for key, doubt in doubts.items() if doubt]
    left = pd.concat([cohort.doubts[kept], pd.DataFrame(said, columns=cohort.doubts.columns, dtype=object)])
    origins = cohort.origins and {(sheet, name): None for (sheet, _), name in corrected} | cohort.origins
    return replace(cohort, table=table, repairs=repairs, doubts=left.reset_index(drop=True), origins=origins)


def _doubt_keys(cohort):
    return [((sheet, row), field) for sheet, row, field in cohort.doubts[["sheet", "row", "field"]].itertuples(index=False)]


def _is_doubtful(cohort, place, field):
    return (place, field) in set(_doubt_keys(cohort))


def _repair(cohort, place, field, corrected):
    """What the tutor corrected is told where everything is told that the file says otherwise."""
    return (*place, cohort.cell(*place, field) or f"A{place[1]}", field, corrected.old, corrected.new, BY_TUTOR)


def _doubt(cohort, place, field, corrected, doubt):
    return (*place, cohort.cell(*place, field), field, corrected.new, doubt)


@dataclass(frozen=True)
class Settled:
    """An audit without the findings that the tutor waived.

    ``waived``: {number of the finding in the whole table: Decision}. ``lapsed``: waivers that hold no more, since another value
    stands there: {number in the audit's own table: Decision}. ``decided``: what else was decided: {number there: Decision}.
    """

    audit: object
    waived: dict
    lapsed: dict
    decided: dict


def settled(audit, decisions, persons):
    """The Settled of an audit: a waiver holds as long as the value stays."""
    known = about_findings(decisions)
    if not known:
        return Settled(audit, {}, {}, {})
    columns = (audit.findings[name].tolist() for name in ("sheet", "row", "rule", "field", "value"))
    said = [
        (number, known[key], value)
        for number, (sheet, row, rule, field, value) in enumerate(zip(*columns, strict=True))
        if row is not None and (key := (persons.get((sheet, row)), rule, field)) in known
    ]
    waived = {number: one for number, one, value in said if one.verdict == WAIVED and as_json(value) == one.was}
    kept = [number for number in range(len(audit.findings)) if number not in waived]
    now = {number: at for at, number in enumerate(kept)}
    lapsed = {now[number]: one for number, one, _ in said if one.verdict == WAIVED and number not in waived}
    decided = {now[number]: one for number, one, _ in said if one.verdict != WAIVED}
    left = replace(audit, findings=audit.findings.iloc[kept].reset_index(drop=True))
    return Settled(left if waived else audit, waived, lapsed, decided)
