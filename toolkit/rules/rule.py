"""What a rule is: a plain function that judges one candidate, with everything a tutor needs to know about its verdict."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from toolkit.parameters import parameters
from toolkit.severity import BLOCKER, ERROR, INFO, WARNING
from toolkit.words import room

__all__ = [
    "AUTHORITY", "BLOCKER", "CERTAIN", "CHECK", "ERROR", "INFO", "LIKELY", "NOBODY", "WARNING", "Case", "Rule", "rule",
]  # fmt: skip

_VALUE = re.compile(r"(?P<before>\s*)(?P<quoted>“?)\{(?P<name>\w+)\}”?(?P<after>\s*)")

AUTHORITY = "authority"  # after the close only the authority can change it
NOBODY = "nobody"  # after the close the tutor and the candidate can do nothing

CERTAIN = "certain"  # a suggestion that follows from another cell or from the guide's own words
LIKELY = "likely"  # a suggestion that is right nearly always
CHECK = "check"  # a suggestion that a person compares with a document first


@dataclass(frozen=True)
class Case:
    """A verdict of a rule that has its own severity or its own sentence; what is None is the rule's."""

    severity: str
    zh: str | None = None
    en: str | None = None
    fix_zh: str | None = None
    fix_en: str | None = None
    sure: str | None = None
    suggest: bool = True  # whether what the rule suggests holds here too


@dataclass(frozen=True)
class Rule:
    """A rule as a value.

    ``judge`` takes the values named in ``params`` (fields or facts; the first is the one to fix) and answers False or None
    (nothing wrong), True (wrong) or the name of one of ``cases`` (wrong in that way). A parameter in ``blanks_too`` may be
    None; any other None means "not judged". ``over`` lists the rules that stay silent about a cell which this one flags.
    Sentences may name parameters in braces. ``only`` names the fact that says to whom the rule applies: a fact that is
    true by inference only softens the verdict. ``suggest`` names the fact that is the proposed value, ``sure`` says how sure
    it is. ``about`` names the cells to look at besides, where not all that the facts are made of are meant. A rule judges
    nobody where the sheet has no column for its field, unless ``without_column`` is set; a rule with ``clean_only`` speaks
    only of candidates without a blocker or an error.
    A rule with ``presence_only`` asks no more than whether its cells are blank; a doubtful cell is not.
    """

    id: str
    step: int
    severity: str
    judge: callable
    params: tuple[str, ...]
    field: str
    zh: str
    en: str
    fix_zh: str
    fix_en: str
    why_zh: str
    why_en: str
    guide: str
    source: str = ""
    blanks_too: frozenset[str] = frozenset()
    only: str | None = None
    suggest: str | None = None
    sure: str = CHECK
    fix_by: str = "candidate"
    late: str | None = None
    due: str = "registration"
    cases: dict[str, Case] = field(default_factory=dict, hash=False)
    over: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    whole_column: bool = False
    without_column: bool = False
    clean_only: bool = False
    presence_only: bool = False
    wants: frozenset[str] = frozenset()

    def __call__(self, *args, **kwargs):
        """Judges one candidate (a test's way in)."""
        return self.judge(*args, **kwargs)

    @property
    def name(self):
        """The fault, as the function states it."""
        return self.judge.__name__

    @property
    def frozen_after_close(self):
        """Whether a tutor and a candidate can do nothing about it once the window has closed."""
        return self.late is not None

    @property
    def about_sheet(self):
        """Whether it speaks of the sheet or the season alone, so that its silence clears no candidate."""
        needs_nothing = self.whole_column or set(self.params) <= self.blanks_too
        return self.without_column and needs_nothing and self.fix_by == "tutor"

    @property
    def about_season(self):
        """Whether it reminds of the season where it speaks of no candidate."""
        return self.step == 0 and self.whole_column

    def sentence(self, part, lang, case=None):
        """The rule's own words: ``part`` is "message", "fix" or "why"; ``case`` a case's name or None."""
        name = {"message": lang, "fix": f"fix_{lang}", "why": f"why_{lang}"}[part]
        special = getattr(self.cases.get(case), name, None)
        return special or getattr(self, name)

    def fault(self, lang, case=None):
        """The message without any candidate's values, for lists of rules: 与别的行是同一个证件号码, 证件号码有…位.

        What a value is called in general stands in data/words/fault.toml.
        """
        return _VALUE.sub(lambda found: _in_general(found, lang), self.sentence("message", lang, case))

    @cached_property
    def looked_at(self):
        """The places of the parameters that must be known, and of those that must not be doubtful."""
        known = tuple(place for place, name in enumerate(self.params) if name not in self.blanks_too)
        return known, () if self.params[-1].endswith("_doubt") else tuple(range(len(self.params)))

    def severity_of(self, case=None):
        """The severity of a verdict."""
        return self.cases[case].severity if case in self.cases else self.severity

    def suggests(self, case=None):
        """Whether what the rule proposes holds for a verdict."""
        return case not in self.cases or self.cases[case].suggest

    def sure_of(self, case=None):
        """How sure the suggestion of a verdict is: CERTAIN, LIKELY or CHECK."""
        return getattr(self.cases.get(case), "sure", None) or self.sure


def _in_general(found, lang):
    """The words for a value; nothing for one in quotation marks, an ellipsis for a number."""
    said = room("fault").get(f"fault.{'quoted_' if found['quoted'] else ''}{found['name']}")
    if said is None:
        return "" if found["quoted"] else "…"
    return said[lang] if lang == "zh" else f"{found['before']}{said[lang]}{found['after']}"


def rule(id, severity, *, zh, en, fix_zh, fix_en, why_zh, guide, step=None, **more):
    """Makes a Rule of a function: its parameters are the fields and facts it wants, its docstring says why (in English).

    Keyword-only parameters ``season``, ``today``, ``photos`` and ``field`` are given the season, the as-of date, the photos by
    file and the field judged.
    ``each`` names fields that the function judges one after the other as its first parameter. ``whole_column`` marks a rule
    about several candidates, which takes whole columns and answers {place: verdict}, or for a verdict (verdict, places of
    the others), or (verdict, places of the others, what to write instead); place None is the column as a whole. ``step`` is
    read off the id when it is not given.
    """

    def make(judge):
        asked = parameters(judge)
        return Rule(
            id=id,
            step=step if step is not None else _step(id),
            severity=severity,
            judge=judge,
            params=asked.plain,
            field=more.pop("field", asked.plain[0]),
            zh=zh,
            en=en,
            fix_zh=fix_zh,
            fix_en=fix_en,
            why_zh=why_zh,
            why_en=" ".join((judge.__doc__ or "").split()),
            guide=guide,
            blanks_too=asked.optional,
            wants=asked.keywords,
            **more,
        )

    return make


def _step(id):
    return int(id[1:3]) if id[0] == "S" else 13
