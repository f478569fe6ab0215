"""Invented candidates for tests: the generator of the sample cohort (data/sample/invented)."""

import sys

from toolkit import DATA

sys.path.append(str(DATA / "sample"))

from invented import FIELDS, KINDS, candidate, cohort  # noqa: E402
from invented.plain_sheet import write_plain  # noqa: E402
from invented.spellings import respelled  # noqa: E402

__all__ = ["FIELDS", "KINDS", "candidate", "cohort", "respelled", "write_plain"]
