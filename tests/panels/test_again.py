"""The same cohort imported again: what changed stands above the tiles, is a filter, and is there after a restart."""

import openpyxl
import pytest

from tests.panels.desks import GOOD, HEADERS, WRONG, desk, do, workbook
from toolkit import decisions
from toolkit.panels import renewing
from toolkit.panels.app import page_of
from toolkit.panels.filterbar import filter_view
from toolkit.panels.filters import chosen
from toolkit.panels.grid import grid_view
from toolkit.panels.notices import notices_view
from toolkit.panels.since import since_view
from toolkit.panels.start import start_view

GENDER = "S06-GENDER-ID-MISMATCH"
STAYS = ("石磊", "湘潭一期班", "430121199001010012", "女", "汉族", "执业", "临床", "微信联系", None)
LEAVES = ("彭子涵", "浏阳乡医班", "43012119920202002X", "女", "汉族", "执业", "临床", "已交", None)
COMES = ("何叶", "浏阳乡医班", "430121199303030025", "女", "汉族", "执业", "临床", "已交", None)
FIRST = (GOOD, WRONG, STAYS, LEAVES)
SECOND = (COMES, (*GOOD[:3], "男", *GOOD[4:]), (*WRONG[:3], "男", *WRONG[4:]), STAYS)
TOLD = ["改好 1 处", "新出现 1 处", "新来 1 人", "少了 1 人", "1 人有问题没有动"]


def bring(made, people, name="春季汇总_0215.xlsx"):
    """Imports a version of the sheet; returns the state."""
    do(made, "pick", path=str(workbook(made.workspace.folder.parent / name, people)))
    return do(made, "start")


@pytest.fixture
def made(tmp_path):
    """A desk on which two versions were imported."""
    made = desk(tmp_path)
    bring(made, FIRST, "春季汇总_0214.xlsx")
    bring(made, SECOND)
    return made


def told(state):
    return [part["label"] for group in since_view(state)["groups"] for part in group]


def names(state):
    return {person.name for person in chosen(state.opened.people, state.filters)}


def test_the_first_version_has_nothing_to_compare_with(tmp_path):
    made = desk(tmp_path)
    state = bring(made, FIRST)
    assert "since" not in page_of(state)
    assert state.opened.changes is None
    assert len(set(state.opened.renewed.persons.values())) == 4


def test_what_was_mended_what_is_new_who_came_and_who_is_gone(made):
    assert page_of(made.state)[0] == "since"
    assert told(made.state) == TOLD
    do(made, "language", lang="en")
    assert told(made.state)[:2] == ["1 fixed", "1 new"]
    assert since_view(made.state)["lead"].startswith("Since the version of ")


@pytest.mark.parametrize(("kind", "who"), [("mended", "向建国"), ("new", "刘雅琴"), ("appeared", "何叶"), ("silent", "石磊")])
def test_each_number_is_a_filter(made, kind, who):
    state = do(made, "change", kind=kind)
    assert names(state) == {who}
    assert [tag["id"] for tag in filter_view(state)["tags"]] == ["change"]
    assert names(do(made, "change", kind=kind)) == {"刘雅琴", "石磊", "何叶"}


def test_what_was_mended_has_its_column(made):
    state = do(made, "change", kind="mended")
    assert "gender" in {column["id"] for column in grid_view(state)["columns"]}


def test_who_is_gone_is_listed_and_masked(made):
    assert since_view(made.state)["gone"] is None
    gone = since_view(do(made, "gone"))["gone"]
    assert [person["name"] for person in gone["people"]] == ["彭子涵"]
    assert "4301**********002X" in gone["people"][0]["aside"]
    assert "第 5 行" in gone["people"][0]["aside"]
    assert since_view(do(made, "gone"))["gone"] is None


def test_the_front_door_says_it_too(made):
    (cohort,) = start_view(do(made, "go", page="start"))["cohorts"]
    assert cohort["changed"] == "比上一版：改好 1 处，新出现 1 处"


