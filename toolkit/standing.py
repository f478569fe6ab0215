"""Where everybody stands: each candidate's worst finding, overall and step by step. People are counted, not cells."""

from collections import Counter
from dataclasses import dataclass

from toolkit.fields import fields
from toolkit.rules.catalogue import by_id
from toolkit.severity import BLOCKER, ERROR, SEVERITIES, worst

CLEAN = "clean"
NOT_JUDGED = "not_judged"
FORM_STEPS = range(4, 13)


@dataclass(frozen=True)
class Standing:
    """People and steps, each by the worst finding.

    ``overall``: every candidate's worst severity, info counting as clean, in the cohort's order. ``by_step``: the same for
    each step of the form; a step that no rule could judge for a candidate, or for which the sheet lacks a column that
    everybody needs, is "not_judged", never clean.
    """

    overall: tuple[str, ...]
    by_step: dict[int, tuple[str, ...]]

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

    def step_counts(self, step):
        """People in one step by their worst finding there."""
        return Counter(self.by_step[step])


def standing(audit):
    """Where every candidate of an audit stands."""
    height, rules = len(audit.cohort), by_id()
    place = audit.cohort.places
    found = {}
    for sheet, row, id, severity in audit.findings[["sheet", "row", "rule", "severity"]].itertuples(index=False):
        if row is not None:
            found.setdefault(place[sheet, row], []).append((rules[id].step, severity))
    overall = tuple(_state(severity for _, severity in found.get(row, ())) for row in range(height))
    lacking = lacking_columns(audit)
    by_step = {step: tuple(_step_states(step, audit, found, height, step in lacking)) for step in FORM_STEPS}
    return Standing(overall, by_step)


def lacking_columns(audit):
    """Required fields for which the sheet has no column: {step: [field id]}."""
    found = {}
    for field in fields().values():
        if field.missing and not field.optional_column and field.id not in audit.cohort.table:
            found.setdefault(field.step, []).append(field.id)
    return found


def _step_states(step, audit, found, height, lacking):
    judged = audit.judged.get(step) or bytes(height)
    for row in range(height):
        state = _state(severity for at, severity in found.get(row, ()) if at == step)
        yield NOT_JUDGED if state == CLEAN and (lacking or not judged[row]) else state


def _state(severities):
    state = worst(severities)
    return CLEAN if state in (None, SEVERITIES[-1]) else state
