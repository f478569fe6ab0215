"""Walks the columns so that a rule can stay a plain function of one candidate's values.

Three outcomes: a rule flags a row, passes it, or does not judge it because something it needs is blank or doubtful. A row
that a rule does not apply to counts as judged, and is counted apart as spared.
"""

from dataclasses import dataclass
from functools import partial

from toolkit.columns import DOUBT
from toolkit.facts import INFERRED
from toolkit.once import ask_each
from toolkit.severity import BLOCKER, ERROR, SOFTER

UNJUDGED = object()
"""The third outcome: something that the rule needs is blank or doubtful."""


@dataclass(slots=True)
class Finding:
    """A rule's word about one candidate: ``position`` in the cohort's order (None: the whole column), the field to fix."""

    rule: str
    position: int
    field: str
    value: object
    suggestion: object
    case: str | None
    severity: str
    related: tuple


@dataclass(slots=True)
class Outcome:
    """One rule over a cohort: findings, (rule, judged, flagged, not judged, spared, note), and the rows that were judged."""

    findings: list
    coverage: tuple
    reached: list


def apply(rule, columns):
    """One rule over all rows of Columns, and over all fields in ``each``: Outcome out, never an exception of the rule."""
    if rule.each:
        parts = [_judge(rule, field, columns) for field in rule.each]
        return Outcome(
            [finding for part in parts for finding in part.findings],
            _sum_coverage(rule, [part.coverage for part in parts]),
            {row for part in parts for row in part.reached},
        )
    return _judge(rule, rule.field, columns)


def _sum_coverage(rule, parts):
    judged, flagged, not_judged, spared = (max(part[i] for part in parts) for i in range(1, 5))
    notes = [part[5] for part in parts]
    return (rule.id, judged, flagged, not_judged, spared, notes[0] if None not in notes else None)


def _judge(rule, field, columns):
    params = (field, *rule.params[1:]) if rule.each else rule.params
    height = columns.height
    missing = columns.missing(rule, field, params)
    if missing:
        return Outcome([], (rule.id, 0, 0, height, 0, f"no_column:{missing}"), [])
    try:
        return _judge_all(rule, field, params, columns)
    except Exception as error:  # a rule or a fact that raises is our fault, told apart from a candidate's
        return Outcome([], (rule.id, 0, 0, height, 0, f"failed:{type(error).__name__}"), [])


def _judge_all(rule, field, params, columns):
    height = columns.height
    wants = {**columns.wanted(rule.wants - {"field"}), **({"field": field} if "field" in rule.wants else {})}
    applies = columns.rows_for(rule.only)
    rows = columns.with_column(rule, field, applies)
    judge = _whole_column if rule.whole_column else _row_by_row
    verdicts, unjudged = judge(rule, [columns.of_rows(name, rows) for name in params], wants, rows)
    findings = [_finding(rule, field, row, verdict, columns) for row, verdict in verdicts]
    unknown = columns.unknown_for(rule.only)
    not_judged = len(unjudged) + unknown + len(applies) - len(rows)
    reached = rows if not unjudged else set(rows).difference(unjudged)
    spared = height - len(applies) - unknown
    note = columns.absent_note(rule, params) if not_judged == height > 0 else None
    return Outcome(findings, (rule.id, height - not_judged, len(findings), not_judged, spared, note), reached)


def _row_by_row(rule, values, wants, rows):
    """A rule is a pure function, so every combination of values is judged once, however many candidates share it."""
    if not rows or (rule.nothing_to_say and rule.nothing_to_say(values[0])):
        return [], []
    several = len(values) > 1
    asked = list(zip(*values, strict=True)) if several else values[0]
    needed = tuple(place for place, name in enumerate(rule.params) if name not in rule.blanks_too)
    sees_doubt = rule.params[-1].endswith("_doubt")
    judge = partial(rule.judge, **wants) if wants else rule.judge

    def verdict_on(key):
        args = key if several else (key,)
        blank = None in args and any(args[place] is None for place in needed)
        return UNJUDGED if blank or (DOUBT in args and not sees_doubt) else judge(*args)

    spoken = [(row, verdict) for row, verdict in zip(rows, ask_each(verdict_on, asked), strict=True) if verdict]
    verdicts = [(row, verdict) for row, verdict in spoken if verdict is not UNJUDGED]
    return verdicts, [row for row, verdict in spoken if verdict is UNJUDGED]


def _whole_column(rule, values, wants, rows):
    """A rule about several candidates takes whole columns and answers {place: verdict} or {place: (verdict, other places)}."""
    known = [(row, args) for row, *args in zip(rows, *values, strict=True) if None not in args and DOUBT not in args]
    usable = [row for row, _ in known]
    columns = zip(*(args for _, args in known), strict=True)
    verdicts = rule.judge(*map(list, columns), **wants) if known else {}
    found = [(None if at is None else usable[at], _with_rows(verdict, usable)) for at, verdict in verdicts.items()]
    return found, list(set(rows).difference(usable))


def _with_rows(verdict, known):
    return (verdict[0], [known[at] for at in verdict[1]]) if isinstance(verdict, tuple) else verdict


def _finding(rule, field, row, verdict, columns):
    others = ()
    if isinstance(verdict, tuple):
        verdict, others = verdict
    case = verdict if isinstance(verdict, str) else None
    severity = rule.severity_of(case)
    if row is None:
        return Finding(rule.id, None, field, None, None, case, severity, ())
    if rule.only and columns.get(rule.only)[row] == INFERRED:
        severity = SOFTER[severity]
    suggestion = columns.at(rule.suggest, row) if rule.suggest else None
    related = tuple((row, name) for name in columns.related(rule.params) if name != field) + tuple((o, field) for o in others)
    return Finding(rule.id, row, field, columns.raw(field, row), suggestion, case, severity, related)


def causes_only(found, rules):
    """Drops what another finding of the same candidate explains (Rule.over); {id: Rule} says which."""
    silenced = {(f.position, id) for f in found for id in rules[f.rule].over}
    faulty = {f.position for f in found if f.severity in (BLOCKER, ERROR)}
    quiet = {(f.position, f.rule) for f in found if f.position in faulty and rules[f.rule].clean_only}
    return [f for f in found if (f.position, f.rule) not in silenced | quiet]
