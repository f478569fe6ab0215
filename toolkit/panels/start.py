"""The front door's view: the sentence of the day, the cohorts, what to do first, the season."""

from toolkit.changes import BACK, MENDED, NEW
from toolkit.masking import mask_text
from toolkit.panels.days import moment, short_day, span_of_days, weekday
from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED
from toolkit.panels.photos.cards import MISSING, lacking, severity_of_missing
from toolkit.panels.spreadsheets import is_sample
from toolkit.season import load_season
from toolkit.severity import BLOCKER, ERROR
from toolkit.standing import FORM_STEPS
from toolkit.words import say
from toolkit.workdays import work_days

WORDS = (
    *("cohorts", "which", "keep", "wipe", "open", "import", "none", "none_explained", "pick"),
    *("first_time", "sample_aside", "todo", "schedule", "private", "wipe_one", "help"),
)

SIGNS = {NOT_JUDGED: "unjudged"}


def start_view(state):
    """What start.js draws."""
    lang, season = state.lang, load_season()
    own = [recent for recent in state.recents if not is_sample(recent.latest)]
    cohorts = [_cohort(recent, recent in own, state) for recent in state.recents]
    return {
        "sentence": sentence_of_the_day(season, state.today, lang),
        "aside": _aside(own, lang),
        "resume": resume(state),
        "cohorts": cohorts,
        "count": say("panels.start.count", lang, cohorts=len(own)) if own else "",
        "wiping": state.wiping,
        "busy": state.job is not None,
        "todo": [*_todo(own, lang), *_photos_todo(own, state)],
        "season": season.label(lang),
        "milestones": [_milestone(milestone, state.today, lang) for milestone in season.milestones],
        "sample": say("panels.pick.sample", lang) if state.sample else None,
        "words": {word: say(f"panels.start.{word}", lang) for word in WORDS},
    }


def resume(state):
    """The way back to what was being done: what the button says and what it does; None when there is nothing."""
    lang, there = state.lang, {"do": "go", "with": {"page": "audit"}}
    if state.importing:
        return {"label": say("panels.start.resume_import", lang, name=state.importing.file_name), **there}
    last = next((recent for recent in state.recents if recent.cohort == state.last and recent.latest), None)
    if last is None:
        return None
    open_still = state.opened and state.opened.cohort_id == last.cohort
    does = there if open_still else {"do": "reopen", "with": {"cohort": last.cohort}}
    return {"label": say("panels.start.resume", lang, name=last.name), **does}


def sentence_of_the_day(season, today, lang):
    """What the day is and what is near: 2月15日，星期六。网上报名还有 6 天，其中 5 个工作日。"""  # noqa: D400
    day = say("panels.start.day", lang, day=short_day(today, lang), weekday=weekday(today, lang))
    window = season.window
    if today < window.start:
        return day + say("panels.start.before", lang, days=(window.start - today).days, day=short_day(window.start, lang))
    milestone = season.next_milestone(today)
    if milestone is None:
        return day + say("panels.start.over", lang, season=season.label(lang))
    return day + _running(milestone, today, lang)


def _running(milestone, today, lang):
    name = milestone.zh if lang == "zh" else milestone.en
    if today < milestone.start:
        return say("panels.start.coming", lang, name=name, days=(milestone.start - today).days)
    days, (work, _) = (milestone.end - today).days, work_days(today, milestone.end)
    return say("panels.start.running" if days else "panels.start.last_day", lang, name=name, days=days, work=work)


def _aside(recents, lang):
    counted = [recent.latest.counts for recent in recents if recent.latest and "candidates" in recent.latest.counts]
    frozen = say("panels.start.frozen", lang)
    if not counted:
        return frozen
    people = sum(counts["candidates"] for counts in counted)
    waiting = sum(counts.get(BLOCKER, 0) + counts.get(ERROR, 0) for counts in counted)
    return say("panels.start.aside", lang, cohorts=len(counted), people=people, waiting=waiting) + frozen


