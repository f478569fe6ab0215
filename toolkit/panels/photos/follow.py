"""The audit follows the photos: once after a burst of decisions, at once when the tutor leaves the page."""

import threading
import time
from datetime import datetime

from toolkit.audit import audit
from toolkit.panels.state import opened, replace
from toolkit.photos.album import with_photos

PAUSE = 2.0  # seconds without a decision


def follow(desk, seconds=None):
    """Judges the cohort with its photos anew, quietly, when nothing was decided for a while."""
    if desk.timer:
        desk.timer.cancel()
    desk.timer = threading.Timer(PAUSE if seconds is None else seconds, catch_up, [desk])
    desk.timer.daemon = True
    desk.timer.start()


def catch_up(desk):
    """Judges the cohort anew now, in the background, where its photos have changed since it was judged."""
    if desk.timer:
        desk.timer.cancel()
    with desk.lock:
        state = desk.state
    if state.album is None or state.opened is None or state.album is state.followed:
        return
    album, before = state.album, state.opened

    def work(_report):
        now = audited_with(album, before)

        def done(state):
            same = state.opened and state.opened.cohort_id == before.cohort_id
            return replace(state, opened=now, followed=album) if same else state

        return done

    desk.run(None, work)


def audited_with(album, before):
    """The cohort as it is judged with its photos: an Opened like the one before."""
    began = time.monotonic()
    found = audit(with_photos(album.cohort, album.used), before.audit.season, before.audit.today)
    return opened(found, before.name, before.cohort_id, datetime.now(), time.monotonic() - began)
