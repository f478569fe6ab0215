"""The app: parts on pages, drawn from the controller's state. It decides nothing but what stands where."""

import ipywidgets

from toolkit.panels.candidate import candidate_view
from toolkit.panels.edit_deeds import EDITED_ROW
from toolkit.panels.facets import facets_view
from toolkit.panels.filterbar import filter_view
from toolkit.panels.grid import grid_view, row_view
from toolkit.panels.header import header_view
from toolkit.panels.import_page import import_view
from toolkit.panels.notices import dialog_view, job_view, notices_view
from toolkit.panels.part import Part
from toolkit.panels.photos.bar import bar_view
from toolkit.panels.photos.large import large_view
from toolkit.panels.photos.looking import MATCHING, SOURCE, TWINS
from toolkit.panels.photos.matching import matching_view
from toolkit.panels.photos.sheet import sheet_view
from toolkit.panels.photos.sources import no_cohort_view, sources_view
from toolkit.panels.photos.twins import twins_view
from toolkit.panels.picking import pick_view
from toolkit.panels.since import has_news, since_view
from toolkit.panels.start import start_view
from toolkit.words import say

NAME = "网报工具箱"
VIEWS = {
    "header": header_view,
    "notices": notices_view,
    "job": job_view,
    "dialog": dialog_view,
    "start": start_view,
    "picking": pick_view,
    "import_page": import_view,
    "since": since_view,
    "facets": facets_view,
    "filterbar": filter_view,
    "grid": grid_view,
    "candidate": candidate_view,
    "photos/no_cohort": no_cohort_view,
    "photos/sources": sources_view,
    "photos/bar": bar_view,
    "photos/sheet": sheet_view,
    "photos/large": large_view,
    "photos/matching": matching_view,
    "photos/twins": twins_view,
}
NEEDS = {
    "grid": ("copy", "card", "edit"),
    "candidate": ("copy", "photos/picture"),
    "photos/no_cohort": ("resume",),
    "photos/sheet": ("photos/picture", "photos/card"),
    "photos/large": ("photos/picture", "copy", "photos/again", "photos/asking", "photos/overlay"),
    "photos/matching": ("photos/picture", "photos/again"),
    "photos/twins": ("photos/picture", "photos/again"),
    "start": ("resume",),
    "picking": ("stepper", "resume"),
    "import_page": ("stepper", "columns", "reading"),
}
ALWAYS = ("header", "notices", "job", "dialog")
READ = ("start",)
"""Pages for reading do not grow wider than a column of text on a large screen."""


SHEET = ("photos/bar", "photos/sheet", "photos/large")
"""Parts that stand beside one another."""


def page_of(state):
    """The names of the parts that make the page."""
    if state.page == "start":
        return ("start",)
    if state.page == "photos":
        return photos_page(state)
    if state.importing:
        return ("import_page",)
    if state.opened is None or state.picking:
        return ("picking",)
    news = ("since",) if has_news(state.opened) else ()
    return ("candidate",) if state.person is not None else (*news, "facets", "filterbar", "grid")


def photos_page(state):
    """The parts of the page of photos."""
    if state.opened is None:
        return ("photos/no_cohort",)
    view = state.looking.view
    if state.album is None or view == SOURCE:
        return ("photos/sources",)
    alone = {MATCHING: ("photos/matching",), TWINS: ("photos/twins",)}
    return alone.get(view, SHEET)


class App(ipywidgets.VBox):
    """The root of the page. A notebook keeps no value of it: its text is only its name."""

    def __init__(self, controller):
        self._controller, self._parts = controller, {}
        self._frame = Part("app", self._answer_frame, css=("look.css", "pages.css", "photos/photos.css"))
        self._page = ipywidgets.VBox().add_class("tk-page")
        header, notices, job, dialog = map(self._part, ALWAYS)
        super().__init__([self._frame, header, notices, self._page, job, dialog])
        self.add_class("tk-app")
        controller.redraw, controller.send = self.draw, self._frame.send
        self.draw()

    def draw(self, only=None):
        """Draw the state; ``only``: the names of the parts that changed."""
        state = self._controller.state
        page = page_of(state)
        for name in only or (*ALWAYS, *page):
            if name != EDITED_ROW:
                self._part(name).view = VIEWS[name](state)
            else:
                self._draw_row(state)
        if only:
            return
        self._frame.view = {word: say(f"panels.frame.{word}", state.lang) for word in ("gone", "reconnect")}
        (self.add_class if page[0] in READ else self.remove_class)("tk-read")
        (self._page.add_class if page == SHEET else self._page.remove_class)("tk-photos")
        children = tuple(map(self._part, page))
        if children != self._page.children:
            self._page.children = children

    def _draw_row(self, state):
        """The row that was edited, alone where nothing else in the table has to change."""
        grid = self._part("grid")
        patch = row_view(state, grid.view)
        if patch:
            grid.patch = patch | {"number": grid.patch.get("number", 0) + 1}
        else:
            grid.view = grid_view(state)

    def _part(self, name):
        if name not in self._parts:
            self._parts[name] = Part(name, self._controller.handle, before=NEEDS.get(name, ()))
        return self._parts[name]

    def _answer_frame(self, message, _buffers, answer):
        if message["do"] == "ping":
            answer({"pong": True})
        else:
            self._controller.handle(message)

    def __repr__(self):
        return NAME

    def _repr_mimebundle_(self, **kwargs):
        view = {"version_major": 2, "version_minor": 0, "model_id": self.model_id}
        return {"text/plain": NAME, "application/vnd.jupyter.widget-view+json": view}