def _cohort(recent, own, state):
    lang, latest = state.lang, recent.latest
    counts = latest.counts if latest else {}
    people = counts.get("candidates", 0)
    when = {"moment": moment(latest.at, state.today, lang), "file": mask_text(latest.file_name)} if latest else {}
    states, steps = [each for each in (*FAULTS, CLEAN) if each in counts], counts.get("blind_steps", 0)
    shown = [*states, *([NOT_JUDGED] if counts.get(NOT_JUDGED) else [])]
    legend = [{"severity": SIGNS.get(each, each), "text": f"{say(f'listing.{each}', lang)} {counts[each]}"} for each in shown]
    blind = [{"severity": "unjudged", "text": say("panels.start.blind", lang, steps=steps)}] if steps else []
    return {
        "id": recent.cohort,
        "name": recent.name or recent.cohort,
        "mark": "" if own else say("panels.start.sample_mark", lang),
        "people": say("panels.people", lang, people=people) if people else "",
        "when": say("panels.start.when", lang, **when) if when else "",
        "changed": _changed(counts, lang),
        "shares": _shares(counts, states, people),
        "legend": legend + blind,
        "problem": recent.problem.sentence(lang) if recent.problem else "",
    }


def _changed(counts, lang):
    """What became of the findings at the last import; what came back is new once more."""
    if MENDED not in counts:
        return ""
    return say("panels.start.changed", lang, mended=counts[MENDED], new=counts[NEW] + counts[BACK])


def _shares(counts, states, people):
    """The parts of the bar in percent; who passed, did so only in the steps in which anybody could be judged."""
    shares = {each: 100 * counts[each] / people for each in states if people}
    blind = shares.get(CLEAN, 0) * counts.get("blind_steps", 0) / len(FORM_STEPS)
    unjudged = blind + (100 * counts.get(NOT_JUDGED, 0) / people if people else 0)
    parts = {**shares, CLEAN: shares.get(CLEAN, 0) - blind, "unjudged": unjudged} if unjudged else shares
    return [(each, round(share, 1)) for each, share in parts.items()]


def _todo(recents, lang):
    """What to do first: the newest cohort's blockers and errors."""
    latest = recents[0].latest if recents else None
    found = [(severity, latest.counts.get(severity, 0)) for severity in (BLOCKER, ERROR)] if latest else []
    return [
        {
            "severity": severity,
            "cohort": recents[0].cohort,
            "title": say(f"panels.start.todo_{severity}", lang, people=people),
            "why": say(f"panels.start.why_{severity}", lang),
            "action": say("panels.start.look", lang),
            "with": {"state": severity},
        }
        for severity, people in found
        if people
    ]


def _photos_todo(recents, state):
    """How many of the newest cohort have no photo, where photos were given for it."""
    if not recents or not recents[0].latest:
        return []
    newest, lang = recents[0], state.lang
    open_now = state.album and state.opened and state.opened.cohort_id == newest.cohort
    people = lacking(state.album) if open_now else newest.latest.counts.get("no_photo", 0)
    return (
        [
            {
                "severity": severity_of_missing(),
                "cohort": newest.cohort,
                "title": say("photo_page.overview.todo", lang, people=people),
                "why": say("photo_page.overview.why", lang),
                "action": say("panels.start.look", lang),
                "with": {"page": "photos", "looking": MISSING},
            }
        ]
        if people
        else []
    )


def _milestone(milestone, today, lang):
    now = milestone.start <= today <= milestone.end
    return {
        "name": milestone.zh if lang == "zh" else milestone.en,
        "days": span_of_days(milestone.start, milestone.end, lang),
        "status": say(f"season.{milestone.status}", lang),
        "estimated": milestone.status != "official",
        "left": _left(milestone, today, lang),
        "now": now,
    }


def _left(milestone, today, lang):
    if today > milestone.end:
        return say("panels.start.done", lang)
    if today < milestone.start:
        return say("panels.start.starts_in", lang, days=(milestone.start - today).days)
    key = "panels.due.days" if today < milestone.end else "panels.due.today"
    return say(key, lang, days=(milestone.end - today).days)
