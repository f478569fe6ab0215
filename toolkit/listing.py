"""Findings as a tutor reads them: each joined with its rule's sentences, its place in the sheet and its candidate."""

from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

import pandas as pd

from toolkit.fields import fields
from toolkit.masking import WHOLE, changes, mask
from toolkit.once import Once
from toolkit.route import Route, route
from toolkit.rules.catalogue import by_id
from toolkit.same_person import differing, newest
from toolkit.severity import SEVERITIES
from toolkit.words import say

LISTING = [
    "rule", "step", "severity", "sheet", "row", "cell", "related", "field", "label", "value", "written", "message", "fix",
    "why", "guide", "suggestion", "sure", "fix_by", "frozen", "due", "route", "about", "name", "class_name",
]  # fmt: skip

FIRST_STEPS = (8, 7, 10)
"""Within one severity these come first: the guide's section 三 names education, work unit and certificates."""

_STEPS = {step: rank for rank, step in enumerate(FIRST_STEPS)}

NAMED = 6
"""How many fields a sentence names."""


def listing(audit, lang="zh"):
    """One row a finding, the columns of LISTING, what cannot be changed later first.

    ``value`` is the value that was judged, ``written`` what stands in the tutor's own cell; of a number of identity, which is
    masked and compared place by place, it is the value too.
    ``row`` is None and ``cell`` may be None for a finding about a whole column; ``related`` holds (sheet, A1) pairs;
    ``sure`` says how sure the suggestion is ("certain", "likely", "check"; None without one). ``due`` is the last day on which
    it can be fixed, ``route`` what to do on the audit's day and whom to turn to. ``about`` is the finding's own ``related``:
    (sheet, row, field).
    """
    people, lookup = _people(audit.cohort), _Values(audit, lang)
    told = Once(lambda key: _told(by_id()[key[0]], key[1], audit, lang))
    rows = []
    for finding in audit.findings.itertuples(index=False):
        about = told[finding.rule, finding.case]
        row = _row(finding, about, audit.cohort, lookup, people.get((finding.sheet, finding.row), (None, None)))
        rows.append((_order(finding, about, audit.cohort), row))
    rows.sort(key=itemgetter(0))
    return pd.DataFrame([row for _, row in rows], columns=LISTING, dtype=object)


class _Told(NamedTuple):
    """What a rule says of every candidate alike."""

    step: int
    message: str
    fix: str
    why: str
    guide: str
    sure: str
    fix_by: str
    frozen: bool
    due: date
    route: Route


def _told(rule, case, audit, lang):
    message, fix, why = (rule.sentence(part, lang, case) for part in ("message", "fix", "why"))
    way, due = route(rule, audit.season, audit.today, lang), audit.season.milestone(rule.due).end
    guide = guide_place(rule.guide, lang)
    return _Told(rule.step, message, fix, why, guide, rule.sure_of(case), rule.fix_by, rule.frozen_after_close, due, way)


def _row(finding, told, cohort, lookup, person):
    cell = cohort.cell(finding.sheet, finding.row, finding.field) if finding.row else None
    written = cohort.as_written.get((finding.sheet, cell), finding.value) if finding.field not in WHOLE else finding.value
    return (
        finding.rule, told.step, finding.severity, finding.sheet, finding.row, cell,
        _cells(cohort, finding.related), finding.field, label(finding.field, lookup.lang), finding.value, written,
        lookup.fill(told.message, finding), lookup.fill(told.fix, finding), told.why, told.guide, finding.suggestion,
        told.sure if finding.suggestion is not None else None,
        told.fix_by, told.frozen, told.due, told.route.sentence, finding.related,
        *person,
    )  # fmt: skip


def about_season(finding):
    """Whether a finding of the listing is a note about the season: about nobody, and about no column."""
    return finding.row is None and by_id()[finding.rule].about_season


def label(field, lang="zh"):
    """The portal's word for a field."""
    return fields()[field].label(lang) if field in fields() else field


