"""The pictures inside a cohort's workbook, each with the row of the candidate beside whom it stands."""

from functools import cache

from toolkit.intake.files.cells import a1
from toolkit.intake.files.container import open_package
from toolkit.intake.files.disk import load
from toolkit.intake.files.parts import WORKBOOK, relations
from toolkit.intake.note import Note
from toolkit.intake.refusal import WorkbookError
from toolkit.photos.sources.cell_pictures import in_cells, named_pictures, rich_pictures
from toolkit.photos.sources.drawings import floating
from toolkit.photos.sources.labels import harmless, unlike
from toolkit.photos.sources.member import Member
from toolkit.photos.sources.photo_file import PhotoFile
from toolkit.photos.sources.refusal import PhotoError
from toolkit.photos.sources.rows import Rows
from toolkit.photos.sources.source import Source
from toolkit.photos.sources.tree import attribute, every, tree

WHY = {
    "book.locked": "locked_book",
    "book.swollen": "swollen_book",
    "book.large": "swollen_book",
    "book.in_use": "in_use",
    "book.missing": "gone",
    "book.unreachable": "unreachable",
    "book.empty": "empty",
    "book.lock_file": "lock_file",
}


def open_workbook(path):
    """The Source of an xlsx workbook; raises PhotoError when it is unsound, locked, or no picture stands in its sheets."""
    try:
        package = open_package(load(path))[1]
        kept = named_pictures(package), rich_pictures(package)
        found = [(sheet, picture) for sheet, part in _sheets(package) for picture in _pictures(package, part, kept)]
    except WorkbookError as error:
        raise PhotoError(WHY.get(error.key, "damaged_book"), file=path.name) from error
    held = [(sheet, picture) for sheet, picture in found if picture.part in package.parts]
    if not held:
        raise PhotoError("linked_only" if found else "no_pictures_in_book", file=path.name)
    lost = len(found) - len(held)
    notes = (Note("photo_source.linked", {"count": lost}),) if lost else ()
    return Source(str(path), "workbook", _files(path, package, held), notes)


def _sheets(package):
    """(name, part) of every sheet in its order."""
    parts = {id: (kind, part) for id, kind, part in relations(package, WORKBOOK)}
    for node in every(tree(package, WORKBOOK), "sheet"):
        kind, part = parts.get(attribute(node, "id"), ("", ""))
        if kind == "worksheet" and part in package:
            yield attribute(node, "name"), part


def _pictures(package, sheet, kept):
    """The Found pictures of a sheet from top to bottom; ``kept``: what the workbook keeps for its cells."""
    rows = cache(lambda: Rows(package.blocks(sheet)))
    found = [*floating(package, sheet, rows), *in_cells(package, sheet, *kept)]
    return sorted(found, key=lambda picture: (picture.row, picture.column))


def _files(path, package, held):
    labels = unlike(_label(sheet, picture) for sheet, picture in held)
    return tuple(
        PhotoFile(label, info.file_size, (sheet, picture.row), str(path), _member(info))
        for label, (sheet, picture) in zip(labels, held, strict=True)
        for info in (package.parts[picture.part],)
    )


def _label(sheet, picture):
    suffix = picture.part.rpartition(".")[2]
    return harmless(f"{sheet}!{a1(picture.row, picture.column)}.{suffix}")


def _member(info):
    return Member(info.header_offset, info.compress_type, info.compress_size, info.file_size, info.CRC)
