"""One candidate judged again after a decision: an Opened cohort in which only that candidate is made anew.

Rules about several candidates at once are not asked; what they found stays until the whole cohort is judged again.
"""

from collections import Counter
from dataclasses import dataclass, fields, replace

import pandas as pd

from toolkit.audit import audit
from toolkit.fields import fields as form
from toolkit.overlay import BY_TUTOR, overlaid, settled
from toolkit.panels.people import CLEAN, NOT_JUDGED, People, fault_id, people_of, state_in
from toolkit.rules.catalogue import by_id, catalogue
from toolkit.standing import GENERAL

PHOTO = "photo"


def judged_again(opened, number, decisions):
    """The Opened cohort after decisions about one candidate; ``number``: the place in the cohort."""
    person = opened.people.by_number[number]
    place = (person.sheet, person.row)
    laid, done = _alone(opened, number, place, decisions)
    before = opened.audit.findings
    own = before.loc[[at for numbers in person.found.values() for at in numbers]]
    kept = own[[by_id()[rule].whole_column for rule in own["rule"]]]
    found = pd.concat([done.findings[done.findings["row"].notna()], kept], ignore_index=True)
    made = people_of(replace(done, findings=found))
    findings = _in_the_place_of(before, own, found)
    people = _people(opened.people, person, made, first=findings.index[-1] + 1 - len(found) if len(found) else 0)
    now = replace(opened, audit=_audit(opened.audit, number, done, findings), people=people, patched=True)
    renewed = replace(opened.renewed, overlaid=_overlaid(opened.renewed.overlaid, place, laid, now.audit.cohort))
    return _with_what_is_known(replace(now, renewed=renewed), opened, number)


def _alone(opened, number, place, decisions):
    """One candidate as a cohort: with the decisions laid over it, and judged."""
    imported, before = opened.imported, opened.audit
    alone = replace(
        imported,
        table=imported.table.iloc[[number]],
        doubts=_of(imported.doubts, place),
        repairs=imported.repairs.iloc[:0],
    )
    persons = {place: opened.renewed.persons[place]}
    laid = overlaid(alone, decisions, persons, before.season)
    judged = audit(_with_photo(laid.cohort, before.cohort, number), before.season, before.today, rules=_rules())
    return laid, settled(judged, decisions, persons).audit


def _rules():
    return [rule for rule in catalogue() if not rule.whole_column]


def _of(table, place):
    sheet, row = place
    return table[((table["row"] == row) & (table["sheet"] == sheet)).to_numpy(bool)]


def _with_photo(alone, cohort, number):
    """With the photo that is the candidate's in the whole cohort."""
    if cohort.photos is None:
        return alone
    table = alone.table.assign(photo=pd.Series([cohort.table[PHOTO].iat[number]], index=alone.table.index, dtype=object))
    origins = {(sheet, PHOTO): None for sheet in alone.sheets} | alone.origins if alone.origins else alone.origins
    return replace(alone, table=table, origins=origins, photos=cohort.photos)


def _in_the_place_of(before, own, found):
    """The findings with a candidate's own exchanged; the others keep their labels, by which people know them."""
    first = before.index[-1] + 1 if len(before) else 0
    return pd.concat([before.drop(own.index), found.set_index(pd.RangeIndex(first, first + len(found)))])


def _people(before, old, made, first):
    """The people with one made anew, in the place where it stood."""
    (new,) = made.by_number.values()
    found = {name: [first + at for at in numbers] for name, numbers in new.found.items()}
    new = replace(new, number=old.number, found=found, steps=_steps(old, new))
    severities = {fault_id(fault.rule.id, fault.case): fault for fault in made.faults}
    doubts = {doubt for doubt in before.doubts if doubt[0] != old.number} | {(old.number, name) for _, name in made.doubts}
    people = People(
        ordered=tuple(new if person is old else person for person in before.ordered),
        by_number=before.by_number | {old.number: new},
        standing=_standing(before.standing, new, made.standing),
        doubts=frozenset(doubts),
        faults=_faults(before.faults, old.faults, severities),
        changed=before.changed,
    )
    people.__dict__.update(counts=_counts(before.counts, old, new), findings=_without(before.findings, old.counts, new.counts))
    return people


def _without(counts, old, new):
    """The counts with what one candidate adds to them exchanged."""
    counts = Counter(counts)
    counts.subtract(old)
    counts.update(new)
    return counts


