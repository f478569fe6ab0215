"""Measures many pictures: each content once, on several cores where that pays, and what is known not again.

The work is handed out by joblib, so its back ends (processes by default, a Dask cluster, …) do it without a change here.
"""

import warnings
from contextlib import contextmanager
from dataclasses import dataclass, field

from toolkit.photos.measuring.measure import measure, sha_of
from toolkit.photos.picture import Picture

FEW = 300
"""Below so many files further processes cost more time than they save."""

WINDOW_FILES = 256
WINDOW_BYTES = 24 * 2**20  # held at once, twice: what is being measured, and what is read meanwhile
WINDOW_BYTES_ALONE = 2 * 2**20
TASK_BYTES, TASK_FILES = 2**19, 8  # handed to another process at once


class PhotosStoppedError(Exception):
    """Measuring was stopped on request; what had been measured by then was kept."""


def measure_all(files, *, known=None, keep=None, progress=None, jobs=None):
    """{file: Picture} of all files, in their order.

    ``files``: objects with ``.file`` and ``.read()``; one that cannot be read is a Picture with the problem "unreadable".
    ``known``: {sha: Picture} of earlier runs, or a function from a list of shas to one. ``keep(sha, picture, thumbnail)`` is
    called for each content newly measured, ``progress(done, of)`` after each file, both in the caller's thread; when progress
    returns False, PhotosStoppedError is raised. ``jobs``: processes; None is one below FEW files, else one a core.
    """
    files = list(files)
    alone = jobs == 1 or (jobs is None and len(files) < FEW)
    run = _Run(len(files), known or {}, keep, progress, WINDOW_BYTES_ALONE if alone else WINDOW_BYTES)
    coming = iter(files)
    with _alone() if alone else _together(jobs or -1) as measured:
        window = run.next_window(coming)
        while window is not None:
            results = measured(_tasks(window))
            following = run.next_window(coming)  # read while other processes measure
            for sha, picture, thumbnail in results:
                run.take(sha, picture, thumbnail)
            window = following
    return {file.file: run.found[file.file] for file in files}


@dataclass
class _Run:
    """What has been found so far, and who waits for which content."""

    of: int
    known: object
    keep: object
    progress: object
    most_bytes: int
    found: dict = field(default_factory=dict)
    measured: dict = field(default_factory=dict)
    waiting: dict = field(default_factory=dict)

    def next_window(self, coming):
        """[(sha, data)] to be measured out of the next files; None when there are no more."""
        contents, size, read = {}, 0, 0
        for file in coming:
            data = _content(file)
            read += 1
            if data is None:
                self._tell(file.file, Picture(sha="", bytes=0, problem="unreadable"))
            elif (sha := sha_of(data)) in self.measured:
                self._tell(file.file, self.measured[sha])
            else:
                if sha not in self.waiting:
                    contents[sha] = data
                    size += len(data)
                self.waiting.setdefault(sha, []).append(file.file)
            if size >= self.most_bytes or read >= WINDOW_FILES:
                break
        if not read:
            return None
        for sha, picture in self._known(list(contents)).items():
            del contents[sha]
            self._settle(sha, picture)
        return list(contents.items())

    def take(self, sha, picture, thumbnail):
        """Keeps what was measured and gives it to all files with that content."""
        if self.keep:
            self.keep(sha, picture, thumbnail)
        self._settle(sha, picture)

    def _known(self, shas):
        known = self.known(shas) if callable(self.known) else self.known
        return {sha: known[sha] for sha in shas if sha in known}

    def _settle(self, sha, picture):
        self.measured[sha] = picture
        for file in self.waiting.pop(sha):
            self._tell(file, picture)

    def _tell(self, file, picture):
        self.found[file] = picture
        if self.progress and self.progress(len(self.found), self.of) is False:
            raise PhotosStoppedError


def _content(file):
    try:
        return file.read()
    except (OSError, ValueError):
        return None


def _tasks(window):
    task, size = [], 0
    for sha, data in window:
        task.append((sha, data))
        size += len(data)
        if size >= TASK_BYTES or len(task) >= TASK_FILES:
            yield task
            task, size = [], 0
    if task:
        yield task


def _measured(task):
    return [(sha, *measure(data, sha=sha)) for sha, data in task]


@contextmanager
def _alone():
    yield lambda tasks: ((sha, *measure(data, sha=sha)) for task in tasks for sha, data in task)


@contextmanager
def _together(jobs):
    import joblib

    running = []
    with joblib.Parallel(n_jobs=jobs, return_as="generator_unordered", batch_size=1, pre_dispatch="2*n_jobs") as parallel:

        def measured(tasks):
            results = parallel(joblib.delayed(_measured)(task) for task in tasks)
            running[:] = [results]
            return (one for task in results for one in task)

        try:
            yield measured
        finally:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # joblib's word that work was given up, as it was asked to
                for results in running:
                    results.close()
