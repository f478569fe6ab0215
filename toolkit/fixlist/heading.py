"""The top of the summary: which list, judged when, how much time is left, how the people stand."""

from toolkit.fixlist.days import day_text
from toolkit.severity import BLOCKER, ERROR, WARNING
from toolkit.standing import CLEAN, NOT_JUDGED
from toolkit.words import say
from toolkit.workdays import work_days

BESIDE = 8  # the column of the right half


def write_heading(draft, sheet, audit, standing, exported):
    """Writes the first three rows."""
    styles = draft.styles
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, draft.title(audit.cohort.path), styles["title"])
    sheet.write_string(0, BESIDE, _judged(draft, audit, exported), styles["aside"])
    sheet.write_string(1, 0, deadline_sentence(audit.season, audit.today, draft.lang), styles["sentence"])
    sheet.write_string(2, 0, _people(draft, standing), styles["sentence"])


def deadline_sentence(season, today, lang):
    """How many days and work days the online registration still runs, or that it is over."""
    window = season.window
    days = (window.end - today).days
    words = {"milestone": window.zh if lang == "zh" else window.en, "end": day_text(window.end, lang)}
    if days < 0:
        return say("fixlist.closed", lang, **words)
    if days == 0:
        return say("fixlist.last_day", lang, **words)
    words |= {"days": days, "work_days": _work_days(today, window.end, lang), "start": day_text(window.start, lang)}
    return say("fixlist.before" if today < window.start else "fixlist.during", lang, **words)


def _work_days(today, end, lang):
    count, certain = work_days(today, end)
    return str(count) if certain else say("fixlist.uncertain", lang, count=count)


def _judged(draft, audit, exported):
    season = audit.season
    status = say(f"season.{season.window.status}", draft.lang)
    sentence = draft.say("judged_as_of", day=audit.today.isoformat(), season=season.label(draft.lang), status=status)
    if exported is None:
        return sentence
    return sentence + draft.say("exported", day=day_text(exported, draft.lang), time=exported.strftime("%H:%M"))


def _people(draft, standing):
    people = standing.counts
    numbers = {state: people[state] for state in (BLOCKER, ERROR, WARNING, CLEAN, NOT_JUDGED)}
    return draft.say("people_sentence", total=len(standing.overall), ready=standing.ready, **numbers)
