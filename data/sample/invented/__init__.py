"""Candidates who do not exist, right in every field of the registration form.

>>> len(cohort(40, seed=1))
40
"""

from invented import units
from invented.candidates import FIELDS, KINDS, candidate, cohort

__all__ = ["FIELDS", "KINDS", "candidate", "cohort", "units"]
