"""Zips byte by byte, as Windows, macOS and nobody honest write them."""

import zlib
from dataclasses import dataclass
from struct import pack

JPEG = b"\xff\xd8\xff\xe0" + b"a picture as far as its first bytes go" * 20


@dataclass
class Packed:
    """A member: its name as bytes, its content, its flags; ``size``, ``crc`` and ``method`` may lie."""

    name: bytes
    data: bytes = JPEG
    flags: int = 0
    extra: bytes = b""
    method: int = 8
    size: int | None = None
    crc: int | None = None
    made: int = 0
    attributes: int = 0

    def headers(self, offset):
        """(local header with its bytes, line of the directory)."""
        stream = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = stream.compress(self.data) + stream.flush() if self.method == 8 else self.data
        size = len(self.data) if self.size is None else self.size
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        common = pack("<HHHHLLLHH", self.flags, self.method, 0, 0, crc, len(packed), size, len(self.name), len(self.extra))
        local = b"PK\x03\x04" + pack("<H", 20) + common + self.name + self.extra + packed
        line = b"PK\x01\x02" + pack("<HH", self.made << 8, 20) + common
        return local, line + pack("<HHHLL", 0, 0, 0, self.attributes, offset) + self.name + self.extra


def zip_of(*members, before=b"", large=False):
    """The bytes of a zip of these Packed; ``before`` stands in front of it; ``large``: with the records of a large archive."""
    body, directory = b"", b""
    for member in members:
        local, line = member.headers(len(body))
        body, directory = body + local, directory + line
    count, size, offset = len(members), len(directory), len(body)
    end = b""
    if large:
        end = b"PK\x06\x06" + pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, count, count, size, offset)
        end += b"PK\x06\x07" + pack("<LQL", 0, offset + size, 1)
        size, offset = 0xFFFFFFFF, 0xFFFFFFFF
    return before + body + directory + end + b"PK\x05\x06" + pack("<HHHHLLH", 0, 0, count, count, size, offset, 0)


def utf8_name(member_name, name):
    """The Unicode field that says what a member is called; it belongs to ``member_name``."""
    field = b"\x01" + pack("<L", zlib.crc32(member_name)) + name.encode()
    return pack("<HH", 0x7075, len(field)) + field
