"""A real JupyterLab over a copy of the notebooks, and Chromium to drive it: what the browser tests stand on."""

import json
import os
import shutil
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from toolkit.lab.server import DIRECT, PROJECT, Server
from toolkit.lab.workbench import serving

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge")
FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
]
OURS = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "about:")
IDLE = "document.querySelector('.jp-Notebook-ExecutionIndicator')?.dataset.status === 'idle'"


@dataclass(frozen=True)
class Lab:
    """The server under test: `root` holds notebooks/ and cohorts/ (the workspace), `home` what Jupyter writes."""

    server: Server
    root: Path
    home: Path

    @property
    def notebooks(self):
        return self.root / "notebooks"

    @property
    def cohorts(self):
        return self.root / "cohorts"

    def open(self, page, name="0_start", until=".tk-app", timeout=90):
        """Open a launcher notebook in a Playwright page and wait (seconds) until a selector is visible."""
        page.goto(self.server.url(name))
        page.wait_for_selector(until, timeout=timeout * 1000)
        return page

    def wait_idle(self, page, timeout=60):
        """Wait until the notebook's kernel has nothing left to do."""
        page.wait_for_function(IDLE, timeout=timeout * 1000)

    def fresh(self):
        """End all kernels and empty the workspace, so that the next test starts like the first."""
        for session in self.ask("GET", "sessions"):
            self.ask("DELETE", f"sessions/{session['id']}")
        for entry in self.cohorts.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()

    def ask(self, method, path):
        """Jupyter's REST interface."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.server.port}/api/{path}",
            method=method,
            headers={"Authorization": f"token {self.server.token}"},
        )
        with DIRECT.open(request, timeout=30) as answer:
            return json.loads(answer.read() or "null")


@contextmanager
def lab_over(folder, lang="zh"):
    """A server over a copy of the project's notebooks in `folder`, with a workspace of its own."""
    root = Path(folder) / "网报 工具箱"
    shutil.copytree(PROJECT / "notebooks", root / "notebooks", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (root / "cohorts").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WANGBAO_COHORTS", str(root / "cohorts"))
        with serving(root, root / "home", lang=lang) as (server, _):
            yield Lab(server, root, root / "home")


@contextmanager
def chromium():
    """A headless Chromium of this computer; without one the test is skipped, or fails when browser tests are required."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not found:
        missing("no Chromium on this computer")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


def missing(reason):
    """Skip, or fail where WANGBAO_BROWSER=required says that browser tests must run."""
    (pytest.fail if os.environ.get("WANGBAO_BROWSER") == "required" else pytest.skip)(reason)


@contextmanager
def watched_page(browser, **context):
    """A page of a tutor's laptop (1366×768, Chinese); afterwards nothing may have been asked of another computer."""
    settings = {"locale": "zh-CN", "viewport": {"width": 1366, "height": 768}} | context
    with browser.new_context(**settings) as tab:
        asked = []
        tab.on("request", lambda request: asked.append(request.url))
        page = tab.new_page()
        page.on("websocket", lambda socket: asked.append(socket.url))
        page.set_default_timeout(30_000)
        yield page
    assert [url for url in asked if not url.startswith(OURS)] == []
