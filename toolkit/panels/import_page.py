"""The import page's view: the columns, what was read, and the bar that starts the audit."""

from toolkit.panels.columns import columns_view
from toolkit.panels.reading import reading_view
from toolkit.season import load_season, seasons
from toolkit.words import say

WORDS = (
    *("letter", "header", "values", "field", "status", "reason", "only_unsure", "none"),
    *("season", "day", "name", "remember", "start", "another"),
    *("read", "sheet", "header_rows", "candidates", "each", "missing", "read_twice"),
    *("cell", "was", "is", "kind", "back_to_columns"),
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
        "name": plan.name,
        "remember": plan.remember,
        "hint": _hint(plan, unsure, lang),
        "busy": state.job is not None,
        "ready": plan.day_text is None and bool(plan.name.strip()) and state.job is None,
    }


def _season_label(season, lang):
    status = say(f"panels.status.{season.window.status}", lang)
    return say("panels.columns.season_option", lang, season=season.label(lang), status=status)


def _hint(plan, unsure, lang):
    """What stands beside the start button: which column has just lost its field, else how many wait for a look."""
    if plan.moved:
        return say("panels.columns.moved_hint", lang, column=plan.moved[1])
    return say("panels.columns.hint", lang, columns=unsure) if unsure else ""
