"""What is said of a whole sheet or of the season: nobody's fault, counted in no tile of people, told in one place."""

from itertools import groupby

from toolkit.listing import about_season, label, listing
from toolkit.panels.state import replace
from toolkit.severity import worst
from toolkit.words import say

NO_COLUMN = "no_column"


def notes_view(state):
    """The notes as facets.js draws them; None where there are none."""
    found = _findings(state.opened.audit)
    if not len(found):
        return None
    lang, missing = state.lang, found["case"] == NO_COLUMN
    notes = [*_spoken(found[~missing], state), *_missing(found[missing], state)]
    return {
        "title": say("panels.notes.title", lang, notes=len(notes)),
        "severity": worst(note["severity"] for note in notes),
        "short": say("panels.notes.between", lang).join(note["message"] for note in notes),
        "open": state.filters.notes,
        "toggle": say("panels.close" if state.filters.notes else "panels.notes.show", lang),
        "notes": notes,
    }


def _findings(audit):
    return audit.findings[audit.findings["row"].isna()]


def _spoken(found, state):
    listed = listing(replace(state.opened.audit, findings=found), state.lang)
    return [_note(finding, state) for finding in listed.itertuples(index=False)]


def _note(finding, state):
    season = about_season(finding)
    about = say("panels.notes.season", state.lang) if season else _column(finding.sheet, finding.label, state)
    return _entry(finding.severity, finding.message, about, [finding.fix, finding.why, finding.route], state.lang)


def _missing(found, state):
    """The required fields without a column: one note a sheet, they all ask for the same."""
    made = []
    for sheet, group in groupby(found.sort_values("sheet", kind="stable").itertuples(index=False), key=lambda one: one.sheet):
        group = list(group)
        labels = say("panels.comma", state.lang).join(label(one.field, state.lang) for one in group)
        message = say("panels.notes.no_columns", state.lang, columns=len(group), labels=labels)
        said = [say("panels.notes.no_columns_fix", state.lang)]
        made.append(_entry(worst(one.severity for one in group), message, _column(sheet, "", state), said, state.lang))
    return made


def _column(sheet, column, state):
    return " · ".join(filter(None, (sheet if state.opened.sheets > 1 else "", column)))


def _entry(severity, message, about, said, lang):
    text = ("。" if lang == "zh" else ". ").join(sentence.rstrip("。.") for sentence in said if sentence)
    severity_label = say(f"listing.{severity}", lang)
    return {"severity": severity, "severity_label": severity_label, "message": message, "about": about, "text": text}
