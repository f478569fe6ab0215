"""Correcting cells of the cohort table by keys in a real Lab: judged at once, kept, taken back."""

import openpyxl
import pytest

HEADERS = ("姓名", "班级", "证件号码", "性别", "民族", "报考级别", "报考类别", "联系情况")
NUMBER = "430424199503074225"
PEOPLE = (
    ("金丝雀", "湘潭一期班", NUMBER, "男", "汉族", "执业", "临床", "已交"),
    ("石磊", "湘潭一期班", None, "男", "汉族", "执业", "临床", "微信联系"),
)
GENDER = "tr[data-person='0'] td[data-at='0:7']"
FOCUSED = "document.activeElement.dataset.at"


@pytest.fixture
def spreadsheet(tmp_path):
    path = tmp_path / "2025春季汇总_0215.xlsx"
    book = openpyxl.Workbook()
    for row in (HEADERS, *PEOPLE):
        book.active.append(row)
    book.save(path)
    return path


def bring(lab, page, path):
    lab.open(page, "1_audit", until=".tk-upload")
    with page.expect_file_chooser() as chooser:
        page.click("button.tk-upload")
    chooser.value.set_files(path)
    page.wait_for_selector(".tk-columns")
    page.click(".tk-start")
    page.wait_for_selector(".tk-gridbox")


def blocked(page):
    return page.inner_text(".tk-tile.is-blocker b")


def wait_for_cell(page, text):
    page.wait_for_function("([cell, text]) => document.querySelector(cell)?.innerText.trim() === text", arg=[GENDER, text])


def test_a_cell_is_corrected_kept_and_taken_back(lab, page, spreadsheet):
    bring(lab, page, spreadsheet)
    assert blocked(page) == "2"
    page.click(".tk-faulty-only")
    page.wait_for_selector(GENDER)

    page.locator(GENDER).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".tk-cell-input.tk-there")
    page.keyboard.type("女x")
    page.keyboard.press("Escape")
    assert page.locator(".tk-cell-input").count() == 0
    assert page.inner_text(GENDER).strip() == "男"

    page.keyboard.press("Enter")
    page.wait_for_selector(".tk-cell-input.tk-there")
    page.keyboard.insert_text("女")
    page.locator(".tk-cell-input").dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    assert page.locator(".tk-cell-input").count() == 1
    page.keyboard.press("Enter")
    wait_for_cell(page, "男→女")
    assert blocked(page) == "1"
    assert page.evaluate(FOCUSED) == "0:7"
    page.wait_for_selector(".tk-card >> text=原来")

    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_selector(".tk-cell-input.tk-there")
    assert page.input_value(".tk-cell-input") == NUMBER
    assert page.inner_text(".tk-gridbox").count(NUMBER) == 0
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == "0:7"
    page.keyboard.press("Enter")
    page.wait_for_selector(".tk-cell-input.tk-there")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(FOCUSED) == "0:6"

    page.wait_for_timeout(3000)  # everybody is judged again meanwhile
    wait_for_cell(page, "男→女")
    page.reload()
    page.wait_for_selector(".tk-gridbox", timeout=90_000)
    wait_for_cell(page, "男→女")

    page.locator(GENDER).focus()
    page.keyboard.press("Control+z")
    wait_for_cell(page, "男")
    assert blocked(page) == "2"
    assert "已改回" in page.inner_text(".tk-said")


def test_a_double_click_edits_and_a_click_elsewhere_saves(lab, page, spreadsheet):
    bring(lab, page, spreadsheet)
    page.click(".tk-faulty-only")
    page.dblclick(GENDER)
    page.wait_for_selector(".tk-cell-input.tk-there")
    page.keyboard.insert_text("女")
    page.click(".tk-pager span")
    wait_for_cell(page, "男→女")
    page.click(".tk-said button")
    wait_for_cell(page, "男")
