"""What a returned list is matched by: a finding's sheet, row, field and rule in one hidden cell."""

from typing import NamedTuple


class FindingKey(NamedTuple):
    """Where a finding stands; ``row`` is None for one about a whole column."""

    sheet: str
    row: int | None
    field: str
    rule: str


def key_text(sheet, row, field, rule):
    """The cell's text; a sheet's name may hold the sign between the parts, the other three never do."""
    return f"{sheet}|{row or ''}|{field}|{rule}"


def read_key(text):
    """A FindingKey from the cell's text, or None when the cell holds something else."""
    parts = str(text or "").rsplit("|", 3)
    if len(parts) != 4 or not (parts[1] == "" or parts[1].isdigit()):
        return None
    return FindingKey(parts[0], int(parts[1]) if parts[1] else None, parts[2], parts[3])
