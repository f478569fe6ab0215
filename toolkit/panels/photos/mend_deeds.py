"""Mended copies: asked for, written in the background into a new folder, told with the place of the table."""

from toolkit.panels.state import Question


def ask(desk):
    """Ask before copies are written."""
    if desk.state.album and desk.state.album.source:
        desk.change(question=Question("mend"))


def mend(desk, choice):
    """Write the copies."""


def table(desk):
    """Hand the table of what was done to the browser."""


DEEDS = {"photo_mend": ask, "photo_table": table}
