"""Where everybody stands: each candidate's worst finding, overall and step by step. People are counted, not cells."""

from collections import Counter
from dataclasses import dataclass

from toolkit.eligibility import CANNOT, CHECK, MAY, UNKNOWN
from toolkit.fields import fields
from toolkit.rules.catalogue import by_id
from toolkit.severity import BLOCKER, ERROR, INFO, SEVERITIES, WARNING

CLEAN = "clean"
NOT_JUDGED = "not_judged"
FORM_STEPS = range(4, 13)
GENERAL = "general"
"""Stands for all steps before and after the form: window, account, registering again."""

ELIGIBILITY = {MAY: CLEAN, CANNOT: BLOCKER, CHECK: WARNING, UNKNOWN: NOT_JUDGED}
"""How a decision about eligibility (toolkit.eligibility.Decision) is marked, by its verdict."""


@dataclass(frozen=True)
class Standing:
    """People and steps, each by the worst finding.

    ``overall``: every candidate's worst severity, info counting as clean, in the cohort's order. ``by_step``: the same for
    each step of the form; a step that no rule could judge for a candidate, or for which the sheet lacks a column that
    everybody needs, is "not_judged", never clean. ``general``: the same for all other steps together.
    """

    overall: tuple[str, ...]
    by_step: dict[int, tuple[str, ...]]
    general: tuple[str, ...] = ()

    @property
    def counts(self):
        """People by their worst finding: {severity or "clean": people}."""
        return Counter(self.overall)

    @property
    def ready(self):
        """People without a blocker or an error."""
        return sum(state not in (BLOCKER, ERROR) for state in self.overall)

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
    height, rules, lacking = len(audit.cohort), by_id(), lacking_columns(audit)
    overall = [CLEAN] * height
    by_part = {step: _unless_found(step, audit, step in lacking) for step in FORM_STEPS}
    by_part[GENERAL] = _general_unless_found(audit)
    for sheet, row, id, severity in audit.findings[["sheet", "row", "rule", "severity"]].itertuples(index=False):
        if row is not None and severity != INFO:
            place = audit.cohort.places[sheet, row]
            overall[place] = _worse(overall[place], severity)
            states = by_part[part_of(rules[id].step)]
            states[place] = _worse(states[place], severity)
    general = tuple(by_part.pop(GENERAL))
    return Standing(tuple(overall), {step: tuple(states) for step, states in by_part.items()}, general)


def part_of(step):
    """A step of the form as it is, any other as GENERAL."""
    return step if step in FORM_STEPS else GENERAL


def _unless_found(step, audit, lacking):
    """What each candidate is in a step before anything is found."""
    if lacking or step not in audit.judged:
        return [NOT_JUDGED] * len(audit.cohort)
    return list(map((NOT_JUDGED, CLEAN).__getitem__, audit.judged[step]))


def _general_unless_found(audit):
    judged = [rows for step, rows in audit.judged.items() if step not in FORM_STEPS]
    return [CLEAN if any(rows) else NOT_JUDGED for rows in zip(*judged, strict=True)] or [NOT_JUDGED] * len(audit.cohort)


def _worse(state, severity):
    return severity if state in (CLEAN, NOT_JUDGED) else min(state, severity, key=SEVERITIES.index)


def lacking_columns(audit):
    """Required fields for which the sheet has no column: {step: [field id]}."""
    found = {}
    for field in fields().values():
        if field.missing and not field.optional_column and field.id not in audit.cohort.table:
            found.setdefault(field.step, []).append(field.id)
    return found
