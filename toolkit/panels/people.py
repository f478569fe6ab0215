"""The candidates of an audit as the page needs them: who has which findings where. Made once, so that a click is quick."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from toolkit.fixlist.counts import top_faults
from toolkit.listing import naming
from toolkit.rules.catalogue import by_id
from toolkit.severity import SEVERITIES, worst
from toolkit.standing import CLEAN, GENERAL, NOT_JUDGED, part_of, standing

FAULTS = SEVERITIES[:3]


@dataclass(frozen=True, slots=True)
class Person:
    """One candidate.

    ``number``: the place in the cohort. ``found``: the numbers of the findings by field. ``faulty``: the fields with more
    than a mere remark, each with the steps of the form (or GENERAL) whose rules say so. ``steps``: the worst state by step,
    of GENERAL as well. ``faults``: the ids of the faults (fault_id). ``search``: what
    the search box looks through.
    """

    number: int
    sheet: str
    row: int
    name: str | None
    class_name: str | None
    worst: str
    counts: dict
    found: dict
    faulty: dict
    steps: dict
    faults: frozenset
    search: str


@dataclass(frozen=True)
class People:
    """``ordered``: everybody, what cannot be changed later first. ``doubts``: (number, field) that intake could not read.

    ``faults``: what was found in whom, a rule's cases one by one, as the fix list counts it (toolkit.fixlist.counts.Fault).
    ``changed``: whom a change since the import before concerns, and where: {kind: {number: fields}} (toolkit.panels.changed).
    """

    ordered: tuple[Person, ...]
    by_number: dict
    standing: object
    doubts: frozenset = field(default_factory=frozenset)
    faults: tuple = ()
    changed: dict = field(default_factory=dict)

    def __len__(self):
        return len(self.ordered)

    @cached_property
    def counts(self):
        """People by their worst finding, overall (key None), in each step of the form and in GENERAL."""
        where = self.standing
        return {None: where.counts, **{step: where.step_counts(step) for step in (*where.by_step, GENERAL)}}

    @cached_property
    def findings(self):
        """How many findings there are of each severity."""
        found = Counter()
        for person in self.ordered:
            found.update(person.counts)
        return found


def people_of(audit):
    """The people of an audit."""
    place = {key: number for number, key in enumerate(audit.cohort.table.index)}
    found, order = _findings_by_person(audit, place)
    where = standing(audit)
    rows = enumerate(_rows(audit.cohort))
    made = [_person(number, key, found.get(number, ()), where, columns) for number, (key, columns) in rows]
    doubts = frozenset((place[d.sheet, d.row], d.field) for d in audit.cohort.doubts.itertuples(index=False))
    ordered = sorted(made, key=lambda person: (order.get(person.number, (len(SEVERITIES), True)), person.number))
    by_number = {person.number: person for person in made}
    return People(tuple(ordered), by_number, where, doubts, tuple(top_faults(audit, most=None)))


def fault_id(rule, case):
    """What a fault is called when it is asked for: the rule's id, and its case where the rule has several."""
    return f"{rule}:{case}" if case else rule


def state_in(person, step=None):
    """A candidate's worst severity, "clean" or "not_judged": overall, or in one step."""
    return person.worst if step is None else person.steps.get(step, CLEAN)


def _findings_by_person(audit, place):
    """Per candidate (finding's number, rule, field, severity, case), and how early the candidate comes."""
    rules, found, order = by_id(), {}, {}
    rank = {severity: number for number, severity in enumerate(SEVERITIES)}
    columns = (audit.findings[name].tolist() for name in ("sheet", "row", "rule", "field", "severity", "case"))
    for number, (sheet, row, id, name, severity, case) in enumerate(zip(*columns, strict=True)):
        if row is None:
            continue
        person = place[sheet, row]
        found.setdefault(person, []).append((number, rules[id], name, severity, case))
        key = (rank[severity], not rules[id].frozen_after_close)
        order[person] = min(order.get(person, key), key)
    return found, order


def _rows(cohort):
    blank = [None] * len(cohort)
    wanted = ("name", "class_name", "pinyin", "id_number")
    columns = [_column(name, cohort.table[name]) if name in cohort.table else blank for name in wanted]
    return zip(cohort.table.index, zip(*columns, strict=True), strict=True)


def _column(name, values):
    return naming(name, values) if name in ("name", "class_name") else values.tolist()


def _person(number, key, found, where, columns):
    name, class_name, pinyin, id_number = columns
    by_field, steps = {}, {}
    for finding, rule, at, severity, _ in found:
        by_field.setdefault(at, []).append(finding)
        steps.setdefault(rule.step, []).append(severity)
    return Person(
        number=number,
        sheet=key[0],
        row=key[1],
        name=name,
        class_name=class_name,
        worst=where.overall[number],
        counts=Counter(severity for _, _, _, severity, _ in found),
        found=by_field,
        faulty=_faulty(found),
        steps={step: worst(severities) for step, severities in steps.items()} | _step_states(where, number),
        faults=frozenset(fault_id(rule.id, case) for _, rule, _, _, case in found),
        search=_searchable(name, pinyin, id_number),
    )


def _faulty(found):
    steps = {}
    for _, rule, at, severity, _ in found:
        if severity in FAULTS:
            steps.setdefault(at, set()).add(part_of(rule.step))
    return steps


def _step_states(where, number):
    return {step: states[number] for step, states in where.by_step.items()} | {GENERAL: where.general[number]}


def _searchable(name, pinyin, id_number):
    letters = str(pinyin or "").replace(" ", "")
    return f"{name or ''}\n{letters}\n{str(id_number or '')[-4:]}".lower()


__all__ = ["CLEAN", "FAULTS", "NOT_JUDGED", "People", "Person", "fault_id", "people_of", "state_in"]
