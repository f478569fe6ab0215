"""The app in a real Lab: from an upload to the fix list, by mouse and by keyboard, on small screens, and without a kernel."""

import os
import re
from datetime import date

import openpyxl
import pytest

from toolkit.season import load_season

NAME = "金丝雀"
NUMBER = "430424199503074225"
HEADERS = ("姓名", "班级", "证件号码", "性别", "民族", "报考级别", "报考类别", "联系情况")
PEOPLE = (
    (NAME, "湘潭一期班", NUMBER, "男", "汉族", "执业", "临床", "已交"),
    ("向建国", "浏阳乡医班", "430121198811020034", "男", "汉族", "助理", "临床", "欠照片"),
    ("石磊", "湘潭一期班", None, "男", "汉族", "执业", "临床", "微信联系"),
)


@pytest.fixture
def spreadsheet(tmp_path):
    path = tmp_path / "2025春季汇总_0215.xlsx"
    book = openpyxl.Workbook()
    for row in (HEADERS, *PEOPLE):
        book.active.append(row)
    book.save(path)
    return path


def upload(page, path):
    with page.expect_file_chooser() as chooser:
        page.click("button.tk-upload")
    chooser.value.set_files(path)


def names(page):
    return page.locator(".tk-open").all_inner_texts()


def wait_for_names(page, wanted):
    page.wait_for_function("wanted => document.querySelectorAll('.tk-open').length === wanted", arg=len(wanted))
    assert names(page) == wanted


def open_sample(lab, page):
    lab.open(page, "0_start", until=".tk-sample")
    page.click(".tk-sample")
    page.wait_for_selector(".tk-gridbox", timeout=60_000)


def save_notebook(page):
    page.evaluate("document.activeElement.blur()")
    with page.expect_response(lambda answer: answer.request.method == "PUT" and "/contents/" in answer.url):
        page.keyboard.press("Control+s")
    page.wait_for_timeout(500)


def test_from_an_upload_to_the_fix_list(lab, page, spreadsheet, tmp_path):
    lab.open(page, "1_audit", until=".tk-upload")
    larger_than_a_message = tmp_path / "不是表格.xlsx"
    larger_than_a_message.write_bytes(os.urandom(11 * 1024 * 1024))
    upload(page, larger_than_a_message)
    page.wait_for_selector(".tk-notice.is-error", timeout=60_000)

    upload(page, spreadsheet)
    page.wait_for_selector(".tk-columns")
    assert page.locator(".tk-notice").count() == 0
    assert NAME in page.locator("[data-column=A]").inner_text()
    assert "4304**********4225" in page.locator("[data-column=C]").inner_text()
    page.select_option("[data-column=H] select", "dept")
    page.wait_for_function("document.querySelector('[data-column=H] .tk-status').innerText === '已对应'")
    assert page.input_value(".tk-day") == load_season().proposed_day(date.today()).isoformat()
    page.click(".tk-start")

    page.wait_for_selector(".tk-gridbox")
    wait_for_names(page, [NAME, "石磊"])
    page.click(".tk-tile.is-unjudged")
    wait_for_names(page, ["向建国"])
    assert "考点" in page.inner_text(".tk-gaps") and page.inner_text(".tk-tile.is-clean b") == "0"
    page.click(".tk-tile.is-unjudged")
    wait_for_names(page, [NAME, "石磊"])
    page.locator(".tk-search").press_sequentially("金丝")
    wait_for_names(page, [NAME])
    assert page.evaluate("document.activeElement.value") == "金丝"

    page.click(".tk-export")
    with page.expect_download() as download:
        page.click("[data-notice=exported] .tk-link >> nth=0")
    assert NAME not in download.value.suggested_filename
    download.value.save_as(tmp_path / "downloaded.xlsx")
    assert openpyxl.load_workbook(tmp_path / "downloaded.xlsx").sheetnames
    assert len(list((lab.cohorts / "exports").glob("*.xlsx"))) == 1

    save_notebook(page)
    page.reload()
    page.wait_for_selector(".tk-gridbox", timeout=60_000)
    assert names(page) == [NAME]
    save_notebook(page)
    written = [path for path in lab.root.rglob("*") if path.is_file() and lab.cohorts not in path.parents]
    assert any(path.suffix == ".ipynb" for path in written)
    assert [path for path in written if any(word.encode() in path.read_bytes() for word in (NAME, NUMBER))] == []


