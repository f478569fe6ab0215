"""Columns as values and codes: asked once for every combination, and never another answer than row by row."""

import random
from datetime import date

import pytest

from tests.people import cohort
from toolkit.audit import judge_one
from toolkit.coded import DOUBT, Coded, ask
from toolkit.columns import Columns
from toolkit.rules.catalogue import by_id, catalogue
from toolkit.rules.engine import apply, causes_only
from toolkit.season import load_season

FEW, MANY = ["临床", "口腔", None, DOUBT], [*map(str, range(500)), None, DOUBT]


@pytest.mark.parametrize("kinds", [(FEW,), (MANY,), (FEW, FEW), (FEW, MANY), (MANY, FEW), (FEW, FEW, FEW), (MANY, MANY)])
@pytest.mark.parametrize("rows", [0, 1, 2, 30, 3000])
def test_the_answers_are_those_of_every_row(kinds, rows):
    rng = random.Random(rows)
    lists = [[rng.choice(kind) for _ in range(rows)] for kind in kinds]
    answers = ask(lambda *values: values, list(map(Coded.of, lists)), known=[0], sure=range(len(lists)))
    table = list(zip(*lists, strict=True))
    usable = [row for row, values in enumerate(table) if values[0] is not None and DOUBT not in values]
    assert answers.rows.tolist() == usable
    assert [answers.values[code] for code in answers.which] == [table[row] for row in usable]
    assert answers.column(rows).at(slice(None)) == [table[row] if row in set(usable) else None for row in range(rows)]
    fact = ask(lambda *values: values, list(map(Coded.of, lists)), known=[0])
    assert fact.rows.tolist() == [row for row, values in enumerate(table) if values[0] not in (None, DOUBT)]


def test_each_combination_is_asked_once():
    asked = []
    columns = [Coded.of([1, 2] * 500), Coded.of([None, *"ab"] * 333 + ["a"])]
    ask(lambda *values: asked.append(values), columns, known=[0])
    assert sorted(asked, key=str) == [(1, "a"), (1, "b"), (1, None), (2, "a"), (2, "b"), (2, None)]


def test_a_column_keeps_its_values():
    for column in (FEW, MANY, [True, None, "x"] * 9, [("a", 1), ("b", 2)], [DOUBT], [None], []):
        assert Coded.of(column).at(slice(None)) == column
        assert Coded.of(column).presence().at(slice(None)) == [None if value is None else True for value in column]


def test_a_cohort_is_judged_like_each_candidate_alone():
    people, rng = cohort(150, seed=7), random.Random(7)
    for person in people:
        field = rng.choice(list(person))
        person[field] = rng.choice(people)[field]
    season, today, rules = load_season(), date(2025, 2, 15), [rule for rule in catalogue() if not rule.whole_column]
    columns = Columns({field: [person[field] for person in people] for field in people[0]}, len(people), season, today)
    found = causes_only([finding for rule in rules for finding in apply(rule, columns).findings], by_id())
    for row, person in enumerate(people):
        here = [(f.rule, f.field, f.value, f.suggestion, f.case, f.severity) for f in found if f.position == row]
        assert here == judge_one(person, season, today, rules)
