"""The pictures in a folder and the folders inside it. Links are not followed: they may lead out of it, or in circles."""

import os
from pathlib import Path

from toolkit.photos.sources.kinds import HEAD, is_housekeeping, notes, sort_of
from toolkit.photos.sources.labels import harmless, natural, unlike
from toolkit.photos.sources.photo_file import PhotoFile
from toolkit.photos.sources.refusal import PhotoError
from toolkit.photos.sources.source import Source

MOST_FILES = 50_000
HIDDEN = 0x2  # Windows keeps this beside a file
JUNCTION = 0xA0000003  # a folder of Windows that stands for another one; no symbolic link to Python before 3.12


def open_folder(path):
    """The Source of a folder; raises PhotoError when it cannot be opened, is empty, holds no picture or far too much."""
    found = {"pictures": [], "documents": [], "packed": [], "others": [], "links": [], "unreadable": []}
    for total, (sort, label, entry) in enumerate(_walk(path)):
        found[sort].append((label, entry))
        if total == MOST_FILES:
            raise PhotoError("too_many", file=path.name, most=MOST_FILES)
    pictures = found.pop("pictures")
    if not pictures:
        raise PhotoError(_why_none(found), file=path.name)
    return Source(str(path), "folder", _files(pictures), notes(found))


def _why_none(found):
    if found["packed"]:
        return "only_packed"
    return "no_pictures" if any(found.values()) else "empty_folder"


def _files(pictures):
    labels = unlike(label for label, _ in pictures)
    files = [PhotoFile(label, size, None, path) for label, (_, (path, size)) in zip(labels, pictures, strict=True)]
    return tuple(sorted(files, key=lambda photo: natural(photo.file)))


def _walk(top):
    """(sort, label, (path, size)) of every file below a folder, and of every folder that is a link or cannot be opened."""
    waiting = [(os.fspath(top), "")]
    while waiting:
        folder, before = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            if not before:
                raise PhotoError("in_use" if isinstance(error, PermissionError) else "unreachable", file=top.name) from error
            yield "unreadable", before.rstrip("/"), None
            continue
        for entry in entries:
            if is_housekeeping(entry.name):
                continue
            sort, stat = _look(entry)
            if sort == "folder":
                waiting.append((entry.path, f"{before}{entry.name}/"))
            elif sort:
                yield sort, harmless(before + entry.name), (entry.path, stat.st_size if stat else 0)


def _look(entry):
    """What an entry is, and its stat; (None, None) for what is neither a file nor a folder, and for hidden ones."""
    try:
        stat = entry.stat(follow_symlinks=False)
        if getattr(stat, "st_file_attributes", 0) & HIDDEN:
            return None, None
        if entry.is_symlink() or getattr(stat, "st_reparse_tag", 0) == JUNCTION:
            return "links", stat
        if entry.is_dir():
            return "folder", stat
        return (sort_of(Path(entry.name).suffix, lambda: _head(entry.path)), stat) if entry.is_file() else (None, None)
    except OSError:
        return "unreadable", None


def _head(path):
    with open(path, "rb") as file:
        return file.read(HEAD)
