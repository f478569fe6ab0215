"""Coming to the page of photos, and leaving it."""

from toolkit.panels.import_deeds import reopen
from toolkit.panels.photos import source_deeds
from toolkit.panels.photos.follow import catch_up


def arrive(desk):
    """The page of photos is shown: without a cohort the one used last is opened, else its photos are looked for."""
    state = desk.state
    if state.page != "photos":
        return
    if state.opened is not None:
        source_deeds.arrive(desk)
    elif state.job is None and any(recent.cohort == state.last and recent.latest for recent in state.recents):
        reopen(desk, state.last, page="photos")


def leave(desk):
    """Another page is about to be shown: the audit is to be as the photos are."""
    catch_up(desk)
