"""A cell corrected in the table: kept first, judged at once, the sheet's own value beside it, and taken back again."""

from dataclasses import replace

import openpyxl
import pytest

from tests.panels.desks import GOOD, WRONG, desk, do, wait, workbook
from toolkit.panels.app import App
from toolkit.panels.candidate import candidate_view
from toolkit.panels.facets import facets_view
from toolkit.panels.filters import chosen
from toolkit.panels.grid import grid_view
from toolkit.panels.photos import follow
from toolkit.panels.renewing import rejudged
from toolkit.panels.start import start_view

GENDER = "S06-GENDER-ID-MISMATCH"
BAD = ("石磊", "湘潭一期班", "43042419950307422X", "男", "汉族", "执业", "临床", "微信联系", None)


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A desk with three candidates, in whose background nothing happens by itself."""
    monkeypatch.setattr(follow, "PAUSE", 3600)
    made = desk(tmp_path)
    do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx", (GOOD, WRONG, BAD))))
    do(made, "start")
    yield made
    if made.timer:
        made.timer.cancel()


def person(state, number):
    return state.opened.people.by_number[number]


def cell(state, number, field):
    view = grid_view(state)
    at = next(at for at, column in enumerate(view["columns"]) if column["id"] == field)
    return next(row for row in view["rows"] if row["person"] == number)["cells"][at]


def tile(state, id):
    return next(tile["number"] for tile in facets_view(state)["tiles"] if tile["id"] == id)


def decisions(made):
    return made.workspace.history(made.state.opened.cohort_id).decisions()


def mended(made):
    return do(made, "edit", person=1, field="gender", text="男")


def test_a_corrected_cell_is_judged_at_once_and_stays_in_sight(made):
    before = tile(made.state, "blocker")
    assert GENDER in person(made.state, 1).faults
    state = mended(made)
    assert GENDER not in person(state, 1).faults
    assert tile(state, "blocker") == before - 1
    assert 1 in {one.number for one in chosen(state.opened.people, state.filters)}
    assert 1 not in {one.number for one in chosen(state.opened.people, do(made, "filter", text="").filters)}


def test_both_values_are_shown(made):
    found = cell(mended(made), 1, "gender")
    assert (found["was"], found["text"], found["severity"]) == ("女", "男", None)
    assert found["corrected"] == {"old": "女", "new": "男"}
    items = [item for step in candidate_view(do(made, "open", person=1))["steps"] for item in step["items"]]
    assert [(item["was"], item["value"]) for item in items if item["was"]] == [("女", "男")]
    assert "老师改的" in str(candidate_view(made.state)["repairs"])
    assert grid_view(made.state)["said"]["text"] == "已改：向建国 性别 女 → 男"
    assert grid_view(do(made, "language", lang="en"))["said"]["text"].startswith("Corrected: 向建国, Gender")


def test_it_is_on_disk_first(made, monkeypatch):
    from toolkit.panels import one_again

    def broken(*_args):
        raise KeyError

    monkeypatch.setattr(one_again, "judged_again", broken)
    mended(made)
    (decision,) = decisions(made)
    assert (decision.verdict, decision.value, decision.was) == ("fixed", "男", '"女"')


def test_it_is_there_after_a_restart_and_when_all_are_judged_again(made, tmp_path):
    quick = mended(made).opened
    slow = rejudged(made.workspace, quick, None)
    other = do(desk(tmp_path), "reopen", cohort=quick.cohort_id).opened
    for whole in (slow, other):
        assert whole.people.counts == {step: +counts for step, counts in quick.people.counts.items()}
        assert whole.people.findings == +quick.people.findings
        assert whole.values == quick.values
        assert whole.audit.cohort.table.equals(quick.audit.cohort.table)
        assert [replace(one, found={}) for one in whole.people.by_number.values()] == [
            replace(one, found={}) for one in quick.people.by_number.values()
        ]


def test_undo_takes_back_one_after_the_other(made):
    mended(made)
    do(made, "edit", person=1, field="gender", text="")
    assert cell(made.state, 1, "gender")["text"] == "空"
    state = do(made, "undo_edit")
    assert cell(state, 1, "gender")["text"] == "男"
    state = do(made, "undo_edit")
    found = cell(state, 1, "gender")
    assert (found["text"], found.get("was"), found["severity"]) == ("女", None, "blocker")
    assert grid_view(state)["said"] == {"text": "已改回：向建国 性别 男 → 女", "undo": False}
    assert do(made, "undo_edit").opened is state.opened
    assert len(decisions(made)) == 4


@pytest.mark.parametrize(
    ("number", "field", "text"),
    [(1, "gender", "女"), (1, "gender", " 女 "), (1, "password", "x"), (1, "nonsense", "x"), (99, "name", "x")],
)
def test_what_says_nothing_new_is_no_decision(made, number, field, text):
    before = made.state.opened
    assert do(made, "edit", person=number, field=field, text=text).opened is before
    assert decisions(made) == []


def test_a_number_is_whole_only_in_the_cell_that_is_edited(made):
    sent = []
    for field in ("id_number", "password"):
        made.handle({"do": "cell_value", "person": 0, "field": field}, answer=sent.append)
    assert sent == [{"value": {"person": 0, "field": "id_number", "text": GOOD[2]}}]
    state = do(made, "edit", person=2, field="id_number", text="430424199503074217")
    assert "430424199503074217" not in str(grid_view(state))
    assert cell(state, 2, "id_number")["was"] is None
    assert cell(state, 2, "id_number")["corrected"]["old"] != cell(state, 2, "id_number")["corrected"]["new"]


def test_a_column_that_the_sheet_has_not(made):
    state = do(made, "edit", person=1, field="pinyin", text="xiang jianguo")
    assert state.opened.value(person(state, 1), "pinyin") == "xiang jianguo"
    assert state.opened.value(person(state, 0), "pinyin") is None
    assert do(made, "undo_edit").opened.value(person(made.state, 1), "pinyin") is None


def test_everybody_is_judged_quietly_afterwards_and_nobody_jumps(made):
    mended(made)
    order = [one.number for one in made.state.opened.people.ordered]
    assert made.state.opened.patched
    follow.catch_up(made)
    wait(made)
    assert not made.state.opened.patched
    assert [one.number for one in made.state.opened.people.ordered] == order
    (cohort,) = start_view(do(made, "go", page="start"))["cohorts"]
    assert {part["severity"]: part["text"] for part in cohort["legend"]}["blocker"].endswith(" 1")


def test_a_correction_made_meanwhile_is_not_lost(made):
    mended(made)
    before = made.state.opened
    run, begun = made.run, []
    made.run = lambda key, work, after=None: begun.append((work, after))
    follow.catch_up(made)
    state = do(made, "edit", person=0, field="ethnicity", text="苗族")
    assert begun[0][0](None)(state) is state
    made.run = run
    assert made.state.opened is not before


def test_the_fix_list_is_of_the_corrected_cohort(made):
    mended(made)
    state = do(made, "export")
    path = next(notice for notice in state.notices if notice.id == "exported").params["file"]
    book = openpyxl.load_workbook(path)
    tidied = [[value.value for value in row] for row in book["自动整理"].iter_rows()]
    assert any("老师改的" in str(row) and "向建国" in row for row in tidied)
    assert "向建国" not in [
        row[1].value for row in book.worksheets[1].iter_rows() if "性别" in str([value.value for value in row])
    ]


def test_another_import_closes_what_was_said(made):
    mended(made)
    do(made, "pick", path=str(made.workspace.folder.parent / "春季.xlsx"))
    state = do(made, "start")
    assert grid_view(state)["said"] is None
    assert state.opened.value(person(state, 1), "gender") == "男"


def test_the_row_alone_is_drawn_unless_the_table_needs_other_columns(made):
    app = App(made)
    grid, facets = app._part("grid"), app._part("facets")
    drawn, tiles = grid.view, facets.view
    mended(made)
    assert (grid.view, grid.patch["row"]["person"]) == (drawn, 1)
    assert grid.patch["row"] == grid_view(made.state)["rows"][[row["person"] for row in drawn["rows"]].index(1)]
    assert facets.view != tiles
    do(made, "undo_edit")
    mended(made)
    assert grid.patch["number"] == 3
    do(made, "edit", person=1, field="pinyin", text="xiang jianguo")
    assert grid.patch["number"] == 3
    assert "pinyin" in {column["id"] for column in grid.view["columns"]}
