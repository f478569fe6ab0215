"""What correcting one cell costs in Python: ``python benchmarks/editing.py [--rows 5000] [--rounds 9]``.

From the message of the browser to the views that it is sent, on disk meanwhile; the promise is 100 ms at 5,000 candidates.
"""

import argparse
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from cohort_file import write  # noqa: E402

from toolkit.panels.app import VIEWS, page_of  # noqa: E402
from toolkit.panels.controller import Controller  # noqa: E402
from toolkit.panels.edit_deeds import EDITED_ROW  # noqa: E402
from toolkit.panels.grid import grid_view, row_view  # noqa: E402
from toolkit.panels.photos import follow  # noqa: E402
from toolkit.panels.start_deeds import first_state  # noqa: E402
from toolkit.workspace import open_workspace  # noqa: E402

PROMISE = 0.100
PARTS = ("header", "notices", "job", "dialog")


def opened(folder, rows):
    """A desk on which a cohort of so many is open, without a background of its own."""
    workspace = open_workspace(Path(folder) / "cohorts")
    desk = Controller(workspace, first_state(workspace, "audit", date(2025, 2, 15)))
    desk.run = lambda key, work, after=None: desk.change(**vars(work(lambda *_, **__: True)(desk.state)))
    desk.handle({"do": "pick", "path": str(write(Path(folder) / "cohort.xlsx", rows))})
    desk.handle({"do": "start"})
    return desk


def main():
    """Prints the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    follow.PAUSE = 3600
    with tempfile.TemporaryDirectory() as folder:
        desk = opened(folder, options.rows)
        sizes, drawn = {}, grid_view(desk.state)

        def draw(only=None):
            for name in only or (*PARTS, *page_of(desk.state)):
                at = time.perf_counter()
                row_view(desk.state, drawn) if name == EDITED_ROW else VIEWS[name](desk.state)
                sizes.setdefault(name, []).append(time.perf_counter() - at)

        desk.redraw = draw
        people, times = desk.state.opened.people.ordered, []
        for at in range(options.rounds):
            value = ("苗族", "侗族")[at % 2]
            began = time.perf_counter()
            desk.handle({"do": "edit", "person": people[at].number, "field": "ethnicity", "text": value})
            times.append(time.perf_counter() - began)
        verdict = "PASS" if median(times) <= PROMISE else "over"
        print(f"{options.rows} candidates, one cell: {1000 * median(times):.0f} ms (worst {1000 * max(times):.0f}) {verdict}")
        for name, found in sizes.items():
            print(f"  {name}: {1000 * median(found):.1f} ms")


if __name__ == "__main__":
    main()
