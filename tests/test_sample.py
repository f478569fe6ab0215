"""The sample cohort: what the audit finds in it is what expected.csv says, line by line.

After a change that is meant, ``python data/sample/generate.py`` writes both files anew; read the difference before keeping it.
"""

import csv
import importlib.util
import re
import sys
from datetime import date
from difflib import unified_diff

import pytest

from toolkit.audit import audit
from toolkit.intake.book import read_book
from toolkit.intake.cohort import read_cohort
from toolkit.photos.album import photos_of, with_photos
from toolkit.photos.matching.whose import people_of
from toolkit.photos.measuring.batch import measure_all
from toolkit.photos.sources import open_source
from toolkit.photos.verdicts import Verdict
from toolkit.places import DATA
from toolkit.rules.catalogue import by_id
from toolkit.season import load_season
from toolkit.severity import BLOCKER, ERROR

SAMPLE = DATA / "sample"

OTHER_DAYS = {
    date(2025, 2, 10): "more than a week is left, so who is ready is told at leisure",
    date(2025, 2, 18): "fewer than five work days are left",
    date(2025, 2, 22): "the window has closed, and the review comes at once",
    date(2025, 4, 20): "the site review and the payment are over",
}
"""Days on which the same sample raises what its own day cannot."""

SEEN_BY_THE_TUTOR = {"2025春季1班/王连翘.jpg": "rejected", "2025春季1班/许丁香.jpg": "accepted"}

ALWAYS_SPEAK = {
    "S06-PERMIT-UNNEEDED": "a blank is not judged, and every filled cell is one too many",
    "S09-NOT-NEEDED": "a blank is not judged, and every filled cell is one too many",
    "S10-NOT-NEEDED": "a blank is not judged, and every filled cell is one too many",
    "S11-SITE-CENTRAL": "whether 湘雅 registers at 省直 or in 长沙 is always for the unit to confirm",
}
"""Rules that speak of everybody whom they judge, and why."""


