"""Whom a rule leaves open: it applies or may apply to them, and a cell that it needs is lacking, blank, doubtful or wrong.

A rule that says nothing of a candidate because it does not concern him, or because what it looks at may stay blank, leaves
nothing open.
"""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

import numpy as np

from toolkit.columns import fields_behind
from toolkit.facts import facts
from toolkit.fields import fields
from toolkit.once import Once
from toolkit.severity import INFO

SPARED, JUDGED, OPEN, OWED = range(4)
"""How far a candidate was judged in a step: nothing is to be judged; judged; not judged; not judged where the form asks."""

FAILED, PHOTOS = "failed", "photos"
"""Stand in the place of a field where a rule failed, and where nobody gave photos."""


class Gap(NamedTuple):
    """Why rules leave candidates open: a field (or FAILED, PHOTOS), for how many people, and how many rules.

    ``columnless``: for how many of the people the sheet has no such column; ``owed``: for how many the form asks for it.
    """

    field: str
    people: int
    columnless: int
    owed: int
    rules: int


class Unjudged:
    """Collects, rule by rule, who is left open; ``found`` are the findings, whose cells say nothing reliable."""

    def __init__(self, columns, rules, found):
        self._columns, self._height = columns, columns.height
        self._steps = {rule.step: np.zeros((3, columns.height), bool) for rule in rules}
        self._wrong, self._demands = defaultdict(list), defaultdict(list)
        for finding in found:
            if finding.position is not None and finding.severity != INFO:
                self._wrong[finding.field].append(finding.position)
        for rule in rules:
            for field in (rule.each or (rule.field,)) if rule.only and rule.field in rule.blanks_too else ():
                self._demands[field].append(rule.only)
        self._silent, self._idle = Once(self._is_silent), Once(self._is_idle)
        self._applies, self._doubtful = Once(self._may_apply), Once(columns.doubtful)
        self._blamed = defaultdict(lambda: [np.zeros(columns.height, bool), np.zeros(columns.height, bool), 0])

    def add(self, rule, outcome):
        """One rule's outcome (toolkit.rules.engine.Outcome): how many rows it reached, and how many it leaves open."""
        open_rows, reached = np.zeros(self._height, bool), np.zeros(self._height, bool)
        blamed = {}
        for field, rows in outcome.parts:
            part = np.zeros(self._height, bool)
            part[rows] = True
            reached |= part
            unasked = self._applies[rule.only] & ~part
            if unasked.any():
                self._blame(rule, field, outcome.failed, unasked, blamed)
        for rows in blamed.values():
            open_rows |= rows
        if not rule.about_sheet:
            self._note(rule, reached, open_rows, blamed, owed=outcome.failed or is_required(rule))
        return int(np.count_nonzero(reached)), int(np.count_nonzero(open_rows))

    def states(self):
        """How far each candidate was judged, in the cohort's order: {step: bytes of SPARED, JUDGED, OPEN or OWED}."""
        return {step: _states(*rows) for step, rows in self._steps.items()}

    def gaps(self):
        """Why anything is left open: (Gap, ...), what concerns most people first, else in the order of the form."""
        made = [self._gap(field, *self._blamed[field]) for field in (*fields(), FAILED, PHOTOS) if field in self._blamed]
        return tuple(sorted(made, key=lambda gap: (-gap.owed, -gap.people)))

    def _gap(self, field, rows, owed, rules):
        columnless = rows & self._columns.lacking(field) if field in fields() else rows[:0]
        return Gap(field, *(int(np.count_nonzero(mask)) for mask in (rows, columnless, owed)), rules)

    def _may_apply(self, only):
        """The rows of which the fact ``only`` (None for all) is not false: true, or nobody knows."""
        if not only:
            return np.ones(self._height, bool)
        applies = self._unknown(only)
        applies[self._columns.part(only).rows] = True
        return applies

    def _unknown(self, fact):
        return self._columns.coded[fact].codes == 0

    def _blame(self, rule, field, failed, unasked, blamed):
        """Adds to ``blamed`` ({field: rows}) what keeps the rule from asking about some rows."""
        if failed:
            blamed[FAILED] = blamed.get(FAILED, False) | unasked
            return
        needed, others = _needed(rule, field)
        if self._columns.without_photos and wants_photos(needed):
            blamed[PHOTOS] = blamed.get(PHOTOS, False) | unasked
            return
        for name in needed:
            unasked = unasked & ~self._idle[name]
        for name in _behind((*needed, *((rule.only,) if rule.only else ()))):
            self._add(name, unasked & self._silent[name], blamed)
        for name in _behind(others):
            self._add(name, unasked & self._doubtful[name], blamed)

    @staticmethod
    def _add(name, rows, blamed):
        if rows.any():
            blamed[name] = blamed.get(name, False) | rows

    def _is_silent(self, field):
        """The rows of which the field says nothing although something is to be said, or nothing reliable."""
        columns = self._columns
        silent = columns.lacking(field) | self._doubtful[field]
        silent[self._wrong.get(field, [])] = True
        blank, known = columns.blank(field), fields().get(field)
        if known and known.process:
            return silent | blank
        if known and known.missing:
            silent |= blank & self._applies[known.required_for]
        for only in self._demands[field]:
            silent |= blank & self._unknown(only)
        return silent

    def _is_idle(self, name):
        """The rows in which a parameter is blank as it may be: there is nothing to judge."""
        if name in facts():
            idle = np.zeros(self._height, bool)
            for param in facts()[name].required:
                idle |= self._idle[param]
            return idle
        return self._columns.blank(name) & ~self._silent[name]

    def _note(self, rule, reached, open_rows, blamed, owed):
        asked, opened, due = self._steps[rule.step]
        asked |= reached
        opened |= open_rows
        if owed:
            due |= open_rows
        for field, rows in blamed.items():
            entry = self._blamed[field]
            entry[0] |= rows
            if owed and field in (rule.field, FAILED):
                entry[1] |= rows
            entry[2] += 1


def is_required(rule):
    """Whether a rule asks for a cell that the form wants filled and for which every sheet should have a column."""
    field = fields().get(rule.field)
    return bool(rule.presence_only and field and field.missing and not field.optional_column)


def wants_photos(names):
    """Whether some parameters say nothing without photos."""
    return any(_wants_photos(name) for name in names)


@cache
def _wants_photos(name):
    fact = facts().get(name)
    return bool(fact) and ("photos" in fact.wants or any(_wants_photos(param) for param in fact.required))


def _needed(rule, field):
    """The parameters that must be known for a rule to judge, and the others."""
    params = (field, *rule.params[1:]) if rule.each else rule.params
    known = [params[place] for place in rule.looked_at[0]]
    if not rule.without_column and field not in known:
        known.append(field)
    return tuple(known), tuple(name for name in params if name not in known)


@cache
def _behind(names):
    return tuple(dict.fromkeys(field for name in names for field in fields_behind(name)))


def _states(asked, opened, due):
    states = np.where(asked, JUDGED, np.where(opened, OPEN, SPARED)).astype(np.uint8)
    states[due] = OWED
    return states.tobytes()
