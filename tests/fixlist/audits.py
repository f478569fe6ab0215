"""Audits built by hand: a few invented candidates, findings of real rules, no rule is run."""

from datetime import date
from pathlib import Path

import pandas as pd

from toolkit.audit import COVERAGE, FINDINGS, Audit
from toolkit.intake.cohort import REPAIRS, Cohort
from toolkit.intake.mapping import Column
from toolkit.intake.note import Note
from toolkit.season import load_season
from toolkit.unjudged import FAILED, JUDGED, OWED, PHOTOS, Gap

TODAY = date(2025, 2, 15)
LETTERS = {"name": "B", "class_name": "C", "id_number": "F", "gender": "K", "level": "M", "site": "AK", "diploma_no": "P"}
PEOPLE = [
    {"name": "刘雅琴", "class_name": "湘潭一期班", "id_number": "430424199503074213", "gender": "女", "level": "执业"},
    {"name": "向建国", "class_name": "浏阳乡医班", "id_number": "430121198811020032", "gender": None, "level": "助理"},
    {"name": "阿依努尔·买买提", "class_name": None, "id_number": "11010519491231002X", "gender": "男", "level": "护士"},
    {"name": "石磊", "class_name": "湘潭一期班", "id_number": "43010219900101123", "gender": "男", "level": "执业"},
]
ROWS = (12, 13, 14, 20)


def cohort(*, sheet="汇总", file="2025春季汇总.xlsx", people=PEOPLE, rows=ROWS, columns=LETTERS, repairs=(), notes=()):
    """A cohort of ``people`` in ``rows`` of one sheet."""
    index = pd.MultiIndex.from_tuples([(sheet, row) for row in rows], names=["sheet", "row"])
    table = pd.DataFrame({name: [one.get(name) for one in people] for name in columns}, index=index, dtype=object)
    return Cohort(
        path=Path("/somewhere") / file,
        sha256="ab" * 32,
        sheet=sheet,
        header_row=3,
        table=table,
        columns=tuple(Column(sheet, 6, letter, name, None, name, 1.0, "mapping.chosen") for name, letter in columns.items()),
        repairs=pd.DataFrame(list(repairs), columns=REPAIRS, dtype=object),
        origins={(sheet, name): letter for name, letter in columns.items()},
        notes=tuple(notes),
    )


def finding(rule, row, field, value, severity="error", *, sheet="汇总", suggestion=None, case=None, related=()):
    """One finding, a row of Audit.findings."""
    return (rule, sheet, row, field, value, suggestion, case, severity, tuple(related))


FOUND = (
    finding("S06-GENDER-ID-MISMATCH", 12, "gender", "女", "blocker", suggestion="男", related=[("汇总", 12, "id_number")]),
    finding("S06-GENDER-MISSING", 13, "gender", None, "error", suggestion="男"),
    finding("S04-LEVEL-INVALID", 14, "level", "护士", "error"),
    finding("S06-ID-FORMAT", 20, "id_number", "43010219900101123", "blocker"),
    finding("S08-DIPLOMA-MISSING", 13, "diploma_no", None, "error"),
    finding("S06-PINYIN-MISSING", None, "pinyin", None, "warning", case="no_column"),
)
COVERED = (
    ("S06-GENDER-MISSING", 4, 1, 0, 0, None),
    ("S06-GENDER-ID-MISMATCH", 3, 1, 1, 0, None),
    ("S06-PINYIN-MISSING", 0, 0, 4, 0, "no_column:pinyin"),
    ("S06-ID-FORMAT", 4, 1, 0, 0, None),
    ("S09-START-UNREADABLE", 0, 0, 4, 0, "no_column:trn_start,trn_base"),
    ("S11-SITE-CITY-MISMATCH", 0, 0, 4, 0, "nothing_to_judge"),
    ("S11-ZONE", 0, 0, 4, 0, "failed:ValueError"),
)
MENDED = (
    ("汇总", 12, "F12", "id_number", "４３０４２４１９９５０３０７４２１３", "430424199503074213", "full_width"),
    ("汇总", 12, "F12", "id_number", "４３０４２４１９９５０３０７４２１３", "430424199503074213", "spaces"),
    ("汇总", 13, "B13", "name", "向 建国 430121198811020032", "向建国", "spaces"),
)
GAPS = (
    Gap("pinyin", 4, 4, 4, 2),
    Gap("gender", 1, 0, 0, 3),
    Gap("trn_start", 4, 4, 0, 3),
    Gap("slip_printed", 4, 4, 0, 1),
    Gap(PHOTOS, 4, 0, 0, 18),
    Gap(FAILED, 4, 0, 0, 1),
)
NOTES = (Note("fixlist.reading_notes_below", {"count": 7}),)


def audited(cohort, found=FOUND, covered=COVERED, today=TODAY, gaps=GAPS, whole=False):
    """An audit with these findings; ``whole``: everything that the form asks for was judged."""
    steps = dict.fromkeys((4, 6, 7, 8, 10, 11), JUDGED) if whole else {4: OWED, 6: OWED, 8: JUDGED}
    judged = {step: bytes([state]) * len(cohort) for step, state in steps.items()}
    return Audit(
        cohort=cohort,
        season=load_season("2025-hunan"),
        today=today,
        findings=pd.DataFrame(list(found), columns=FINDINGS, dtype=object),
        coverage=pd.DataFrame(list(covered), columns=COVERAGE, dtype=object),
        judged=judged,
        facts={},
        gaps=gaps,
    )


def small():
    """An audit with something on every sheet."""
    return audited(cohort(repairs=MENDED, notes=NOTES))


def large(people=5_000, findings=5_000):
    """An audit of many people, for looking at how long things take."""
    many = [{**PEOPLE[number % 4], "name": f"考生{number}", "class_name": f"{number % 12}班"} for number in range(people)]
    rows = range(4, 4 + people)
    templates = [one for one in FOUND if one[2]]
    found = [(*templates[n % 5][:2], rows[n % people], *templates[n % 5][3:8], ()) for n in range(findings)]
    return audited(cohort(people=many, rows=rows), found=found)
