"""The same fifteen rules in this toolkit, in pandera and in frictionless: ``python benchmarks/peers.py [--rounds 7]``.

All three judge the same 5,000 invented candidates (8 of 100 with a fault) in memory and name every failing cell; the cells
must agree, else no figure is printed. CPU seconds, taken in turns, compared within one run. The peers are asked as their
documentation says: pandera validates lazily with vectorised checks of the whole frame and a parser for what several of them
need, frictionless with constraints of the schema and a custom check that yields cell errors. What a cell says (is this an
identity number, which city is this site in) is read by the same functions for all three.
"""

import argparse
import random
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import meter  # noqa: E402
import pandas as pd  # noqa: E402
from cohort_file import COLUMNS, people  # noqa: E402

from toolkit.audit import audit  # noqa: E402
from toolkit.facts import education, person, registration, site, soldier, unit  # noqa: E402
from toolkit.fields import fields  # noqa: E402
from toolkit.intake.cohort import Cohort  # noqa: E402
from toolkit.rules.catalogue import by_id  # noqa: E402
from toolkit.season import load_season  # noqa: E402

SEASON, TODAY = load_season("2025-hunan"), date(2025, 2, 15)
WINDOW_MONTH = SEASON.window.start.isoformat()[:7]
ROWS, FIRST_ROW, SPOILS = 5000, 2, 100
NUMBER = ("id_number", "gender", "birth_date")

REQUIRED = {"name": "S06-NAME-MISSING", "id_number": "S06-ID-MISSING", "gender": "S06-GENDER-MISSING"}
OPTIONS = {"level": "S04-LEVEL-INVALID", "category": "S04-CATEGORY-INVALID", "edu_category": "S08-EDUCAT-INVALID"}
TOGETHER = {
    "S06-ID-FORMAT": "id_number",
    "S04-RURAL-LEVEL": "level",
    "S06-ID-CHECKSUM": "id_number",
    "S06-ID-DUPLICATE": "id_number",
    "S06-GENDER-ID-MISMATCH": "gender",
    "S06-BIRTH-ID-MISMATCH": "birth_date",
    "S06-PERMIT-MISSING": "permit_no",
    "S08-GRADDATE-FUTURE": "grad_date",
    "S11-SITE-CITY-MISMATCH": "exam_site",
}
RULES = (*REQUIRED.values(), *OPTIONS.values(), *TOGETHER)
FAULTS = {"length": "S06-ID-FORMAT", "characters": "S06-ID-FORMAT", "checksum": "S06-ID-CHECKSUM"}

SPOILT = {
    "S06-NAME-MISSING": lambda one: {"name": None},
    "S06-ID-MISSING": lambda one: {"id_number": None},
    "S06-GENDER-MISSING": lambda one: {"gender": None},
    "S04-LEVEL-INVALID": lambda one: {"level": "中级"},
    "S04-CATEGORY-INVALID": lambda one: {"category": "护理"},
    "S08-EDUCAT-INVALID": lambda one: {"edu_category": "普通教育"},
    "S06-ID-FORMAT": lambda one: {"id_number": one["id_number"][:-1]},
    "S04-RURAL-LEVEL": lambda one: {"category": "乡村", "level": "执业"},
    "S06-ID-CHECKSUM": lambda one: {"id_number": one["id_number"][:-1] + str((int(one["id_number"][-2]) + 1) % 10)},
    "S06-GENDER-ID-MISMATCH": lambda one: {"gender": "女" if one["gender"] == "男" else "男"},
    "S06-BIRTH-ID-MISMATCH": lambda one: {"birth_date": "1979-09-09"},
    "S06-PERMIT-MISSING": lambda one: {"id_type": "外籍护照", "id_number": "E12345678", "permit_no": None},
    "S08-GRADDATE-FUTURE": lambda one: {"grad_date": "2025-07"},
    "S11-SITE-CITY-MISMATCH": lambda one: {"exam_site": "湘西" if one["exam_site"] != "湘西" else "长沙"},
    "S06-ID-DUPLICATE": None,
}
"""How a candidate comes to break each of the rules; a duplicate takes the number of the candidate before."""


def table():
    """The candidates as a frame of text, None where a cell is blank; every rule is broken by SPOILS of them more."""
    found, rng = people(ROWS), random.Random(3)
    sound = [row for row in range(1, ROWS) if found[row]["id_type"] == found[row - 1]["id_type"] == "居民身份证"]
    for rule, row in zip(sorted(RULES * SPOILS), rng.sample(sound, SPOILS * len(RULES)), strict=True):
        make = SPOILT[rule]
        found[row] |= make(found[row]) if make else {name: found[row - 1][name] for name in NUMBER}
    columns = {name: [str(row[name]) if row[name] is not None else None for row in found] for name in COLUMNS}
    return pd.DataFrame(columns, dtype=object)


