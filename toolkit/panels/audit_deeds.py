"""What the audit's pages do beyond the page: write the fix list and hand it to the browser."""

from datetime import datetime
from itertools import chain, count
from pathlib import Path

from toolkit.fixlist import write_fixlist
from toolkit.panels.renewing import rejudged
from toolkit.panels.spreadsheets import PROJECT
from toolkit.panels.state import Notice
from toolkit.words import say

FOLDER = "exports"


def export(desk):
    """Writes the fix list into the workspace's folder for exports; its name says nothing about anybody."""
    before, lang, numbers = desk.state.opened, desk.state.lang, desk.state.numbers
    album = desk.state.album
    moment = datetime.now()
    path = free(desk.workspace.folder / FOLDER / f"{say('panels.export.file', lang)}_{moment:%Y%m%d_%H%M%S}.xlsx")

    def work(_report):
        opened = rejudged(desk.workspace, before, album) if before.patched else before
        path.parent.mkdir(parents=True, exist_ok=True)
        write_fixlist(opened.audit, path, lang, show_numbers=numbers, exported=moment, changes=opened.changes)
        said = {"path": readable(path), "file": str(path)}
        return lambda state: state.told(Notice("exported", "clean", "panels.notice.exported", said))

    desk.run("panels.job.export", work)


def download(desk):
    """Hands the fix list that was written last to the browser."""
    notice = next(notice for notice in desk.state.notices if notice.id == "exported")
    path = Path(notice.params["file"])
    desk.send({"save": path.name}, [path.read_bytes()])


def free(path):
    """The path, or one numbered like it where a list lies already: an earlier list may have been filled in."""
    numbered = (path.with_stem(f"{path.stem}_{number}") for number in count(2))
    return next(free for free in chain([path], numbered) if not free.exists())


def readable(path):
    """The path from the project's folder on, where it lies inside."""
    return str(path.relative_to(PROJECT)) if path.is_relative_to(PROJECT) else str(path)


DEEDS = {"export": export, "download": download}
