"""Measures processes: CPU seconds with all children, and the memory that a process and its children hold at once."""

import gc
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil


@dataclass(frozen=True)
class Line:
    """One promise and what was measured."""

    what: str
    measured: float
    limit: float
    unit: str
    detail: str = ""

    def __str__(self):
        verdict = "PASS" if self.measured <= self.limit else "over"
        return f"{verdict}  {self.measured:8.2f} {self.unit:<3} of {self.limit:6.2f}  {self.what:<58} {self.detail}"


def cpu_seconds():
    """CPU seconds of this process and of its children so far, those that still live included."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    living = [child.cpu_times() for child in psutil.Process().children(recursive=True)]
    return sum(one.ru_utime + one.ru_stime for one in used) + sum(one.user + one.system for one in living)


def cpu_of(work):
    """CPU seconds that a call takes, children included; what an earlier one left behind is cleared away first."""
    gc.collect()
    start = cpu_seconds()
    work()
    return cpu_seconds() - start


def in_turns(rounds, *works):
    """The median CPU seconds of each work, taken in turns so that a busy machine is fair to all."""
    taken = [[cpu_of(work) for work in works] for _ in range(rounds)]
    return [median(column) for column in zip(*taken, strict=True)]


def run(*arguments, cwd):
    """Runs Python with these arguments; raises when it could not."""
    subprocess.run([sys.executable, *arguments], cwd=cwd, check=True, stdout=subprocess.DEVNULL)


def peak_memory(*arguments, cwd):
    """The most bytes that Python with these arguments and its children hold at once (/proc; else the largest of them)."""
    process = subprocess.Popen([sys.executable, *arguments], cwd=cwd, stdout=subprocess.DEVNULL)
    peak = _Peak(process)
    peak.start()
    if process.wait():
        raise SystemExit(f"exit code {process.returncode}")
    peak.join()
    return peak.bytes or _largest_child()


def _largest_child():
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return largest if sys.platform == "darwin" else largest * 1024


class _Peak(threading.Thread):
    """Looks fifty times a second how much a process and its children hold."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process, self.bytes = process, 0

    def run(self):
        while self.process.poll() is None:
            self.bytes = max(self.bytes, _held_by(self.process.pid))
            time.sleep(0.02)


def _held_by(pid):
    """Resident bytes of a process and of all that it started."""
    try:
        held = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:  # it has ended, or there is no /proc
        return 0
    return held + sum(map(_held_by, children))