def number_fault(id_type, id_number):
    """What is wrong with an 18-digit number; None where there should be none."""
    if id_number is None:
        return None
    kinds = person.mainland(id_type, id_number), person.holds_residence_permit(id_type, id_number)
    return person.number_fault(id_number, person.has_18_digit_number(*kinds), today=TODAY)


def says_gender(number, fault):
    """The gender inside a good number."""
    return person.id_gender(number) if fault == "none" else None


def says_birth(number, fault):
    """The birth date inside a good number."""
    return person.id_birth(number) if fault == "none" else None


def lacks_permit(id_type, permit_no):
    """From Hong Kong, Macau, Taiwan or abroad and without a travel permit."""
    return permit_no is None and id_type is not None and (person.holds_hmt_card(id_type) or person.foreigner(id_type))


def graduates_too_late(grad_date, path, on_post, edu_level):
    """Graduates after the window opens, and is no graduate student."""
    if grad_date is None or grad_date <= WINDOW_MONTH:
        return False
    return not education.studies_still(registration.graduate_student(on_post, path), edu_level, grad_date, season=SEASON)


def registers_elsewhere(exam_site, city, work_unit, affiliation, org_type, exam_zone, military_identity):
    """The exam site is not that of the unit's city, for those whose site it should be."""
    where = unit.unit_city(city, work_unit)
    if exam_site in (None, "省直") or where is None or site.site_city(exam_site) == where:
        return False
    private = unit.private_unit(affiliation, work_unit, org_type)
    provincial = affiliation is not None and unit.provincial_unit(affiliation, private)
    central = unit.central_unit(affiliation, work_unit, season=SEASON)
    serves = military_identity is not None and soldier.active_soldier(military_identity)
    return bool(site.site_follows_city(site.zone_of_season(exam_zone, season=SEASON), provincial, central, serves))


PERMIT = ("id_type", "permit_no")
GRADUATION = ("grad_date", "path", "on_post", "edu_level")
SITE = ("exam_site", "city", "work_unit", "affiliation", "org_type", "exam_zone", "military_identity")


def ours(frame):
    """Judges the frame by this toolkit: a function that answers the failing cells {(rule, row, field)}."""
    index = pd.MultiIndex.from_product([["名册"], range(FIRST_ROW, FIRST_ROW + len(frame))], names=["sheet", "row"])
    cohort = Cohort(Path("名册.xlsx"), "", "名册", 1, frame.set_axis(index))
    rules = [by_id()[id] for id in RULES]

    def judge():
        findings = audit(cohort, SEASON, TODAY, rules=rules).findings
        return set(zip(findings["rule"], findings["row"], findings["field"], strict=True))

    return judge


def by_pandera(frame):
    """The same by pandera."""
    import pandera.pandas as pa

    def each(function, *names):
        return lambda df: ~pd.Series(map(function, *(df[name] for name in names)), index=df.index, dtype=bool)

    def differs(name, said):
        return lambda df: ~(df[name].notna() & df[said].notna() & (df[name] != df[said]))

    def stands_once(df):
        judged = df["id_number"].where(df["number_fault"] == "none")
        return judged.isna() | ~judged.duplicated(keep=False)

    def birth(df):
        return pd.Series(
            [None in pair or pair[1].startswith(pair[0]) for pair in zip(df["birth_date"], df["number_birth"], strict=True)],
            index=df.index,
        )

    def says_number(df):
        fault = [number_fault(*pair) for pair in zip(df["id_type"], df["id_number"], strict=True)]
        gender, born = list(map(says_gender, df["id_number"], fault)), list(map(says_birth, df["id_number"], fault))
        said = {"number_fault": fault, "number_gender": gender, "number_birth": born}
        return df.assign(**{name: pd.Series(values, index=df.index, dtype=object) for name, values in said.items()})

    tests = {
        "S06-ID-FORMAT": lambda df: ~df["number_fault"].isin(("length", "characters")),
        "S04-RURAL-LEVEL": lambda df: (df["category"] != "乡村") | (df["level"] != "执业"),
        "S06-ID-CHECKSUM": lambda df: df["number_fault"] != "checksum",
        "S06-ID-DUPLICATE": stands_once,
        "S06-GENDER-ID-MISMATCH": lambda df: ~df["gender"].isin(("男", "女")) | differs("gender", "number_gender")(df),
        "S06-BIRTH-ID-MISMATCH": birth,
        "S06-PERMIT-MISSING": each(lacks_permit, *PERMIT),
        "S08-GRADDATE-FUTURE": each(graduates_too_late, *GRADUATION),
        "S11-SITE-CITY-MISMATCH": each(registers_elsewhere, *SITE),
    }
    limits = {name: pa.Check.isin(fields()[name].options) for name in OPTIONS}
    columns = {name: pa.Column(object, limits.get(name), nullable=name not in REQUIRED) for name in COLUMNS}
    schema = pa.DataFrameSchema(
        columns,
        checks=[pa.Check(test, name=id, ignore_na=False) for id, test in tests.items()],
        parsers=pa.Parser(says_number),
    )

    def cell(column, check, index):
        rule = REQUIRED.get(column) if check == "not_nullable" else OPTIONS.get(column) if check not in TOGETHER else check
        return rule, FIRST_ROW + index, TOGETHER.get(rule, column)

    def judge():
        try:
            schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as found:
            cases = found.failure_cases
            return set(map(cell, cases["column"], cases["check"], cases["index"]))
        return set()

    return judge


