"""The sheet of what was not judged: every rule that left somebody out, and why. Not judged is never shown as passed."""

from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.reasons import reason
from toolkit.rules.catalogue import by_id
from toolkit.words import say

WIDTHS = {"step": 18, "rule": 46, "judged": 11, "not_judged": 13, "reason": 56}
ROOMS = rooms(WIDTHS, ("rule", "reason"))
CENTERED = ("judged", "not_judged")


def add_not_judged(draft, audit):
    """Adds the sheet of an audit's gaps, and below them how the file was read."""
    gaps = audit.coverage[audit.coverage["not_judged"] > 0]
    sheet = draft.list_sheet(draft.say("sheet.not_judged"), _sentence(draft, gaps, audit), WIDTHS, centered=CENTERED)
    pattern = row_pattern([draft.styles[name] for name in ("cell", "cell", "center", "not_judged_center", "cell")])
    for gap in gaps.itertuples(index=False):
        sheet.append(_row(draft, gap, audit.cohort, pattern))
    draft.close_list(sheet, len(WIDTHS), len(gaps))
    _add_notes(draft, sheet, audit.cohort.notes)


def _sentence(draft, gaps, audit):
    sentence = draft.say("unjudged", count=len(gaps)) if len(gaps) else draft.say("all_judged")
    notes = audit.cohort.notes
    return f"{sentence} {draft.say('reading_notes_below', count=len(notes))}" if notes else sentence


def _row(draft, gap, cohort, pattern):
    rule = by_id()[gap.rule]
    values = (
        step_title(draft.lang, rule.step),
        rule.fault(draft.lang),
        int(gap.judged),
        int(gap.not_judged),
        reason(rule, gap.note, cohort, draft.lang),
    )
    return draft.rows.make(height(values, ROOMS), values, pattern)


def step_title(lang, step):
    """A step's number and name: 6 基本情况."""
    name = say(f"listing.step_{step}", lang)
    return f"{step} {name}" if step else name


def _add_notes(draft, sheet, notes):
    if not notes:
        return
    plain, section = row_pattern([draft.styles["sentence"]]), row_pattern([draft.styles["section"]])
    sheet.append(draft.rows.make(30, [draft.say("reading_notes")], section))
    for note in notes:
        sheet.append(draft.rows.make(20, [note.sentence(draft.lang)], plain))