def test_by_keyboard_and_by_mouse(lab, page):
    open_sample(lab, page)
    page.hover("td.is-blocker >> nth=0")
    page.wait_for_selector(".tk-card")
    assert re.search("为什么", page.inner_text(".tk-card"))
    page.keyboard.press("/")
    assert "tk-search" in page.evaluate("document.activeElement.className")

    first = page.locator(".tk-open").first
    first.focus()
    for key, place in (("ArrowDown", "1:1"), ("ArrowRight", "1:2"), ("ArrowUp", "0:2"), ("Home", "0:0")):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.dataset.at") == place
    name = first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_selector(".tk-name")
    assert page.inner_text(".tk-name") == name
    page.keyboard.press("ArrowRight")
    page.wait_for_function("name => document.querySelector('.tk-name').innerText !== name", arg=name)
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("name => document.querySelector('.tk-name').innerText === name", arg=name)
    assert not re.search(r"\d{6} \d{8} \d{3}[\dX]", page.inner_text(".tk-candidate"))
    page.click("[data-k=numbers]")
    page.wait_for_selector("[data-notice=numbers]")
    page.click("[data-k=lang]")
    page.wait_for_selector("text=Hide them before you share the screen")
    page.keyboard.press("Escape")
    page.wait_for_selector(".tk-gridbox")
    assert page.inner_text(".tk-tile.is-blocker .k") == "Blocked"


def test_coming_back_to_the_table_shows_no_card_under_a_mouse_that_rests(lab, page):
    open_sample(lab, page)
    page.select_option(".tk-rule", "S06-NAME-CHARS")
    page.wait_for_function("document.querySelectorAll('.tk-open').length < 10")
    page.click("td.tk-open.is-error")
    page.wait_for_selector(".tk-name")
    page.keyboard.press("Escape")
    page.wait_for_selector(".tk-gridbox")
    page.wait_for_timeout(600)
    assert page.locator(".tk-card").count() == 0
    page.hover("td.tk-counts >> nth=0")
    page.wait_for_selector(".tk-card")


def test_lists_above_the_table_leave_room_for_it(lab, page):
    open_sample(lab, page)
    page.click("[data-k=notes]")
    page.wait_for_selector(".tk-note-list")
    page.click(".tk-tile.is-unjudged")
    page.wait_for_selector(".tk-gaps")
    assert page.locator(".tk-note-list").count() == 0
    assert page.locator(".tk-gridbox").bounding_box()["height"] > 200


def test_small_screens_and_the_dark_theme(lab, page):
    open_sample(lab, page)
    page.set_viewport_size({"width": 1366, "height": 620})
    page.wait_for_timeout(300)
    box = page.locator(".tk-gridbox").bounding_box()
    rows = [row.bounding_box() for row in page.locator(".tk-table tbody tr").all()[:12]]
    assert sum(row["y"] + row["height"] <= box["y"] + box["height"] for row in rows) >= 9
    primary = page.locator(".tk-btn.primary:visible")
    assert primary.count() == 1
    assert primary.bounding_box()["x"] + primary.bounding_box()["width"] <= 1366

    page.set_viewport_size({"width": 683, "height": 384})
    page.wait_for_timeout(300)
    assert page.evaluate("(app => app.scrollWidth <= app.clientWidth)(document.querySelector('.tk-app'))")
    page.locator(".tk-export").scroll_into_view_if_needed()
    assert page.locator(".tk-export").is_visible()

    light = page.evaluate("getComputedStyle(document.querySelector('.tk-tile')).backgroundColor")
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert page.evaluate("getComputedStyle(document.querySelector('.tk-tile')).backgroundColor") != light