def _counts(before, old, new):
    """People by their worst finding in each step, one candidate's exchanged."""
    return {step: _without(counts, {_state(old, step): 1}, {_state(new, step): 1}) for step, counts in before.items()}


def _state(person, step):
    return state_in(person) if step is None else person.steps[step]


def _steps(old, new):
    """The states of the steps; what was judged only by rules that were not asked now is clean as before."""
    blind = {step for step, state in new.steps.items() if state == NOT_JUDGED and old.steps.get(step) == CLEAN}
    return new.steps | dict.fromkeys(blind, CLEAN)


def _standing(before, new, made):
    """Where everybody stands, one candidate exchanged; ``made``: where that one stands alone."""
    parts = {
        field.name: _with_row(getattr(before, field.name), new.number, getattr(made, field.name)) for field in fields(before)
    }
    by_step = {step: _with_row(states, new.number, (new.steps[step],)) for step, states in before.by_step.items()}
    return replace(
        before, **parts | {"by_step": by_step, "general": _with_row(before.general, new.number, (new.steps[GENERAL],))}
    )


def _with_row(values, number, made):
    return (*values[:number], made[0], *values[number + 1 :]) if values and isinstance(made, tuple) and made else values


def _faults(before, old, new):
    """The faults as they are counted, one candidate's exchanged."""
    known = {fault_id(fault.rule.id, fault.case): fault for fault in before}
    for id in old - new.keys():
        known[id] = replace(known[id], people=known[id].people - 1)
    for id in new.keys() - old:
        known[id] = replace(known[id], people=known[id].people + 1) if id in known else new[id]
    return tuple(sorted((fault for fault in known.values() if fault.people), key=lambda fault: -fault.people))


def _audit(before, number, done, findings):
    facts = {name: ExceptOne(column, number, done.facts[name]) for name, column in before.facts.items() if name in done.facts}
    return replace(before, cohort=_cohort(before.cohort, number, done.cohort), findings=findings, facts=facts)


@dataclass(frozen=True)
class ExceptOne:
    """A fact by row; that of one row is another column's first."""

    column: object
    row: int
    alone: object

    def __getitem__(self, row):
        return self.alone[0] if row == self.row else self.column[row]


def _cohort(before, number, alone):
    """The whole cohort with one candidate's row, doubts and repairs exchanged."""
    place = before.table.index[number]
    by_tutor = before.repairs[(before.repairs["kind"] == BY_TUTOR).to_numpy(bool)]
    return replace(
        before,
        table=_table(before.table, number, alone.table),
        doubts=_exchanged(before.doubts, _of(before.doubts, place), alone.doubts),
        repairs=_exchanged(before.repairs, _of(by_tutor, place), alone.repairs),
        origins=alone.origins | before.origins if before.origins else before.origins,
    )


def _table(before, number, alone):
    table, order = before.copy(), list(before.columns)
    row = dict.fromkeys(order) | dict(zip(alone.columns, alone.to_numpy()[0], strict=True))
    for name, value in row.items():
        if name not in order:
            table[name] = pd.Series([None] * len(before), index=before.index, dtype=object)
        at = table.columns.get_loc(name)
        if table.iat[number, at] is not value:
            table.iat[number, at] = value
    return table if len(table.columns) == len(order) else table[[name for name in form() if name in table]]


def _exchanged(table, gone, own):
    if not len(gone) and not len(own):
        return table
    return pd.concat([table.drop(gone.index), own], ignore_index=True)


def _overlaid(before, place, laid, cohort):
    others = {key: one for key, one in before.corrected.items() if key[0] != place}
    return replace(before, cohort=cohort, corrected=others | laid.corrected)


def _with_what_is_known(now, before, number):
    """Spares the new one what the old one has reckoned already: the columns as lists, the repairs by row."""
    person = now.people.by_number[number]
    row = now.audit.cohort.table.iloc[number]
    values = dict(before.values)
    for name, value in zip(now.audit.cohort.table.columns, row, strict=True):
        if name not in values or values[name][number] is not value:
            column = list(values.get(name) or [None] * len(now.people))
            column[number] = value
            values[name] = column
    place = (person.sheet, person.row)
    tidied = [one for one in before.repairs.get(place, ()) if one[-1] != BY_TUTOR]
    mine = [one for (at, _), one in now.renewed.overlaid.corrected.items() if at == place]
    repairs = before.repairs | {place: [*tidied, *((one.field, one.old, one.new, BY_TUTOR) for one in mine)]}
    now.__dict__.update(values=values, repairs=repairs, sheets=before.sheets)
    return now
