"""The app: parts on pages, drawn from the controller's state."""

import ipywidgets as W

from toolkit.panels.candidate import candidate_view
from toolkit.panels.facets import facets_view
from toolkit.panels.filterbar import filter_view
from toolkit.panels.grid import grid_view
from toolkit.panels.header import header_view
from toolkit.panels.part import Part

VIEWS = {"header": header_view, "facets": facets_view, "filter": filter_view, "grid": grid_view, "candidate": candidate_view}
NEEDS = {"grid": ("card",)}


class App(W.VBox):
    def __init__(self, controller):
        self.controller = controller
        self._parts = {}
        controller.redraw = self.draw
        self._frame = Part("app", self._frame_message, css=("look.css", "pages.css"))
        self._page = W.VBox().add_class("tk-page")
        super().__init__([self._frame, self._part("header"), self._page])
        self.add_class("tk-app")
        self.draw()

    def _frame_message(self, message):
        if message["do"] == "ping":
            self._frame.send({"pong": True})

    def _part(self, name):
        if name not in self._parts:
            self._parts[name] = Part(name, self.controller.handle, before=NEEDS.get(name, ()))
        return self._parts[name]

    def draw(self):
        names = self.layout_of(self.controller.state)
        for name in ("header", *names):
            self._part(name).view = VIEWS[name](self.controller.state)
        children = tuple(self._part(name) for name in names)
        if children != self._page.children:
            self._page.children = children

    @staticmethod
    def layout_of(state):
        if state.opened is None:
            return ()
        return ("candidate",) if state.person is not None else ("facets", "filter", "grid")

    def __repr__(self):
        return "网报工具箱"

    def _repr_mimebundle_(self, **_):
        return {"application/vnd.jupyter.widget-view+json": {"version_major": 2, "version_minor": 0, "model_id": self.model_id}}
