"""The registration form: every field, its step, its spellings and options (data/fields.toml)."""

import tomllib
from dataclasses import dataclass, field
from functools import cache

from toolkit.places import DATA

STEPS = range(14)  # 0 the cohort's own bookkeeping, 1-12 as the guide numbers them, 13 after the slip


@dataclass(frozen=True)
class Field:
    """One field of the form, or one column of the tutor's bookkeeping (process).

    ``kind`` says how intake reads a cell. ``options`` maps what the form offers to the spellings that mean it.
    ``missing``, ``invalid`` and ``unneeded`` are the severities of the rules that the field brings with it, ``stem`` what
    these rules are called; ``required_for`` and ``unneeded_for`` name the facts that say for whom. ``late`` says who can
    change the field after the close: "authority", "nobody" or None. A blank in an ``optional_column`` matters only where the
    sheet has the column at all. A cell that cannot be read matters for those whom the fact ``asked_of`` names; ``at_most``
    caps what it is worth. ``suggest`` names the fact to write into a blank, ``sure`` how sure it is (certain, likely, check).
    A ``compound`` field may be said by another cell as well (临床执业医师 says level and category). Where ``wording`` is set,
    a value is ``invalid`` when it is in ``never`` or has no Chinese character, and any other one is as bad as ``wording``.
    ``judged_by`` names the written rule that speaks of a value that is no option, ``any_word`` says why none does. A column
    of this field is taken for the field ``alone`` where no other column is that one.
    """

    id: str
    step: int
    zh: str
    en: str
    kind: str
    guide: str = ""
    also: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    options: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    alone: str | None = None
    dash: bool = False
    none: bool = False
    process: bool = False
    optional_column: bool = False
    compound: bool = False
    stem: str = ""
    missing: str | None = None
    required_for: str | None = None
    invalid: str | None = None
    wording: str | None = None
    never: tuple[str, ...] = ()
    judged_by: str | None = None
    any_word: str = ""
    unneeded: str | None = None
    unneeded_for: str | None = None
    suggest: str | None = None
    sure: str = "check"
    asked_of: str | None = None
    at_most: str | None = None
    late: str | None = None
    why_zh: str = ""
    why_en: str = ""

    def label(self, lang="zh"):
        """The portal's own word for the field."""
        return self.zh if lang == "zh" else self.en


@cache
def fields():
    """All fields in the order of the form, by id."""
    with open(DATA / "fields.toml", "rb") as file:
        entries = tomllib.load(file)
    return {id: _field(id, entry) for id, entry in entries.items()}


def _field(id, entry):
    options = {option: tuple(also) for option, also in entry.pop("options", {}).items()}
    spellings = {key: tuple(entry.pop(key)) for key in ("also", "unsure", "group", "never") if key in entry}
    return Field(id, options=options, **spellings, **entry)
