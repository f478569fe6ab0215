"""The pictures in a zip. Nothing is unpacked to the disk; a member's name is a label and never a place."""

from pathlib import PurePosixPath

from toolkit.photos.sources.directory import entries
from toolkit.photos.sources.kinds import HEAD, is_housekeeping, notes, sort_of
from toolkit.photos.sources.labels import harmless, names, natural, unlike
from toolkit.photos.sources.member import unpacked
from toolkit.photos.sources.photo_file import PhotoFile, opened
from toolkit.photos.sources.refusal import PhotoError
from toolkit.photos.sources.source import Source


def open_archive(path):
    """The Source of a zip; raises PhotoError when it is cut off, damaged, locked, a bomb or without a picture."""
    found = {"pictures": [], "documents": [], "packed": [], "others": []}
    with opened(path, path.name) as disk:
        for sort, label, entry in _members(disk, path.name):
            found[sort].append((label, entry))
    pictures = found.pop("pictures")
    if not pictures:
        raise PhotoError("only_packed" if found["packed"] else "no_pictures", file=path.name)
    if any(entry.locked for _, entry in pictures):
        raise PhotoError("locked_archive", file=path.name)
    return Source(str(path), "archive", _files(path, pictures), notes(found))


def _files(path, pictures):
    labels = unlike(label for label, _ in pictures)
    files = [
        PhotoFile(label, entry.member.size, None, str(path), entry.member)
        for label, (_, entry) in zip(labels, pictures, strict=True)
    ]
    return tuple(sorted(files, key=lambda photo: natural(photo.file)))


def _members(disk, name):
    """(sort, label, Entry) of every file in the zip."""
    listed = entries(disk, name)
    for entry, called in zip(listed, names(listed), strict=True):
        label = harmless(called)
        if called.endswith(("/", "\\")) or entry.link or any(map(is_housekeeping, label.split("/"))):
            continue
        yield sort_of(PurePosixPath(label).suffix, lambda entry=entry: _head(disk, entry, name)), label, entry


def _head(disk, entry, name):
    try:
        return b"" if entry.locked else unpacked(disk, entry.member, name, HEAD)
    except PhotoError:
        return b""