def test_a_kernel_that_is_gone_is_told_and_the_page_comes_back(lab, page):
    lab.open(page, "0_start", until=".tk-help")
    kernel = lab.ask("GET", "sessions")[0]["kernel"]["id"]
    lab.ask("POST", f"kernels/{kernel}/restart")
    page.click(".tk-help")
    page.wait_for_selector(".tk-gone", timeout=40_000)
    page.click(".tk-gone button")
    page.wait_for_selector(".tk-gone", state="detached", timeout=60_000)
    page.wait_for_selector(".tk-help", timeout=60_000)
    page.click(".tk-help")
    page.wait_for_selector(".tk-dialog")


def test_work_can_be_stopped_and_a_column_lent_and_given_back(lab, page, tmp_path):
    many = tmp_path / "很多人.csv"
    people = (",".join(["考生", "一班", str(10**17 + number), "男", "汉族", "执业", "临床", ""]) for number in range(40_000))
    many.write_text("\n".join([",".join(HEADERS), *people]), encoding="utf-8")
    lab.open(page, "1_audit", until=".tk-upload")
    upload(page, many)
    page.wait_for_selector(".tk-columns", timeout=60_000)
    page.select_option("[data-column=H] select", "name")
    page.wait_for_function("document.querySelector('[data-column=A] select').value === ''")
    page.select_option("[data-column=H] select", "")
    page.wait_for_function("document.querySelector('[data-column=A] select').value === 'name'")
    page.click(".tk-start")
    page.click(".tk-stop")
    page.wait_for_selector("[data-notice=stopped]", timeout=60_000)
    assert page.locator(".tk-columns").is_visible()
    assert list(lab.cohorts.glob("????????????????.db")) == []


def test_after_a_restart_one_click_leads_back(lab, page, spreadsheet):
    lab.open(page, "0_start", until=".tk-import-new, .tk-none .primary")
    page.click("[data-k=import]")
    for wanted in ("这份表", "另存为新名册"):
        upload(page, spreadsheet)
        page.wait_for_selector(".tk-columns")
        assert page.locator(".tk-version", has_text=wanted).count() == (wanted == "另存为新名册")
        page.click(".tk-start")
        page.wait_for_selector(".tk-gridbox")
        page.reload()
        page.wait_for_selector(".tk-gridbox", timeout=60_000)
        page.click("text=换一份表格")
        page.wait_for_selector(".tk-upload")
    kernel = lab.ask("GET", "sessions")[0]["kernel"]["id"]
    lab.ask("POST", f"kernels/{kernel}/restart")
    page.reload()
    page.click("text=继续上次：2025春季汇总", timeout=60_000)
    page.wait_for_selector(".tk-gridbox", timeout=60_000)


FOCUSED = "document.activeElement.dataset.at"
UNCOVERED = """() => {
  const cell = document.activeElement.getBoundingClientRect();
  const there = document.elementFromPoint(cell.left + 8, cell.top + cell.height / 2);
  return document.activeElement.contains(there) || there === document.activeElement;
}"""


def place(page):
    """Row and column of the cell with the focus."""
    return tuple(map(int, page.evaluate(FOCUSED).split(":")))


