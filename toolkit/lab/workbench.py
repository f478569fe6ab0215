"""Open the workbench: JupyterLab on this computer only, in the tutor's browser, until Ctrl C."""

import contextlib
import signal
import sqlite3
import time
import webbrowser

from toolkit.lab.running import forget_server, remember_server, running_server
from toolkit.lab.scrub import scrub_folder
from toolkit.lab.server import PROJECT, end, start_server, wait_until_up
from toolkit.lab.trust import trust_folder
from toolkit.words import Spoken, say
from toolkit.workspace import open_workspace

HOME = ".workbench"


class WorkbenchError(Spoken, OSError):
    """The server could not be started."""


def open_workbench(page="0_start", *, port=None, browser=True):
    """Serve the notebooks and open one in the browser; returns after Ctrl C, at once when a workbench is open already.

    Raises WorkbenchError (OSError) when the server does not come up.
    """
    workspace = open_workspace()
    home = workspace.folder / HOME
    found = running_server(home)
    if found:
        _show(found.url(page), browser)
        print(say("lab.already", workspace.language, url=found.url(page)), flush=True)
        return
    with (
        contextlib.suppress(KeyboardInterrupt),
        serving(PROJECT, home, port=port, lang=workspace.language) as (server, process),
    ):
        print(say("lab.open", workspace.language, url=server.url(page)), flush=True)
        _show(server.url(page), browser)
        while process.poll() is None:  # in small steps: Windows lets no Ctrl C through a long wait
            time.sleep(0.5)
    print(say("lab.closed", workspace.language), flush=True)


@contextlib.contextmanager
def serving(root, home, *, port=None, lang="zh"):
    """A server over root/notebooks for a with block, the notebooks scrubbed before and after; gives (Server, process)."""
    home.mkdir(parents=True, exist_ok=True)
    scrub_folder(root / "notebooks")
    with contextlib.suppress(sqlite3.Error):
        trust_folder(root / "notebooks", home / "data")
    server, process = start_server(root, home, port=port, lang=lang)
    remember_server(home, server)
    try:
        with _closing_is_ctrl_c():
            if not wait_until_up(server, process):
                raise WorkbenchError("lab.silent", log=str(home / "server.log"))
            yield server, process
    finally:
        end(server, process)
        forget_server(home, server)
        scrub_folder(root / "notebooks")


@contextlib.contextmanager
def _closing_is_ctrl_c():
    """A closed terminal or a polite kill ends the workbench as cleanly as Ctrl C does."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    former = {name: signal.signal(getattr(signal, name), signal.default_int_handler) for name in names}
    try:
        yield
    finally:
        for name, handler in former.items():
            signal.signal(getattr(signal, name), handler)


def _show(url, browser):
    if browser:
        webbrowser.open(url)
