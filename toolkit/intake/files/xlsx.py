"""An Excel workbook before it is read: every sheet surveyed, and far cells cut out so that the engine can read the rest."""

from collections import namedtuple

from toolkit.intake.files.dense import MOST_COLUMNS, MOST_ROWS, Block, clipped, dense_block, filled, reaches_far
from toolkit.intake.files.parts import outline, relations
from toolkit.intake.files.survey import survey

Study = namedtuple("Study", ["data", "date1904", "sheets"])
"""The bytes to hand to the engine, whether dates count from 1904, and for each sheet a Learnt."""

Learnt = namedtuple("Learnt", ["about", "block"])
"""{field of Sheet: value}, the Block that is read or None."""

WHOLE = Block(MOST_ROWS, MOST_COLUMNS, None, 0)
ENGINE_KNOWS = {"#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"}
NOTHING_LEARNT = Learnt({}, None)


def study(package, data):
    """What there is to know about the workbook in ``package`` before an engine sees its bytes; raises WorkbookError."""
    plan = outline(package)
    package.check(seen=plan.sheets)
    surveys = [survey(package.blocks(part), plan.recalculated) for part in plan.sheets]
    blocks = [_block(package, part, found) for part, found in zip(plan.sheets, surveys, strict=True)]
    sheets = [
        Learnt(_about(package, part, found, block or WHOLE), block or WHOLE)
        for part, found, block in zip(plan.sheets, surveys, blocks, strict=True)
    ]
    rewrite = {part: block for part, block in zip(plan.sheets, blocks, strict=True) if block}
    return Study(clipped(package, rewrite) if rewrite else data, plan.date1904, sheets)


def _block(package, part, found):
    """The block of a sheet that the engine must not see as it is; None for all others."""
    if reaches_far(found):
        return dense_block(lambda: filled(package.blocks(part)))
    return None if ENGINE_KNOWS.issuperset(found.errors.values()) else WHOLE


def _about(package, part, found, block):
    return {
        "hidden_rows": found.hidden_rows,
        "hidden_columns": found.hidden_columns,
        "errors": {place: text for place, text in found.errors.items() if _inside(place, block)},
        "uncalculated": {place for place in found.uncalculated if _inside(place, block)},
        "comments": _comments(package, part),
    }


def _comments(package, part):
    if not any(kind in ("comments", "threadedComment") for _, kind, _ in relations(package, part)):
        return {}
    from toolkit.intake.files.comments import comments  # brings the XML tree along, which few workbooks need

    return comments(package, part)


def _inside(place, block):
    return place[0] <= block.bottom and place[1] <= block.right
