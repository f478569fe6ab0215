"""Cells beside each other: 同上 filled from above, and what one cell says about other fields put into blank ones."""

from toolkit.codes import regions
from toolkit.fields import fields
from toolkit.intake.values.read import BLANK, SAME_AS_ABOVE

ORDINARY = "普通全日制"
NOTES = "note"  # the one field that takes in more than it has room for


def fill_down(reads):
    """The Reads of one column from top to bottom, every 同上 with the value above it; at the top it is a blank."""
    above, filled = None, []
    for read in reads:
        if read.value == SAME_AS_ABOVE:
            read = (above or BLANK)._replace(kinds=read.kinds)
        above = read
        filled.append(read)
    return filled


def pour(values, spills):
    """What one candidate's cells say about other fields: {field: value} for the fields that they change.

    ``values`` are the candidate's values by field, ``spills`` the spills of its Reads, the first one first. A field that is
    filled keeps its value; remarks are added to the note, each once.
    """
    poured = {}
    for field, value in (pair for spill in spills for pair in spill.items()):
        old = poured.get(field, values.get(field))
        if field == NOTES and old and value not in old:
            poured[field] = f"{old}；{value}"
        elif old is None:
            poured[field] = value
    return poured


def contradicts(field, said, value):
    """Whether a cell that says something about another field names another exam, or another kind of study, than that does.

    成人, 函授, 电大 and 网络 are often said of one and the same study; only ordinary study is never any of them.
    """
    known = fields()[field]
    if not known.compound or value is None or value == said:
        return False
    if field != "study_form":
        return True
    return value in known.options and ORDINARY in (said, value)


def settled_county(county, city):
    """The full name of a county that can be told only beside its prefecture (资阳 in 益阳市), else the text as it is."""
    found = regions.county(county, city) if county else None
    return found.name if found and found.status == "current" else county
