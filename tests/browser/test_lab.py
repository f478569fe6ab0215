"""The workbench itself, with a stand-in app: runs on open, looks like an app, keeps nothing, asks nobody."""

import json
from contextlib import contextmanager

import pytest
from lab import lab_over

from toolkit.lab.trust import trust_folder

NUMBER = "110101199001011237"
RESTART_AND_RUN = "重启内核 和 运行所有单元格…"  # as JupyterLab's Chinese menu has it
APP = [  # the number is put together when it runs, so that only what was shown can carry it
    "import ipywidgets as W\n",
    f"number = '{NUMBER[:9]}' + '{NUMBER[9:]}'\n",
    "print(number)\n",
    "W.VBox([W.HTML(f'<b data-testid=\"hello\">{number}</b>'), W.Text(number)]).add_class('tk-app')",
]


@contextmanager
def stand_in(lab, autorun=True):
    """0_start with the stand-in app instead of ours."""
    path = lab.notebooks / "0_start.ipynb"
    before = path.read_bytes()
    notebook = json.loads(before)
    notebook["cells"][1]["source"] = APP
    notebook["metadata"]["wangbao"]["autorun"] = autorun
    path.write_text(json.dumps(notebook), encoding="utf-8")
    trust_folder(lab.notebooks, lab.home / "data")
    yield path
    path.write_bytes(before)


@pytest.fixture
def launcher(lab):
    with stand_in(lab) as path:
        yield path


def menus(page):
    return page.locator(".lm-MenuBar-itemLabel").all_inner_texts()


def questions_on_leaving(page):
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_test_id("hello").click()  # a browser asks only those who have clicked
    page.goto("about:blank")
    return asked


def test_opens_as_an_app(lab, page, launcher):
    lab.open(page)
    assert page.get_by_test_id("hello").is_visible()
    for gone in (".jp-MarkdownCell", ".jp-Cell-inputWrapper", ".jp-SideBar", ".jp-NotebookPanel-toolbar", "#jp-bottom-panel"):
        assert not page.locator(f"{gone}:visible").count() or page.locator(gone).first.bounding_box()["height"] == 0, gone
    assert menus(page) == ["文件", "编辑", "查看", "运行", "内核", "标签页", "设置", "帮助"]
    box = page.locator(".jp-Notebook").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 56, 1366, 712)
    page.wait_for_timeout(3000)  # what pops up, pops up by now
    assert page.locator(".jp-Dialog, .Toastify__toast, .jp-toastContainer > *").count() == 0
    assert questions_on_leaving(page) == []


def test_saving_keeps_nothing_that_was_on_the_screen(lab, page, launcher):
    lab.open(page)
    lab.wait_idle(page)
    before = json.loads(launcher.read_bytes())
    with page.expect_response(lambda answer: answer.request.method == "PUT" and "/contents/" in answer.url):
        page.keyboard.press("Control+s")
    page.wait_for_timeout(1000)
    assert json.loads(launcher.read_bytes()) == before
    written = [path for path in lab.root.rglob("*") if path.is_file()]
    assert any(".ipynb_checkpoints" in path.parts for path in written)
    assert [path for path in written if NUMBER.encode() in path.read_bytes()] == []


def test_the_start_button_runs_it_without_a_question(lab, page):
    with stand_in(lab, autorun=False):
        lab.open(page, until=".jp-RenderedMarkdown button")
        lab.wait_idle(page)
        page.get_by_role("button", name="▶ 开始").click()
        page.get_by_test_id("hello").wait_for()
        assert page.locator(".jp-Dialog").count() == 0


def test_a_restarted_kernel_brings_the_start_cell_back(lab, page, launcher):
    words = "".join(json.loads(launcher.read_bytes())["cells"][0]["source"])
    assert f"内核 → {RESTART_AND_RUN}" in words
    lab.open(page)
    page.locator(".lm-MenuBar-itemLabel", has_text="内核").click()
    assert page.locator(".lm-Menu-itemLabel", has_text=RESTART_AND_RUN).is_visible()
    page.locator(".lm-Menu-itemLabel", has_text="重启内核…").first.click()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    page.get_by_role("button", name="▶ 开始").click()
    page.get_by_test_id("hello").wait_for()
    assert not page.locator(".jp-MarkdownCell").is_visible()


def test_speaks_english_when_asked(tmp_path, browser):
    with lab_over(tmp_path, lang="en") as lab, stand_in(lab), browser.new_page() as page:
        lab.open(page)
        assert menus(page)[:2] == ["File", "Edit"]
