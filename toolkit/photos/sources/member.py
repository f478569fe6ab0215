"""One member of a zip: where it stands, and its bytes, counted while they are unpacked because declared sizes lie.

Source: PKWARE APPNOTE 6.3.10, section 4.3.7 (local header) and 4.4.5 (methods: 0 stored, 8 deflated).
"""

import zlib
from struct import unpack_from
from typing import NamedTuple

from toolkit.photos.sources.refusal import PhotoError

LOCAL, LOCAL_SIZE = b"PK\x03\x04", 30
STORED, DEFLATED = 0, 8
BLOCK = 1 << 16


class Member(NamedTuple):
    """Where a member begins (its local header), how it is packed, and what the directory says of it."""

    offset: int
    method: int
    packed: int
    size: int
    crc: int


def unpacked(disk, member, name, most):
    """The bytes of a member of the open file ``disk``, the first ``most`` of them; raises PhotoError, which calls it ``name``.

    No more than ``most`` bytes are ever held, whatever the member says of itself.
    """
    if member.method not in (STORED, DEFLATED):
        raise PhotoError("packing", file=name)
    disk.seek(member.offset)
    header = disk.read(LOCAL_SIZE)
    if len(header) < LOCAL_SIZE or not header.startswith(LOCAL):
        raise PhotoError("changed", file=name)
    disk.seek(sum(unpack_from("<HH", header, 26)), 1)
    try:
        data = _inflated(disk, member.packed, most) if member.method == DEFLATED else disk.read(min(member.packed, most))
    except zlib.error as error:
        raise PhotoError("damaged", file=name) from error
    if len(data) < most and (len(data) != member.size or zlib.crc32(data) != member.crc):
        raise PhotoError("damaged", file=name)
    return data


def _inflated(disk, left, most):
    stream, found = zlib.decompressobj(-zlib.MAX_WBITS), bytearray()
    while left > 0 and len(found) < most and not stream.eof:
        block = disk.read(min(left, BLOCK))
        if not block:
            break
        left -= len(block)
        found += stream.decompress(block, most - len(found))
        while stream.unconsumed_tail and len(found) < most:
            found += stream.decompress(stream.unconsumed_tail, most - len(found))
    return bytes(found)
