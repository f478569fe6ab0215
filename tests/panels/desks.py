"""Desks for tests: a controller over a workspace of its own, and states with an audit that is already open."""

import threading
import time
from datetime import date, datetime

import openpyxl

from tests.fixlist import audits
from toolkit.panels.controller import WORK, Controller
from toolkit.panels.start_deeds import first_state
from toolkit.panels.state import State, opened
from toolkit.workspace import open_workspace

TODAY = date(2025, 2, 15)
HEADERS = ("姓名", "班级", "证件号码", "性别", "民族", "报考级别", "报考类别", "联系情况", "密码")
GOOD = ("刘雅琴", "湘潭一期班", "430424199503074225", "女", "汉族", "执业", "临床", "已交", "secret-1")
WRONG = ("向建国", "浏阳乡医班", "430121198811020034", "女", "汉族", "助理", "临床", "欠照片", "secret-2")
BLANK = ("石磊", "湘潭一期班", None, "男", "土家", "执业", "临床", "微信联系", "secret-3")
PEOPLE = (GOOD, WRONG, BLANK)


def workbook(path, people=PEOPLE, headers=HEADERS, sheets=("汇总",)):
    """A cohort spreadsheet, its header in the first row; returns its path."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in sheets:
        sheet = book.create_sheet(name)
        for row in (headers, *people):
            sheet.append(row)
    book.save(path)
    return path


def desk(folder, page="start", **state):
    """A controller over a workspace in ``folder``."""
    workspace = open_workspace(folder / "cohorts")
    made = Controller(workspace, first_state(workspace, page, TODAY))
    made.change(**state)
    return made


def wait(desk):
    """Until everything that was begun in the background is done, and what followed from it."""
    while begun := [thread for thread in threading.enumerate() if thread.name == WORK]:
        begun[0].join(120) if begun[0].is_alive() else time.sleep(0.001)  # one that is about to begin


def do(desk, what, *, buffers=(), **more):
    """One thing that the tutor does, and everything that follows from it; returns the state."""
    desk.handle({"do": what, **more}, buffers)
    wait(desk)
    return desk.state


def audited(folder, **about):
    """A desk on which a small spreadsheet was picked and audited."""
    made = desk(folder)
    do(made, "pick", path=str(workbook(folder / "2025 春季汇总_0215.xlsx", **about)))
    do(made, "start")
    assert made.state.opened, made.state.notices
    return made


def looking(audit=None, **state):
    """A state in which an audit is open; by default one built by hand."""
    audit = audit or audits.small()
    found = opened(audit, "2025 春季汇总", None, datetime(2025, 2, 15, 21, 40), 1.2)
    return State(page="audit", today=TODAY, opened=found, **state)
