"""Invented candidates for tests: the generator of the sample cohort (data/sample/invented)."""

import sys

from toolkit.places import DATA

sys.path.append(str(DATA / "sample"))

from invented import FIELDS, KINDS, candidate, cohort
from invented.plain_sheet import write_plain
from invented.spellings import respelled

__all__ = ["FIELDS", "KINDS", "candidate", "cohort", "respelled", "write_plain"]
