"""Every comparison in a written rule is broken once, and a test of that rule sees it (tests/mutation.py)."""

import subprocess
import sys
from pathlib import Path

from tests.breaks import breaks

ROOT = Path(__file__).resolve().parents[1]


def too_young(age, path):
    """An example that has been given a docstring."""
    return age < 16 and path in ("首次报考", "西学中")


def test_a_function_is_broken_in_every_way():
    broken = dict(breaks(too_young))
    assert set(broken) == {
        "return age < 16 and path in ('首次报考', '西学中') → return True",
        "return age < 16 and path in ('首次报考', '西学中') → return False",
        "age < 16 and path in ('首次报考', '西学中') → age < 16 or path in ('首次报考', '西学中')",
        "age < 16 and path in ('首次报考', '西学中') → path in ('首次报考', '西学中')",
        "age < 16 and path in ('首次报考', '西学中') → age < 16",
        "age < 16 → age <= 16",
        "age < 16 → age >= 16",
        "16 → 17",
        "16 → 15",
        "path in ('首次报考', '西学中') → path not in ('首次报考', '西学中')",
        "('首次报考', '西学中') without '首次报考'",
        "('首次报考', '西学中') without '西学中'",
    }
    whole = too_young.__code__
    assert [too_young(16, "西学中"), too_young(15, "西学中")] == [False, True]
    too_young.__code__ = broken["age < 16 → age <= 16"]
    assert [too_young(16, "西学中"), too_young(17, "西学中")] == [True, False]
    too_young.__code__ = whole


def test_every_break_of_a_written_rule_is_seen():
    done = subprocess.run([sys.executable, "tests/mutation.py"], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
