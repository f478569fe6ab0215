import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from lab import chromium, lab_over, watched_page

SCREENS = Path(__file__).parents[2] / "build" / "screens"


@pytest.fixture(scope="session")
def lab_server(tmp_path_factory):
    with lab_over(tmp_path_factory.mktemp("lab")) as lab:
        yield lab


@pytest.fixture
def lab(lab_server):
    """The running Lab, its kernels ended and its workspace emptied after each test."""
    yield lab_server
    lab_server.fresh()


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(lab, browser, request):
    """A Chromium page at 1366×768; a picture of it is kept in build/screens when the test fails."""
    with watched_page(browser) as page:
        yield page
        if getattr(request.node, "broken", False):
            SCREENS.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=SCREENS / f"{request.node.name}.png")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if report.when == "call" and report.failed:
        item.broken = True
    return report
