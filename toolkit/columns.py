"""The cohort's columns as rules see them: fields as written, facts derived when first asked for, doubtful cells marked."""

from functools import cache, partial

from toolkit.facts import facts
from toolkit.fields import fields
from toolkit.once import ask_each

DOUBT = "\0"
"""Stands for a cell that is not blank but whose value is not known: a rule does not judge it, a fact may see it."""


FEW = 20
"""Rows are few when they are less than the twentieth part of a cohort."""


class Columns:
    """Fields and facts by name, ``height`` values each, in the cohort's order."""

    def __init__(self, columns, height, season, today, doubts=None, absent=None):
        self.height = height
        self._raw = columns
        self._doubts = doubts or {}
        self._absent = absent or {}
        self._known = {name: self._marked(name, values) for name, values in columns.items()}
        self._given = {"season": season, "today": today}
        self._blank = [None] * height
        self._rows = {}

    @classmethod
    def of_cohort(cls, cohort, season, today):
        """The columns of an imported cohort."""
        doubts = {}
        for field, sheet, row, kind in cohort.doubts[["field", "sheet", "row", "kind"]].itertuples(index=False):
            doubts.setdefault(field, {})[cohort.places[sheet, row]] = kind
        columns = {field: cohort.table[field].tolist() for field in cohort.table.columns}
        return cls(columns, len(cohort.table), season, today, doubts, _absent(cohort))

    def get(self, name):
        """A column by the name of its field or fact; all blank when the sheet has no such column."""
        if name not in self._known:
            self._known[name] = self._derive(name) if name in facts() else self._doubts_of(name)
        return self._known[name]

    def of_rows(self, name, rows):
        """A column's values in some rows; for a few rows a fact is not derived for all the others."""
        if len(rows) == self.height:
            return self.get(name)
        if len(rows) * FEW < self.height:
            return [self.at(name, row) for row in rows]
        values = self.get(name)
        return [values[row] for row in rows]

    def at(self, name, row):
        """One value of a column; a fact that nobody else asked for is derived for this row alone."""
        if name in self._known or name not in facts():
            return self.get(name)[row]
        fact = facts()[name]
        args = [self.at(param, row) for param in fact.params]
        known = all(arg not in (None, DOUBT) for param, arg in zip(fact.params, args, strict=True) if param in fact.required)
        return fact.derive(*args, **self.wanted(fact.wants)) if known else None

    def raw(self, field, row):
        """The value as intake left it, also where it is doubtful."""
        return self._raw[field][row] if field in self._raw else None

    def _marked(self, field, values):
        if field not in self._doubts:
            return values
        values = list(values)
        for row in self._doubts[field]:
            values[row] = DOUBT
        return values

    def _doubts_of(self, name):
        """The kinds of doubt about a field ("id_number_doubt"); all blank where there is none or no such column."""
        doubts = self._doubts.get(name.removesuffix("_doubt"))
        return [doubts.get(row) for row in range(self.height)] if doubts else self._blank

    def _derive(self, name):
        fact = facts()[name]
        if any(self.get(param) is self._blank for param in fact.required):
            return self._blank
        derive = partial(fact.derive, **self.wanted(fact.wants)) if fact.wants else fact.derive
        needed = tuple(fact.params.index(param) for param in fact.required)
        table = list(zip(*map(self.get, fact.params), strict=True))

        def answer(args):
            doubtful = (None in args or DOUBT in args) and any(args[place] in (None, DOUBT) for place in needed)
            return None if doubtful else derive(*args)

        return ask_each(answer if needed else lambda args: derive(*args), table)

    def wanted(self, names):
        """The season and the as-of date for a function that asks for them."""
        return {name: self._given[name] for name in names}

    def rows_for(self, only):
        """The rows to which a rule applies: all, or those whose fact ``only`` is true (also by inference)."""
        if only is None:
            return range(self.height)
        if only not in self._rows:
            self._rows[only] = [row for row, applies in enumerate(self.get(only)) if applies]
        return self._rows[only]

    def with_column(self, rule, field, rows):
        """Those of some rows whose sheet has the column that the rule is about."""
        absent = self._absent.get(field)
        return rows if rule.without_column or not absent else [row for row in rows if row not in absent]

    def unknown_for(self, only):
        """How many rows it is not known for whether the rule applies to them."""
        return 0 if only is None else self.get(only).count(None)

    def missing(self, rule, field, params):
        """The first field that the rule cannot do without and that the sheet does not have, or None."""
        if field not in self._raw and not rule.without_column:
            return field
        needed = (name for name in params if name in fields() and name != field and name not in rule.blanks_too)
        return next((name for name in needed if name not in self._raw), None)

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

    def known_facts(self):
        """The facts that were asked for."""
        return {name: values for name, values in self._known.items() if name in facts()}


def _absent(cohort):
    """The rows whose sheet has no such column, although another sheet has it: {field: rows}."""
    found = {}
    for field in cohort.table.columns if len(cohort.sheets) > 1 else ():
        lacking = {sheet for sheet in cohort.sheets if not cohort.has_column(sheet, field)}
        if lacking:
            found[field] = {place for (sheet, _), place in cohort.places.items() if sheet in lacking}
    return found


@cache
def fields_behind(name):
    """The fields from which a parameter of a rule comes: itself, or those of the fact."""
    if name not in facts():
        return (name.removesuffix("_doubt"),)
    return tuple(dict.fromkeys(field for param in facts()[name].params for field in fields_behind(param)))
