"""A workbook on its way in: what its columns are taken for, by which season and day it is judged, what it is called."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, count
from pathlib import Path

from toolkit.fields import fields
from toolkit.intake.cohort import Cohort
from toolkit.intake.draft import Draft, choose_sheets
from toolkit.panels.days import read_day
from toolkit.rules.catalogue import fields_asked
from toolkit.season import Season, load_season

ALL_SHEETS = ""
CHOSEN, MOVED, REMEMBERED = "mapping.chosen", "panels.columns.moved", "mapping.remembered"
TAKEN, FREE = "mapping.taken", "panels.columns.free"
WHO = ("name", "id_number")
_TAIL = re.compile(r"(?:[\s_\-—]*(?:\d{4,8}|v\d+|[(（]\d+[)）]|副本|最新|终版|定稿))+$", re.IGNORECASE)


@dataclass(frozen=True)
class Importing:
    """An opened workbook and what the tutor has said about it.

    ``proposed``: the columns as intake took them, by sheet. ``chosen``: what the tutor said, {(sheet, letter): field or None},
    the last choice at the end; the draft's columns follow from the two. ``moved``: the (sheet, letter) of the columns that the
    last choice took their field from, or gave it back to.
    ``cohort``: what the columns as they are now make of the file, None until it was read again after a change.
    ``content``: the bytes of an upload, None for a file on the disk. ``day_text``: a day that could not be read, as typed.
    ``listed``: the kind of repair or doubt whose cells are shown. ``unfolded``: the groups of missing fields that are open.
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
    unfolded: frozenset = frozenset()
    proposed: dict = field(default_factory=dict)
    chosen: dict = field(default_factory=dict)
    moved: tuple[tuple[str, str], ...] = ()

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
        day=day or season.proposed_day(today),
        name=name or cohort_name(file_name),
        file_name=file_name,
        content=content,
        proposed=draft.columns,
    )


def latest_of(name, recents):
    """The newest import of the cohort of this name, or None."""
    return next((recent.latest for recent in recents if recent.name == name and recent.latest), None)


def chosen_before(latest):
    """The day that the tutor chose for a cohort at its last import; None where it was the one that was proposed then."""
    if latest is None:
        return None
    day = date.fromisoformat(latest.as_of)
    return None if day == load_season(latest.season).proposed_day(date.fromisoformat(latest.at[:10])) else day


def cohort_name(file_name):
    """A file's name without its extension and without what changes from one version to the next (a date, a number, 副本)."""
    stem = Path(file_name).stem.strip()
    return _TAIL.sub("", stem).strip() or stem


def free_name(name, taken):
    """The name, numbered where it is taken: 春季（2）."""
    numbered = (f"{name}（{number}）" for number in count(2))
    return next(free for free in chain([name], numbered) if free not in taken)


def to_confirm(draft):
    """A draft without column names: what its columns are taken for by their cells alone is for the tutor to confirm."""
    return replace(draft, columns={sheet: tuple(map(_asked, columns)) for sheet, columns in draft.columns.items()})


def _asked(column):
    return replace(column, sure=False) if column.field and column.reason_key != REMEMBERED else column


def choose_column(state, sheet, letter, field):
    """One column is a field now, or none (""); the column that was this field steps back for as long as that holds."""
    earlier = {place: chosen for place, chosen in state.chosen.items() if place != (sheet, letter)}
    chosen = earlier | {(sheet, letter): field if field in fields() else None}
    columns = _as_chosen(state.proposed[sheet], {at: field for (on, at), field in chosen.items() if on == sheet})
    pairs = zip(state.draft.columns[sheet], columns, strict=True)
    moved = tuple((sheet, now.letter) for was, now in pairs if was.field != now.field and now.letter != letter)
    draft = replace(state.draft, columns={**state.draft.columns, sheet: columns})
    return replace(state, draft=draft, chosen=chosen, cohort=None, moved=moved, listed=None)


def _as_chosen(proposed, chosen):
    """The columns of a sheet after some choices, {letter: field or None}: of two for one field the later one holds."""
    holders = {field: letter for letter, field in chosen.items() if field}
    columns = [_settled(column, chosen, holders) for column in proposed]
    held = {column.field for column in columns}
    return tuple(_freed(column, held) for column in columns)


def _settled(column, chosen, holders):
    field = chosen.get(column.letter, column.field)
    holder = holders.get(field, column.letter)
    if holder != column.letter:
        return replace(column, field=None, score=1.0, reason_key=MOVED, reason_params={"by": holder}, sure=True)
    if column.letter in chosen:
        return replace(column, field=field, score=1.0, reason_key=CHOSEN, reason_params={}, sure=True)
    return column


def _freed(column, held):
    """A column that was left out because another was its field becomes a question once that other is not."""
    if column.reason_key != TAKEN or column.reason_params["field"] in held:
        return column
    return replace(column, reason_key=FREE, reason_params={"field": column.reason_params["field"]}, sure=False)


def choose_sheet(state, sheet):
    """Which sheet is read; ALL_SHEETS: every one that does not repeat another."""
    draft = choose_sheets(state.draft, None if sheet == ALL_SHEETS else (sheet,))
    return replace(state, draft=draft, cohort=None, moved=(), listed=None)


def choose_day(state, text):
    """The day by which is judged, as the tutor typed it; what cannot be read is kept, and said."""
    day = read_day(text, state.season.year)
    return replace(state, day_text=text) if day is None else replace(state, day=day, day_text=None)


def choose_season(state, season, today):
    """Another season; its day is proposed anew."""
    return replace(state, season=season, day=season.proposed_day(today), day_text=None, cohort=None)


def says_who(state):
    """Whether some column says whose the rows are; without one there is nobody to audit."""
    return any(column.field in WHO for column in state.columns)


def decided(state):
    """The columns about which the tutor has decided, now or before: only these are worth remembering, a proposal is not.

    A header that stands twice is left out, because its place would have to be remembered with it.
    """
    names = Counter((column.sheet, column.group, column.header) for column in state.columns)
    made = (column for column in state.columns if column.reason_key in (CHOSEN, MOVED, REMEMBERED))
    return [column for column in made if names[column.sheet, column.group, column.header] == 1]


def missing_fields(state):
    """What rules ask for and no column says: {field id: the sheets without it}, in the order of the form."""
    sheets = state.draft.sheets
    found = {field: tuple(sheet for sheet in sheets if not _says(state, sheet, field)) for field in fields_asked()}
    return {field: lacking for field, lacking in found.items() if lacking}


def _says(state, sheet, field):
    if state.cohort is not None:  # a field may be said by another one's cells
        return state.cohort.has_column(sheet, field)
    return any(column.field == field for column in state.draft.columns[sheet])
