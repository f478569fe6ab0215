"""Cohort and rules in, findings and coverage out."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

import pandas as pd

from toolkit.columns import Columns
from toolkit.fields import fields
from toolkit.intake.cohort import Cohort
from toolkit.once import collector_at_rest
from toolkit.rules.catalogue import catalogue
from toolkit.rules.engine import apply, causes_only
from toolkit.season import Season
from toolkit.severity import ERROR, INFO, SOFTER, WARNING
from toolkit.unjudged import Unjudged, wants_photos

FINDINGS = ["rule", "sheet", "row", "field", "value", "suggestion", "case", "severity", "related"]
COVERAGE = ["rule", "judged", "flagged", "not_judged", "spared", "note"]


@dataclass(frozen=True)
class Audit:
    """What the rules say about a cohort.

    ``findings``: rule, sheet, row (None: the whole column), field, value, suggestion, case, severity, related (further
    cells: (sheet, row, field)). ``coverage``: per rule how many rows were judged, flagged, not judged, spared, and why
    not ("no_column:FIELD", "no_photos", "failed:ERROR"); judged and not judged together are the candidates, those who are
    spared counting as judged. ``judged``: per step, for each candidate in the cohort's order, how far anything was judged
    (toolkit.unjudged). ``gaps``: why anything was not. ``facts``: every fact by its name and then by the place in the
    cohort's order.
    """

    cohort: Cohort
    season: Season
    today: date
    findings: pd.DataFrame
    coverage: pd.DataFrame
    judged: dict
    facts: dict
    gaps: tuple = ()


def audit(cohort, season, today, rules=None, progress=None):
    """Judges every candidate by every rule; ``progress(done, of)`` is called after each rule and may return False to stop."""
    with collector_at_rest():
        return _audit(cohort, season, today, catalogue() if rules is None else rules, progress)


def _audit(cohort, season, today, rules, progress):
    columns = Columns.of_cohort(cohort, season, today)
    outcomes = []
    for done, rule in enumerate(rules, 1):
        outcomes.append(apply(rule, columns))
        if progress and progress(done, len(rules)) is False:
            raise AuditStoppedError
    found = [finding for outcome in outcomes for finding in outcome.findings]
    kept = causes_only(found, {rule.id: rule for rule in rules})
    unjudged = Unjudged(columns, rules, found)
    coverage = _coverage_table(rules, outcomes, kept, unjudged, columns)
    return Audit(
        cohort=cohort,
        season=season,
        today=today,
        findings=_findings_table(kept, cohort, rules),
        coverage=coverage,
        judged=unjudged.states(),
        facts=columns.facts(),
        gaps=unjudged.gaps(),
    )


class AuditStoppedError(Exception):
    """The tutor pressed stop; nothing was changed."""


def judge_one(values, season, today, rules=None, photos=None):
    """Judges one candidate alone, {field: value} in, findings out: (rule id, field, value, suggestion, case, severity)."""
    columns = Columns({field: [value] for field, value in values.items()}, 1, season, today, photos=photos)
    rules = catalogue() if rules is None else rules
    found = [finding for rule in rules if not rule.whole_column for finding in apply(rule, columns).findings]
    kept = causes_only(found, {rule.id: rule for rule in rules})
    return [(f.rule, f.field, f.value, f.suggestion, f.case, f.severity) for f in kept]


def _findings_table(found, cohort, rules):
    index = list(cohort.places)
    rows = []
    for f in found:
        place = index[f.position] if f.position is not None else (cohort.sheet, None)
        related = tuple((*index[position], name) for position, name in f.related)
        rows.append((f.rule, *place, f.field, f.value, f.suggestion, f.case, f.severity, related))
    whole = [*_missing_columns(cohort, rules), *_formula_columns(cohort), *_password_columns(cohort)]
    return pd.DataFrame(rows + whole, columns=FINDINGS, dtype=object)


def _missing_columns(cohort, rules):
    """A required field without a column is said once for a sheet, never for every candidate."""
    for rule in rules:
        field = fields().get(rule.field)
        wanted = rule.id.endswith("-MISSING") and field and field.missing and not field.optional_column
        severity = WARNING if SOFTER[rule.severity] in (ERROR, WARNING) else INFO
        for sheet in cohort.sheets if wanted else ():
            if not cohort.has_column(sheet, field.id):
                yield (rule.id, sheet, None, rule.field, None, None, "no_column", severity, ())


def _formula_columns(cohort):
    """A column of formulas without stored results is said once, at the sheet where it stands."""
    columns = cohort.doubts.loc[cohort.doubts["kind"] == "not_calculated", ["sheet", "field"]].drop_duplicates()
    for sheet, field in columns.itertuples(index=False):
        yield ("S00-NOT-CALCULATED", sheet, None, field, None, None, None, WARNING, ())


def _password_columns(cohort):
    """A sheet that holds passwords is said once; they are never read."""
    secret = [column for column in cohort.columns if column.field in fields() and fields()[column.field].kind == "secret"]
    for sheet in dict.fromkeys(column.sheet for column in secret):
        yield ("S02-PASSWORD-IN-SHEET", sheet, None, "password", None, None, None, WARNING, ())


def _coverage_table(rules, outcomes, kept, unjudged, columns):
    flagged, height = Counter(finding.rule for finding in kept), columns.height
    rows = []
    for rule, outcome in zip(rules, outcomes, strict=True):
        reached, left_open = unjudged.add(rule, outcome)
        note = outcome.coverage[-1] if left_open or not height else None
        if left_open == height and height:
            note = "no_photos" if columns.without_photos and wants_photos(rule.params) else note
            note = note or columns.absent_note(rule, rule.params)
        rows.append((rule.id, height - left_open, flagged[rule.id], left_open, height - left_open - reached, note))
    return pd.DataFrame(rows, columns=COVERAGE, dtype=object)
