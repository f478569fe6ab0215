"""The one controller of a kernel: a browser that loads the page again finds everything as it was."""

from datetime import date
from functools import cache

from toolkit.panels.controller import Controller
from toolkit.panels.start_deeds import first_state, refreshed
from toolkit.panels.state import replace
from toolkit.workspace import open_workspace


def desk_of_this_kernel(page, today=None):
    """The kernel's controller, identity numbers hidden: on ``page`` first, later where the tutor was.

    ``today`` stands in for the calendar's day.
    """
    desk = _desk(page)
    state = replace(desk.state, today=today or date.today(), numbers=False, question=None)
    desk.state = refreshed(state, desk.workspace)
    return desk


@cache
def _desk(page):
    workspace = open_workspace()
    return Controller(workspace, first_state(workspace, page, date.today()))
