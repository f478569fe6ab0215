import threading
from pathlib import Path

import openpyxl
import pytest

from tests.panels.desks import GOOD, WRONG, audited, desk, do, wait, workbook
from toolkit.panels import controller, import_deeds
from toolkit.panels.notices import notices_view
from toolkit.panels.start import start_view

CANARY = "金丝雀430101199001011237"


def said(state):
    return [notice["text"] for notice in notices_view(state)["notices"]]


def test_from_a_file_to_the_audit(tmp_path):
    state = audited(tmp_path).state
    assert state.opened.name == "2025 春季汇总"
    assert len(state.opened.people) == 3
    assert state.importing is None
    assert "S06-GENDER-ID-MISMATCH" in state.opened.people.by_number[1].faults


def test_an_upload_arrives_in_pieces_and_leaves_no_file(tmp_path):
    content = workbook(tmp_path / "春季.xlsx").read_bytes()
    made = desk(tmp_path)
    for at in range(0, len(content), 1000):
        do(made, "upload", name="C:\\名册\\春季.xlsx", at=at, size=len(content), buffers=[content[at : at + 1000]])
    assert made.state.importing.content == content
    assert made.state.importing.file_name == "春季.xlsx"
    assert list(made.workspace.folder.glob(".open-*")) == []
    do(made, "start")
    with made.workspace.file(made.state.opened.cohort_id) as path:
        assert path.read_bytes() == content


def test_a_file_that_cannot_be_read_is_told_in_its_own_words(tmp_path):
    path = tmp_path / "坏的.xlsx"
    path.write_bytes(b"PK\x03\x04 not a workbook")
    state = do(desk(tmp_path), "pick", path=str(path))
    assert [notice.severity for notice in state.notices] == ["error"]
    assert "坏的.xlsx" in said(state)[0]
    assert state.job is None
    assert state.importing is None


def test_our_own_fault_names_only_its_class(tmp_path, monkeypatch):
    def broken(*_args, **_more):
        raise KeyError(CANARY)

    made = desk(tmp_path)
    monkeypatch.setitem(controller.CLICKS, "back", broken)
    assert "KeyError" in said(do(made, "back"))[0]
    monkeypatch.setattr(import_deeds, "open_draft", broken)
    state = do(made, "pick", path="x.xlsx")
    assert "KeyError" in said(state)[0]
    assert CANARY not in str(state)


def test_an_unknown_message_is_our_fault_too(tmp_path):
    assert "KeyError" in said(do(desk(tmp_path), "no such thing"))[0]


def test_a_dismissed_notice_goes(tmp_path):
    made = desk(tmp_path)
    do(made, "no such thing")
    assert said(do(made, "dismiss", id="problem")) == []


def test_stop_changes_nothing(tmp_path):
    made = desk(tmp_path)
    do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx")))
    plan = made.state.importing

    def stop_at_once(*_names):
        made.redraw = lambda only=None: None
        made.handle({"do": "stop"})

    made.redraw = stop_at_once
    state = do(made, "start")
    assert state.opened is None
    assert state.importing.draft is plan.draft
    assert said(state) == ["已停下，没有改动任何资料。"]
    assert made.workspace.recent() == []


@pytest.mark.parametrize("phase", ["read", "tidy"])
def test_reading_can_be_stopped_in_each_phase(tmp_path, phase):
    made = desk(tmp_path)

    def stop_then(*_names):
        if made.state.job and made.state.job.key == f"panels.job.{phase}":
            made.redraw = lambda only=None: None
            made.handle({"do": "stop"})

    made.redraw = stop_then
    state = do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx")))
    assert (state.importing, state.job) == (None, None)
    assert said(state) == ["已停下，没有改动任何资料。"]
    assert [notice.severity for notice in state.notices] == ["info"]


def test_every_phase_says_how_many_it_is_about(tmp_path, monkeypatch):
    monkeypatch.setattr(controller, "EVERY", 0)  # every step of the work is shown, however quick it is
    made, jobs = desk(tmp_path), []
    made.redraw = lambda only=None: jobs.append(made.state.job)
    do(made, "sample")
    phases = {job.key.removeprefix("panels.job."): job for job in jobs if job}
    people = len(made.state.opened.people)
    assert list(phases) == ["read", "tidy", "audit"]
    assert [phases[phase].people for phase in phases] == [0, people, people]
    assert any(job.of > job.done > 0 for job in jobs if job and job.key == "panels.job.audit")


