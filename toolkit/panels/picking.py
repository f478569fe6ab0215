"""The view of an import's first step: pick a spreadsheet."""

from toolkit.panels.days import moment
from toolkit.panels.import_page import stepper
from toolkit.panels.spreadsheets import KINDS
from toolkit.words import say

WORDS = ("title", "explained", "upload", "recent", "found", "first_time", "sample_aside")


def pick_view(state):
    """What pick.js draws."""
    lang = state.lang
    return {
        "steps": stepper(1, lang),
        "accept": ",".join(KINDS),
        "busy": state.job is not None,
        "recent": [
            {"id": recent.cohort, "name": recent.name, "people": _people(recent, lang), "when": moment(recent.latest.at, state.today, lang)}
            for recent in state.recents
            if recent.latest
        ],
        "files": [
            {"path": str(path), "name": path.name, "folder": path.parent.name, "changed": moment(changed.isoformat(), state.today, lang)}
            for path, changed in state.offered
        ],
        "sample": say("panels.pick.sample", lang) if state.sample else None,
        "words": {word: say(f"panels.pick.{word}", lang) for word in WORDS},
    }


def _people(recent, lang):
    people = recent.latest.counts.get("candidates")
    return say("panels.people", lang, people=people) if people is not None else ""
