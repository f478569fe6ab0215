"""A version of a cohort judged with what the workspace knows of the cohort: who is who, what was decided, what was before."""

import time
from datetime import datetime

from toolkit.panels.state import opened, replace
from toolkit.photos.album import with_photos
from toolkit.renewal import History, judged_again, renewed


def cohort_called(workspace, name):
    """The id of the cohort of a name; None where there is none yet."""
    return next((recent.cohort for recent in workspace.recent() if recent.name == name), None)


def judged(workspace, known, cohort, plan, now, album, progress):
    """The Renewed of a cohort that was read, and the History that it follows.

    ``known``: the cohort's id in the workspace, None for a new one.
    """
    history, at = history_before(workspace, known, cohort.sha256)
    at = at or now.isoformat(timespec="seconds")
    found = renewed(cohort, plan.season, plan.day, history, at, join=_photos(album), progress=progress)
    return found, _slim(history)


def _slim(history):
    """What is needed of a History to judge the same version again: of those before the last only what was found."""
    *earlier, last = history.snapshots or (None,)
    slim = {number: replace(history.snapshots[number], values={}, places={}) for number in earlier}
    return History(snapshots=slim | ({last: history.snapshots[last]} if last else {}))


def rejudged(workspace, before, album):
    """An Opened cohort judged anew with the decisions and photos of now; nobody becomes somebody else."""
    began, audit = time.monotonic(), before.audit
    history = replace(before.known, decisions=tuple(workspace.history(before.cohort_id).decisions()))
    at = before.renewed.taken.at
    persons, season, today = before.renewed.persons, audit.season, audit.today
    found = judged_again(before.imported, season, today, history, at, persons, join=_photos(album))
    about = {"imported": before.imported, "renewed": found, "known": before.known}
    return opened(found.settled.audit, before.name, before.cohort_id, datetime.now(), time.monotonic() - began, **about)


def history_before(workspace, known, sha256):
    """The History that a file comes after, and when the file itself was imported first (None: it was not the newest)."""
    if known is None:
        return History(), None
    keeper = workspace.history(known)
    snapshots = keeper.snapshots()
    newest = keeper.newest()
    own = snapshots.pop(newest[0], None) if newest and newest[1] == sha256 else None
    return History(keeper.persons(), snapshots, tuple(keeper.decisions())), own and own.at


def in_the_same_order(now, before):
    """An Opened cohort whose people stand in the table where they stood: nobody jumps away while the tutor works."""
    order = [now.people.by_number[person.number] for person in before.people.ordered]
    return replace(now, people=replace(now.people, ordered=tuple(order)))


def keep_latest(workspace, opened, counts):
    """Keeps what the newest import has come to through decisions, unless another file was imported meanwhile."""
    workspace.renew_import(opened.cohort_id, opened.imported.sha256, counts, opened.renewed)


def _photos(album):
    return album and (lambda cohort: with_photos(cohort, album.used))
