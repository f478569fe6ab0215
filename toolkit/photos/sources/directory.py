"""The directory at the end of a zip.

It is read here because Python's zipfile gives up on an archive whose names are not in the encoding that their flag promises,
and Windows in Chinese writes names in an encoding that no flag stands for.

Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 (directory), 4.3.14 to 4.3.16 (its end), 4.5.3 (large sizes).
"""

from struct import Struct, error, iter_unpack, unpack_from
from typing import NamedTuple

from toolkit.intake.files.preflight import MOST_PARTS, MOST_RATIO, SMALL_BYTES
from toolkit.photos.sources.member import Member
from toolkit.photos.sources.refusal import PhotoError

END, END_SIZE = b"PK\x05\x06", 22
LOCATOR, LOCATOR_SIZE = b"PK\x06\x07", 20
LARGE_END, LARGE_END_SIZE = b"PK\x06\x06", 56
ENTRY, HEAD = b"PK\x01\x02", Struct("<4s6H3L5H2L")
LONGEST_COMMENT = 1 << 16
LARGEST_DIRECTORY = 64 << 20
MOST_BYTES = 1 << 36
"""Of all members together, unpacked; nobody has photos of 64 GB."""

LARGE = 0xFFFFFFFF
LOCKED, UTF8 = 0x1, 0x800
LINK, KIND = 0o120000, 0o170000  # what Unix keeps in the upper half of the attributes


class Entry(NamedTuple):
    """One line of the directory: the name as bytes, the flags, the extra fields {number: bytes} and where the member is."""

    name: bytes
    flags: int
    extra: dict
    link: bool
    member: Member

    @property
    def locked(self):
        """Whether a password is needed."""
        return bool(self.flags & LOCKED)


def entries(disk, name):
    """Every Entry of the open zip ``disk``; raises PhotoError, which calls it ``name``, when it is cut off, split or a bomb."""
    directory, shift = _directory(disk, name)
    try:
        found = list(_entries(directory, shift))
    except (error, KeyError) as fault:
        raise PhotoError("damaged_archive", file=name) from fault
    _check_sizes([entry.member for entry in found], disk.seek(0, 2), name)
    return found


def _directory(disk, name):
    """The bytes of the directory, and how far everything was pushed back by what stands before the zip."""
    length = disk.seek(0, 2)
    start = max(length - END_SIZE - LONGEST_COMMENT, 0)
    disk.seek(start)
    tail = disk.read()
    at = tail.rfind(END)
    if at < 0 or len(tail) - at < END_SIZE:
        raise PhotoError("incomplete_archive", file=name)
    volume, _, _, _, size, offset, comment = unpack_from("<4H2LH", tail, at + 4)
    if tail[at + END_SIZE + comment :].strip(b"\0\r\n "):  # the end of another zip that lies in one that was cut off
        raise PhotoError("incomplete_archive", file=name)
    end = start + at
    if large := _large_end(disk, end):
        volume, size, offset, end = large
    if volume not in (0, 0xFFFF):
        raise PhotoError("split_archive", file=name)
    if size > LARGEST_DIRECTORY:
        raise PhotoError("swollen_archive", file=name)
    if end - size - offset < 0:
        raise PhotoError("incomplete_archive", file=name)
    disk.seek(end - size)
    return disk.read(size), end - size - offset


def _large_end(disk, end):
    """(volume, size, offset, end of the directory) of a zip of the large kind; None for any other."""
    disk.seek(max(end - LOCATOR_SIZE, 0))
    if not disk.read(LOCATOR_SIZE).startswith(LOCATOR):
        return None
    place = end - LOCATOR_SIZE - LARGE_END_SIZE  # where it stands even when something stands before the zip
    disk.seek(max(place, 0))
    record = disk.read(LARGE_END_SIZE)
    if not record.startswith(LARGE_END):
        return None
    volume, size, offset = unpack_from("<L20x2Q", record, 16)
    return volume, size, offset, place


def _entries(directory, shift):
    at = 0
    while at + HEAD.size <= len(directory):
        (start, made, _, flags, method, _, _, crc, packed, size, name_size, extra_size, comment, _, _, attributes, offset) = (
            HEAD.unpack_from(directory, at)
        )
        if start != ENTRY:
            raise KeyError(start)
        at += HEAD.size
        name, extra = directory[at : at + name_size], _fields(directory[at + name_size : at + name_size + extra_size])
        at += name_size + extra_size + comment
        size, packed, offset = _large_sizes(extra.get(1, b""), size, packed, offset)
        link = made >> 8 == 3 and attributes >> 16 & KIND == LINK
        yield Entry(name, flags, extra, link, Member(offset + shift, method, packed, size, crc))


def _large_sizes(field, *values):
    """The values, each of which is too large for its place taken from the field, in their order."""
    large = iter_unpack("<Q", field[: len(field) // 8 * 8])
    return [next(large, (value,))[0] if value == LARGE else value for value in values]


def _fields(extra):
    found, at = {}, 0
    while at + 4 <= len(extra):
        number, size = unpack_from("<HH", extra, at)
        found.setdefault(number, extra[at + 4 : at + 4 + size])
        at += 4 + size
    return found


def _check_sizes(members, length, name):
    size, packed = sum(member.size for member in members), sum(member.packed for member in members)
    bomb = size > max(SMALL_BYTES, MOST_RATIO * packed) or packed > length  # members that share their bytes
    if len(members) > MOST_PARTS or size > MOST_BYTES or bomb:
        raise PhotoError("swollen_archive", file=name)
