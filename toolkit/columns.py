"""The cohort's columns as rules see them: fields as written, facts derived when first asked for, doubtful cells marked."""

from dataclasses import dataclass
from functools import cache, partial

import numpy as np

from toolkit.coded import DOUBT, Coded, ask
from toolkit.facts import facts
from toolkit.fields import fields
from toolkit.once import Once

FEW = 20
"""Rows are few when they are less than the twentieth part of a cohort."""


class Columns:
    """Fields and facts by name, ``height`` rows in the cohort's order."""

    def __init__(self, columns, height, season, today, doubts=None, absent=None, photos=None):
        self.height = height
        self._raw = columns
        self._doubts = doubts or {}
        self._absent = absent or {}
        self._given = {"season": season, "today": today, "photos": photos}
        self._blank = Coded(np.array([None, DOUBT], object), np.zeros(height, np.intp))
        self.coded = Once(self._made)
        self.spared_by = Once(self._spared)  # {fact: how many rows it leaves out for certain}
        self._parts = Once(self._part)

    @classmethod
    def of_cohort(cls, cohort, season, today):
        """The columns of an imported cohort."""
        doubts = {}
        for field, sheet, row, kind in cohort.doubts[["field", "sheet", "row", "kind"]].itertuples(index=False):
            doubts.setdefault(field, {})[cohort.places[sheet, row]] = kind
        columns = dict(zip(cohort.table.columns, cohort.table.to_numpy().T, strict=True))
        return cls(columns, len(cohort.table), season, today, doubts, _absent(cohort), cohort.photos)

    def get(self, name):
        """A column by the name of its field or fact, as a list; all blank when the sheet has no such column."""
        return self.coded[name].at(slice(None))

    def _made(self, name):
        if self._is_derived(name):
            return self.part(None).derived(facts()[name])
        if name in self._raw:
            return Coded.of(self._marked(name))
        doubts = self._doubts.get(name.removesuffix("_doubt"))
        return Coded.of([doubts.get(row) for row in range(self.height)]) if doubts else self._blank

    def _marked(self, field):
        values = self._raw[field]
        if field in self._doubts:
            values = list(values)
            for row in self._doubts[field]:
                values[row] = DOUBT
        return values

    def _is_derived(self, name):
        return name in facts() and name not in self._raw

    def is_made(self, name):
        """Whether nothing is left to derive of a column."""
        return name in self.coded or not self._is_derived(name)

    def at(self, name, row):
        """One value of a column; a fact that nobody else asked for is derived for this row alone."""
        if self.is_made(name):
            return self.coded[name][row]
        fact = facts()[name]
        args = [self.at(param, row) for param in fact.params]
        known = all(arg not in (None, DOUBT) for param, arg in zip(fact.params, args, strict=True) if param in fact.required)
        return fact.derive(*args, **self.wanted(fact.wants)) if known else None

    def of_rows(self, name, rows):
        """A column's values in a few rows; a fact that nobody else asked for is derived for these rows alone."""
        if self.is_made(name) or len(rows) < 2:
            return [self.at(name, row) for row in rows]
        return Part(self, np.array(rows), apart=True).coded[name].at(slice(None))

    def lacking(self, field):
        """The rows whose sheet has no such column, as an array of bools."""
        if field not in self._raw:
            return np.ones(self.height, bool)
        return self._rows(self._absent.get(field, ()))

    def doubtful(self, field):
        """The rows whose cell intake could not read with certainty."""
        return self._rows(self._doubts.get(field, ()))

    def blank(self, field):
        """The rows in which nothing stands although there is such a column."""
        return (self.coded[field].codes == 0) & ~self.lacking(field)

    def _rows(self, rows):
        found = np.zeros(self.height, bool)
        found[list(rows)] = True
        return found

    @property
    def without_photos(self):
        """Whether nobody gave photos."""
        return self._given["photos"] is None

    def raw(self, field, row):
        """The value as intake left it, also where it is doubtful."""
        return self._raw[field][row] if field in self._raw else None

    def wanted(self, names, field=None):
        """The season, the as-of date, the photos and the field that is judged, for a function that asks for them."""
        return {name: field if name == "field" else self._given[name] for name in names}

    def part(self, only, field=None):
        """The rows for which the fact ``only`` is true (also by inference), without those whose sheet lacks a field."""
        return self._parts[only, field if field in self._absent else None]

    def _part(self, key):
        only, lacking = key
        if lacking:
            rows = self.part(only).rows
            return Part(self, rows[[row not in self._absent[lacking] for row in rows.tolist()]])
        return Part(self, self.coded[only].true() if only else np.arange(self.height))

    def _spared(self, only):
        return self.height - len(self.part(only).rows) - self.coded[only].blanks()

    def missing(self, rule, field, params):
        """The first field that the rule cannot do without and that the sheet does not have, or None."""
        if field not in self._raw and not rule.without_column:
            return field
        return next((name for name in _required(params, rule.blanks_too) if name not in self._raw and name != field), None)

    def absent_note(self, rule, params):
        """Why a rule judged nobody: the fields behind its facts that the sheet does not have."""
        names = self.related((*params, rule.only) if rule.only else params)
        absent = [name for name in names if name not in self._raw]
        return f"no_column:{','.join(absent)}" if absent else "nothing_to_judge"

    @staticmethod
    @cache
    def related(params):
        """The fields behind some parameters, those of facts included."""
        return tuple(dict.fromkeys(field for name in params for field in fields_behind(name)))

    def facts(self):
        """Every fact by its name: {name: FactColumn}."""
        return {name: FactColumn(name, self) for name in facts()}


@dataclass(frozen=True)
class FactColumn:
    """One fact by row, ``fact[row]``: derived for those rows that somebody looks at."""

    name: str
    columns: Columns

    def __getitem__(self, row):
        return self.columns.at(self.name, row)


class Part:
    """Some rows of Columns, or all: what is derived for a few rows is not derived for the others."""

    def __init__(self, whole, rows, apart=None):
        self.rows = rows
        self._whole = whole
        self._apart = len(rows) * FEW < whole.height if apart is None else apart
        self.coded = whole.coded if len(rows) == whole.height else Once(self._made)

    def _made(self, name):
        if self._apart and not self._whole.is_made(name):
            return self.derived(facts()[name])
        return self._whole.coded[name].taken(self.rows)

    def derived(self, fact):
        """A fact's column."""
        derive = partial(fact.derive, **self._whole.wanted(fact.wants)) if fact.wants else fact.derive
        needed = [fact.params.index(name) for name in fact.required]
        return ask(derive, [self.coded[name] for name in fact.params], known=needed).column(len(self.rows))


def _absent(cohort):
    """The blank cells of columns that the sheet does not have, although another sheet or a few rows do: {field: rows}."""
    found = {}
    for field in cohort.table.columns:
        lacking = {sheet for sheet in cohort.sheets if not cohort.has_column(sheet, field)}
        if lacking:
            rows = zip(cohort.table.index, cohort.table[field], strict=True)
            found[field] = {place for place, ((sheet, _), value) in enumerate(rows) if value is None and sheet in lacking}
    return found


@cache
def _required(params, blanks_too):
    """The fields among some parameters that must not be blank."""
    return tuple(name for name in params if name in fields() and name not in blanks_too)


@cache
def fields_behind(name):
    """The fields from which a parameter of a rule comes: itself, or those of the fact."""
    if name not in facts():
        return (name.removesuffix("_doubt"),)
    return tuple(dict.fromkeys(field for param in facts()[name].params for field in fields_behind(param)))
