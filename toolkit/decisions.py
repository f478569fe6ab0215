"""Decisions: what a tutor settled, one after the other; nothing is ever changed or removed, only taken back by a later one."""

import json
from dataclasses import dataclass

UNDONE = "undone"
FIXED, WAIVED, SENT_BACK, POSTPONED, NOTED, OPEN = "fixed", "waived", "sent_back", "postponed", "noted", "open"


@dataclass(frozen=True)
class Decision:
    """One thing that was decided.

    ``about``: what it is about: "photo:SHA", "cell:PERSON:FIELD", "finding:PERSON:RULE:FIELD". ``verdict``: what was
    decided, or UNDONE, whose ``value`` is the number of the decision that it takes back. ``was``: what stood there then, as
    JSON. ``by``: who decided.
    """

    number: int
    at: str
    about: str
    verdict: str
    value: str | None = None
    reason: str | None = None
    was: str | None = None
    by: str = ""


def holding(decisions, kind=""):
    """The decisions that were not taken back, the oldest first; ``kind``: how what they are about begins."""
    undone = {decision.value for decision in decisions if decision.verdict == UNDONE}
    return [
        decision
        for decision in decisions
        if decision.verdict != UNDONE and str(decision.number) not in undone and decision.about.startswith(kind)
    ]


def last_of(decisions, kind=""):
    """The decision that Undo takes back next; None when there is none."""
    return next(reversed(holding(decisions, kind)), None)


def cell(person, field):
    """What a corrected cell is called."""
    return f"cell:{person}:{field}"


def finding(person, rule, field):
    """What a finding is called."""
    return f"finding:{person}:{rule}:{field}"


def as_json(value):
    """A value of a cell in the one form by which it is compared."""
    return json.dumps(value, ensure_ascii=False, default=str)


def corrections(decisions):
    """The cells that were corrected: {(person, field): the Decision that holds}."""
    found = {}
    for decision in holding(decisions, "cell:"):
        _, person, field = decision.about.split(":")
        found[int(person), field] = decision
    return {key: decision for key, decision in found.items() if decision.verdict == FIXED}


def about_findings(decisions):
    """What was last decided about findings: {(person, rule, field): Decision}."""
    found = {}
    for decision in holding(decisions, "finding:"):
        _, person, rule, field = decision.about.split(":")
        found[int(person), rule, field] = decision
    return {key: decision for key, decision in found.items() if decision.verdict != OPEN}
