"""Code lists: data/codes/*.csv, whose first lines (``# ...``) name the source; several values in a cell are parted by ``|``."""

import csv

from toolkit.places import DATA


def path(name):
    """Where one code list stands."""
    return DATA / "codes" / f"{name}.csv"


def rows(name):
    """The rows of one code list as dicts of str, in the order of the file."""
    with open(path(name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def parts(cell):
    """The values of one cell."""
    return tuple(cell.split("|")) if cell else ()
