"""Writes the sample cohort and what the audit must find in it: ``python data/sample/generate.py``.

The people are invented (invented/), the same ones every time. expected.csv was read line by line against the candidates'
guide; a change of it is a change of what tutors are told.
"""

import csv
import random
import sys
from datetime import date, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import xlsxwriter  # noqa: E402
from invented import roster_faults, survey_faults, tracking_faults  # noqa: E402
from invented.cast import CLASSES, Row, colleagues, dirty, faulty, pristine, sharing  # noqa: E402
from invented.layout import styles  # noqa: E402
from invented.questionnaire import SHEET as SURVEY  # noqa: E402
from invented.questionnaire import write_questionnaire  # noqa: E402
from invented.roster import SHEET as ROSTER  # noqa: E402
from invented.roster import write_roster  # noqa: E402
from invented.tracking import SHEET as TRACKING  # noqa: E402
from invented.tracking import followed, write_tracking  # noqa: E402

from toolkit.audit import audit  # noqa: E402
from toolkit.intake.cohort import read_cohort  # noqa: E402
from toolkit.listing import listing  # noqa: E402
from toolkit.masking import mask  # noqa: E402
from toolkit.season import load_season  # noqa: E402

BOOK, EXPECTED = HERE / "示例名册.xlsx", HERE / "expected.csv"
SEASON, TODAY = "2025-hunan", date(2025, 2, 15)
COLUMNS = ("sheet", "cell", "rule", "severity", "name", "value", "message")
SEED = 20250215
TRACKED = (
    "bachelor", "college", "upgrade_college", "educated_abroad", "skills_exempt", "rural", "private_clinic", "dentist",
    "upgrade_secondary",
)  # fmt: skip
"""The kinds of those in the follow-up sheet in whom nothing is wrong."""


def write_book(path):
    """Writes the workbook; returns {(sheet, row): Row} with what was put there on purpose."""
    rng = random.Random(SEED)
    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"author": "教务处", "created": datetime(2025, 2, 14)})
    formats = styles(book)
    placed = {(ROSTER, at): row for at, row in write_roster(book, formats, _roster(rng)).items()}
    placed |= {(TRACKING, at): row for at, row in write_tracking(book, formats, _tracked()).items()}
    late = _survey(random.Random(f"{SEED} late"), placed)
    placed |= {(SURVEY, at): row for at, row in write_questionnaire(book, formats, late).items()}
    book.add_worksheet("Sheet3")
    book.close()
    return placed


def _roster(rng):
    rows = faulty(roster_faults.FAULTS, SEED) + dirty(rng) + pristine(6, rng) + pristine(2, rng, ("graduate_student",))
    for field, rule in roster_faults.SHARED:
        rows += sharing(field, (rule,), random.Random(f"{SEED} {field}"), "upgrade_college")
    rows.sort(key=lambda row: row.order)
    rows[40:40] = colleagues(rng)
    for number, row in enumerate(rows):
        row.cells |= {"class_name": CLASSES[number * len(CLASSES) // len(rows)], "password": f"Ys{rng.randrange(10**6):06}"}
    spare = [row for row in rows if not row.rules and not row.merged and "merged" not in row.repairs]
    spare[3].hidden = True
    spare[5].comment = ("name", "身份证复印件还没交，等周五补")
    spare[7].cells["note"] = "另一个电话 19900000996"
    return rows


def _tracked():
    rng = random.Random(f"{SEED} tracked")
    clean = [row for kind in TRACKED for row in pristine(1, rng, (kind,))]
    clinic = clean[TRACKED.index("private_clinic")].cells
    clinic |= {"affiliation": "区县", "licence_stamp": f"{clinic['county']}卫生健康局"}
    rows = faulty(tracking_faults.FAULTS, SEED) + clean
    rows.sort(key=lambda row: row.order)
    for number, row in enumerate(rows, 1):
        row.cells = followed(row.cells, number)
    plain = [row for row in rows if not row.rules]
    for (field, rule), first, second in zip(tracking_faults.SHARED, plain, plain[3:], strict=False):
        second.cells[field] = first.cells[field]
        first.rules = second.rules = (rule,)
    return rows


def _survey(rng, placed):
    kinds = ("bachelor", "college", "upgrade_college", "fresh_bachelor")
    rows = faulty(survey_faults.FAULTS, SEED) + pristine(7, rng, kinds) + pristine(1, rng, ("extra_children",))
    rows.sort(key=lambda row: row.order)
    first, second, third = [row.cells for row in rows if not row.rules][:3]
    third |= {"ban_status": "2022年考试迟到被记录", "ban_until": "2024年12月31日"}  # over, and so no fault
    third |= {"submitted": "已提交", "project": f"{third['category']}{third['level']}医师"}
    third |= {"name_on_id": third["name"], "ethnicity_on_id": third["ethnicity"]}
    plain = (row.cells for row in placed.values() if not (row.rules or row.repairs or row.merged))
    other = next(cells for cells in plain if cells["id_number"].isdigit() and len(cells["id_number"]) == 18)
    rows.append(Row(first | {"phone": "19900000001"}, ("S06-ID-DUPLICATE",)))
    rows.append(Row(second | {"id_number": other["id_number"], "gender": other["gender"]}, ("S06-ID-DUPLICATE",)))
    return rows


def findings(path):
    """The findings of the workbook as expected.csv has them: dicts of str, in the order of sheet and cell."""
    cohort = read_cohort(path, load_season(SEASON))
    found = listing(audit(cohort, load_season(SEASON), TODAY), "zh")
    order = {sheet: number for number, sheet in enumerate((ROSTER, TRACKING, SURVEY))}
    keys = [(order[f.sheet], f.row or 0, f.step, f.rule, f.field) for f in found.itertuples()]
    rows = [found.iloc[place] for place in sorted(range(len(found)), key=keys.__getitem__)]
    return [{name: str(value) for name, value in zip(COLUMNS, _line(row), strict=True)} for row in rows]


def _line(row):
    value = mask(row.field, row.value)
    return (row.sheet, row.cell or "", row.rule, row.severity, row["name"] or "", "" if value is None else value, row.message)


def main():
    """Writes both files."""
    placed = write_book(BOOK)
    found = findings(BOOK)
    with open(EXPECTED, "w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(found)
    print(f"{BOOK.name}: {len(placed)} 人；{EXPECTED.name}: {len(found)} 条")


if __name__ == "__main__":
    main()
