import json

import ipywidgets
import pytest

from tests.panels.desks import GOOD, PEOPLE, audited, desk, do, looking, workbook
from toolkit.panels import desk as kernel
from toolkit.panels import open_app
from toolkit.panels.app import NEEDS, VIEWS, App, page_of
from toolkit.words import LANGUAGES


def parts(app):
    """What is on every page, and what makes this page."""
    return [child for child in app.children if not isinstance(child, ipywidgets.VBox)], [*app.children[3].children]


def all_parts(app):
    always, page = parts(app)
    return [*always, *page]


def test_what_a_notebook_keeps_of_it_is_its_name(tmp_path):
    made = audited(tmp_path)
    do(made, "numbers", on=True)
    app = App(made)
    assert repr(app) == str(app) == "网报工具箱"
    kept = json.dumps(app._repr_mimebundle_(), ensure_ascii=False)
    assert not any(name in kept for person in PEOPLE for name in person[:3] if name)
    assert {repr(part) for part in all_parts(app)} == {"Part"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("where", ["start", "picking", "import_page", "grid", "candidate"])
def test_every_page_can_be_sent(tmp_path, where, lang):
    made = audited(tmp_path) if where in ("grid", "candidate") else desk(tmp_path)
    if where == "picking":
        do(made, "another")
    if where == "import_page":
        do(made, "pick", path=str(workbook(tmp_path / "春季.xlsx")))
    if where == "candidate":
        do(made, "open", person=0)
    do(made, "language", lang=lang)
    app = App(made)
    assert where in page_of(made.state)
    for part in all_parts(app):
        json.dumps(part.view, allow_nan=False)


def test_a_message_of_a_part_changes_the_page(tmp_path):
    made = audited(tmp_path)
    app = App(made)
    _, page = parts(app)
    before = page[2].view["total"]
    page[1]._handle_custom_msg({"do": "filter", "text": "建国"}, [])
    assert (before, page[2].view["total"]) == (2, 1)
    page[2]._handle_custom_msg({"do": "open", "person": 1}, [])
    assert len(parts(app)[1]) == 1
    assert parts(app)[1][0].view["name"] == "向建国"


def test_a_page_is_built_once(tmp_path):
    made = audited(tmp_path)
    app = App(made)
    before = parts(app)[1]
    do(made, "go", page="start")
    do(made, "go", page="audit")
    assert parts(app)[1] == before


def test_the_frame_answers_a_ping(tmp_path):
    app = App(desk(tmp_path))
    sent = []
    app.children[0].send = sent.append
    app.children[0]._handle_custom_msg({"do": "ping"}, [])
    assert sent == [{"pong": True}]


def test_a_reload_finds_everything_as_it_was(tmp_path, monkeypatch):
    monkeypatch.setenv("WANGBAO_COHORTS", str(tmp_path / "cohorts"))
    kernel._desk.cache_clear()
    first = open_app("audit")._controller
    first.state = looking(numbers=True)
    again = open_app("audit")._controller
    assert again is first
    assert again.state.opened is not None
    assert again.state.numbers is False
    do(again, "go", page="start")
    assert open_app("audit")._controller.state.page == "start"
    kernel._desk.cache_clear()


def test_values_are_masked_in_everything_that_is_sent(tmp_path):
    made = audited(tmp_path)
    app = App(made)
    for step in (("open", {"person": 0}), ("back", {}), ("filter", {"faulty_columns": False}), ("tile", {"id": "all"})):
        do(made, step[0], **step[1])
        assert GOOD[2] not in str([part.view for part in all_parts(app)]).replace(" ", "")


def test_every_part_has_its_script():
    assert set(NEEDS) <= set(VIEWS)
