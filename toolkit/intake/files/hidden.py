"""What a workbook hides from the eye and intake reads all the same: said, so that nobody wonders where a row came from."""

from itertools import groupby

from toolkit.intake.files.cells import column_letters
from toolkit.intake.note import Note


def hidden_notes(sheets):
    """A note for every hidden sheet that holds anything, and for the hidden rows and columns of the others."""
    notes = []
    for sheet in filter(lambda sheet: sheet.rows, sheets):
        if not sheet.visible:
            notes.append(Note("book.hidden_sheet", {"sheet": sheet.name}))
        for key, label, numbers in (("rows", str, sheet.hidden_rows), ("columns", column_letters, sheet.hidden_columns)):
            if numbers:
                params = {"sheet": sheet.name, "count": len(numbers), "which": _runs(numbers, label)}
                notes.append(Note(f"book.hidden_{key}", params))
    return tuple(notes)


def _runs(numbers, label):
    """The numbers as runs: 5–9, 12."""
    runs = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        first, *_, last = run = [number for _, number in run] * 2
        runs.append(label(first) if first == last else f"{label(first)}–{label(last)}")
    return ", ".join(runs)
