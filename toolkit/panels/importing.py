"""A workbook on its way in: what its columns are taken for, by which season and day it is judged, what it is called."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from toolkit.fields import fields
from toolkit.intake.cohort import Cohort
from toolkit.intake.draft import Draft, choose_sheets
from toolkit.panels.days import default_day, read_day
from toolkit.season import Season

ALL_SHEETS = ""
CHOSEN, MOVED, REMEMBERED = "mapping.chosen", "panels.columns.moved", "mapping.remembered"
_TAIL = re.compile(r"(?:[\s_\-—]*(?:\d{4,8}|v\d+|[(（]\d+[)）]|副本|最新|终版|定稿))+$", re.IGNORECASE)


@dataclass(frozen=True)
class Importing:
    """An opened workbook and what the tutor has said about it.

    ``cohort``: what the columns as they are now make of the file, None until it was read again after a change.
    ``content``: the bytes of an upload, None for a file on the disk. ``day_text``: a day that could not be read, as typed.
    ``listed``: the kind of repair or doubt whose cells are shown. ``moved``: (sheet, letter) of the column that has just lost
    its field.
    """

    draft: Draft
    season: Season
    day: date
    name: str
    file_name: str
    cohort: Cohort | None = None
    content: bytes | None = None
    day_text: str | None = None
    remember: bool = True
    only_unsure: bool = False
    listed: str | None = None
    moved: tuple[str, str] | None = None

    @property
    def path(self):
        """Where the file lies; None for an upload."""
        return None if self.content is not None else self.draft.book.path

    @property
    def columns(self):
        """The columns of the sheets that will be read."""
        return [column for sheet in self.draft.sheets for column in self.draft.columns[sheet]]


def importing(draft, season, today, *, file_name, content=None, name=None, day=None):
    """A workbook that was just opened, with what the page proposes."""
    return Importing(
        draft=draft,
        season=season,
        day=day or default_day(season, today),
        name=name or cohort_name(file_name),
        file_name=file_name,
        content=content,
    )


def cohort_name(file_name):
    """A file's name without its extension and without what changes from one version to the next (a date, a number, 副本)."""
    stem = Path(file_name).stem.strip()
    return _TAIL.sub("", stem).strip() or stem


def choose_column(state, sheet, letter, field):
    """One column is a field now, or none (""); a column that was this field before is not imported any more."""
    field = field if field in fields() else None
    columns, moved = [], None
    for column in state.draft.columns[sheet]:
        if column.letter == letter:
            columns.append(replace(column, field=field, score=1.0, reason_key=CHOSEN, reason_params={}, sure=True))
        elif field and column.field == field:
            columns.append(replace(column, field=None, score=1.0, reason_key=MOVED, reason_params={"by": letter}, sure=True))
            moved = sheet, column.letter
        else:
            columns.append(column)
    draft = replace(state.draft, columns={**state.draft.columns, sheet: tuple(columns)})
    return replace(state, draft=draft, cohort=None, moved=moved, listed=None)


def choose_sheet(state, sheet):
    """Which sheet is read; ALL_SHEETS: every one that does not repeat another."""
    draft = choose_sheets(state.draft, None if sheet == ALL_SHEETS else (sheet,))
    return replace(state, draft=draft, cohort=None, moved=None, listed=None)


def choose_day(state, text):
    """The day by which is judged, as the tutor typed it; what cannot be read is kept, and said."""
    day = read_day(text, state.season.year)
    return replace(state, day_text=text) if day is None else replace(state, day=day, day_text=None)


def choose_season(state, season, today):
    """Another season; its day is proposed anew."""
    return replace(state, season=season, day=default_day(season, today), day_text=None, cohort=None)


def decided(state):
    """The columns about which the tutor has decided, now or before: only these are worth remembering, a proposal is not.

    A header that stands twice is left out, because its place would have to be remembered with it.
    """
    names = Counter((column.sheet, column.group, column.header) for column in state.columns)
    made = (column for column in state.columns if column.reason_key in (CHOSEN, MOVED, REMEMBERED))
    return [column for column in made if names[column.sheet, column.group, column.header] == 1]


def missing_fields(state):
    """Fields that the form asks of everybody and that no column is taken for."""
    mapped = {column.field for column in state.columns}
    return [field for field in fields().values() if field.missing and not field.optional_column and field.id not in mapped]
