"""The file itself: there, readable, not empty, not too large, and the same at the end as at the start."""

import os

from toolkit.intake.refusal import WorkbookError

MOST_BYTES = 200 << 20
LOCKS = ("~$", ".~")  # Excel and WPS keep a file of such a name beside every workbook that is open


def load(path):
    """All bytes of a file; raises WorkbookError when it is missing, a folder, in use, empty or too large."""
    if path.name.startswith(LOCKS):
        raise WorkbookError("book.lock_file")
    try:
        if path.is_dir():
            raise WorkbookError("book.folder")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise WorkbookError("book.large", megabytes=size >> 20)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise WorkbookError("book.missing") from error
    except PermissionError as error:
        raise WorkbookError("book.in_use") from error
    except OSError as error:  # a cloud folder's placeholder that cannot be fetched, a network drive gone
        raise WorkbookError("book.unreachable") from error
    if not data:
        raise WorkbookError("book.empty")
    return data


def stamp(path):
    """What changes when a file is written: its size and time; None when it is gone."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
