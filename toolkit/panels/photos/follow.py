"""The audit follows the photos: once after a burst of decisions, at once when the tutor leaves the page."""

import contextvars
import threading

from toolkit.panels.counts import counts_of
from toolkit.panels.renewing import in_the_same_order, keep_latest, rejudged
from toolkit.panels.state import replace

PAUSE = 2.0  # seconds without a decision


def follow(desk, seconds=None):
    """Judges the cohort with its photos anew, quietly, when nothing was decided for a while."""
    if desk.timer:
        desk.timer.cancel()
    desk.timer = threading.Timer(PAUSE if seconds is None else seconds, contextvars.copy_context().run, [catch_up, desk])
    desk.timer.daemon = True
    desk.timer.start()


def catch_up(desk):
    """Judges the cohort anew now, in the background, where photos or corrections have changed it since it was judged."""
    if desk.timer:
        desk.timer.cancel()
    with desk.lock:
        state = desk.state
    if state.opened is None or (state.album is state.followed and not state.opened.patched):
        return
    album, before = state.album, state.opened

    def work(_report):
        now = in_the_same_order(rejudged(desk.workspace, before, album), before)
        keep_latest(desk.workspace, now, counts_of(now, album))

        def done(state):
            return replace(state, opened=now, followed=album) if state.opened is before else state

        return done

    desk.run(None, work, after=_once_more)


def _once_more(desk):
    """What was corrected while the cohort was judged waits for the next time."""
    if desk.state.opened and desk.state.opened.patched:
        follow(desk)
