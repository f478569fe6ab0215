"""What the scripts must not do, and that every word they ask for is sent to them."""

import re
from functools import partial

import pytest

from tests.panels.desks import looking
from tests.panels.photos import albums
from toolkit.panels.app import VIEWS
from toolkit.panels.import_page import WORDS as IMPORT_WORDS
from toolkit.panels.part import HERE
from toolkit.panels.picking import WORDS as PICK_WORDS
from toolkit.panels.start import WORDS as START_WORDS

FORBIDDEN = (
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|^\s*import\b|\bimport\(|fetch\(|XMLHttp"
    r"|https?:(?!//www\.w3\.org/2000/svg')"  # which is the name of a language, not an address
)
SCRIPTS = sorted(HERE.rglob("*.js"))
STYLES = sorted(HERE.rglob("*.css"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_text_never_becomes_html_and_nothing_is_fetched(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(FORBIDDEN, text, re.MULTILINE)


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_styles_stay_inside_the_app_and_fetch_nothing(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert set(re.findall(r"url\(\"?([a-z]+:)", text)) <= {"data:"}
    assert "@import" not in text
    for selector in re.findall(r"(?:^|[}{])\s*([.#a-z][^{}@]*)\{", text):
        for one in selector.split(","):
            assert ".tk-app" in one, one


def asked(*names):
    text = "\n".join((HERE / f"{name}.js").read_text(encoding="utf-8") for name in names)
    return set(re.findall(r"\bwords\.(\w+)", text))


PHOTO_PARTS = {
    "bar": (),
    "sheet": ("photos/card",),
    "large": ("copy", "photos/again"),
    "matching": ("photos/again",),
    "twins": ("photos/again",),
    "sources": (),
    "no_cohort": (),
}


def photos(name):
    return VIEWS[f"photos/{name}"](albums.looking())


@pytest.mark.parametrize(
    ("scripts", "view"),
    [
        (("header",), lambda: VIEWS["header"](looking())),
        (("filterbar",), lambda: VIEWS["filterbar"](looking())),
        (("grid", "card", "copy", "edit"), lambda: VIEWS["grid"](looking())),
        (("candidate", "copy"), lambda: VIEWS["candidate"](looking(person=0))),
        (("start",), lambda: {"words": START_WORDS}),
        (("picking",), lambda: {"words": PICK_WORDS}),
        (("import_page", "columns", "reading"), lambda: {"words": IMPORT_WORDS}),
        *[((f"photos/{name}", *more), partial(photos, name)) for name, more in PHOTO_PARTS.items()],
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_every_word_that_is_asked_for_is_sent(scripts, view):
    assert asked(*scripts) <= set(view()["words"])
