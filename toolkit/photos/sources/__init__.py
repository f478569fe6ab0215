"""Where photos come from: a folder, an archive, or the cells of a workbook."""

from pathlib import Path

from toolkit.intake.files.container import check_ole
from toolkit.intake.refusal import WorkbookError
from toolkit.photos.measuring.sniff import kind_of
from toolkit.photos.sources.archive import open_archive
from toolkit.photos.sources.directory import entries
from toolkit.photos.sources.folder import open_folder
from toolkit.photos.sources.kinds import HEAD
from toolkit.photos.sources.photo_file import PhotoFile, opened
from toolkit.photos.sources.refusal import PhotoError
from toolkit.photos.sources.source import Source

__all__ = ["PhotoError", "PhotoFile", "Source", "open_source"]

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PACKED = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0")
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
SPLIT = b"PK\x07\x08"  # how the first volume begins
INSIDE = {  # what a zip is, by a part that it has
    b"xl/workbook.xml": "workbook",
    b"xl/workbook.bin": "old_book",
    b"content.xml": "old_book",
    b"word/document.xml": "document",
    b"ppt/presentation.xml": "document",
}


def open_source(path):
    """The Source of a folder, a zip or a workbook, told by what it is and not by its name; raises PhotoError.

    Nothing of the pictures is read yet.
    """
    path = Path(path).absolute()
    if path.is_dir():
        return open_folder(path)
    with opened(path, path.name) as disk:
        head = disk.read(HEAD)
        inside = _inside(disk, path.name) if head.startswith(ZIP) else _why_not(head)
    if inside == "archive":
        return open_archive(path)
    if inside == "workbook":
        from toolkit.photos.sources.workbook import open_workbook  # the readers of workbooks, which few sources need

        return open_workbook(path)
    if inside == "ole":
        inside = _why_not_ole(path)
    raise PhotoError(inside, file=path.name)


def _inside(disk, name):
    parts = {entry.name.replace(b"\\", b"/").lower() for entry in entries(disk, name)}
    return next((kind for part, kind in INSIDE.items() if part in parts), "archive")


def _why_not(head):
    if not head:
        return "empty"
    if head.startswith(OLE):
        return "ole"
    if head.startswith(SPLIT):
        return "split_archive"
    if head.startswith(PACKED):
        return "packed_source"
    kind = kind_of(head)
    return "document" if kind == "PDF" else "not_a_source" if kind in (None, "MP4") else "one_picture"


def _why_not_ole(path):
    """An old workbook, one behind a password, or something else of Office's."""
    try:
        check_ole(path.read_bytes())
    except WorkbookError as error:
        return {"book.locked": "locked_book", "book.word": "document"}.get(error.key, "not_a_source")
    return "old_book"
