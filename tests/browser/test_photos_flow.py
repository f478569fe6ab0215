"""The page of photos in a real Lab: from the sample's photos to copies, by mouse and by keyboard; what was said stays."""

import re
from pathlib import Path

import pytest

PHOTOS = Path(__file__).parents[2] / "data" / "sample" / "photos"


def open_photos(lab, page):
    lab.open(page, "0_start", until=".tk-sample")
    page.click(".tk-sample")
    page.wait_for_selector(".tk-gridbox", timeout=60_000)
    page.click("[data-k=photos]")
    page.click(".tk-sample-photos")
    page.wait_for_selector(".tk-ph", timeout=120_000)
    drawn(page)


def drawn(page):
    """Until every picture on the screen is there."""
    page.wait_for_function(
        "[...document.querySelectorAll('.tk-ph .tk-img')].every(image => image.complete && image.naturalWidth)", timeout=60_000
    )


def chosen(page):
    return page.get_attribute(".tk-ph.on", "data-id")


def card(page, id):
    return page.locator(f"[data-id={id}]")


def press(page, key):
    """A key, and the card that is chosen after it."""
    before = chosen(page)
    page.keyboard.press(key)
    page.wait_for_function("before => document.querySelector('.tk-ph.on')?.dataset.id !== before", arg=before)
    return before


def count(page, state):
    return int(page.inner_text(f"[data-state={state}] .tk-dim"))


def save_notebook(page):
    page.evaluate("document.activeElement.blur()")
    with page.expect_response(lambda answer: answer.request.method == "PUT" and "/contents/" in answer.url):
        page.keyboard.press("Control+s")
    page.wait_for_timeout(500)


def test_from_the_sample_to_copies(lab, page, tmp_path):
    open_photos(lab, page)
    assert count(page, "error") > 5 and count(page, "warning") > 3
    page.click("[data-state=warning]")
    page.wait_for_selector(".tk-ph.is-error", state="detached")
    page.wait_for_selector("[data-state=warning][aria-pressed=true]")
    drawn(page)

    page.click(".tk-ph >> nth=0")
    page.wait_for_function("document.querySelector('.tk-large .over')?.naturalWidth > 0")
    assert page.locator(".tk-large svg rect").count() >= 4
    page.click("[data-k=over-ground]")
    page.wait_for_function("document.querySelectorAll('.tk-large svg rect.ground').length === 0")
    first = press(page, "1")
    assert card(page, first).get_attribute("class").split()[1] in ("is-clean", "is-warning")
    second = chosen(page)
    page.keyboard.press("2")
    page.wait_for_selector(".tk-asking")
    page.keyboard.press("a")
    page.wait_for_selector("[data-k=phrase-hat][aria-pressed=true]")
    page.keyboard.press("e")
    page.wait_for_selector("[data-k=phrase-text][aria-pressed=true]")
    press(page, "Enter")
    assert "请重拍" in card(page, second).inner_text()
    third = press(page, "4")
    assert "暂缓" in card(page, third).inner_text()
    page.keyboard.press("Control+z")
    page.wait_for_function("id => !document.querySelector(`[data-id=${id}]`).innerText.includes('暂缓')", arg=third)
    assert chosen(page) == third
    card(page, second).click()
    page.wait_for_selector("text=您定的：请重拍（戴帽子、有字）")
    assert "戴帽子" in page.inner_text(".tk-letter")

    page.click("[data-k=tick-hat]")
    page.wait_for_selector("[data-k=tick-hat]:checked")
    page.reload()
    page.wait_for_selector(f"[data-id={second}]", timeout=60_000)
    assert "请重拍" in card(page, second).inner_text()
    card(page, second).click()
    page.wait_for_selector("[data-k=tick-hat]:checked")

    page.click("[data-k=clear]")
    page.click(".tk-mend")
    page.wait_for_selector(".tk-dialog select")
    page.click(".tk-yes")
    page.wait_for_selector("[data-notice=mended]", timeout=60_000)
    with page.expect_download() as download:
        page.click("[data-notice=mended] .tk-link >> nth=0")
    download.value.save_as(tmp_path / "table.xlsx")
    assert (tmp_path / "table.xlsx").read_bytes()[:2] == b"PK"
    assert len(list((lab.cohorts / "exports").rglob("*.jpg"))) > 20

    person = page.inner_text(".tk-ph .nm span >> nth=0")
    page.click("[data-k=audit]")
    page.wait_for_selector(".tk-gridbox")
    page.wait_for_selector("th >> text=照片")
    save_notebook(page)
    written = [path for path in lab.root.rglob("*") if path.is_file() and lab.cohorts not in path.parents]
    assert any(path.suffix == ".ipynb" for path in written)
    assert [path for path in written if person.encode() in path.read_bytes()] == []


