"""The first sheet: the situation in sentences, then people by step, class, fault and severity, and how to use the list."""

from toolkit.fixlist import counts
from toolkit.fixlist.findings import by_part, part_name
from toolkit.fixlist.heading import write_heading
from toolkit.fixlist.heights import ONE_LINE
from toolkit.fixlist.not_judged import step_title
from toolkit.fixlist.styles import SIGNS
from toolkit.fixlist.tables import NONE, Cell, count_cell, write_note, write_table
from toolkit.severity import BLOCKER, ERROR, SEVERITIES, WARNING
from toolkit.standing import CLEAN, FORM_STEPS, GENERAL, NOT_JUDGED, standing
from toolkit.words import say

WIDTHS = {  # characters; column by column
    "zh": (20, 10, 10, 10, 10, 13, 10, 3, 44, 9, 12, 11, 12),
    "en": (20, 10, 10, 10, 10, 13, 10, 3, 60, 9, 13, 11, 12),
}
LEFT, RIGHT = 0, 8
FIRST_TABLES = 4  # the row
ABREAST = 2
ONE_PAGE = 48  # rows that can still be read on one sheet of paper
HOW = range(1, 7)
STATES = (BLOCKER, ERROR, WARNING, CLEAN, NOT_JUDGED)


def add_summary(draft, audit, listed, exported=None):
    """Adds the summary of an audit and its listing; ``exported`` is the moment to print, None for none."""
    sheet = draft.sheet(draft.say("sheet.summary"))
    sheet.set_default_row(ONE_LINE)
    for column, width in enumerate(WIDTHS[draft.lang]):
        sheet.set_column(column, column, width)
    found, routes = standing(audit), counts.shared_routes(listed, audit)
    write_heading(draft, sheet, audit, found, exported)
    blocks = [
        (LEFT, "steps", lambda: _steps(draft, found, by_part(listed))),
        (RIGHT, "faults", lambda: _faults(draft, audit)),
        (LEFT, "classes", lambda: _classes(draft, audit, found)),
        (RIGHT, "now", lambda: _now(draft, routes)),
        (LEFT, "severities", lambda: _severities(draft, audit, found)),
        (RIGHT, "coverage", lambda: _coverage(draft, audit)),
        (RIGHT, "how", lambda: _how(draft)),
    ]
    absent = {"classes": "class_name" not in audit.cohort.table, "now": not routes}
    _write_blocks(draft, sheet, [block for block in blocks if not absent.get(block[1])])


def _write_blocks(draft, sheet, blocks):
    """Numbers the blocks and puts each below the one before in its half of the page; those after the first two start level."""
    free = {LEFT: FIRST_TABLES, RIGHT: FIRST_TABLES}
    for number, (column, name, make) in enumerate(blocks, 1):
        heads, rows, note = make()
        numeral = draft.say(f"numeral.{number}")
        title = draft.say("section.numbered", number=numeral, title=draft.say(f"section.{name}"))
        below = write_table(sheet, draft.styles, (free[column], column), title, heads, rows)
        free[column] = write_note(sheet, draft.styles, (below, column), note) if note else below + 1
        if number == ABREAST:
            free = dict.fromkeys(free, max(free.values()))
    if max(free.values()) <= ONE_PAGE:
        sheet.fit_to_pages(1, 1)


def _steps(draft, found, parts):
    heads = [_head(draft, "step"), *_state_heads(draft, STATES), _right(draft, "total")]
    rows = [_step_row(draft, step, found.step_counts(step), step in parts) for step in (*FORM_STEPS, GENERAL)]
    return heads, rows, draft.say("steps_note")


def _step_row(draft, step, people, has_sheet):
    title = draft.say("sheet.general") if step == GENERAL else step_title(draft.lang, step)
    name = Cell(title, "cell", part_name(draft, step) if has_sheet else None)
    return [name, *_state_cells(people, STATES), count_cell(sum(people.values()))]


def _classes(draft, audit, found):
    heads = [_head(draft, "class_name"), *_state_heads(draft, STATES), _right(draft, "total")]
    rows = [_class_row(draft, one) for one in counts.by_class(audit.cohort, found)]
    everybody = counts.ClassCount(draft.say("head.total"), found.counts)
    total = [Cell(everybody.name, "total"), *(Cell(cell.value, "total_number") for cell in _class_row(draft, everybody)[1:])]
    return heads, [*rows, total], None


def _class_row(draft, one):
    name = Cell(one.name or draft.say("not_filled"))
    return [name, *_state_cells(one.counts, STATES), count_cell(one.total)]


def _faults(draft, audit):
    heads = [_head(draft, "message"), _center(draft, "step"), _center(draft, "severity")]
    heads += [_right(draft, "people"), _head(draft, "fix_by")]
    rows = [_fault_row(draft, fault) for fault in counts.top_faults(audit)]
    return heads, rows, draft.say("faults_note" if rows else "no_faults")


def _fault_row(draft, fault):
    return [
        Cell(fault.rule.fault(draft.lang, fault.case), "fitted"),
        Cell(fault.rule.step or NONE, "center"),
        Cell(_signed(draft, fault.severity), f"{fault.severity}_center"),
        Cell(fault.people, "number"),
        Cell(say(f"listing.fix_by_{fault.rule.fix_by}", draft.lang)),
    ]


def _severities(draft, audit, found):
    heads = [_head(draft, "severity"), _right(draft, "people"), _right(draft, "findings")]
    rows = [
        [Cell(_named(draft, name), name if name in SEVERITIES else "cell"), count_cell(people), count_cell(findings)]
        for name, people, findings in counts.by_severity(audit, found)
    ]
    return heads, rows, None


def _coverage(draft, audit):
    extents = counts.by_extent(audit.coverage)
    tints = {"whole": None, "part": NOT_JUDGED, "none": NOT_JUDGED}
    rows = [[Cell(draft.say(f"extent.{name}")), count_cell(extents[name], tint)] for name, tint in tints.items()]
    return [_head(draft, "extent"), _right(draft, "rules")], rows, None


def _now(draft, routes):
    """What many findings ask for alike on this day, said once."""
    lines = [draft.say("route_counted", route=sentence, count=findings) for sentence, findings in routes]
    return [_head(draft, "route"), *[Cell("", "head")] * 4], [[Cell(line, "sentence")] for line in lines], None


def _how(draft):
    numbers = [*HOW[:-1], "shown" if draft.show_numbers else HOW[-1]]
    lines = [f"{place}　{draft.say(f'how.{number}')}" for place, number in enumerate(numbers, 1)]
    return [_head(draft, "how"), *[Cell("", "head")] * 4], [[Cell(line, "sentence")] for line in lines], None


def _state_heads(draft, states):
    return [Cell(say(f"listing.{state}", draft.lang), "head_right") for state in states]


def _state_cells(people, states):
    return [count_cell(people[state], None if state == CLEAN else state) for state in states]


def _head(draft, name):
    return Cell(draft.say(f"head.{name}"), "head")


def _center(draft, name):
    return Cell(draft.say(f"head.{name}"), "head_center")


def _right(draft, name):
    return Cell(draft.say(f"head.{name}"), "head_right")


def _named(draft, state):
    return draft.say("whole_sheet_and_season") if state == counts.WHOLE_SHEET else _signed(draft, state)


def _signed(draft, state):
    return f"{SIGNS[state]} {say(f'listing.{state}', draft.lang)}"
