"""Takes what the tutor does, changes the state, starts what takes longer. It knows no widget and is tested alone."""

import contextvars
import threading
import time
from dataclasses import dataclass, field
from functools import partial

from toolkit.audit import AuditStoppedError
from toolkit.fixlist import FixlistError
from toolkit.intake.mapping import MappingError
from toolkit.intake.refusal import WorkbookError
from toolkit.panels import audit_clicks, audit_deeds, edit_deeds, import_clicks, import_deeds, start_deeds
from toolkit.panels.photos import clicks as photo_clicks
from toolkit.panels.photos import deeds as photo_deeds
from toolkit.panels.photos import mend_deeds, pictures, source_deeds
from toolkit.panels.state import Job, Notice, State, replace
from toolkit.photos.measuring.batch import PhotosStoppedError
from toolkit.photos.sources import PhotoError
from toolkit.season import SeasonError
from toolkit.workspace import Workspace, WorkspaceError

PLAIN = (FixlistError, MappingError, PhotoError, SeasonError, WorkbookError, WorkspaceError)
"""Exceptions that bring a sentence for the tutor."""

STOPPED = "book.stopped"
"""The reader's own word for a stop that the tutor asked for."""

WORK = "work of the app"
"""What its threads are called. They keep the context of the message that began them: by it the kernel knows the way back."""

EVERY = 0.15  # seconds between two pictures of the progress

CLICKS = {
    **audit_clicks.CLICKS,
    **import_clicks.CLICKS,
    **photo_clicks.CLICKS,
    "numbers": lambda state, on: replace(state, numbers=on),
    "hide_numbers": lambda state: replace(state, numbers=False),
    "dismiss": State.without,
    "stop": State.stopping,
}
DEEDS = {
    **start_deeds.DEEDS,
    **import_deeds.DEEDS,
    **audit_deeds.DEEDS,
    **edit_deeds.DEEDS,
    **source_deeds.DEEDS,
    **photo_deeds.DEEDS,
    **mend_deeds.DEEDS,
}
ANSWERS = pictures.ANSWERS | edit_deeds.ANSWERS


@dataclass
class Controller:
    """``redraw(only)`` draws the state; ``only`` names the parts that changed, None means all of them.

    A deed may return the names of the parts that it changed.
    """

    workspace: Workspace
    state: State
    redraw: callable = lambda only=None: None
    send: callable = lambda message, buffers=(): None
    uploads: dict = field(default_factory=dict)
    lock: object = field(default_factory=threading.RLock)
    timer: object = None

    def handle(self, message, buffers=(), answer=None):
        """One thing that the tutor did: {"do": name, ...}; what goes wrong becomes a notice.

        ``answer(message, buffers)`` reaches the part that asks for something (ANSWERS) and shows it by itself.
        """
        what = {key: value for key, value in message.items() if key != "do"}
        only = None
        with self.lock:
            try:
                if message["do"] in ANSWERS:
                    ANSWERS[message["do"]](self, answer, **what)
                    return
                if message["do"] in CLICKS:
                    self.state = CLICKS[message["do"]](self.state, **what)
                else:
                    only = DEEDS[message["do"]](self, **what, **({"buffers": buffers} if buffers else {}))
            except Exception as error:  # a click never ends in a traceback, which could show values
                self.tell(error)
            self.show(only)

    def show(self, only=None):
        """Draw the state; a page that cannot be drawn is told, and never just stays as it was."""
        try:
            self.redraw(only)
        except Exception as error:  # as in handle
            self.tell(error)
            self.redraw(("notices", "job"))

    def change(self, **changes):
        """Replace parts of the state."""
        self.state = replace(self.state, **changes)

    def tell(self, error):
        """Put what went wrong before the tutor."""
        self.state = _told(error, self.state)

    def run(self, key, work, after=None):
        """Do ``work(report)`` in the background; it answers a function of the state, or None where nothing changes.

        ``report(key, done, of, people)`` shows how far it is and answers False once the tutor pressed stop. One thing at a
        time: a second is not begun. Without a ``key`` it is done quietly, beside whatever else goes on. ``after(self)`` is
        called once the state is there.
        """
        if key and self.state.job:
            return None
        if key:
            self.change(job=Job(key), notices=self.state.without("problem", "stopped").notices)
        context = contextvars.copy_context()
        thread = threading.Thread(target=context.run, args=(self._work, work, bool(key), after), name=WORK, daemon=True)
        thread.start()
        return thread

    def _work(self, work, shown, after):
        try:
            done = work(self._report() if shown else None)
        except AuditStoppedError:
            done = _stopped
        except PhotosStoppedError:
            done = _photos_stopped
        except Exception as error:  # as in handle
            done = partial(_told, error)
        if done is None:
            return
        with self.lock:
            try:
                self.state = done(self.state)
            except Exception as error:  # as in handle
                self.tell(error)
            if shown:
                self.change(job=None)
            if after:
                after(self)
            self.show()

    def _report(self):
        last = 0.0

        def report(key, done=0, of=0, people=0):
            nonlocal last
            with self.lock:
                job = self.state.job
                if key != job.key or time.monotonic() - last > EVERY:
                    last = time.monotonic()
                    self.change(job=Job(key, done, of, people, job.stopping))
                    self.redraw(("job",))
                return not self.state.job.stopping

        return report


def _told(error, state):
    """The exception's own sentence, else only the name of its class."""
    if getattr(error, "key", None) == STOPPED:
        return _stopped(state)
    if isinstance(error, PLAIN):
        return state.told(Notice("problem", "error", error=error))
    return state.told(Notice("problem", "error", "panels.notice.ours", {"kind": type(error).__name__}))


def _stopped(state):
    return state.told(Notice("stopped", "info", "panels.notice.stopped"))


def _photos_stopped(state):
    return state.told(Notice("stopped", "info", "photo_page.notice.stopped"))
