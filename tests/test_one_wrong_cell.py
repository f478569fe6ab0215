"""One wrong cell in an otherwise clean row is reported once, at the cell to look at, and with its right weight.

The cases stand in tests/wrong_cells_*.py. The row has every column of the bookkeeping, all answered as they should be, so a
rule that looks at the same fault from another side has every chance to report it a second time.
"""

import random
from datetime import date

import pytest

from tests import wrong_cells_papers, wrong_cells_person, wrong_cells_work
from tests.people import FIELDS, KINDS, booked, candidate, units
from tests.wrong_cells import ELSEWHERE
from toolkit.columns import Columns
from toolkit.rules.catalogue import MODULES, by_id, catalogue, written_rules
from toolkit.rules.engine import apply, causes_only
from toolkit.season import load_season
from toolkit.severity import INFO

SEASON, TODAY = load_season(), date(2025, 2, 15)
NOT_OF_ONE = [rule for rule in catalogue() if not rule.whole_column]
CASES = (*wrong_cells_person.CASES, *wrong_cells_work.CASES, *wrong_cells_papers.CASES)
BLANK_TWICE = {("provincial_elsewhere", "affiliation")}
"""The affiliation alone shows that this unit is provincial: without it the site 省直 is a question of its own."""
NAMES = [f"{case.rule} {case.kind} {case.field}={case.value}"[:90] for case in CASES]


def row_of(case):
    """A clean candidate as the case wants one, with the bookkeeping and the case's other cells."""
    rng = random.Random(f"{case.kind} {case.unit} {case.where}")
    while True:
        person = candidate(case.kind, rng)
        if case.unit:
            person |= units.unit(case.unit, rng)
        row = booked(person) | case.beside
        if all(row[name] in (value if isinstance(value, tuple) else (value,)) for name, value in case.where.items()):
            return row


def findings(row, today, doubts=()):
    """What is said of the row: {(rule, field, severity)}; ``doubts`` are cells that intake could not read."""
    columns = Columns({name: [value] for name, value in row.items()}, 1, SEASON, today, {f: {0: kind} for f, kind in doubts})
    found = [finding for rule in NOT_OF_ONE for finding in apply(rule, columns).findings]
    return [(f.rule, f.field, f.severity) for f in causes_only(found, by_id())]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_one_wrong_cell_is_one_finding(case):
    row, today = row_of(case), case.today or TODAY
    before = findings(row, today)
    assert {severity for *_, severity in before} <= {INFO, *case.may}, before
    value = case.value(row) if callable(case.value) else case.value
    after = findings(row | {case.field: value}, today, [(case.field, case.doubt)] if case.doubt else ())
    assert [found for found in after if found not in before] == [(case.rule, case.on or case.field, case.severity)], value


def test_a_blank_cell_is_one_finding_of_every_kind():
    """Whatever is left out in a clean row: one finding at most, besides information."""
    rows, blanked = [], []
    for kind in KINDS:
        row = booked(candidate(kind, random.Random(kind)))
        blank = [None, *(name for name in FIELDS if row[name] is not None)]
        rows += [row | ({name: None} if name else {}) for name in blank]
        blanked += [(kind, name) for name in blank]
    found = said_of(rows)
    clean = {kind: said for (kind, name), said in zip(blanked, found, strict=True) if name is None}
    extra = {(kind, name): said - clean[kind] for (kind, name), said in zip(blanked, found, strict=True)}
    twice = {place: said for place, said in extra.items() if sum(severity != INFO for *_, severity in said) > 1}
    assert set(twice) <= BLANK_TWICE, twice


def said_of(rows):
    """{(rule, field, severity)} of each of many rows."""
    columns = Columns({name: [row[name] for row in rows] for name in rows[0]}, len(rows), SEASON, TODAY)
    found = causes_only([one for rule in NOT_OF_ONE for one in apply(rule, columns).findings], by_id())
    said = [set() for _ in rows]
    for one in found:
        said[one.position].add((one.rule, one.field, one.severity))
    return said


def test_there_are_enough_cases():
    assert len(CASES) >= 150
    assert len(set(map(str, CASES))) == len(CASES)


def test_every_rule_about_one_candidate_has_a_case():
    rules = {rule.id for module in MODULES for rule in written_rules(module) if not rule.whole_column}
    assert rules - {case.rule for case in CASES} == set(ELSEWHERE)


def test_every_rule_that_a_field_brings_has_a_case():
    rules = {rule.id for rule in catalogue() if not rule.whole_column}
    assert rules - {case.rule for case in CASES} - set(ELSEWHERE) == set()
