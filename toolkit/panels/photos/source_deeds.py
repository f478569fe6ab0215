"""Where photos come from: a folder or an archive of this computer, an upload, the workbook's own cells, the sample."""

import re
import shutil
from pathlib import Path

from toolkit.masking import mask_text
from toolkit.panels.photos.clicks import fresh
from toolkit.panels.photos.deeds import keeper_of
from toolkit.panels.photos.keeping import gathered
from toolkit.panels.photos.looking import SHEET, SOURCE, Looking, settled
from toolkit.panels.photos.nearby import SAMPLE, places
from toolkit.panels.renewing import rejudged
from toolkit.panels.state import Job, Notice, replace
from toolkit.photos.sources import PhotoError, open_source

CHECK, RECEIVE = "photo_page.job.check", "photo_page.job.receive"
FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
FILES = "files"
OURS = ("photos_gone", "photos_new", *(f"photos_left_{number}" for number in range(9)))
"""Notices about where photos come from."""


def arrive(desk):
    """The page of photos is shown: what it needs of the disk is looked at."""
    state = desk.state
    if state.page != "photos" or state.opened is None:
        return
    if state.album is None:
        _find_places(desk)
    elif state.album.source is None:
        _find_originals(desk)


def change_source(desk):
    """Another place to take photos from."""
    _find_places(desk)
    desk.change(looking=replace(desk.state.looking, view=SOURCE))


def from_path(desk, path):
    """A folder or an archive, pasted or picked."""
    path = path.strip().strip("\"'“”")
    if path:
        _check(desk, Path(path).expanduser())


def from_cells(desk):
    """The pictures in the workbook's cells; an uploaded workbook is put beside the cohort first."""
    recent = _recent(desk)
    if recent.latest.path:
        _check(desk, Path(recent.latest.path))
        return
    with desk.workspace.file(recent.cohort) as book:
        copy = _folder(desk) / f"book{book.suffix}"
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(book, copy)
    _check(desk, copy)


def from_sample(desk):
    """The sample's photos."""
    _check(desk, SAMPLE)


def again(desk):
    """The same place once more: what is new there is checked."""
    _check(desk, desk.state.album.path)


def upload(desk, name, at, size, number, of, buffers=()):
    """One piece of the ``number``-th of ``of`` files; after the last one they are checked."""
    job = desk.state.job
    if number == 0 and at == 0:
        if job:
            return
        _begin_upload(desk, of)
    elif not job or job.key != RECEIVE:
        return
    if desk.state.job.stopping:
        desk.change(job=None)
        return
    path = _folder(desk) / FILES / _safe(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "r+b" if at else "wb") as file:
        file.seek(at)
        file.write(bytes(buffers[0]) if buffers else b"")
        whole = file.tell() >= size
    if whole:
        desk.change(job=Job(RECEIVE, number + 1, of))
    if whole and number + 1 == of:
        desk.change(job=None)
        _check(desk, _received(_folder(desk), path, of))


def _begin_upload(desk, of):
    """Loose files join those that were uploaded before, as long as these are what the page shows."""
    folder = _folder(desk) / FILES
    if desk.state.album is None or desk.state.album.path != folder:
        shutil.rmtree(folder, ignore_errors=True)
    desk.change(job=Job(RECEIVE, 0, of))


def _received(folder, path, of):
    """The place of what was uploaded; a single archive stands for itself."""
    with open(path, "rb") as file:
        packed = file.read(2) == b"PK"
    return path.replace(folder / path.name) if of == 1 and packed else folder / FILES


def _safe(name):
    """A file's path below the folder of uploads, whatever the browser says that it is called."""
    parts = [FORBIDDEN.sub("_", part).strip(" .") for part in re.split(r"[\\/]+", name)]
    return Path(*[part for part in parts if part] or ["photo"])


def _check(desk, path):
    state = desk.state
    before, opened = state.album, state.opened
    cohort = before.cohort if before else opened.imported
    keeper, season, today = keeper_of(desk), opened.audit.season, opened.audit.today

    def work(report):
        album = gathered(path, keeper, cohort, season, today, lambda done, of: report(CHECK, done, of))
        now = rejudged(desk.workspace, opened, album)
        return lambda state: _shown(state, album, now, opened.cohort_id)

    desk.run(CHECK, work)


def _shown(state, album, now, cohort):
    if state.opened is None or state.opened.cohort_id != cohort:
        return state
    same = state.album is not None and state.album.path == album.path
    looking = settled(album, replace(state.looking, view=SHEET)) if same else fresh(album)
    state = replace(state, album=album, followed=album, opened=now, looking=looking).without(*OURS)
    for number, note in enumerate(album.source.notes):
        shown = {name: mask_text(value) if isinstance(value, str) else value for name, value in note.params.items()}
        state = state.told(Notice(f"photos_left_{number}", "info", note.key, shown))
    return state


def _find_places(desk):
    desk.change(looking=replace(desk.state.looking or Looking(), places=places(_recent(desk))))


def _find_originals(desk):
    """Where the photos were: whether they are still there, and whether there are more by now."""
    album = desk.state.album

    def work(_report):
        try:
            source = open_source(album.path)
        except PhotoError:
            return lambda state: state.told(Notice("photos_gone", "info", "photo_page.notice.gone", {"name": album.path.name}))
        come = 0 if album.stale else len({file.file for file in source.files} - set(album.pictures))
        return lambda state: _with_source(state, album, source, come)

    def after(desk):
        if desk.state.album and desk.state.album.source and desk.state.album.stale:
            again(desk)

    desk.run(None, work, after)


def _with_source(state, album, source, come):
    if state.album is None or state.album.path != album.path or state.album.source:
        return state
    now = replace(state.album, source=source)
    followed = now if state.followed is state.album else state.followed
    state = replace(state, album=now, followed=followed)
    return state.told(Notice("photos_new", "info", "photo_page.notice.new", {"photos": come})) if come else state


def _recent(desk):
    cohort = desk.state.opened.cohort_id
    return next((recent for recent in desk.workspace.recent() if recent.cohort == cohort), None)


def _folder(desk):
    return desk.workspace.photo_folder(desk.state.opened.cohort_id)


DEEDS = {
    "photo_sources": change_source,
    "photo_path": from_path,
    "photo_cells": from_cells,
    "photo_sample": from_sample,
    "photo_again": again,
    "photo_upload": upload,
}
