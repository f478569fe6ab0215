"""What the tutor's decisions about photos come to: the last word about each content, those that were taken back left out."""

from dataclasses import dataclass, replace

from toolkit.decisions import OPEN, holding, last_of
from toolkit.photos.photo import ACCEPTED, POSTPONED, REJECTED

ASSIGNED, TICKED = "assigned", "ticked"
ABOUT = "photo:"


@dataclass(frozen=True)
class Verdict:
    """The last word about one content.

    ``verdict``: "accepted", "rejected", "postponed" or None; ``reason`` of a rejection. ``person``: whose photo it is
    (toolkit.photos.matching.whose.key_of), "" for nobody's, None while nobody said so. ``ticks``: what was looked at by eye.
    """

    verdict: str | None = None
    reason: str | None = None
    person: str | None = None
    ticks: frozenset = frozenset()


def verdicts(decisions):
    """{sha: Verdict} of all that holds."""
    found = {}
    for decision in holding(decisions, ABOUT):
        sha = decision.about.removeprefix(ABOUT)
        found[sha] = _after(found.get(sha, Verdict()), decision)
    return found


def last(decisions):
    """The decision about a photo that Undo takes back next; None when there is none."""
    return last_of(decisions, ABOUT)


def _after(before, decision):
    if decision.verdict in (ACCEPTED, REJECTED, POSTPONED):
        return replace(before, verdict=decision.verdict, reason=decision.reason)
    if decision.verdict == OPEN:
        return replace(before, verdict=None, reason=None)
    if decision.verdict == ASSIGNED:
        return replace(before, person=decision.value)
    if decision.verdict == TICKED:
        return replace(before, ticks=before.ticks ^ {decision.value})
    return before
