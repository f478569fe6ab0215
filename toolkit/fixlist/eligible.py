"""The sheet of who cannot sit the exam that is written, who has to be checked, and whom the sheet says too little about."""

from toolkit.eligibility import CANNOT, CHECK, UNKNOWN, sentences
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.places import location
from toolkit.fixlist.styles import SIGNS
from toolkit.standing import ELIGIBILITY

WIDTHS = {"number": 6, "name": 14, "class_name": 18, "place": 16, "verdict": 32, "clause": 50, "missing": 30, "instead": 24}
CENTERED = ("number",)
WRAPPED = ("name", "class_name", "place", "verdict", "clause", "missing", "instead")
ORDER = (CANNOT, CHECK, UNKNOWN)


def add_eligible(draft, audit):
    """Adds the sheet of the decisions (toolkit.eligibility) that somebody has to look at; none where there is nobody."""
    listed, blind = _decided(audit)
    if not listed:
        return
    widths = {name: width for name, width in WIDTHS.items() if name != "class_name" or name in audit.cohort.table}
    sentence = draft.say("eligible", count=len(listed)) + (draft.say("eligible_blind", count=blind) if blind else "")
    sheet = draft.list_sheet(draft.say("sheet.eligible"), sentence, widths, centered=CENTERED, beside=2)
    patterns = {verdict: _pattern(draft, verdict, widths) for verdict in ORDER}
    for number, (place, decision) in enumerate(listed, 1):
        sheet.append(_row(draft, number, audit.cohort, place, decision, patterns[decision.verdict], widths))
    draft.close_list(sheet, len(widths), len(listed))


def _decided(audit):
    """[(place, Decision)] to list, the gravest first; and how many are open only because their sheet lacks the columns."""
    open_ones = [pair for pair in enumerate(audit.facts.get("eligibility", ())) if pair[1].verdict in ORDER]
    sheets = audit.cohort.table.index.get_level_values(0)
    listed = [(place, decision) for place, decision in open_ones if not _is_blind(decision, sheets[place], audit.cohort)]
    return sorted(listed, key=lambda pair: ORDER.index(pair[1].verdict)), len(open_ones) - len(listed)


def _is_blind(decision, sheet, cohort):
    return decision.verdict == UNKNOWN and not any(cohort.has_column(sheet, field) for field in decision.missing)


def _pattern(draft, verdict, widths):
    linked = "link" if draft.target else "cell"
    special = {"number": "center", "place": linked, "verdict": ELIGIBILITY[verdict]}
    return row_pattern([draft.styles[special.get(name, "cell")] for name in widths])


def _row(draft, number, cohort, place, decision, pattern, widths):
    sheet, row = cohort.table.index[place]
    cell = cohort.cell(sheet, row, "name") or f"A{row}"
    verdict, why, missing, instead = sentences(decision, draft.lang)
    values = {
        "number": number,
        **{field: cohort.table[field].iat[place] for field in ("name", "class_name") if field in cohort.table},
        "place": f"{sheet}!{cell}",
        "verdict": f"{SIGNS[ELIGIBILITY[decision.verdict]]} {verdict}",
        "clause": why,
        "missing": missing,
        "instead": instead,
    }
    cells = [values.get(name) for name in widths]
    link = (chr(ord("A") + list(widths).index("place")), location(sheet, cell))
    return draft.rows.make(height(cells, rooms(widths, WRAPPED)), cells, pattern, link)
