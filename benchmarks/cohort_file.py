"""Makes the workbooks that are measured: ``python benchmarks/cohort_file.py OUT.xlsx ROWS``.

Invented candidates in fifty columns as Excel writes them (shared strings), eight of a hundred with a fault.
"""

import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "data" / "sample")]

from invented import FIELDS, cohort  # noqa: E402
from invented.plain_sheet import write_plain  # noqa: E402
from invented.roster_faults import FAULTS  # noqa: E402

LEFT_OUT = {"skill_exempt", "overseas_cert", "trn_type", "trn_major", "trn_practice_major", "trn_grade", "title_date"}
COLUMNS = tuple(name for name in FIELDS if name not in LEFT_OUT)
FAULTY = 0.08


def people(rows, seed=1):
    """So many candidates, the same every time."""
    rng = random.Random(seed)
    found = cohort(rows, seed)
    for place in rng.sample(range(rows), int(rows * FAULTY)):
        fault = rng.choice(FAULTS)
        person = fault.person(rng)
        found[place] = person | fault.applied(person)
    return [person | {"phone": f"199{place:08}"} for place, person in enumerate(found)]


def write(path, rows):
    """Writes the workbook and returns its path."""
    return write_plain(path, people(rows), COLUMNS)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