def difference(field, value, suggestion, lang="zh"):
    """In which places a number of identity differs from what should be written; "" where there is nothing to compare."""
    if field not in WHOLE or value is None or suggestion is None:
        return ""
    found = changes(str(value), str(suggestion))
    if found is None:
        return say("listing.many_places", lang)
    return say("listing.between", lang).join(_change(change, lang) for change in found)


def _change(change, lang):
    start, end = change.here
    if not change.old:
        return say("listing.lacking", lang, at=start, new=change.new)
    at = end if end == start + 1 else f"{start + 1}–{end}"
    return say("listing.wrong" if change.new else "listing.surplus", lang, at=at, old=change.old, new=change.new)


@lru_cache(maxsize=512)
def guide_place(place, lang):
    """A place in the guide as a reader says it: 指南第六步 规范5 for 四-6 规范5."""
    if lang != "zh" or not place.startswith("四-"):
        return place
    step, _, rest = place[2:].partition(" ")
    if not step.isdigit():
        return place
    numeral = say(f"listing.numeral_{step}", lang)
    return f"{say('listing.step_place', lang, step=numeral)} {rest}".strip()


def _order(finding, told, cohort):
    person = cohort.places.get((finding.sheet, finding.row), -1)
    rank = SEVERITIES.index(finding.severity), finding.row is None, told.route.rank
    return *rank, _STEPS.get(told.step, told.step + len(_STEPS)), person, finding.field


def _people(cohort):
    blank = [None] * len(cohort)
    names, classes = (naming(f, cohort.table[f]) if f in cohort.table else blank for f in ("name", "class_name"))
    return dict(zip(cohort.table.index, zip(names, classes, strict=True), strict=True))


def naming(field, values):
    """A column by which people are called, as a list; an identity number or phone inside is masked, whoever looks."""
    known = Once(lambda value: mask(field, value))
    return [value if value.__class__ is str and value.isalpha() else known[value] for value in values]


def _cells(cohort, related):
    found = ((sheet, cohort.cell(sheet, row, field)) for sheet, row, field in related)
    return tuple((sheet, cell) for sheet, cell in found if cell)


class _Values:
    """Fills the braces of a sentence with the candidate's own values and facts."""

    def __init__(self, audit, lang):
        self._cohort, self._facts, self.lang = audit.cohort, audit.facts, lang
        self._place = audit.cohort.places

    def fill(self, sentence, finding):
        if "{" not in sentence or finding.row is None:
            return sentence
        self._finding = finding
        return sentence.format_map(self)

    def __getitem__(self, name):
        finding, here = self._finding, (self._finding.sheet, self._finding.row)
        if name == "value":
            return finding.value
        if name == "length":
            return len(finding.value)
        if name in ("rows", "newest", "differing"):
            others = [(sheet, row) for sheet, row, _ in finding.related if (sheet, row) != here]
            return getattr(self, f"_{name}")(here, list(dict.fromkeys(others)))
        if name in self._facts:
            return self._facts[name][self._place[here]]
        return self._cohort.table[name].iat[self._place[here]] if name in self._cohort.table else ""

    def _rows(self, here, others):
        return self._listed([self._place_of(*other) for other in others])

    def _newest(self, here, others):
        found = newest(self._cohort, [here, *others])
        return say("listing.this_row", self.lang) if found == here else self._place_of(*found)

    def _differing(self, here, others):
        labels = [label(name, self.lang) for name in differing(self._cohort, [here, *others])]
        if not labels:
            return say("listing.same_answers", self.lang)
        key = "listing.different_answers" if len(labels) <= NAMED else "listing.many_different_answers"
        return say(key, self.lang, labels=self._listed(labels[:NAMED]), count=len(labels))

    def _listed(self, parts):
        return ("、" if self.lang == "zh" else ", ").join(parts)

    def _place_of(self, sheet, row):
        key = "listing.row" if sheet == self._finding.sheet else "listing.row_of_sheet"
        return say(key, self.lang, sheet=sheet, row=row)
