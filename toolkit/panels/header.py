"""The header's view: navigation, the open cohort, the next deadline, the two switches."""

from toolkit.panels.days import days_left, long_day, short_day
from toolkit.season import load_season
from toolkit.words import LANGUAGES, say

PAGES = ("start", "audit", "photos")


def header_view(state):
    """What header.js draws."""
    lang = state.lang
    other = next(other for other in LANGUAGES if other != lang)
    return {
        "pages": [{"id": page, "label": say(f"panels.page.{page}", lang), "on": page == state.page} for page in PAGES],
        "cohort": _cohort(state.opened, state) if state.opened and state.page != "start" else None,
        "due": _due(state),
        "numbers": state.numbers,
        "words": {
            "nav": say("panels.header.nav", lang),
            "numbers": say("panels.header.numbers", lang),
            "other": other,
            "other_name": say("panels.header.language", other),
        },
    }


def _cohort(opened, state):
    lang, audit = state.lang, opened.audit
    status = say(f"panels.status.{audit.season.window.status}", lang)
    asides = [
        say("panels.people", lang, people=len(opened.people)),
        f"{audit.season.label(lang)} · {status}",
    ]
    if state.page == "photos" and state.album:
        asides.insert(1, say("photo_page.overview.photos", lang, photos=len(state.album.used)))
    if audit.today != state.today:
        asides.append(say("panels.header.as_of", lang, day=long_day(audit.today, lang)))
    return {"name": opened.name, "asides": asides}


def _due(state):
    inside = state.opened and state.page != "start"
    season, today = (state.opened.audit.season, state.opened.audit.today) if inside else (load_season(), state.today)
    milestone, lang = season.next_milestone(today), state.lang
    if milestone is None:
        return {"label": season.label(lang), "days": say("panels.due.over", lang), "work_days": ""}
    days, work = days_left(milestone, today, lang)
    key = "panels.due.registration" if milestone.id == "registration" else "panels.due.other"
    name = milestone.zh if lang == "zh" else milestone.en
    return {"label": say(key, lang, name=name, day=short_day(milestone.end, lang)), "days": days, "work_days": work}
