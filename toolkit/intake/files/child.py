"""The parent's side of the child process: starts it, listens, stops it when it takes too long or the tutor has had enough."""

import re
import subprocess
import sys
import tempfile
import time
from queue import Empty, SimpleQueue
from threading import Thread

from toolkit.intake.files.wire import receive
from toolkit.intake.refusal import WorkbookError
from toolkit.places import DATA

LONGEST = 180  # seconds for a file; 100,000 rows of 50 columns take about 10
BEAT = 0.2  # seconds between two looks at the clock and at the stop button

OUR_FAULT = 1  # what Python answers when our own code raised
PANIC = b"PanicException"


def listen(path, beat):
    """The messages of the reader about a file, until it is done.

    ``beat()`` is called several times a second and raises to stop. Raises WorkbookError when the reader refuses the file,
    takes longer than LONGEST seconds or dies on it; RuntimeError when the fault is ours.
    """
    with tempfile.TemporaryFile() as complaints:
        child = _start(path, complaints)
        inbox = SimpleQueue()
        listener = Thread(target=_receive, args=(child.stdout, inbox), daemon=True)
        listener.start()
        try:
            yield from _until_done(inbox, beat, child, complaints)
        finally:
            child.kill()
            child.wait()
            listener.join()
            child.stdout.close()


def _start(path, complaints):
    return subprocess.Popen(
        [sys.executable, "-m", "toolkit.intake.files.reader", str(path.absolute())],
        cwd=DATA.parent,
        stdin=subprocess.DEVNULL,
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


def _until_done(inbox, beat, child, complaints):
    end, next_beat = time.monotonic() + LONGEST, 0
    while True:
        now = time.monotonic()
        if now > end:
            raise WorkbookError("book.slow")
        if now >= next_beat:
            beat()
            next_beat = now + BEAT
        try:
            message = inbox.get(timeout=BEAT)
        except Empty:
            continue
        if message is None:
            raise _death(child, complaints)
        if message[0] == "refused":
            raise WorkbookError(message[1])
        if message[0] == "done":
            return
        yield message


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
