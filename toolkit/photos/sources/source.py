"""Where photos come from: what was found there, and what was left out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """``kind``: "folder", "archive" or "workbook". ``files``: a PhotoFile a picture, in the order in which a person lists them.

    ``notes``: what was found beside them and not read, a Note each.
    """

    path: str
    kind: str
    files: tuple = ()
    notes: tuple = ()
