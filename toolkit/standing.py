"""Where everybody stands: each candidate's worst finding, overall and step by step. People are counted, not cells."""

from collections import Counter
from dataclasses import dataclass

from toolkit.eligibility import CANNOT, CHECK, MAY, UNKNOWN
from toolkit.fields import fields
from toolkit.rules.catalogue import by_id
from toolkit.severity import BLOCKER, ERROR, INFO, SEVERITIES, WARNING
from toolkit.unjudged import JUDGED, OPEN, OWED, SPARED

CLEAN = "clean"
NOT_JUDGED = "not_judged"
FORM_STEPS = range(4, 13)
GENERAL = "general"
"""Stands for all steps before and after the form: window, account, registering again."""

UNLESS_FOUND = {SPARED: CLEAN, JUDGED: CLEAN, OPEN: NOT_JUDGED, OWED: NOT_JUDGED}

ELIGIBILITY = {MAY: CLEAN, CANNOT: BLOCKER, CHECK: WARNING, UNKNOWN: NOT_JUDGED}
"""How a decision about eligibility (toolkit.eligibility.Decision) is marked, by its verdict."""


@dataclass(frozen=True)
class Standing:
    """People and steps, each by the worst finding.

    ``overall``: every candidate's worst severity, in the cohort's order; "clean" where no more than an info was found and
    everything was judged for which the form asks, else "not_judged". ``by_step``: the same for each step of the form; a step
    in which nothing was judged although something is to be, or for which the sheet lacks a column that the candidate needs, is
    "not_judged", a step that leaves a candidate nothing to fill in is clean. ``general``: the same for all other steps
    together. ``whole``: whether everything was judged for which the form asks, whatever was found.
    """

    overall: tuple[str, ...]
    by_step: dict[int, tuple[str, ...]]
    general: tuple[str, ...] = ()
    whole: tuple[bool, ...] = ()

    @property
    def counts(self):
        """People by their worst finding: {severity or "clean": people}."""
        return Counter(self.overall)

    @property
    def ready(self):
        """People without a blocker or an error, of whom everything was judged for which the form asks."""
        return sum(whole and state not in (BLOCKER, ERROR) for state, whole in zip(self.overall, self.whole, strict=True))

    @property
    def blocked(self):
        """People with a blocker."""
        return self.counts[BLOCKER]

    @property
    def blind_steps(self):
        """The steps of the form in which nobody could be judged."""
        return [step for step, states in self.by_step.items() if states and set(states) == {NOT_JUDGED}]

    def step_counts(self, step):
        """People in one step of the form, or in GENERAL, by their worst finding there."""
        return Counter(self.general if step == GENERAL else self.by_step[step])


def standing(audit):
    """Where every candidate of an audit stands."""
    rules, whole = by_id(), _whole(audit)
    overall = [CLEAN if everything else NOT_JUDGED for everything in whole]
    by_part = {step: _unless_found(step, audit) for step in FORM_STEPS}
    by_part[GENERAL] = _general_unless_found(audit)
    for sheet, row, id, severity in audit.findings[["sheet", "row", "rule", "severity"]].itertuples(index=False):
        if row is not None and severity != INFO:
            place = audit.cohort.places[sheet, row]
            overall[place] = _worse(overall[place], severity)
            states = by_part[part_of(rules[id].step)]
            states[place] = _worse(states[place], severity)
    general = tuple(by_part.pop(GENERAL))
    return Standing(tuple(overall), {step: tuple(states) for step, states in by_part.items()}, general, whole)


def part_of(step):
    """A step of the form as it is, any other as GENERAL."""
    return step if step in FORM_STEPS else GENERAL


def _whole(audit):
    """Of whom everything was judged for which the form asks: nobody where a step of the form was not judged at all."""
    steps = [audit.judged.get(step) for step in FORM_STEPS]
    if not any(steps):
        return (False,) * len(audit.cohort)
    return tuple(OWED not in states for states in zip(*filter(None, steps), strict=True))


def _unless_found(step, audit):
    """What each candidate is in a step before anything is found."""
    judged = audit.judged.get(step)
    return [UNLESS_FOUND[state] for state in judged] if judged else [NOT_JUDGED] * len(audit.cohort)


def _general_unless_found(audit):
    judged = [states for step, states in audit.judged.items() if step not in FORM_STEPS]
    return [_together(states) for states in zip(*judged, strict=True)] or [NOT_JUDGED] * len(audit.cohort)


def _together(states):
    """Several steps as one: judged where any of them was."""
    return CLEAN if JUDGED in states or max(states) == SPARED else NOT_JUDGED


def _worse(state, severity):
    return severity if state in (CLEAN, NOT_JUDGED) else min(state, severity, key=SEVERITIES.index)


def lacking_columns(audit, sheet, number):
    """The fields that the form asks of one candidate (by sheet and place in the cohort) and the sheet has no column for."""
    asked = (field for field in fields().values() if field.missing and not field.optional_column)
    return [field.id for field in asked if not audit.cohort.has_column(sheet, field.id) and _concerns(field, audit, number)]


def _concerns(field, audit, number):
    fact = audit.facts.get(field.required_for)
    return fact is None or fact[number] is not False