def test_by_keyboard_and_searching(lab, page):
    open_photos(lab, page)
    page.locator(".tk-ph").first.focus()
    order = page.eval_on_selector_all(".tk-ph", "cards => cards.map(card => card.dataset.id)")
    row = page.eval_on_selector_all(".tk-ph", "cards => cards.findIndex(card => card.offsetTop > cards[0].offsetTop)")
    for key, at in (("ArrowRight", 1), ("ArrowDown", 1 + row), ("ArrowLeft", row), ("ArrowUp", 0), ("End", len(order) - 1)):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.dataset.id") == order[at]
        assert chosen(page) == order[at]
    page.wait_for_function(
        "document.querySelector('.tk-large-name').innerText === document.querySelector('.tk-ph.on .nm span').innerText"
    )
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.tk-sheet-box .tk-pager').innerText.includes('第 61')")
    name = page.inner_text(".tk-ph >> nth=3 >> .nm span")
    page.keyboard.press("/")
    page.keyboard.insert_text(name)
    page.wait_for_function("document.querySelectorAll('.tk-ph').length < 5")
    assert page.evaluate("document.activeElement.className").startswith("tk-input")
    page.keyboard.press("1")
    page.wait_for_timeout(400)
    assert page.input_value(".tk-photo-search") == name + "1"  # a digit in the box decides nothing
    page.keyboard.press("Escape")
    page.wait_for_function("document.querySelectorAll('.tk-ph').length > 50")


def test_matching_by_hand_by_mouse_and_by_keys(lab, page):
    open_photos(lab, page)
    page.click(".tk-to-matching")
    page.wait_for_selector(".tk-unmatched")
    files = page.locator(".tk-unmatched").count()
    assert not re.search(r"\d{6} ?\d{8} ?\d{3}[\dX]", page.inner_text(".tk-matching"))
    page.locator(".tk-unmatched").last.click()
    page.wait_for_selector(".tk-unmatched.on")
    page.locator(".tk-person-row").nth(2).click()
    page.wait_for_selector(".tk-assign:enabled")
    page.keyboard.press("Enter")
    page.wait_for_function("files => document.querySelectorAll('.tk-unmatched').length === files - 1", arg=files)
    page.keyboard.press("Control+z")
    page.wait_for_function("files => document.querySelectorAll('.tk-unmatched').length === files", arg=files)
    page.locator(".tk-unmatched").last.drag_to(page.locator(".tk-person-row").nth(3))
    page.wait_for_function("files => document.querySelectorAll('.tk-unmatched').length === files - 1", arg=files)
    page.locator(".tk-unmatched").first.click()
    page.wait_for_selector(".tk-unmatched.on")
    page.keyboard.press("4")
    page.wait_for_function("files => document.querySelectorAll('.tk-unmatched').length === files - 2", arg=files)
    page.keyboard.press("Escape")
    page.wait_for_selector(".tk-sheet")
    page.click(".tk-to-twins")
    page.wait_for_selector(".tk-twin")


@pytest.mark.parametrize("size", [(1366, 620), (683, 384)])
def test_small_screens(lab, page, size):
    open_photos(lab, page)
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    page.wait_for_timeout(400)
    assert page.evaluate("(app => app.scrollWidth <= app.clientWidth)(document.querySelector('.tk-app'))")
    page.locator("[data-k=accept]").scroll_into_view_if_needed()
    box = page.locator("[data-k=accept]").bounding_box()
    assert box["y"] + box["height"] <= size[1]
    assert page.locator(".tk-btn.primary:visible").count() == 1
    page.click("[data-k=lang]")
    page.wait_for_selector("text=Retake")
    assert page.evaluate("(bar => bar.scrollWidth <= bar.clientWidth)(document.querySelector('.tk-large-panel .tk-decide'))")


def test_uploaded_photos_come_back_and_go_with_the_cohort(lab, page):
    lab.open(page, "0_start", until=".tk-sample")
    page.click(".tk-sample")
    page.wait_for_selector(".tk-gridbox", timeout=60_000)
    page.click("[data-k=photos]")
    page.wait_for_selector(".tk-photo-upload")
    some = sorted(path for path in PHOTOS.rglob("*.jpg"))[:3]
    with page.expect_file_chooser() as chooser:
        page.click(".tk-photo-upload")
    chooser.value.set_files(some)
    page.wait_for_selector(".tk-ph", timeout=60_000)
    assert len([path for path in lab.cohorts.rglob("*.photos/files/*") if path.is_file()]) == 3
    kernel = lab.ask("GET", "sessions")[0]["kernel"]["id"]
    lab.ask("POST", f"kernels/{kernel}/restart")
    page.goto("about:blank")
    lab.open(page, "2_photos", until=".tk-ph")
    drawn(page)