def by_frictionless(frame):
    """The same by frictionless."""
    from frictionless import Check, Checklist, Resource, Schema, errors
    from frictionless import fields as kinds

    class CandidateError(errors.CellError):
        type = "candidate"
        template = "{note}: {cell}"

    class Candidate(Check):
        type = "candidate"
        Errors = [CandidateError]

        def connect(self, resource):
            super().connect(resource)
            self.numbers = {}

        def validate_row(self, row):
            yield from (CandidateError.from_row(row, note=id, field_name=TOGETHER[id]) for id in self.broken(row))

        def broken(self, row):
            number, gender, born = row["id_number"], row["gender"], row["birth_date"]
            fault = number_fault(row["id_type"], number)
            if fault in FAULTS:
                yield FAULTS[fault]
            if fault == "none":
                self.numbers.setdefault(number, []).append(row)
                if gender in ("男", "女") and gender != says_gender(number, fault):
                    yield "S06-GENDER-ID-MISMATCH"
                if born is not None and not says_birth(number, fault).startswith(born):
                    yield "S06-BIRTH-ID-MISMATCH"
            if row["category"] == "乡村" and row["level"] == "执业":
                yield "S04-RURAL-LEVEL"
            if lacks_permit(*map(row.get, PERMIT)):
                yield "S06-PERMIT-MISSING"
            if graduates_too_late(*map(row.get, GRADUATION)):
                yield "S08-GRADDATE-FUTURE"
            if registers_elsewhere(*map(row.get, SITE)):
                yield "S11-SITE-CITY-MISMATCH"

        def validate_end(self):
            for rows in self.numbers.values():
                for row in rows if len(rows) > 1 else ():
                    yield CandidateError.from_row(row, note="S06-ID-DUPLICATE", field_name="id_number")

    rules = {f'constraint "required" is "True"{name}': id for name, id in REQUIRED.items()}
    limits = {name: {"required": True} for name in REQUIRED} | {
        name: {"enum": list(fields()[name].options)} for name in OPTIONS
    }
    schema = Schema(fields=[kinds.StringField(name=name, constraints=limits.get(name, {})) for name in COLUMNS])
    rows = [list(COLUMNS), *frame.values.tolist()]

    def cell(error):
        if error.type == "candidate":
            return error.note, error.row_number, error.field_name
        return rules.get(f"{error.note}{error.field_name}", OPTIONS.get(error.field_name)), error.row_number, error.field_name

    def judge():
        resource = Resource(data=rows, schema=schema)
        report = resource.validate(Checklist(checks=[Candidate()]), limit_errors=10**9)
        return set(map(cell, report.task.errors))

    return judge


PEERS = (("pandera", by_pandera, 5), ("frictionless", by_frictionless, 15))


def main():
    """Prints a line a peer."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    frame = table()
    try:
        works = [ours(frame), *(make(frame) for _, make, _ in PEERS)]
    except ImportError as missing:
        raise SystemExit(f"{missing.name} is not installed: pip install -e .[peers]") from missing
    cells = [work() for work in works]
    for (name, _, _), found in zip(PEERS, cells[1:], strict=True):
        if found != cells[0]:
            raise SystemExit(f"{name} names other cells: {sorted(found ^ cells[0], key=str)[:9]} …")
    silent = set(RULES) - {rule for rule, _, _ in cells[0]}
    print(f"{len(RULES)} rules, {ROWS:,} candidates, {len(COLUMNS)} columns: all three name the same {len(cells[0])} cells")
    print(f"rules without a failing cell: {', '.join(silent) or 'none'}")
    mine, *theirs = meter.in_turns(options.rounds, *works)
    print(f"      toolkit      {mine:6.3f} s")
    for (name, _, least), taken in zip(PEERS, theirs, strict=True):
        verdict = "PASS" if taken >= least * mine else "over"
        print(f"{verdict}  {name:<12} {taken:6.3f} s  {taken / mine:5.1f} x, promised {least} x")


if __name__ == "__main__":
    main()
