"""What files are called: readable, harmless, unlike one another, in the order in which a person would list them.

A label is only ever shown, compared and kept; nothing is opened or written by it.
"""

import os
import re
from pathlib import PurePosixPath
from zlib import crc32

from toolkit.photos.sources.directory import UTF8

UNICODE_PATH = 0x7075  # Info-ZIP's extra field: version 1, checksum of the plain name, the name in UTF-8
FIRST_OF_THREE_BYTES = "\u0800"

_DRIVE = re.compile(r"^[A-Za-z]:")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DIGITS = re.compile(r"(\d+)")


def names(entries):
    """The name of every Entry of a zip's directory, as text, in their order.

    In this order: the Unicode field, if it belongs to the name; UTF-8 where the flag promises it and it is true; UTF-8 without
    the flag (macOS) where all such names can be that; GBK (Windows in Chinese).
    """
    plain = [entry.name for entry in entries if not entry.flags & UTF8]
    encoding = "utf-8" if plain and _is_utf8(plain) else "gb18030"
    return [_unicode_path(entry) or _decoded(entry.name, "utf-8" if entry.flags & UTF8 else encoding) for entry in entries]


def _is_utf8(plain):
    """Two bytes that are a letter or a sign in UTF-8 are a Chinese character in GBK (陆, 隆): three bytes decide."""
    try:
        text = b"\n".join(plain).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return any(char >= FIRST_OF_THREE_BYTES for char in text)


def _unicode_path(entry):
    field = entry.extra.get(UNICODE_PATH, b"")
    if field[:1] != b"\x01" or int.from_bytes(field[1:5], "little") != crc32(entry.name):
        return None
    return field[5:].decode("utf-8", "replace")


def _decoded(name, encoding):
    for attempt in (encoding, "gb18030"):
        try:
            return name.decode(attempt)
        except UnicodeDecodeError:
            pass
    return name.decode("cp437")


def harmless(name):
    """A name as a relative path with forward slashes: no drive, no "..", nothing unseen, whatever bytes it came from."""
    if not name.isprintable():
        name = _UNSEEN.sub("", _sound(name))
    parts = (_DRIVE.sub("", part).strip() for part in name.replace("\\", "/").split("/"))
    return "/".join(part for part in parts if part.strip(".")) or "_"


def _sound(name):
    """A name that the disk has in bytes which are no text here, as GBK, where it is that."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return _decoded(os.fsencode(name), "gb18030") if os.name != "nt" else name.encode("utf-8", "replace").decode()
    return name


def unlike(labels):
    """The labels, each that was there before with a number: 张三 (2).jpg."""
    taken, last, found = set(), {}, []
    for label in labels:
        path, free = PurePosixPath(label), label
        while free.casefold() in taken:
            number = last[label] = last.get(label, 1) + 1
            free = path.with_name(f"{path.stem} ({number}){path.suffix}").as_posix()
        taken.add(free.casefold())
        found.append(free)
    return found


def natural(label):
    """A sort key: IMG_2 before IMG_10, folder by folder, whatever the case."""
    return [_pieces(part) for part in label.casefold().split("/")], label


def _pieces(part):
    return [_number(piece) if piece.isdecimal() else (1, 0, piece) for piece in _DIGITS.split(part) if piece]


def _number(digits):
    """By size, and as text: a name may have more digits than an integer is allowed to be read from."""
    plain = digits.lstrip("0")
    return 0, len(plain), plain
