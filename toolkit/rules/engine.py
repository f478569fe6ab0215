"""Walks the columns so that a rule can stay a plain function of one candidate's values.

Three outcomes: a rule flags a row, passes it, or does not judge it because something it needs is blank or doubtful. A row
that a rule does not apply to counts as judged, and is counted apart as spared.
"""

from dataclasses import dataclass
from functools import partial
from itertools import repeat

from toolkit.coded import ask, usable
from toolkit.facts import INFERRED
from toolkit.severity import BLOCKER, ERROR, SOFTER


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
    """One rule over a cohort: findings, (rule, judged, flagged, not judged, spared, note), and the rows that were judged.

    ``parts``: the same rows for each field that was judged: [(field, rows)].
    """

    findings: list
    coverage: tuple
    reached: list
    parts: list

    @property
    def failed(self):
        """Whether the rule, or a fact that it asks for, raised."""
        return (self.coverage[-1] or "").startswith("failed")


def apply(rule, columns):
    """One rule over all rows of Columns, and over all fields in ``each``: Outcome out, never an exception of the rule."""
    if rule.each:
        parts = [_judge(rule, field, columns) for field in rule.each]
        return Outcome(
            [finding for part in parts for finding in part.findings],
            _sum_coverage(rule, [part.coverage for part in parts]),
            [row for part in parts for row in part.reached],
            [pair for part in parts for pair in part.parts],
        )
    return _judge(rule, rule.field, columns)


def _sum_coverage(rule, parts):
    judged, flagged, not_judged, spared = (max(part[i] for part in parts) for i in range(1, 5))
    notes = [part[5] for part in parts]
    return (rule.id, judged, flagged, not_judged, spared, notes[0] if None not in notes else None)


def _judge(rule, field, columns):
    params = (field, *rule.params[1:]) if rule.each else rule.params
    missing = columns.missing(rule, field, params)
    if missing:
        return _nobody(rule, field, columns, f"no_column:{missing}")
    try:
        return _judge_all(rule, field, params, columns)
    except Exception as error:  # a rule or a fact that raises is our fault, told apart from a candidate's
        return _nobody(rule, field, columns, f"failed:{type(error).__name__}")


def _nobody(rule, field, columns, note):
    return Outcome([], (rule.id, 0, 0, columns.height, 0, note), [], [(field, [])])


def _judge_all(rule, field, params, columns):
    applies = columns.part(rule.only)
    part = applies if rule.without_column else columns.part(rule.only, field)
    found, reached = _judge_part(rule, field, params, part, columns) if len(part.rows) else ([], part.rows)
    spared = columns.spared_by[rule.only] if rule.only else 0
    judged = len(reached) + spared
    note = None if judged or not columns.height else columns.absent_note(rule, params)
    coverage = (rule.id, judged, len(found), columns.height - judged, spared, note)
    return Outcome(found, coverage, reached, [(field, reached)])


def _judge_part(rule, field, params, part, columns):
    values = [part.coded[name].presence() if rule.presence_only else part.coded[name] for name in params]
    judge = partial(rule.judge, **columns.wanted(rule.wants, field)) if rule.wants else rule.judge
    verdicts, reached = (_whole_column if rule.whole_column else _row_by_row)(rule, judge, values, part.rows)
    return _findings(rule, field, verdicts, columns) if verdicts else [], reached


def _row_by_row(rule, judge, values, rows):
    """[(row, verdict)] where something is wrong, and the rows that could be judged."""
    answers = ask(judge, values, *rule.looked_at)
    judged = rows[answers.rows]
    return [(int(judged[at]), verdict) for at, verdict in answers.true()], judged


def _whole_column(rule, judge, values, rows):
    """A rule about several candidates takes whole columns; it answers {place: verdict}, see toolkit.rules.rule.rule."""
    places = usable(values, *rule.looked_at)
    known = rows[places].tolist()
    verdicts = judge(*(column.at(places) for column in values)) if known else {}
    found = [(None if at is None else known[at], _with_rows(verdict, known)) for at, verdict in verdicts.items() if verdict]
    return found, known


def _with_rows(verdict, known):
    return (verdict[0], [known[at] for at in verdict[1]], *verdict[2:]) if isinstance(verdict, tuple) else verdict


def _findings(rule, field, verdicts, columns):
    """What the verdicts [(row, verdict)] say, row None being the column as a whole."""
    rows = [row for row, _ in verdicts if row is not None]
    applies, suggested = (iter(columns.of_rows(name, rows)) if name else None for name in (rule.only, rule.suggest))
    beside = [name for name in columns.related(rule.about or rule.params) if name != field]
    found = []
    for row, verdict in verdicts:
        verdict, others, *given = verdict if isinstance(verdict, tuple) else (verdict, ())
        case = verdict if isinstance(verdict, str) else None
        severity = rule.severity_of(case)
        if row is None:
            found.append(Finding(rule.id, None, field, None, None, case, severity, ()))
            continue
        if applies and next(applies) == INFERRED:
            severity = SOFTER[severity]
        suggestion = next(suggested) if suggested else next(iter(given), None)
        suggestion = suggestion if rule.suggests(case) else None
        related = (*zip(repeat(row), beside), *zip(others, repeat(field)))
        found.append(Finding(rule.id, row, field, columns.raw(field, row), suggestion, case, severity, related))
    return found


def causes_only(found, rules):
    """Drops what another finding of the same candidate explains (Rule.over); {id: Rule} says which."""
    silenced = {(f.position, id) for f in found for id in rules[f.rule].over}
    faulty = {f.position for f in found if f.severity in (BLOCKER, ERROR)}
    quiet = {(f.position, f.rule) for f in found if f.position in faulty and rules[f.rule].clean_only}
    left_out = silenced | quiet
    return [f for f in found if (f.position, f.rule) not in left_out]