def test_only_one_thing_at_a_time(tmp_path):
    made, release = desk(tmp_path), threading.Event()

    def work(_report):
        release.wait(10)
        return lambda state: state

    first = made.run("panels.job.read", work)
    assert made.run("panels.job.read", work) is None
    release.set()
    first.join(10)
    assert made.state.job is None


def test_the_fix_list_lies_in_the_workspace_and_can_be_downloaded(tmp_path):
    made = audited(tmp_path)
    sent = []
    made.send = lambda message, buffers: sent.append((message, buffers))
    state = do(made, "export")
    path = Path(state.notices[-1].params["file"])
    assert path.parent == made.workspace.folder / "exports"
    assert openpyxl.load_workbook(path).sheetnames
    assert not any(name in path.name for name in (GOOD[0], WRONG[0], "春季"))
    do(made, "download")
    assert sent == [({"save": path.name}, [path.read_bytes()])]


def test_the_fix_list_shows_numbers_only_when_the_page_does(tmp_path):
    def text(made):
        book = openpyxl.load_workbook(do(made, "export").notices[-1].params["file"])
        return "".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)

    number = "430121198811020031"
    made = audited(tmp_path, people=((*GOOD[:2], number, *GOOD[3:]),))
    assert number not in text(made)
    do(made, "numbers", on=True)
    assert number in text(made)


def test_a_cohort_is_reopened_as_it_was(tmp_path):
    made = desk(tmp_path)
    do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx")))
    do(made, "remember", on=False)
    do(made, "column", sheet="汇总", letter="H", field="dept")
    do(made, "start")
    before = made.state.opened
    state = do(made, "reopen", cohort=before.cohort_id, state="blocker")
    assert list(state.opened.audit.cohort.table["dept"]) == ["已交", "欠照片", "微信联系"]
    assert state.filters.state == "blocker"
    assert len(made.workspace.recent()) == 1


def test_a_changed_file_is_shown_before_it_is_judged(tmp_path):
    made = audited(tmp_path)
    before = made.state.opened
    workbook(tmp_path / "2025 春季汇总_0215.xlsx", people=(GOOD, WRONG))
    state = do(made, "reopen", cohort=before.cohort_id)
    assert state.importing is not None
    assert "改过" in said(state)[0]


def test_columns_are_remembered_for_the_next_sheet(tmp_path):
    made = desk(tmp_path)
    for file in ("春季.xlsx", "夏季.xlsx"):
        do(made, "pick", path=str(workbook(tmp_path / file)))
        columns = {column.letter: column for column in made.state.importing.columns}
        if file == "春季.xlsx":
            assert columns["H"].field != "dept"
            do(made, "column", sheet="汇总", letter="H", field="dept")
            do(made, "start")
    assert (columns["H"].field, columns["H"].reason_key) == ("dept", "mapping.remembered")


def test_a_cohort_is_wiped_only_after_the_answer(tmp_path):
    made = audited(tmp_path)
    cohort = made.state.opened.cohort_id
    do(made, "go", page="start")
    do(made, "ask_wipe", cohort=cohort)
    assert made.state.question.people == 3
    do(made, "answer", yes=False)
    assert made.workspace.recent()
    do(made, "ask_wipe", cohort=cohort)
    state = do(made, "answer", yes=True)
    assert made.workspace.recent() == []
    assert state.opened is None
    assert start_view(state)["cohorts"] == []


def test_the_language_is_kept_for_the_next_start(tmp_path):
    made = desk(tmp_path)
    do(made, "language", lang="en")
    assert desk(tmp_path).state.lang == "en"


def test_the_sample_is_opened_and_audited_in_one_click(tmp_path):
    made = desk(tmp_path)
    made.handle({"do": "sample"})
    wait(made)
    assert len(made.state.opened.people) > 100
    assert made.state.opened.name == "示例名册"


@pytest.mark.parametrize("page", ["start", "audit"])
def test_numbers_are_hidden_at_every_start(tmp_path, page):
    assert desk(tmp_path, page).state.numbers is False


def test_a_page_that_cannot_be_drawn_is_told(tmp_path):
    made = desk(tmp_path)
    drawn = []

    def redraw(only=None):
        drawn.append(only)
        if only is None:
            raise KeyError("panels.no.such.word")

    made.redraw = redraw
    do(made, "another")
    assert drawn == [None, ("notices", "job")]
    assert said(made.state) and "KeyError" in said(made.state)[0]
