"""What the app knows at one moment: plain values that a click replaces as a whole. No widgets here."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from toolkit.audit import Audit
from toolkit.intake.cohort import Cohort
from toolkit.panels.changed import changed_people
from toolkit.panels.filters import Filters
from toolkit.panels.importing import Importing
from toolkit.panels.people import People, people_of
from toolkit.panels.photos.album import Album
from toolkit.panels.photos.looking import Looking
from toolkit.renewal import History, Renewed
from toolkit.words import say

__all__ = ["Job", "Notice", "Opened", "Question", "State", "opened", "replace"]


@dataclass(frozen=True)
class Notice:
    """A sentence that stays until it is dealt with: a key and its params, or the exception that brings its own."""

    id: str
    severity: str = "info"
    key: str | None = None
    params: dict = field(default_factory=dict)
    error: object = None

    def sentence(self, lang):
        """The notice in the reader's language."""
        return self.error.sentence(lang) if self.error else say(self.key, lang, **self.params)


@dataclass(frozen=True)
class Opened:
    """The cohort that was audited, and what the page needs of it.

    ``imported``: as the sheet has it, without decisions and photos. ``renewed``: who is who, what was decided and
    what has changed. ``known``: the cohort's history before. ``patched``: single candidates were
    judged again since everybody was.
    """

    audit: Audit
    name: str
    cohort_id: str | None
    at: datetime
    seconds: float
    people: People
    imported: Cohort | None = None
    renewed: Renewed | None = None
    known: History | None = None
    patched: bool = False

    @property
    def changes(self):
        """What became of it since the import before (toolkit.changes.Changes); None at the first."""
        return self.renewed and self.renewed.changes

    @cached_property
    def sheets(self):
        """How many sheets the candidates stand on."""
        return self.audit.cohort.table.index.get_level_values("sheet").nunique()

    @cached_property
    def values(self):
        """The cohort's columns as lists, in its order: {field: [value]}."""
        return {field: self.audit.cohort.table[field].tolist() for field in self.audit.cohort.table.columns}

    def value(self, person, field):
        """One value of a candidate; None also where the sheet has no such column."""
        values = self.values.get(field)
        return values[person.number] if values else None

    def corrected(self, person, field):
        """The correction of a cell (toolkit.overlay.Corrected); None where the sheet's own value stands."""
        return self.renewed and self.renewed.overlaid.corrected.get(((person.sheet, person.row), field))

    @cached_property
    def repairs(self):
        """The rows on which intake changed something: {(sheet, row): [(field, raw, value, kind)]}."""
        found = {}
        for repair in self.audit.cohort.repairs.itertuples(index=False):
            found.setdefault((repair.sheet, repair.row), []).append((repair.field, repair.raw, repair.value, repair.kind))
        return found


@dataclass(frozen=True)
class Job:
    """Work in the background: the phase's key, how much is done of how much and for how many people (0: not known yet)."""

    key: str
    done: int = 0
    of: int = 0
    people: int = 0
    stopping: bool = False


@dataclass(frozen=True)
class Question:
    """A dialog: what is asked ("wipe", "help", "mend"), about which cohort."""

    id: str
    cohort: str = ""
    name: str = ""
    people: int = 0


@dataclass(frozen=True)
class State:
    """Everything on the screen follows from this.

    ``album``: the open cohort's photos, ``looking`` what the page shows of them; ``followed``: the album by which ``opened``
    was judged. ``edited``: the correction made or taken back last (toolkit.panels.edit_deeds.Edited).
    """

    page: str
    today: date
    lang: str = "zh"
    numbers: bool = False
    opened: Opened | None = None
    filters: Filters = field(default_factory=Filters)
    person: int | None = None
    edited: object = None
    album: Album | None = None
    looking: Looking = field(default_factory=Looking)
    followed: Album | None = None
    importing: Importing | None = None
    picking: bool = False
    job: Job | None = None
    notices: tuple[Notice, ...] = ()
    question: Question | None = None
    recents: tuple = ()
    offered: tuple = ()
    last: str | None = None
    sample: bool = False
    wiping: bool = False

    def told(self, notice):
        """The same with one notice more; an older one of the same id goes."""
        return replace(self, notices=(*self.without(notice.id).notices, notice))

    def without(self, *ids, id=None):
        """The same without some notices."""
        return replace(self, notices=tuple(notice for notice in self.notices if notice.id not in (*ids, id)))

    def stopping(self):
        """The same after the tutor has pressed stop."""
        return replace(self, job=replace(self.job, stopping=True)) if self.job else self


def opened(audit, name, cohort_id, at, seconds, imported=None, renewed=None, known=None):
    """An audit ready for the page."""
    people = people_of(audit)
    if renewed:
        people = replace(people, changed=changed_people(renewed, audit.cohort))
    return Opened(audit, name, cohort_id, at, seconds, people, imported, renewed, known)