def test_a_suggestion_is_copied_by_one_click_unless_it_is_masked(lab, page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_sample(lab, page)
    page.select_option(".tk-rule", "S06-GENDER-ID-MISMATCH")
    page.wait_for_function("document.querySelectorAll('.tk-open').length < 10")
    cell = page.locator("tbody td.is-blocker").first
    wrong = cell.inner_text()
    cell.hover()
    page.click(".tk-card .tk-copy")
    page.wait_for_function("document.querySelector('.tk-card .tk-copy').innerText === '已复制'")
    assert {wrong, page.evaluate("navigator.clipboard.readText()")} == {"男", "女"}

    before = page.locator(".tk-open").first.inner_text()
    page.select_option(".tk-rule", "S06-ID-CHECKSUM")
    page.wait_for_function("name => document.querySelector('.tk-open')?.innerText !== name", arg=before)
    page.click(".tk-open")
    number = page.locator(".tk-f.bad", has_text="证件号码").locator(".tk-copy").first
    assert number.is_disabled() and "显示证件号" in number.get_attribute("title")
    page.click("[data-k=numbers]")
    page.wait_for_selector(".tk-f.bad .tk-copy:enabled")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    number.click()
    page.wait_for_function("document.querySelector('.tk-f.bad .tk-copy').innerText === '已复制'")
    assert re.fullmatch(r"\d{17}[\dX]", page.evaluate("navigator.clipboard.readText()"))


def test_from_fault_to_fault(lab, page):
    open_sample(lab, page)
    faulty = [tuple(map(int, at.split(":"))) for at in page.eval_on_selector_all(
        "td.is-blocker, td.is-error, td.is-warning", "cells => cells.map(cell => cell.dataset.at)")]  # fmt: skip
    for expected in faulty[:3]:
        page.keyboard.press("n")
        assert place(page) == expected
        assert page.evaluate(UNCOVERED)
    page.wait_for_timeout(100)  # the card outlives the scrolling
    assert page.locator(".tk-card").count() == 1
    page.keyboard.press("p")
    assert place(page) == faulty[1]
    page.click("[data-k=KeyN]")
    assert place(page) == faulty[2]
    page.locator(":focus").dispatch_event("keydown", {"code": "KeyN", "isComposing": True})
    assert place(page) == faulty[2]

    page.click(".tk-counts >> nth=1")
    page.click(".tk-fault-line >> nth=1")
    row, column = place(page)
    assert row == 1 and (row, column) in faulty and page.evaluate(UNCOVERED)

    page.locator("td.is-blocker, td.is-error, td.is-warning").last.focus()
    page.keyboard.press("n")
    page.wait_for_function("document.querySelector('.tk-pager span').innerText.startsWith('第 51')")
    page.wait_for_function(f"{FOCUSED}?.startsWith('0:')")
    page.keyboard.press("p")
    page.wait_for_function("document.querySelector('.tk-pager span').innerText.startsWith('第 1–')")
    page.wait_for_function(f"{FOCUSED} === '{faulty[-1][0]}:{faulty[-1][1]}'")


def test_searching_by_keyboard(lab, page):
    open_sample(lab, page)
    everybody = names(page)
    page.locator(".tk-open").nth(4).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("/")
    page.keyboard.type("n")
    page.keyboard.press("Backspace")
    assert "tk-search" in page.evaluate("document.activeElement.className")
    page.locator(".tk-search").fill(everybody[2])
    for key in ("Enter", "Escape"):
        page.locator(".tk-search").dispatch_event("keydown", {"key": key, "isComposing": True})
    assert page.input_value(".tk-search") == everybody[2]
    page.wait_for_timeout(300)
    page.keyboard.press("Escape")
    page.wait_for_function(f"{FOCUSED} === '4:2'")
    assert page.input_value(".tk-search") == ""
    assert names(page) == everybody

    page.keyboard.press("/")
    page.keyboard.insert_text(everybody[2])
    page.keyboard.press("Enter")
    page.wait_for_function(f"{FOCUSED} === '0:1'")
    assert page.evaluate("document.activeElement.innerText") == everybody[2]


def test_empty_columns_fold_up(lab, page, tmp_path):
    path = tmp_path / "空列.xlsx"
    book = openpyxl.Workbook()
    for row in ((*HEADERS, "备注"), *PEOPLE):
        book.active.append(row)
    book.save(path)
    lab.open(page, "1_audit", until=".tk-upload")
    upload(page, path)
    page.wait_for_selector(".tk-columns")
    page.click(".tk-start")
    page.wait_for_selector(".tk-gridbox")
    page.click(".tk-faulty-only")
    page.click("text=+1 空列")
    page.wait_for_selector("th >> text=备注")
    assert page.evaluate("document.activeElement.innerText") == "− 收起"
    page.keyboard.press("Enter")
    page.wait_for_selector("text=+1 空列")
    assert page.locator("th >> text=备注").count() == 0
