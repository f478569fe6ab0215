"""Which candidates the page shows."""

import re
from collections import Counter
from dataclasses import dataclass

from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED, state_in

FAULTY = "faulty"
FAULTLESS = (CLEAN, NOT_JUDGED)
PAGE = 50


@dataclass(frozen=True)
class Filters:
    """What the tutor asked to see; None or "" asks for nothing.

    ``state``: a severity, "clean", "not_judged" or FAULTY (any of the three severities). ``step``: of the form, or GENERAL.
    ``rule``: a fault's id (toolkit.panels.people.fault_id). ``spread``: the steps whose empty columns are unfolded.
    ``change``: a kind of toolkit.panels.changed. ``kept``: candidates who were corrected meanwhile and stay in sight until
    another filter is asked.
    """

    state: str | None = FAULTY
    step: int | str | None = None
    class_name: str | None = None
    rule: str | None = None
    text: str = ""
    page: int = 0
    faulty_columns: bool = True
    gaps: bool = False  # whether the list of what could not be judged is open
    notes: bool = False  # whether the notes about the whole sheet are open
    spread: frozenset = frozenset()
    change: str | None = None
    kept: frozenset = frozenset()
    gone: bool = False  # whether the list of those who vanished is open


NO_CLASS = ""
"""Stands for candidates without a class (None asks for every class)."""


def chosen(people, filters):
    """The candidates that a filter leaves: what cannot be changed later first; those without a fault by class and row."""
    wanted = _asked(filters.text)
    asked = people.changed.get(filters.change, ()) if filters.change else people.by_number
    found = [
        person
        for person in people.ordered
        if person.number in filters.kept or (person.number in asked and _fits(person, filters) and wanted in person.search)
    ]
    return sorted(found, key=_by_class) if filters.state in FAULTLESS else found


def _by_class(person):
    return person.class_name is None, person.class_name or NO_CLASS, person.number


def _asked(text):
    """What is searched for: blanks do not matter, and of a whole identity number the last four."""
    text = "".join(text.split()).lower()
    return text[-4:] if re.fullmatch(r"\d{14,17}[\dx]", text) else text


def page_of(found, number):
    """One page of candidates and its number, which is kept inside the range."""
    last = max(0, (len(found) - 1) // PAGE)
    number = max(0, min(number, last))
    return found[number * PAGE : (number + 1) * PAGE], number, last + 1


def classes(people):
    """How many candidates each class has, in the order of the names; NO_CLASS last."""
    counts = Counter(person.class_name or NO_CLASS for person in people.ordered)
    return sorted(counts.items(), key=lambda entry: (entry[0] == NO_CLASS, entry[0]))


def _fits(person, filters):
    if filters.class_name is not None and (person.class_name or NO_CLASS) != filters.class_name:
        return False
    if filters.rule and filters.rule not in person.faults:
        return False
    state = state_in(person, filters.step)
    if filters.state is None:  # everybody; of one step, everybody who has something to mend there
        return filters.step is None or state in FAULTS
    return state == filters.state or (filters.state == FAULTY and state in FAULTS)
