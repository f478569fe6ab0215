"""A column as its values and, for every row, which of them it holds: what is asked of a value is then asked once."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

DOUBT = "\0"
"""Stands for a cell that is not blank but whose value is not known: a rule does not judge it, a fact may see it."""

BLANKS, DOUBTS = np.array([None], object), np.array([DOUBT], object)
PRESENCE = np.array([None, DOUBT, True], object)

TABLE = 8
"""So many possible combinations a row are counted off in a table; beyond that they are sorted."""


ONE = tuple(map(np.array, ((0,), (1,), (2,))))
NONE = np.zeros(0, np.intp)
"""The codes of a column of one row, and of none."""


class Coded:
    """A column: ``codes`` is for each row the place of its value in ``values``, where None and DOUBT always stand first."""

    __slots__ = ("codes", "values")

    def __init__(self, values, codes):
        self.values = values
        self.codes = codes

    @classmethod
    def of(cls, column):
        """A list or an array of values, coded."""
        if len(column) == 1:
            return cls(_array([None, DOUBT, *column]), ONE[_place(*column)])
        array = column if isinstance(column, np.ndarray) else _array(column)
        places, values = pd.factorize(np.append(DOUBTS, array))  # None has the place -1, DOUBT 0
        return cls(np.append(BLANKS, values), places[1:] + 1)

    def __getitem__(self, row):
        return self.values[self.codes[row]]

    def at(self, rows):
        """The values in some rows, as a list."""
        return self.values[self.codes[rows]].tolist()

    def taken(self, rows):
        """Some rows of the column."""
        return Coded(self.values, self.codes[rows])

    def presence(self):
        """The column with True wherever something stands, doubtful or not."""
        return Coded(PRESENCE, 2 * (self.codes > 0))

    def blanks(self):
        """How many rows hold nothing."""
        return int(np.count_nonzero(self.codes == 0))

    def true(self):
        """The rows whose value is true, doubtful ones not."""
        true = [bool(value) and place != 1 for place, value in enumerate(self.values)]
        return np.array(true)[self.codes].nonzero()[0]


def _array(values):
    return np.fromiter(values, object, len(values))


def _place(value):
    return 0 if value is None else 1 if value == DOUBT else 2


@dataclass(slots=True)
class Answers:
    """What a function says about some rows: about ``rows[i]`` it says ``values[which[i]]``."""

    rows: np.ndarray
    values: list
    which: np.ndarray

    def true(self):
        """[(place among the rows, answer)] wherever the answer is true."""
        if not any(self.values):
            return []
        found = np.array(list(map(bool, self.values)))[self.which].nonzero()[0].tolist()
        return [(at, self.values[self.which[at]]) for at in found]

    def column(self, height):
        """A column of some height that is blank where nothing was asked."""
        if height == 1:
            return Coded.of(self.values or [None])
        told = Coded.of(self.values)
        codes = np.zeros(height, np.intp)
        codes[self.rows] = told.codes[self.which]
        return Coded(told.values, codes)


NOT_ASKED = Answers(NONE, [], NONE)


def ask(function, columns, known, sure=()):
    """Asks a pure function about the rows that ``usable`` leaves, each combination of values once."""
    if len(columns[0].codes) == 1:
        return _ask_about_one(function, [column[0] for column in columns], known, sure)
    rows = usable(columns, known, sure)
    examples, which = _together(columns, rows)
    return Answers(rows, list(map(function, *(column.at(examples) for column in columns))), which)


def _ask_about_one(function, values, known, sure):
    """The same for a single row, which is judged again whenever a tutor changes a cell."""
    for place in known:
        if values[place] is None or values[place] == DOUBT:
            return NOT_ASKED
    if DOUBT in values and any(values[place] == DOUBT for place in sure):
        return NOT_ASKED
    return Answers(ONE[0], [function(*values)], ONE[0])


def usable(columns, known, sure=()):
    """The rows in which the columns at the places ``known`` are neither blank nor doubtful, those at ``sure`` not doubtful."""
    fit = np.ones(len(columns[0].codes), bool)
    for place in known:
        fit &= columns[place].codes > 1
    for place in sure:
        fit &= columns[place].codes != 1
    return fit.nonzero()[0]


def _together(columns, rows):
    """A row for each different combination of values in some rows, and for each of the rows which of them."""
    size, which = 1, np.zeros(len(rows), np.intp)
    for column in columns:
        if 2 * max(size, len(column.values)) >= len(rows):  # mostly different: not worth comparing
            return rows, np.arange(len(rows))
        size, which = _counted(which * len(column.values) + column.codes[rows], size * len(column.values))
    examples = np.zeros(size, np.intp)
    examples[which] = rows
    return examples, which


def _counted(codes, limit):
    """How many different codes there are below a limit, and the codes counted from 0 on."""
    if limit > TABLE * len(codes):
        found, codes = np.unique(codes, return_inverse=True)
        return len(found), codes
    places = np.zeros(limit, np.intp)
    places[codes] = 1
    found = places.nonzero()[0]
    places[found] = np.arange(len(found))
    return len(found), places[codes]
