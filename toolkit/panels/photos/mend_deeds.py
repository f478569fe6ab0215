"""Mended copies: asked for, written in the background into a new folder, told with the place of the table."""

from collections import Counter
from datetime import datetime
from pathlib import Path

from toolkit.panels.audit_deeds import FOLDER, free, readable
from toolkit.panels.state import Notice, Question
from toolkit.photos.mending import wishes
from toolkit.words import say

MEND = "photo_page.job.mend"


def ask(desk):
    """Ask before copies are written."""
    if desk.state.album and desk.state.album.source:
        desk.change(question=Question("mend"))


def mend(desk, choice):
    """Write the copies beside the exports, and a table of what was done to each; no name says whose they are."""
    album, lang, numbers = desk.state.album, desk.state.lang, desk.state.numbers
    name = say("photo_page.mend.folder", lang)
    folder = free(desk.workspace.folder / FOLDER / f"{name}_{datetime.now():%Y%m%d_%H%M%S}")

    def work(report):
        from toolkit.fixlist.mended import row_of, write_mended
        from toolkit.photos.mending.copies import mend_all

        copied = mend_all(
            wishes.wanted(_owned(album), album.source, album.who, album.checks),
            folder,
            template=album.season.photo.name,
            progress=lambda done, of: report(MEND, done, of),
            **wishes.limits(album.season, choice),
        )
        rows, table = [row_of(one) for one in copied], say("photo_page.mend.table", lang)
        path = write_mended(rows, folder / f"{table}.xlsx", lang, show_numbers=numbers)
        counts = Counter("left" if one.copy is None else "same" if one.mended.fine else "copies" for one in copied)
        said = {kind: counts[kind] for kind in ("copies", "same", "left")}
        said |= {"path": readable(folder), "file": str(path)}
        return lambda state: state.told(Notice("mended", "clean", "photo_page.notice.mended", said))

    desk.run(MEND, work)


def _owned(album):
    return [photo for photos in album.photo_of.values() for photo in photos]


def table(desk):
    """Hands the table of what was done to the browser."""
    notice = next(notice for notice in desk.state.notices if notice.id == "mended")
    path = Path(notice.params["file"])
    desk.send({"save": f"{path.parent.name}.xlsx"}, [path.read_bytes()])


DEEDS = {"photo_mend": ask, "photo_table": table}
