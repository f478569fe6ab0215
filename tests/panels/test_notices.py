import pytest

from tests.panels.desks import TODAY
from toolkit.panels.notices import dialog_view, job_view, notices_view
from toolkit.panels.state import Job, Notice, Question, State

STATE = State(page="start", today=TODAY)


def told(*notices, **state):
    changed = State(page="start", today=TODAY, notices=notices, **state)
    return notices_view(changed)["notices"]


def test_shown_numbers_are_warned_of_first():
    found = told(Notice("stopped", "info", "panels.notice.stopped"), numbers=True)
    assert [notice["id"] for notice in found] == ["numbers", "stopped"]
    assert (found[0]["severity"], found[0]["does"], found[0]["close"]) == ("warning", "hide_numbers", None)


def test_only_what_failed_interrupts():
    assert [n["urgent"] for n in told(Notice("stopped", "info", "panels.notice.stopped"))] == [False]
    assert [n["urgent"] for n in told(Notice("problem", "error", "panels.notice.ours", {"kind": "KeyError"}))] == [True]


def test_an_export_can_be_downloaded():
    notice = told(Notice("exported", "clean", "panels.notice.exported", {"path": "cohorts/exports/x.xlsx"}))[0]
    assert (notice["action"], notice["does"]) == ("下载一份", "download")


def test_one_notice_of_a_kind():
    first, second = (Notice("problem", severity, "panels.notice.stopped") for severity in ("error", "info"))
    state = STATE.told(first).told(second)
    assert [notice.severity for notice in state.notices] == ["info"]


def test_progress_is_counted():
    assert job_view(STATE)["text"] == ""
    view = job_view(State(page="start", today=TODAY, job=Job("panels.job.audit", 45, 180, 312)))
    assert (view["text"], view["share"], view["stopping"]) == ("正在核对 312 位考生，规则 45 / 180", 25, False)


@pytest.mark.parametrize(
    ("job", "text"),
    [
        (Job("panels.job.read"), "正在读取表格"),
        (Job("panels.job.read", 1200), "正在读取表格，已读 1200 行"),
        (Job("panels.job.tidy", people=312), "正在整理 312 位考生的资料"),
        (Job("panels.job.begin"), "正在准备审核"),
        (Job("panels.job.export"), "正在写整改清单"),
    ],
)
def test_what_is_not_known_is_not_counted(job, text):
    view = job_view(State(page="start", today=TODAY, job=job))
    assert (view["text"], view["share"]) == (text, None)
    assert bool(view["stop"]) == (job.key != "panels.job.export")


def test_a_question_names_cohort_and_number():
    assert dialog_view(STATE) == {"title": ""}
    view = dialog_view(State(page="start", today=TODAY, question=Question("wipe", "ab", "春季", 46)))
    assert (view["title"], view["no"], view["yes"]) == ("清除“春季”的资料？", "再想想", "清除 46 人的资料")
    assert dialog_view(State(page="start", today=TODAY, question=Question("help")))["yes"] is None


def test_a_notice_shows_no_number_that_it_quotes():
    quoted = Notice("exported", "clean", "panels.notice.exported", {"path": "430424199503074225.xlsx"})
    assert "430424199503074225" not in told(quoted)[0]["text"]
    assert "430424199503074225" in told(quoted, numbers=True)[1]["text"]
