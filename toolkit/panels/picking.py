"""The view of an import's first step: pick a spreadsheet."""

from toolkit.panels.days import moment
from toolkit.panels.import_page import stepper
from toolkit.panels.spreadsheets import KINDS
from toolkit.panels.start import resume
from toolkit.words import say

WORDS = ("title", "explained", "upload", "recent", "found", "first_time", "sample_aside")


def pick_view(state):
    """What picking.js draws."""
    lang = state.lang
    return {
        "steps": stepper(1, lang),
        "accept": ",".join(KINDS),
        "resume": None if state.opened else resume(state),
        "busy": state.job is not None,
        "recent": [_recent(recent, state) for recent in state.recents if recent.latest],
        "files": [_file(path, changed, state) for path, changed in state.offered],
        "back": say("panels.pick.keep", lang, name=state.opened.name) if state.opened else None,
        "sample": say("panels.pick.sample", lang) if state.sample else None,
        "words": {word: say(f"panels.pick.{word}", lang) for word in WORDS},
    }


def _recent(recent, state):
    return {
        "id": recent.cohort,
        "name": recent.name,
        "people": say("panels.people", state.lang, people=recent.latest.counts.get("candidates", 0)),
        "when": moment(recent.latest.at, state.today, state.lang),
    }


def _file(path, changed, state):
    return {
        "path": str(path),
        "name": path.name,
        "folder": path.parent.name,
        "changed": moment(changed.isoformat(), state.today, state.lang),
    }
