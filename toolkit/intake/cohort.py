"""A cohort: one row a candidate, and everything intake did to get there."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path

import pandas as pd

from toolkit.fields import fields
from toolkit.intake.candidates import DOUBTS, REPAIRS, read_candidates
from toolkit.intake.draft import open_draft
from toolkit.intake.mapping import Column
from toolkit.intake.note import Note
from toolkit.once import collector_at_rest

MOST = 0.5
"""A field that this share of a sheet's candidates have in another cell is as good as a column."""


@dataclass(frozen=True)
class Cohort:
    """The candidates of a workbook.

    ``table``: index (sheet, row as Excel counts), a column a mapped field, plain values, None for blank.
    ``repairs``: every value that intake changed (REPAIRS). ``doubts``: every cell that it could not read with certainty
    (DOUBTS); the table holds the text as seen there. ``origins``: the column letter in which a sheet says a field.
    ``notes``: what else a tutor should know (rows left out, hidden rows read). ``photos``: {file: toolkit.photos.photo.Photo}
    once photos were given (toolkit.photos.album.with_photos), else None.
    """

    path: Path
    sha256: str
    sheet: str
    header_row: int
    table: pd.DataFrame
    columns: tuple[Column, ...] = ()
    repairs: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=REPAIRS))
    doubts: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=DOUBTS))
    origins: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    photos: dict | None = None

    def __len__(self):
        return len(self.table)

    @cached_property
    def places(self):
        """Where each candidate stands in the table: {(sheet, row): number}."""
        return {key: number for number, key in enumerate(self.table.index)}

    @cached_property
    def as_written(self):
        """What stands in the sheet where intake changed it: {(sheet, A1): the cell as the tutor sees it}."""
        cells = list(zip(*(self.repairs[name] for name in ("sheet", "cell", "raw", "kind")), strict=True))
        return {(sheet, cell): raw for sheet, cell, raw, kind in reversed(cells) if kind != "comment"}  # the first counts

    @cached_property
    def sheets(self):
        """The names of the sheets that were read, in the cohort's order."""
        return tuple(dict.fromkeys([self.sheet, *self.table.index.get_level_values(0)]))

    def has_column(self, sheet, field):
        """Whether a sheet has a column for the field, or says it in another one of most candidates."""
        if not self.origins:
            return field in self.table
        return (sheet, field) in self.origins and (sheet, field) not in self._asides

    @cached_property
    def _asides(self):
        """What a sheet has no column for and says now and then in another one: {(sheet, field)} (大专（成教） among 大专).

        Photos, once they were given, are known of everybody.
        """
        own = {(column.sheet, column.field) for column in self.columns}
        own |= {(sheet, "photo") for sheet in self.sheets if self.photos is not None and own}
        told = [place for place in self.origins if place not in own and place[1] in self.table] if own else []
        sheets = self.table.index.get_level_values(0)
        filled = {place: self.table[place[1]][sheets == place[0]].notna() for place in told}
        return {place for place, cells in filled.items() if cells.mean() < MOST}

    def cell(self, sheet, row, field):
        """The A1 address of a candidate's field, or None when the sheet has no such column."""
        letter = self.origins.get((sheet, field))
        return f"{letter}{row}" if letter else None


def read_cohort(path, season, *, sheet=None, chosen=None, remembered=None, progress=None):
    """Reads a workbook of any kind: path and Season in, Cohort out; raises WorkbookError or MappingError.

    All sheets with candidates are read, unless ``sheet`` names one. ``chosen``: {header or column letter: field}.
    """
    return read_draft(open_draft(path, sheet=sheet, chosen=chosen, remembered=remembered, progress=progress), season)


def read_draft(draft, season):
    """The cohort of an opened workbook, its columns taken as the draft says."""
    with collector_at_rest():
        return _assembled(draft, [read_candidates(draft, sheet, season) for sheet in draft.sheets])


def _assembled(draft, parts):
    names = [name for name in fields() if any(name in part.values for part in parts)]
    index = pd.MultiIndex.from_tuples([key for part in parts for key in part.keys], names=["sheet", "row"])
    columns = {name: [*chain(*(part.values.get(name, [None] * len(part.keys)) for part in parts))] for name in names}
    first = draft.sheets[0]
    return Cohort(
        path=draft.book.path,
        sha256=draft.book.sha256,
        sheet=first,
        header_row=draft.tables[first].header_row,
        table=pd.DataFrame(columns, index=index, dtype=object),
        columns=tuple(column for sheet in draft.sheets for column in draft.columns[sheet]),
        repairs=pd.DataFrame([repair for part in parts for repair in part.repairs], columns=REPAIRS, dtype=object),
        doubts=pd.DataFrame([doubt for part in parts for doubt in part.doubts], columns=DOUBTS, dtype=object),
        origins={(part.sheet, name): letter for part in parts for name, letter in part.letters.items()},
        notes=draft.notes,
    )
