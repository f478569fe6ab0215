"""The list of what was not judged, as a tutor can act on it: which column or value is lacking, for how many people."""

from toolkit.fields import fields
from toolkit.listing import label
from toolkit.panels.people import NOT_JUDGED
from toolkit.standing import FORM_STEPS
from toolkit.unjudged import FAILED, PHOTOS
from toolkit.words import say


def gaps_view(state):
    """The list as facets.js draws it."""
    lang, people = state.lang, state.opened.people.counts[None][NOT_JUDGED]
    key = "people" if people else "some" if _entries(state) else "none"
    return {
        "title": say(f"panels.gaps.{key}", lang, people=people),
        "explained": say("panels.gaps.explained", lang) if key != "none" else "",
        "close": say("panels.close", lang),
        "gaps": _entries(state),
    }


def lacking(audit):
    """How many columns the form asks for are not in the sheet."""
    return sum(gap.owed > 0 and gap.columnless > 0 for gap in audit.gaps)


def _entries(state):
    """What the form asks for, then values, then columns that a sheet may do without, each kind of these in one line."""
    lang, found = state.lang, state.opened.audit.gaps
    known = [gap for gap in found if gap.field in fields()]
    owed = [gap for gap in known if gap.owed]
    own = [gap for gap in known if not gap.owed and fields()[gap.field].process]
    rest = [gap for gap in known if not gap.owed and gap not in own]
    made = [_gap(gap, lang) for gap in (*owed, *(gap for gap in rest if gap.people > gap.columnless))]
    made += [_ours(gap, lang) for gap in found if gap.field == FAILED]
    optional = [gap for gap in rest if gap.people == gap.columnless]
    made += [_many("optional", optional, lang)] if optional else []
    made += [_many("own", own, lang)] if own else []
    made += [_line(say("panels.gaps.photos", lang), say("panels.gaps.no_photos", lang)) for gap in found if gap.field == PHOTOS]
    return made + [_line(_step_name(step, lang), say("panels.form.nothing", lang)) for step in _blind_steps(state)]


def _gap(gap, lang):
    """One field: for how many people there is no column, of how many the cell says nothing."""
    said = [("no_column", gap.columnless), ("no_value", gap.people - gap.columnless)]
    parts = [say(f"panels.gaps.{key}", lang, people=count) for key, count in said if count]
    return _line(label(gap.field, lang), say("panels.comma", lang).join(parts))


def _ours(gap, lang):
    return _line(say("panels.gaps.ours", lang), say("panels.gaps.failed", lang, rules=gap.rules))


def _many(key, gaps, lang):
    labels = say("panels.comma", lang).join(label(gap.field, lang) for gap in gaps)
    head = say(f"panels.gaps.{key}", lang)
    return {"label": head, "text": say(f"panels.gaps.{key}_text", lang, columns=len(gaps), labels=labels), "wide": True}


def _line(head, text):
    return {"label": head, "text": text, "wide": False}


def _step_name(step, lang):
    return f"{say('panels.step', lang, step=step)} {say(f'listing.step_{step}', lang)}"


def _blind_steps(state):
    """Steps of the form in which nobody was judged and of which the sheet has no column."""
    mapped = {fields()[field].step for field in state.opened.values if field in fields()}
    people = state.opened.people
    return [step for step in FORM_STEPS if step not in mapped and people.counts[step][NOT_JUDGED] == len(people)]
