"""The verbs of rule tests: a rule flags, passes or spares a candidate of whom only what matters is written down.

Values are given by the names of fields, or of facts where the fact's own making does not matter. Everything goes through
the engine, so what a test shows is what a tutor gets.
"""

from datetime import date

from toolkit.columns import Columns
from toolkit.rules.engine import apply
from toolkit.season import load_season

TODAY = date(2025, 2, 15)
SEASON = load_season()
ANY = object()
RAN = {}
"""Which examples ran: {rule id: {"flags", "passes", "spares"}}."""


def flags(rule, case=ANY, severity=None, suggestion=ANY, on=None, today=TODAY, **values):
    """The rule has something to say; ``case``, ``severity``, ``suggestion`` and the field ``on`` are checked when given.

    ``case=None`` is the rule's own sentence, ``suggestion=None`` none at all.
    """
    found = outcome(rule, today, values).findings
    assert found, f"{rule.id} does not flag {values}"
    assert len(found) == 1 or rule.each, f"{rule.id} flags {len(found)} times"
    assert found[0].case in (None, *rule.cases), f"{rule.id} has no case {found[0].case}"
    assert case is ANY or found[0].case == case, f"{rule.id} says {found[0].case}, not {case}"
    assert severity is None or found[0].severity == severity, f"{rule.id} is {found[0].severity}, not {severity}"
    assert suggestion is ANY or found[0].suggestion == suggestion, f"{rule.id} suggests {found[0].suggestion}"
    assert on is None or on in [finding.field for finding in found]
    RAN.setdefault(rule.id, set()).add("flags")


def passes(rule, today=TODAY, **values):
    """The rule judges the candidate and finds nothing wrong."""
    result = outcome(rule, today, values)
    assert not result.findings, f"{rule.id} flags {values}"
    assert _judged(result), f"{rule.id} does not judge {values}"
    RAN.setdefault(rule.id, set()).add("passes")


def spares(rule, today=TODAY, **values):
    """The rule does not apply to the candidate, or cannot judge it."""
    result = outcome(rule, today, values)
    assert not result.findings, f"{rule.id} flags {values}"
    assert not _judged(result), f"{rule.id} judges {values}"
    RAN.setdefault(rule.id, set()).add("spares")


def outcome(rule, today, values):
    """What the engine makes of one candidate."""
    doubts = {name.removesuffix("_doubt"): {0: kind} for name, kind in values.items() if name.endswith("_doubt")}
    columns = {name: [value] for name, value in values.items() if not name.endswith("_doubt")}
    for field in doubts:
        columns.setdefault(field, ["?"])
    RAN.setdefault(rule.id, set())
    result = apply(rule, Columns(columns, 1, SEASON, today, doubts))
    assert not fell_over(result), f"{rule.id} {result.coverage[-1]}"
    return result


def fell_over(result):
    """Whether the rule raised something."""
    return (result.coverage[-1] or "").startswith("failed")


def _judged(result):
    _, judged, _, _, spared, _ = result.coverage
    return judged - spared > 0
