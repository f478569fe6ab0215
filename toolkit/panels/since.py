"""The line above the tiles: what has become of the cohort since the import before; each number is a filter."""

from datetime import datetime

from toolkit.changes import MENDED
from toolkit.panels.changed import APPEARED, LAPSED_FIX, LAPSED_WAIVER, MADE, NOBODYS, SILENT, made_counts
from toolkit.panels.days import long_day, moment, short_day
from toolkit.panels.shown import shown, shown_sentence
from toolkit.words import say

GONE = "vanished"


def has_news(opened):
    """Whether there is anything to tell: an import before, or decisions that hold no more."""
    return bool(opened.changes) or any(kind in opened.people.changed for kind in (LAPSED_WAIVER, LAPSED_FIX))


def since_view(state):
    """What since.js draws."""
    opened, lang = state.opened, state.lang
    groups = _groups(opened.changes, state) if opened.changes else []
    return {
        "lead": say("panels.since.lead", lang, version=_version(opened.changes.before.at, state)) if opened.changes else "",
        "groups": groups,
        "same": say("panels.since.same", lang) if opened.changes and not groups else "",
        "asides": [part for part in (_part(kind, count, state) for kind, count in _asides(opened)) if part],
        "comma": say("panels.since.comma", lang),
        "semicolon": say("panels.since.semicolon", lang),
        "gone": _gone(opened.changes, state) if opened.changes and opened.changes.vanished and state.filters.gone else None,
    }


def _version(iso, state):
    at = datetime.fromisoformat(iso)
    if at.date() == state.today:
        return moment(iso, state.today, state.lang)
    return (short_day if at.year == state.today.year else long_day)(at.date(), state.lang)


def _groups(changes, state):
    made = made_counts(changes)
    found = any(made[kind] for kind in MADE)
    counts = (
        [(kind, made[kind]) for kind in MADE],
        [(APPEARED, len(changes.appeared)), (GONE, len(changes.vanished))],
        [(SILENT, len(changes.silent))],
    )
    groups = [[part for part in (_part(kind, count, state, found) for kind, count in group) if part] for group in counts]
    return [group for group in groups if group]


def _part(kind, count, state, found=False):
    """A number and what it counts; what is nought is left out, beside other numbers what was mended is told all the same."""
    if not count and not (kind == MENDED and found):
        return None
    on = state.filters.gone if kind == GONE else state.filters.change == kind
    return {"kind": kind, "label": say(f"panels.since.{kind}", state.lang, count=count), "on": on, "empty": not count}


def _asides(opened):
    """What is told apart: the day's and the rules' doing, and decisions that hold no more."""
    made = made_counts(opened.changes) if opened.changes else {NOBODYS: 0}
    found, renewed = [(NOBODYS, made[NOBODYS])], opened.renewed
    if renewed:
        found += [(LAPSED_WAIVER, len(renewed.settled.lapsed)), (LAPSED_FIX, len(renewed.overlaid.lapsed))]
    return found


def _gone(changes, state):
    """Those who vanished, by name."""
    lang, before = state.lang, changes.before
    people = [_who(before, person, state) for person in changes.vanished]
    title = say("panels.since.gone_title", lang, count=len(people))
    return {"title": title, "people": people, "close": say("panels.close", lang)}


def _who(snapshot, person, state):
    name, *about = (shown(field, snapshot.value(person, field), state.numbers) for field in ("name", "class_name", "id_number"))
    sheet, row = snapshot.places[person]
    place = say("panels.since.place", state.lang, sheet=shown_sentence(sheet, state.numbers), row=row)
    return {"name": name or say("panels.grid.no_name", state.lang), "aside": " · ".join(filter(None, (*about, place)))}
