"""The parent's side of the child process: starts it, listens, stops it when it takes too long or the tutor has had enough.

A reader that has read an ordinary file waits for the next one: starting takes longer than reading a small workbook, on Windows
much longer. Whatever goes wrong ends it, and a reader serves one caller at a time.
"""

import atexit
import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

from toolkit.intake.files.wire import receive, send
from toolkit.intake.refusal import WorkbookError
from toolkit.places import DATA

LONGEST = 180  # seconds for a file; 100,000 rows of 50 columns take about 10
BEAT = 0.2  # seconds between two looks at the clock and at the stop button

OUR_FAULT = 1  # what Python answers when our own code raised
PANIC = b"PanicException"

_waiting = []


def listen(path, beat):
    """The messages of a reader about a file, until it is done.

    ``beat()`` is called several times a second and raises to stop. Raises WorkbookError when the reader refuses the file,
    takes longer than LONGEST seconds or dies on it; RuntimeError when the fault is ours.
    """
    reader, stays = _free_reader(), False
    try:
        stays = yield from reader.read(path, beat)
    finally:
        if stays:
            _waiting.append(reader)
        else:
            reader.end()


def _free_reader():
    while _waiting:
        with suppress(IndexError):  # another thread was faster
            reader = _waiting.pop()
            if reader.process.poll() is None:
                return reader
            reader.end()
    return _Reader()


@atexit.register
def dismiss():
    """End the readers that wait."""
    while _waiting:
        _waiting.pop().end()


class _Reader:
    """A child process, and the thread that listens to it."""

    def __init__(self):
        self._complaints, self._inbox = tempfile.TemporaryFile(), SimpleQueue()  # noqa: SIM115 - closed by end()
        self.process = _start(self._complaints)
        self._listener = Thread(target=_receive, args=(self.process.stdout, self._inbox), daemon=True)
        self._listener.start()

    def read(self, path, beat):
        """The messages about a file; returns whether the reader stays for another one."""
        with suppress(OSError):  # it died at once; the inbox tells
            send((str(path.absolute()),), self.process.stdin)
            self.process.stdin.flush()
        end, next_beat = time.monotonic() + LONGEST, 0
        while True:
            now = time.monotonic()
            if now > end:
                raise WorkbookError("book.slow")
            if now >= next_beat:
                beat()
                next_beat = now + BEAT
            with suppress(Empty):
                message = self._inbox.get(timeout=BEAT)
                if message is None:
                    raise _death(self.process, self._complaints)
                if message[0] == "refused":
                    raise WorkbookError(message[1])
                if message[0] == "done":
                    return message[1]
                yield message

    def end(self):
        """Ends the process, whatever it is doing."""
        self.process.kill()
        self.process.wait()
        self._listener.join()
        self.process.stdout.close()
        with suppress(OSError):
            self.process.stdin.close()
        self._complaints.close()


def _start(complaints):
    return subprocess.Popen(
        [sys.executable, "-m", "toolkit.intake.files.reader"],
        cwd=DATA.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _receive(stream, inbox):
    try:
        for message in receive(stream):
            inbox.put(message)
    finally:
        inbox.put(None)


def _death(child, complaints):
    code = child.wait()
    complaints.seek(0)
    said = complaints.read()
    if PANIC in said:
        return WorkbookError("book.damaged")
    if code == OUR_FAULT:
        places = re.findall(rb'(?m)^  File "[^"]*?([\w.<>]+)", line (\d+)', said)  # never the message: it may quote a cell
        return RuntimeError("the reader failed at " + ", ".join(f"{file.decode()}:{line.decode()}" for file, line in places))
    return WorkbookError("book.swollen")
