"""The dated lines: education that counts no longer, or not yet, when it was begun after or before a day."""

from functools import cache
from typing import NamedTuple

from toolkit.eligibility.clauses import clauses


class Enrolment(NamedTuple):
    """The month (YYYY-MM) in which an education was begun, and whether it is written or only reckoned back."""

    month: str
    written: bool


class Broken(NamedTuple):
    """The clause of a line that an education breaks, and whether the month of enrolment is written."""

    clause: str
    written: bool


def broken_line(edu_level, study_form=None, major=None, enrolment=None, duration=None, school=None, academic=None):
    """The first dated line that an education breaks, as Broken; None when it breaks none that can be told.

    ``major`` is a majors.Major, ``duration`` in years, ``school`` "staff" or "vocational" where the name says so,
    ``academic`` whether the degree is an academic one.
    """
    studied = {"study_form": study_form, "duration": duration, "school": school, "academic": bool(academic)}
    if major:
        studied |= {"major": major.base, "direction": major.direction}
    found = next((line for line in _lines(edu_level) if _holds(line, studied, enrolment)), None)
    return found and Broken(found.id, bool(enrolment and enrolment.written))


def lifted(clause, edu_level, major, enrolment):
    """Whether an exception takes this education out of a clause."""
    return any(
        _holds(line, {"major": major.base}, enrolment)
        for line in _lines(edu_level, lifts=True)
        if line.lifts == clause and major
    )


@cache
def _lines(edu_level, lifts=False):
    dated = (clause for clause in clauses().values() if clause.when and bool(clause.lifts) == lifts)
    return tuple(clause for clause in dated if edu_level in clause.when["edu_level"])


def _holds(line, studied, enrolment):
    if (line.start or line.end) and not (enrolment and _begun(line, enrolment.month)):
        return False
    return all(_fits(key, allowed, studied) for key, allowed in line.when.items() if key != "edu_level")


def _begun(line, month):
    return (line.start or month) <= month <= (line.end or month)


def _fits(key, allowed, studied):
    if key == "major_not":
        return studied.get("major", next(iter(allowed))) not in allowed
    return studied.get(key) in allowed
