"""The clauses of the regulations as values (data/eligibility.toml)."""

import tomllib
from dataclasses import dataclass, field
from functools import cache

from toolkit.places import DATA

CLEAR = "clear"


@dataclass(frozen=True)
class Clause:
    """One clause: what it says, where it stands, how certain it is, which kind of finding tells it, which cell to look at.

    ``when`` holds the values of an education that a dated line is about, ``start`` and ``end`` the months of enrolment
    between which it holds (None: open). ``lifts`` names a clause that does not hold for this education.
    """

    id: str
    zh: str
    en: str
    source: str
    source_en: str
    certain: str
    cell: str
    finding: str | None = None
    lifts: str | None = None
    called: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    when: dict[str, frozenset] = field(default_factory=dict, hash=False)
    start: str | None = None
    end: str | None = None

    def sentence(self, lang="zh"):
        """What the clause says."""
        return self.zh if lang == "zh" else self.en

    def place(self, lang="zh"):
        """Where it stands."""
        return self.source if lang == "zh" else self.source_en


@cache
def clauses():
    """All clauses by id, in the order of the file."""
    with open(DATA / "eligibility.toml", "rb") as file:
        return {id: _clause(id, entry) for id, entry in tomllib.load(file).items()}


def never_accepted(education):
    """The clause by which a written education level opens no exam (高中, 专业证书, 肄业); None where it may."""
    told = (clause for clause in clauses().values() if clause.called or clause.says)
    return next((c.id for c in told if education in c.called or any(word in education for word in c.says)), None)


def _clause(id, entry):
    when = entry.pop("when", {})
    months = {"start": _month(when.pop("from", None)), "end": _month(when.pop("until", None))}
    words = {key: tuple(entry.pop(key)) for key in ("called", "says") if key in entry}
    return Clause(id, when={key: frozenset(values) for key, values in when.items()}, **months, **words, **entry)


def _month(day):
    return day and day.isoformat()[:7]
