"""The import page's view: the columns, what was read, and the bar that starts the audit."""

from toolkit.listing import label
from toolkit.panels.columns import columns_view
from toolkit.panels.days import long_day
from toolkit.panels.importing import chosen_before, latest_of, says_who
from toolkit.panels.reading import reading_view
from toolkit.season import load_season, seasons
from toolkit.words import say

WORDS = (
    *("letter", "header", "values", "field", "status", "reason", "only_unsure", "none"),
    *("season", "day", "name", "remember", "start", "another"),
    *("read", "sheet", "header_rows", "candidates", "each", "missing_note", "read_twice"),
    *("cell", "was", "is", "kind", "back_to_columns", "separate"),
)


def import_view(state):
    """What import_page.js draws."""
    plan, lang = state.importing, state.lang
    unsure = sum(not column.sure for column in plan.columns)
    return {
        "steps": stepper(2, lang),
        "back": say("panels.pick.keep", lang, name=state.opened.name) if state.opened else None,
        "file": plan.file_name,
        "columns": columns_view(state),
        **reading_view(state),
        "bar": _bar(plan, unsure, state),
        "words": {word: say(f"panels.columns.{word}", lang) for word in WORDS},
    }


def stepper(now, lang):
    """The three steps of an import: pick, check the columns, audit."""
    return [{"number": n, "label": say(f"panels.import.step_{n}", lang), "done": n < now, "on": n == now} for n in (1, 2, 3)]


def _bar(plan, unsure, state):
    lang = state.lang
    return {
        "season": plan.season.id,
        "seasons": [{"id": id, "label": _season_label(load_season(id), lang)} for id in seasons()],
        "day": plan.day_text if plan.day_text is not None else plan.day.isoformat(),
        "day_problem": say("panels.columns.day_problem", lang) if plan.day_text is not None else "",
        "day_note": _day_note(plan, state, lang),
        "name": plan.name,
        "version": _version(plan, state.recents, lang),
        "remember": plan.remember,
        "hint": _hint(plan, unsure, lang),
        "busy": state.job is not None,
        "ready": plan.day_text is None and bool(plan.name.strip()) and says_who(plan) and state.job is None,
    }


def _moved(plan, sheet, letter, lang):
    field = next(column.field for column in plan.draft.columns[sheet] if column.letter == letter)
    if field is None:
        return say("panels.columns.moved_hint", lang, column=letter)
    return say("panels.columns.back_hint", lang, column=letter, field=label(field, lang))


def _season_label(season, lang):
    status = say(f"panels.status.{season.window.status}", lang)
    return say("panels.columns.season_option", lang, season=season.label(lang), status=status)


def _version(plan, recents, lang):
    """Which cohort of the workspace the sheet becomes the next version of; "" for a new one."""
    before = latest_of(plan.name, recents)
    if before is None:
        return ""
    people = before.counts.get("candidates", 0)
    return say("panels.columns.version", lang, name=plan.name, day=before.at[:10], people=people)


def _day_note(plan, state, lang):
    """Why another day than today is proposed, or that the chosen one is out of season; "" where neither is so."""
    season, day, today = plan.season, plan.day, state.today
    before = chosen_before(latest_of(plan.name, state.recents))
    if day == before != season.proposed_day(today) and plan.day_text is None:
        return say("panels.columns.day_again", lang, day=long_day(day, lang))
    about = {"season": season.label(lang), "day": long_day(day, lang)}
    if day == season.proposed_day(today) != today:
        return say("panels.columns.day_proposed", lang, **about)
    if season.is_on(day) or plan.day_text is not None:
        return ""
    first, last = (long_day(end, lang) for end in season.span)
    return say("panels.columns.day_out_of_season", lang, first=first, last=last, **about)


def _hint(plan, unsure, lang):
    """What stands beside the start button: why it is off, which columns have just lost or got a field, what to look at."""
    if not plan.name.strip():
        return say("panels.columns.nameless", lang)
    if not says_who(plan):
        return say("panels.columns.nobody", lang)
    if plan.moved:
        return " ".join(_moved(plan, *place, lang) for place in plan.moved)
    return say("panels.columns.hint", lang, columns=unsure) if unsure else ""
