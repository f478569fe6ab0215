"""The sheet of what was not judged: every rule that left somebody out, and why. Not judged is never shown as passed."""

from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.reasons import reason
from toolkit.rules.catalogue import by_id
from toolkit.words import say

WIDTHS = {"step": 18, "rule": 46, "judged": 11, "not_judged": 13, "reason": 56}
ROOMS = rooms(WIDTHS, ("rule", "reason"))
FEW = 3
CENTERED = ("judged", "not_judged")


def add_not_judged(draft, audit):
    """Adds the sheet of an audit's gaps, and below them how the file was read."""
    gaps = audit.coverage[audit.coverage["not_judged"] > 0]
    sheet = draft.list_sheet(draft.say("sheet.not_judged"), _sentence(draft, gaps, audit), WIDTHS, centered=CENTERED)
    pattern = row_pattern([draft.styles[name] for name in ("cell", "cell", "center", "not_judged_center", "cell")])
    rows = _together(draft, gaps, audit.cohort)
    for row in rows:
        sheet.append(draft.rows.make(height(row, ROOMS), row, pattern))
    draft.close_list(sheet, len(WIDTHS), len(rows))
    _add_notes(draft, sheet, audit.cohort.notes)


def _sentence(draft, gaps, audit):
    sentence = draft.say("unjudged", count=len(gaps)) if len(gaps) else draft.say("all_judged")
    notes = audit.cohort.notes
    return f"{sentence} {draft.say('reading_notes_below', count=len(notes))}" if notes else sentence


def _together(draft, gaps, cohort):
    """The rows of the sheet: rules of one step that left out as many people for the same reason share one."""
    found = {}
    for gap in gaps.itertuples(index=False):
        rule = by_id()[gap.rule]
        why = reason(rule, gap.note, cohort, draft.lang)
        alike = step_title(draft.lang, rule.step), int(gap.judged), int(gap.not_judged), why
        found.setdefault(alike, []).append(rule.fault(draft.lang))
    return [(step, _listed(draft, faults), *counts, why) for (step, *counts, why), faults in found.items()]


def _listed(draft, faults):
    names = draft.say("listed").join(dict.fromkeys(faults[:FEW]))
    return names if len(faults) <= FEW else draft.say("rules_more", rules=names, count=len(faults))


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
