"""The promises about speed, measured: ``python benchmarks/run.py [--large] [--rounds 5]``.

Times are CPU seconds with all child processes, compared within one run; a line says PASS or over. Nothing here is a test.
"""

import argparse
import compileall
import contextlib
import io
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import meter  # noqa: E402
from cohort_file import cohort  # noqa: E402
from meter import Line  # noqa: E402
from python_calamine import CalamineWorkbook  # noqa: E402

from toolkit.__main__ import main as main_of_the_toolkit  # noqa: E402
from toolkit.audit import audit, judge_one  # noqa: E402
from toolkit.fixlist import write_fixlist  # noqa: E402
from toolkit.intake.cohort import read_cohort  # noqa: E402
from toolkit.rules.catalogue import catalogue  # noqa: E402
from toolkit.season import load_season  # noqa: E402

SEASON, TODAY = load_season("2025-hunan"), date(2025, 2, 15)
MEGABYTE = 1024 * 1024


def workbook(folder, rows):
    """A workbook of so many candidates, made by another process so that its memory does not count here."""
    path = Path(folder) / f"{rows}.xlsx"
    meter.run("benchmarks/cohort_file.py", str(path), str(rows), cwd=ROOT)
    return path


def decode(path):
    """The yardstick: every cell of the workbook as a Python value, and nothing else."""
    book = CalamineWorkbook.from_path(str(path))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


class Work:
    """What a tutor waits for, part by part: read, judge, write the fix list."""

    def __init__(self, path, folder):
        self.path, self.fixes = path, Path(folder) / "fixes.xlsx"

    def read(self):
        """The workbook as a cohort."""
        self.cohort = read_cohort(self.path, SEASON)

    def judge(self):
        """All rules."""
        self.audit = audit(self.cohort, SEASON, TODAY)

    def write(self):
        """The fix list on disk."""
        write_fixlist(self.audit, self.fixes, "zh")


def command(path, folder):
    """The same as a command."""
    return "-m", "toolkit", "audit", str(path), "--as-of", str(TODAY), "--fixlist", str(Path(folder) / "fixes.xlsx")


def in_this_process(path, folder):
    """The same command with everything imported already."""
    with contextlib.redirect_stdout(io.StringIO()):
        main_of_the_toolkit(list(command(path, folder)[2:]))


def five_thousand(folder, rounds):
    """5,000 candidates in 50 columns, with everything imported and from a cold start."""
    path = workbook(folder, 5000)
    work = Work(path, folder)
    parts = (work.read, work.judge, work.write)
    for part in parts:  # imports and code tables
        part()
    warm, cold = lambda: in_this_process(path, folder), lambda: meter.run(*command(path, folder), cwd=ROOT)
    yard, whole, cold, read, judge, write = meter.in_turns(rounds, lambda: decode(path), warm, cold, *parts)
    split = f"{whole:.2f} s; decode {yard:.2f} s; alone: read {read:.2f}, judge {judge:.2f}, write {write:.2f} s"
    yield Line("5,000 rows: all rules", judge, 0.5, "s", f"{len(catalogue())} rules; beside others: benchmarks/peers.py")
    yield Line("5,000 rows: xlsx to fix list, against decoding it", whole / yard, 4, "x", split)
    yield Line("5,000 rows: the same as a process from a cold start", cold / yard, 8, "x", f"{cold:.2f} s")


def one_candidate(rounds):
    """Judging one candidate again after an edit."""
    edited = cohort(200, seed=2)
    judge_one(edited[0], SEASON, TODAY)
    taken = [
        1000 * meter.cpu_of(lambda: [judge_one(person, SEASON, TODAY) for person in edited]) / len(edited)
        for _ in range(rounds)
    ]
    yield Line("one edited candidate judged again", median(taken), 5, "ms")


def first_words(rounds):
    """How long --help takes on the clock; the shortest round, since a clock counts what others do as well."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        meter.run("-m", "toolkit", "--help", cwd=ROOT)
        taken.append(time.perf_counter() - start)
    yield Line("python -m toolkit --help, on the clock", min(taken), 0.3, "s", f"median {median(taken):.2f} s")


def hundred_thousand(folder):
    """100,000 candidates: time in proportion, memory in bounds."""
    small, large = workbook(folder, 10_000), workbook(folder, 100_000)
    few, many = (meter.cpu_of(lambda path=path: meter.run(*command(path, folder), cwd=ROOT)) for path in (small, large))
    yield Line("100,000 rows: time against 10,000", many / few, 11, "x", f"{many:.1f} s / {few:.1f} s")
    held = meter.peak_memory(*command(large, folder), cwd=ROOT) / MEGABYTE
    yield Line("100,000 rows: most memory, all processes", held, 900, "MB")


def main():
    """Prints a line a promise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--large", action="store_true", help="100,000 candidates as well (some minutes)")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "toolkit", quiet=1)  # as start.py leaves it, also where Python is told to write no bytecode
    with tempfile.TemporaryDirectory() as folder:
        lines = [first_words(options.rounds), one_candidate(options.rounds), five_thousand(folder, options.rounds)]
        for found in lines + ([hundred_thousand(folder)] if options.large else []):
            for line in found:
                print(line, flush=True)


if __name__ == "__main__":
    main()
