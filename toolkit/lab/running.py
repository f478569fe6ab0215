"""Which server is running: a small file in the workbench's own folder, so that a second start finds the first."""

import contextlib
import dataclasses
import json
import os
import time

import psutil

from toolkit.lab.server import PATIENCE, Server


def remember_server(home, server):
    """Write down the server that was just started; only its owner can read the file."""
    path = home / "server.json"
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(dataclasses.asdict(server), file)
    return path


def forget_server(home, server):
    """Remove the note of this server; a note of another one stays."""
    if _noted(home) == server:
        with contextlib.suppress(OSError):
            (home / "server.json").unlink()


def running_server(home, patience=PATIENCE):
    """The server that a former start left running, waited for (seconds) while it is still coming up; else None."""
    server = _noted(home)
    deadline = time.monotonic() + patience
    while server and psutil.pid_exists(server.pid):
        if server.answers():
            return server
        if time.monotonic() > deadline or not _is_jupyter(server.pid):
            return None
        time.sleep(0.3)
    return None


def _noted(home):
    try:
        return Server(**json.loads((home / "server.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _is_jupyter(pid):
    try:
        return "jupyterlab" in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False
