"""Who is in the sample: every fault's candidate, and others in whom nothing is wrong but the way it is written."""

import random
from dataclasses import dataclass

from invented import units
from invented.candidates import KINDS, SEASON, candidate
from invented.dirt import DIRT
from invented.spellings import respelled

CLASSES = tuple(f"{SEASON}春季{number}班" for number in range(1, 7))


@dataclass
class Row:
    """A candidate's cells as the sheet has them, the rules that must say something, and the repairs that must be recorded."""

    cells: dict
    rules: tuple = ()
    repairs: tuple = ()
    hidden: bool = False
    comment: tuple | None = None
    merged: int = 0
    """How many rows, this one included, share the cells of the work unit; those below say nothing there."""
    order: float = 0.0


UNIT_CELLS = ("work_unit", "prov", "city", "county", "org_type", "affiliation")


def faulty(faults, seed):
    """A row for every fault; each has its own random numbers, so that another fault more or less changes nobody."""
    return [_faulty(fault, random.Random(f"{seed} {fault.rules} {fault.kind} {sorted(fault.cells)}")) for fault in faults]


def _faulty(fault, rng):
    person = fault.person(rng)
    return Row(respelled(person, rng, 0.15) | fault.applied(person), fault.rules, order=rng.random())


def dirty(rng):
    """Rows of right candidates with dirt of every kind, two kinds to a row where they are about different cells."""
    left, rows = list(DIRT), []
    while left:
        person = candidate(rng.choice(list(KINDS)), rng)
        chosen = []
        for dirt in left:
            if len(chosen) < 2 and dirt[1](person) and all(_apart(dirt, other, person) for other in chosen):
                chosen.append(dirt)
        if chosen and chosen[0] is left[0]:
            left = [dirt for dirt in left if dirt not in chosen]
            cells = dict(person)
            for _, _, change in chosen:
                cells |= change(person)
            rows.append(Row(cells, repairs=tuple(kind for kind, _, _ in chosen), order=rng.random()))
    return rows


def _apart(dirt, other, person):
    return not dirt[2](person).keys() & other[2](person).keys()


def colleagues(rng):
    """Five of one hospital: three whose unit is one merged cell, one who says 同上, one who writes it otherwise."""
    shared = units.unit("municipal", rng)
    people = [candidate("bachelor", rng) for _ in range(40)]
    rows = [Row(person | shared) for person in people if person["category"] == "临床"][:5]
    rows[0].merged = 3
    for row in rows[1:3]:
        row.cells |= dict.fromkeys(UNIT_CELLS)
        row.repairs = ("merged",)
    rows[3].cells |= dict.fromkeys(UNIT_CELLS, "同上")
    rows[3].repairs = ("same_as_above",)
    rows[4].cells["work_unit"] = f"湖南省{shared['work_unit']}"
    rows[4].rules = ("S07-UNIT-VARIANTS",)
    return rows


def pristine(size, rng, kinds=tuple(KINDS)):
    """Rows without any fault, some cells written in another way."""
    return [Row(respelled(candidate(rng.choice(kinds), rng), rng, 0.15), order=rng.random()) for _ in range(size)]


def sharing(field, rules, rng, kind):
    """Two candidates of whom the second has the first one's value, and is the one at fault."""
    first, second = (Row(candidate(kind, rng), order=rng.random()) for _ in range(2))
    second.cells[field] = first.cells[field]
    second.rules = rules
    return [first, second]
