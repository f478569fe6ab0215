"""An audit as JSON, the machine's interface: full values, ids, and sentences in one language."""

import json
from pathlib import Path

from toolkit.intake.mapping import reason
from toolkit.listing import listing
from toolkit.replacing import replacing
from toolkit.standing import standing

STATES = ("clean", "blocker", "error", "warning", "not_judged")


def as_json(audit, lang="zh"):
    """The audit as plain dicts and lists (cohort, columns, repairs, findings, coverage, standing)."""
    return {
        "cohort": _cohort(audit),
        "columns": [_column(column, lang) for column in audit.cohort.columns],
        "repairs": [_repair(repair) for repair in audit.cohort.repairs.itertuples(index=False)],
        "findings": [_finding(found) for found in listing(audit, lang).itertuples(index=False)],
        "coverage": [_coverage(rule) for rule in audit.coverage.itertuples(index=False)],
        "standing": _standing(standing(audit)),
    }


def write_json(audit, path, lang="zh"):
    """Writes the audit as UTF-8 JSON, whole or not at all; returns the path. Raises OSError when it cannot be written."""
    text = json.dumps(as_json(audit, lang), ensure_ascii=False, indent=1, allow_nan=False)
    with replacing(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8", newline="\n")
    return Path(path)


def _cohort(audit):
    cohort = audit.cohort
    return {
        "file": cohort.path.name,
        "sheet": cohort.sheet,
        "header_row": cohort.header_row,
        "candidates": len(cohort),
        "season": audit.season.id,
        "as_of": audit.today.isoformat(),
    }


def _column(column, lang):
    return {
        "sheet": column.sheet,
        "column": column.letter,
        "header": column.header or "",
        "group": column.group,
        "field": column.field,
        "score": column.score,
        "reason": reason(column, lang),
    }


def _repair(repair):
    return {name: getattr(repair, name) for name in ("sheet", "cell", "field", "raw", "value", "kind")}


def _finding(found):
    return {
        "rule": found.rule,
        "step": found.step,
        "severity": found.severity,
        "sheet": found.sheet,
        "row": found.row,
        "cell": found.cell,
        "related": [cell if sheet == found.sheet else f"{sheet}!{cell}" for sheet, cell in found.related],
        "field": found.field,
        "value": found.value,
        "message": found.message,
        "suggestion": found.suggestion,
        "fix": found.fix,
        "why": found.why,
        "fix_by": found.fix_by,
        "frozen_after_close": found.frozen,
    }


def _coverage(rule):
    counts = {name: int(getattr(rule, name)) for name in ("judged", "flagged", "not_judged")}
    return {"rule": rule.rule, **counts, "note": rule.note}


def _standing(found):
    steps = {str(step): found.step_counts(step) for step in found.by_step}
    by_step = {step: {state: people[state] for state in STATES} for step, people in steps.items()}
    return {"ready": found.ready, "blocked": found.blocked, "by_step": by_step}
