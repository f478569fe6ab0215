"""A JupyterLab server of our own: a child process on the loopback address that keeps everything it writes in one folder."""

import contextlib
import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
LOCALES = {"zh": "zh_CN", "en": "en"}
PATIENCE = 120  # seconds: a first start under a virus scanner takes its time
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy set for the outside must not see us


@dataclass(frozen=True)
class Server:
    """A server's address: process id, port, token, and the folder that its file tree shows."""

    pid: int
    port: int
    token: str
    root: str

    def url(self, page="0_start"):
        """The address of a launcher notebook, alone on the page, its layout fresh."""
        path = urllib.parse.quote(f"/doc/tree/notebooks/{page}.ipynb")
        return f"http://127.0.0.1:{self.port}{path}?reset&token={self.token}"

    def answers(self, timeout=2):
        """Whether this server, and no other that took over its port, is there."""
        try:
            with self._ask("GET", "/api/status", timeout) as answer:
                return "kernels" in json.load(answer)
        except (OSError, ValueError, TypeError):
            return False

    def stop(self):
        """Ask it to end its kernels and itself; silent when it is gone already."""
        with contextlib.suppress(OSError, ValueError), self._ask("POST", "/api/shutdown", 10):
            pass

    def _ask(self, method, path, timeout):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            method=method,
            headers={"Authorization": f"token {self.token}"},
        )
        return DIRECT.open(request, timeout=timeout)


def free_port():
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_server(root, home, *, port=None, lang="zh"):
    """Start a server over the folder `root`; everything that it writes goes into `home`. Returns (Server, its process)."""
    port, token = port or free_port(), secrets.token_urlsafe(24)
    _write_locale(home, lang)
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(
            _command(root, home, port),
            cwd=root,
            env=_environment(home, token),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    return Server(process.pid, port, token, str(root)), process


def wait_until_up(server, process, patience=PATIENCE):
    """Whether the server answered before it ended or the patience (seconds) ran out."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and process.poll() is None:
        if server.answers():
            return True
        time.sleep(0.2)
    return False


def end(server, process):
    """End the server gently, then less gently; nothing of it is left afterwards."""
    if process.poll() is None:
        server.stop()
    for harder in (process.terminate, process.kill):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
            return
        harder()
    process.wait()


def _command(root, home, port):
    settings = {"static_custom_path": [str(HERE / "settings" / "custom")]}
    return [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.port={port}",
        f"--ServerApp.root_dir={root}",
        f"--ServerApp.tornado_settings={settings!r}",
        f"--LabApp.extra_labextensions_path={HERE / 'extensions'}",
        f"--LabApp.user_settings_dir={home / 'settings'}",
        f"--LabApp.workspaces_dir={home / 'workspaces'}",
        *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    ]


def _environment(home, token):
    """The tutor's environment without foreign Jupyter settings; nothing is written to the tutor's home."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "JPY_"))}
    paths = [str(PROJECT), *filter(None, [kept.get("PYTHONPATH")])]
    return kept | {
        "PYTHONPATH": os.pathsep.join(paths),
        "JUPYTER_TOKEN": token,
        "JUPYTER_CONFIG_PATH": str(HERE / "settings"),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "IPYTHONDIR": str(home / "ipython"),
        "MPLCONFIGDIR": str(home / "matplotlib"),
    }


def _write_locale(home, lang):
    path = home / "settings" / "@jupyterlab" / "translation-extension" / "plugin.jupyterlab-settings"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"locale": LOCALES[lang]}), encoding="utf-8")
