"""Kills a kernel at random moments while it imports and decides: ``python tests/killed.py [--decisions 2000] [--imports 200]``.

A child says what was kept, after it was kept; it is killed without warning, again and again. Afterwards everything that it
said must be there, and every file must open. Ends with 1 when anything is lost.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

CHILD = """
import sys
from toolkit.persons import Person
from toolkit.snapshot import Found, Snapshot
from toolkit.workspace import Import, open_workspace

workspace, start, run = open_workspace(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
imported = lambda at: Import(f"2025-02-15T{at:06}", "x.xlsx", f"{run}{at}".rjust(64, "0"), "2025-hunan", "2025-02-15")
cohort = workspace.record_import("名册", imported(0))
at = start
while True:
    at += 1
    if at % 10 == 0:
        workspace.record_import("名册", imported(at))
        history = workspace.history(cohort)
        values = {person: (f"姓名{person}", f"{at}-{person}") for person in range(300)}
        places = {person: ("名单", person + 2) for person in values}
        found = {(person, "S06-GENDER-MISSING", "gender"): Found(None, "error", None) for person in range(0, 300, 3)}
        taken = Snapshot(f"{at:06}", "2025-hunan", "2025-02-15", places, ("name", "note"), values, found)
        history.keep(at, {person: Person(None, value[0], None) for person, value in values.items()}, taken)
        print("import", at, flush=True)
    else:
        number = workspace.history(cohort).decide(f"cell:{at}:gender", "fixed", value=f"{run}-{at}", was="null")
        print("decision", number, f"{run}-{at}", flush=True)
"""


def killed(folder, start, run, patience):
    """What a child said before it was killed: [[word, ...]]; lines that it could not finish do not count."""
    command = [sys.executable, "-c", CHILD, str(folder), str(start), run]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    time.sleep(patience)
    child.kill()
    said = child.communicate()[0]
    return [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]


def lost(folder, said):
    """What was said to be kept and is not there."""
    from toolkit.workspace import open_workspace

    workspace = open_workspace(folder)
    (recent,) = workspace.recent()
    if recent.problem:
        return [f"the file does not open: {recent.problem}"]
    history = workspace.history(recent.cohort)
    decisions = {str(one.number): one.value for one in history.decisions()}
    snapshots = history.snapshots()
    missing = [line for line in said if line[0] == "decision" and decisions.get(line[1]) != line[2]]
    missing += [line for line in said if line[0] == "import" and len(snapshots[int(line[1])].values) != 300]
    return missing


def main():
    """Prints what was kept and what was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--decisions", type=int, default=2000)
    parser.add_argument("--imports", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng, said, kills = random.Random(options.seed), [], 0
    with tempfile.TemporaryDirectory() as folder:
        while count(said, "decision") < options.decisions or count(said, "import") < options.imports:
            kills += 1
            said += killed(folder, kills * 100_000, f"run{kills}", 0.4 + rng.random() * 2)
            found = lost(folder, said) if said else []
            if found:
                print("lost:", *found[:10], sep="\n  ")
                return 1
        print(f"{kills} kills, {count(said, 'decision')} decisions and {count(said, 'import')} imports kept, nothing lost")
    return 0


def count(said, kind):
    """How many were kept."""
    return sum(line[0] == kind for line in said)


if __name__ == "__main__":
    sys.exit(main())
