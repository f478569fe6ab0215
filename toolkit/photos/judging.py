"""What the rules say about photos, check by check: the same rules as in the audit, asked about files instead of candidates."""

from dataclasses import dataclass, replace

from toolkit.columns import Columns
from toolkit.photos.checks import CHECKS
from toolkit.rules.catalogue import by_id
from toolkit.rules.engine import apply, causes_only
from toolkit.severity import BLOCKER, ERROR, INFO, SEVERITIES, WARNING

PASS, WARN, FAIL, NOT_JUDGED = "pass", "warn", "fail", "not_judged"
VERDICTS = {BLOCKER: FAIL, ERROR: FAIL, WARNING: WARN, INFO: PASS}


@dataclass(frozen=True)
class Checked:
    """One check of one photo.

    ``check``: its name in CHECKS. ``verdict``: "pass", "warn", "fail" or "not_judged". ``rule``, ``case``, ``severity``: what
    was found, None where nothing was. ``others``: the files that a duplicate looks like.
    """

    check: str
    verdict: str
    rule: str | None = None
    case: str | None = None
    severity: str | None = None
    others: tuple[str, ...] = ()


def judged(photos, season, today):
    """Every check of every photo, whoever it belongs to: {file: Photo} in, {file: (Checked, ...)} out."""
    files = list(photos)
    known = {file: replace(photo, place=photo.place or (file, 0)) for file, photo in photos.items()}
    columns = Columns({"photo": files}, len(files), season, today, photos=known)
    outcomes = {id: apply(by_id()[id], columns) for check in CHECKS for id in check.rules}
    findings = [finding for outcome in outcomes.values() for finding in outcome.findings]
    kept = {(f.rule, f.position): f for f in causes_only(findings, by_id())}
    reached = {id: {*outcome.reached, *_spared(by_id()[id], columns)} for id, outcome in outcomes.items()}
    return {file: tuple(_checked(check, place, kept, reached, files) for check in CHECKS) for place, file in enumerate(files)}


def _spared(rule, columns):
    """The places of photos that a rule leaves alone because the tutor has looked at them."""
    return [place for place, applies in enumerate(columns.get(rule.only)) if applies is False] if rule.only else []


def _checked(check, place, kept, reached, files):
    found = [kept[id, place] for id in check.rules if (id, place) in kept]
    if found:
        first = min(found, key=lambda finding: SEVERITIES.index(finding.severity))
        others = tuple(dict.fromkeys(files[at] for at, _ in first.related if at != place))
        return Checked(check.id, VERDICTS[first.severity], first.rule, first.case, first.severity, others)
    return Checked(check.id, PASS if any(place in reached[id] for id in check.rules) else NOT_JUDGED)


def worst_of(checks):
    """The worst finding among a photo's checks, or None."""
    found = [check for check in checks if check.severity in (BLOCKER, ERROR, WARNING)]
    return min(found, key=lambda check: SEVERITIES.index(check.severity), default=None)


def duplicates(checks):
    """The groups of files that look alike: {file: checks} in, [[file, ...]] out, each group sorted."""
    groups = {}
    for file, found in checks.items():
        others = next((check.others for check in found if check.check == "duplicate"), ())
        group = set.union({file}, *(groups.get(other, {other}) for other in others), groups.get(file, set()))
        groups.update(dict.fromkeys(group, group))
    return sorted({tuple(sorted(group)) for group in groups.values() if len(group) > 1})
