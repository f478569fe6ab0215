"""The sheet of what has changed since the import before."""

import openpyxl
import pytest

from tests.fixlist import audits
from toolkit.changes import changes
from toolkit.fixlist import write_fixlist
from toolkit.snapshot import Found, Snapshot

FIELDS = ("name", "class_name", "gender", "id_number")
GENDER, FORMAT = "S06-GENDER-ID-MISMATCH", "S06-ID-FORMAT"


def taken(at, rows, findings):
    values = {person: tuple(row) for person, row in rows.items()}
    found = {(person, rule, field): Found(None, "blocker", None) for person, rule, field in findings}
    return Snapshot(f"2025-02-{at}T20:00:00", "2025-hunan", "2025-02-15", places(rows), FIELDS, values, found)


def places(rows):
    return {person: ("名单", at) for at, person in enumerate(rows, 2)}


FIRST = {1: ("刘雅琴", "一班", "男", "43"), 2: ("向建国", "一班", "男", "44"), 3: ("石磊", "二班", "女", "45")}
SECOND = {2: ("向建国", "一班", "女", "44"), 1: ("刘雅琴", "一班", "女", "43"), 4: ("=2+3", "二班", None, "430121198811020034")}


@pytest.fixture
def sheet(tmp_path):
    before = taken("14", FIRST, [(1, GENDER, "gender"), (3, FORMAT, "id_number")])
    after = taken("15", SECOND, [(2, GENDER, "gender")])
    path = write_fixlist(audits.small(), tmp_path / "x.xlsx", changes=changes(before, after))
    return openpyxl.load_workbook(path)["和上次比"]


def test_what_is_new_comes_before_what_is_mended_and_people_last(sheet):
    rows = [[cell.value for cell in row][1:9] for row in sheet.iter_rows(min_row=3)]
    assert [row[:8] for row in rows] == [
        ["向建国", "一班", "名单!2", "新出现", "性别", "男", "女", "性别与证件号码不一致"],
        ["刘雅琴", "一班", "名单!3", "已改好", "性别", "男", "女", "性别与证件号码不一致"],
        ["=2+3", "二班", "名单!4", "新来的人", None, None, None, None],
        ["石磊", "二班", "名单!4", "这一版没有", None, None, None, None],
    ]


def test_the_sentence_counts(sheet):
    assert "和 2025-02-14 那一版比：改好 1 处，新出现 1 处" in sheet["A1"].value
    assert "新来 1 人，少了 1 人" in sheet["A1"].value


def test_nothing_becomes_a_formula(sheet):
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_the_first_import_has_no_such_sheet(tmp_path):
    path = write_fixlist(audits.small(), tmp_path / "x.xlsx")
    assert "和上次比" not in openpyxl.load_workbook(path).sheetnames
