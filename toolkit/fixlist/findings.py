"""The sheets of findings: all of them, then the same rows a sheet a step, each with what is needed for filling them in."""

from toolkit.fixlist.draft import HEAD_ROWS
from toolkit.fixlist.finding_rows import CENTERED, FindingRows
from toolkit.fixlist.widths import HIDDEN, finding_widths
from toolkit.standing import FORM_STEPS, GENERAL, part_of
from toolkit.words import say

STATUSES = ("open", "fixed", "confirmed", "sent_back")
DEALT_WITH = ("fixed", "confirmed")
BESIDE = 2  # number and name stay when one scrolls to the right


def add_findings(draft, listed, audit):
    """Adds the sheets of an audit's listing (toolkit.listing)."""
    widths = finding_widths(listed, draft.lang, "class_name" in audit.cohort.table)
    maker = FindingRows(draft, audit, widths)
    rows = [maker.make(number, finding) for number, finding in enumerate(listed.itertuples(index=False), 1)]
    sentence = draft.say("all_findings", count=len(rows)) if rows else draft.say("no_findings")
    _add_sheet(draft, draft.say("sheet.all"), sentence, rows, widths)
    for part, numbers in by_part(listed).items():
        sentence = draft.say("step_findings", title=_title(draft, part), count=len(numbers))
        _add_sheet(draft, part_name(draft, part), sentence, [rows[number] for number in numbers], widths)


def by_part(listed):
    """Which findings stand on which sheet: {step of the form, or GENERAL at the end: [places in the listing]}.

    What is said of the whole sheet stands on the general one, whichever step it is about.
    """
    parts = {part: [] for part in (*FORM_STEPS, GENERAL)}
    for number, (step, row) in enumerate(zip(listed["step"].tolist(), listed["row"].tolist(), strict=True)):
        parts[GENERAL if row is None else part_of(step)].append(number)
    return {part: numbers for part, numbers in parts.items() if numbers}


def part_name(draft, part):
    """The name of a step's sheet."""
    return draft.say("sheet.general") if part == GENERAL else draft.say("sheet.step", step=part)


def _title(draft, part):
    name = part_name(draft, part)
    return name if part == GENERAL else f"{name} {say(f'listing.step_{part}', draft.lang)}"


def _add_sheet(draft, name, sentence, rows, widths):
    sheet = draft.list_sheet(name, sentence, widths, centered=CENTERED, beside=BESIDE)
    for row in rows:
        sheet.append(row)
    draft.close_list(sheet, len(widths), len(rows))
    columns = list(widths)
    hidden = columns.index(HIDDEN)
    sheet.set_column(hidden, hidden, widths[HIDDEN], None, {"hidden": True})
    if rows:
        last = HEAD_ROWS - 1 + len(rows)
        _offer_statuses(draft, sheet, columns.index("status"), last)
        sheet.ignore_errors({"number_stored_as_text": f"A{HEAD_ROWS + 1}:{chr(ord('A') + len(columns) - 1)}{last + 1}"})
        sheet.set_selection(HEAD_ROWS, columns.index("change"), HEAD_ROWS, columns.index("change"))


def _offer_statuses(draft, sheet, column, last):
    """A list to choose from; what is dealt with turns green."""
    choices = [draft.say(f"status.{name}") for name in STATUSES]
    place = (HEAD_ROWS, column, last, column)
    sheet.data_validation(*place, {"validate": "list", "source": choices})
    for name in DEALT_WITH:
        rule = {"type": "cell", "criteria": "==", "value": f'"{draft.say(f"status.{name}")}"', "format": draft.styles["done"]}
        sheet.conditional_format(*place, rule)