def test_a_restart_tells_it_once_more_and_makes_no_version(made, tmp_path):
    cohort = made.state.opened.cohort_id
    persons = made.state.opened.renewed.persons
    at = made.workspace.history(cohort).snapshots()[2].at
    other = desk(tmp_path)
    state = do(other, "reopen", cohort=cohort)
    assert told(state) == TOLD
    assert state.opened.renewed.persons == persons
    assert len(other.workspace.imports(cohort)) == 2
    snapshots = other.workspace.history(cohort).snapshots()
    assert (list(snapshots), snapshots[2].at) == ([1, 2], at)


def test_the_same_file_with_other_columns_is_the_same_version(made):
    cohort = made.state.opened.cohort_id
    do(made, "pick", path=str(made.workspace.folder.parent / "春季汇总_0215.xlsx"))
    do(made, "column", sheet="汇总", letter="B", field="")
    do(made, "start")
    newest, _ = made.workspace.imports(cohort)
    assert newest.mapping["汇总"]["B"] == ""
    assert told(made.state)[0] == "改好 1 处"


def test_another_cohort_has_a_history_of_its_own(made):
    state = bring(made, FIRST, "秋季.xlsx")
    assert state.opened.changes is None
    assert len(made.workspace.recent()) == 2


def test_a_new_cohort_reads_no_history(tmp_path, monkeypatch):
    monkeypatch.setattr(renewing, "judged_again", None)
    made = desk(tmp_path)
    monkeypatch.setattr(type(made.workspace), "history", None)
    assert bring(made, FIRST).opened


def test_a_waived_finding_is_left_out_until_the_value_changes(made):
    opened = made.state.opened
    person = opened.renewed.persons["汇总", 3]
    about = decisions.finding(person, GENDER, "gender")
    keeper = made.workspace.history(opened.cohort_id)
    keeper.decide(about, decisions.WAIVED, reason="原件如此", was=decisions.as_json("男"))
    state = do(made, "reopen", cohort=opened.cohort_id)
    assert GENDER not in state.opened.people.by_number[1].faults
    assert not any(person.faults & {GENDER} for person in state.opened.people.ordered if person.number == 1)


def test_a_correction_lies_over_the_sheet_and_lapses_when_the_sheet_says_something_third(made):
    opened = made.state.opened
    person = opened.renewed.persons["汇总", 3]
    keeper = made.workspace.history(opened.cohort_id)
    keeper.decide(decisions.cell(person, "ethnicity"), decisions.FIXED, value="苗族", was=decisions.as_json("汉族"))
    state = do(made, "reopen", cohort=opened.cohort_id)
    assert state.opened.value(state.opened.people.by_number[1], "ethnicity") == "苗族"
    assert state.opened.imported.table["ethnicity"].iat[1] == "汉族"
    third = [(*row[:4], "侗族", *row[5:]) if row[0] == GOOD[0] else row for row in SECOND]
    state = bring(made, third, "春季汇总_0216.xlsx")
    assert "1 处您改过的，表里又写了别的，现在以表为准" in [part["label"] for part in since_view(state)["asides"]]
    assert names(do(made, "change", kind="lapsed_fix")) == {"刘雅琴"}


def test_the_fix_list_says_what_changed(made):
    state = do(made, "export")
    path = next(notice for notice in state.notices if notice.id == "exported").params["file"]
    book = openpyxl.load_workbook(path, read_only=True)
    assert "和上次比" in book.sheetnames
    assert not [notice for notice in notices_view(state)["notices"] if notice["severity"] == "error"]


def test_what_the_day_did_is_told_apart(tmp_path):
    made = desk(tmp_path)
    bring(made, FIRST, "春季汇总_0214.xlsx")
    do(made, "pick", path=str(workbook(tmp_path / "春季汇总_0215.xlsx", FIRST, (*HEADERS[:8], "密码 "))))
    do(made, "day", text="2025-03-20")
    state = do(made, "start")
    assert not [label for label in told(state) if "改好" in label or "新出现" in label]
