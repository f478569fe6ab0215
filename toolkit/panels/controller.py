"""Takes what the tutor did, changes the state, and starts what takes longer; knows no widget and is tested alone."""

from toolkit.panels import audit_clicks
from toolkit.panels.state import Notice, State, replace

CLICKS = {
    "tile": audit_clicks.tile,
    "step": audit_clicks.step,
    "filter": audit_clicks.filter,
    "untag": audit_clicks.untag,
    "clear": audit_clicks.clear,
    "page": audit_clicks.page,
    "open": audit_clicks.open_person,
    "back": audit_clicks.back,
    "numbers": lambda state, on: replace(state, numbers=on),
    "language": lambda state, lang: replace(state, lang=lang),
    "go": lambda state, page: replace(state, page=page),
}


class Controller:
    def __init__(self, state, redraw=lambda: None):
        self.state = state
        self.redraw = redraw

    def handle(self, message):
        message = dict(message)
        self.state = CLICKS[message.pop("do")](self.state, **message)
        self.redraw()