@pytest.fixture(scope="module")
def generate():
    sys.path.append(str(SAMPLE))
    spec = importlib.util.spec_from_file_location("generate", SAMPLE / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def placed(generate, tmp_path_factory):
    """(workbook, {(sheet, row): what was put there})."""
    path = tmp_path_factory.mktemp("sample") / "sample.xlsx"
    return path, generate.write_book(path)


@pytest.fixture(scope="module")
def cohort(generate):
    return read_cohort(generate.BOOK, load_season(generate.SEASON))


@pytest.fixture(scope="module")
def found(cohort, generate):
    """{(sheet, row): {rule: severity}}."""
    rules = {}
    for finding in audit(cohort, load_season(generate.SEASON), generate.TODAY).findings.itertuples():
        rules.setdefault((finding.sheet, finding.row), {})[finding.rule] = finding.severity
    return rules


@pytest.fixture(scope="module")
def sample_photos(cohort):
    """{file: Photo} of the sample's photos; a tutor has found one good and wants another one again."""
    source = open_source(SAMPLE / "photos")
    pictures = measure_all(source.files)
    said = {pictures[file].sha: Verdict(verdict) for file, verdict in SEEN_BY_THE_TUTOR.items()}
    return photos_of(source.files, pictures, people_of(cohort), said)


@pytest.fixture(scope="module")
def judged(cohort, generate, sample_photos):
    """{day: audit} of the sample on its own day and on those days on which more can be said; once with its photos."""
    season = load_season(generate.SEASON)
    days = {day: audit(cohort, season, day) for day in (generate.TODAY, *OTHER_DAYS)}
    return days | {"with photos": audit(with_photos(cohort, sample_photos), season, generate.TODAY)}


def test_the_findings_are_the_expected_ones(generate):
    with open(generate.EXPECTED, encoding="utf-8-sig", newline="") as file:
        expected = [told(line) for line in csv.DictReader(file)]
    actual = [told(line) for line in generate.findings(generate.BOOK)]
    difference = list(unified_diff(expected, actual, "data/sample/expected.csv", "the audit", n=0, lineterm=""))
    assert not difference, "\n" + "\n".join(difference)


def told(line):
    return " ".join(f"{line[name]:<{width}}" for name, width in zip(line, (8, 6, 26, 8, 8, 20, 0), strict=True))


def test_the_workbook_is_what_the_generator_writes(generate, placed):
    written, kept = read_book(placed[0]), read_book(generate.BOOK)
    assert [sheet.name for sheet in kept.sheets] == [sheet.name for sheet in written.sheets]
    for ours, theirs in zip(written.sheets, kept.sheets, strict=True):
        assert ours.rows == theirs.rows
        assert (ours.merged, ours.hidden_rows, ours.hidden_columns) == (
            theirs.merged,
            theirs.hidden_rows,
            theirs.hidden_columns,
        )


def test_every_candidate_is_read_and_nothing_else(cohort, placed):
    assert list(cohort.table.index) == list(placed[1])
    assert "password" not in cohort.table
    assert not cohort.table.map(lambda cell: re.fullmatch(r"Ys\d{6}", str(cell)) is not None).to_numpy().any()


def test_every_fault_is_found(judged, placed):
    found = {}
    for done in judged.values():
        for finding in done.findings.itertuples():
            found.setdefault((finding.sheet, finding.row), set()).add(finding.rule)
    wanted = {(place, rule) for place, row in placed[1].items() for rule in row.rules if rule in by_id()}
    assert {(place, rule) for place, rule in wanted if rule not in found.get(place, ())} == set()


def test_no_rule_fails(judged):
    assert not [note for done in judged.values() for note in done.coverage["note"] if str(note).startswith("failed")]


def test_every_rule_speaks_of_somebody_in_the_sample(judged):
    seen = {rule for done in judged.values() for rule in done.findings["rule"]}
    assert set(by_id()) - seen == set()


def test_every_rule_passes_somebody_in_the_sample(judged):
    coverage = [line for done in judged.values() for line in done.coverage.itertuples()]
    passed = {line.rule for line in coverage if line.judged > line.flagged + line.spared}
    assert set(by_id()) - passed == set(ALWAYS_SPEAK)


def test_the_other_days_are_needed(judged, generate):
    seen = {day: set(done.findings["rule"]) for day, done in judged.items()}
    for day in OTHER_DAYS:
        assert seen[day] - set().union(*(rules for other, rules in seen.items() if other != day)), day


def test_nothing_is_wrong_with_the_others(found, placed):
    """But that a faulty row has the same number."""
    right = [place for place, row in placed[1].items() if not row.rules]
    blamed = [
        (place, rule) for place in right for rule, severity in found.get(place, {}).items() if severity in (BLOCKER, ERROR)
    ]
    assert {rule for _, rule in blamed} <= {"S06-ID-DUPLICATE", "S08-DIPLOMA-DUPLICATE", "S10-REGNO-DUPLICATE"}, blamed


def test_every_kind_of_dirt_is_mended_and_said(cohort, placed):
    mended = {}
    for repair in cohort.repairs.itertuples():
        mended.setdefault((repair.sheet, repair.row), set()).add(repair.kind)
    wanted = {(place, kind) for place, row in placed[1].items() for kind in row.repairs}
    assert {(place, kind) for place, kind in wanted if kind not in mended.get(place, ())} == set()


def test_the_people_are_nobody(cohort):
    """Serial numbers that were kept for people above a hundred, a county that never was, phones that nobody was given."""
    numbers = [number for number in cohort.table["id_number"] if number and re.fullmatch(r"\d{17}[\dX]", number)]
    assert len(numbers) > 100
    assert [number for number in numbers if number[14:16] != "99" and number[:6] != "439900"] == []
    assert [phone for phone in cohort.table["phone"] if not phone.startswith("1990000")] == []


def test_no_whole_identity_number_is_written_down(generate, cohort):
    text = generate.EXPECTED.read_text("utf-8-sig")
    assert [number for number in cohort.table["id_number"] if number and len(number) > 8 and number in text] == []
