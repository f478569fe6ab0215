"""Opens HEIC pictures with pi_heif, an extra; the picture comes upright from it."""

import io


def heic(data):
    """A HEIC file's bytes as a Pillow image that is not loaded yet; None without pi_heif, ValueError when it is damaged."""
    try:
        from pi_heif import HeifImageFile
    except ImportError:
        return None
    for name in names(data):
        name.decode()
    return HeifImageFile(io.BytesIO(data))


def names(data):
    """The types and names of a file's items, which must be UTF-8: one that is not ends the whole process in pi_heif 1.4.

    An item info entry is: size, "infe", version and flags (4 bytes), number, protection, type, name (ISO/IEC 14496-12, 8.11.6).
    """
    meta = data.find(b"meta")
    if meta < 4:
        return
    end = meta - 4 + int.from_bytes(data[meta - 4 : meta], "big")
    at = data.find(b"infe", meta, end)
    while at >= 0:
        size = int.from_bytes(data[at - 4 : at], "big")
        numbers = 6 if data[at + 4 : at + 5] == b"\3" else 4
        yield data[at + 8 + numbers : at - 4 + size]
        at = data.find(b"infe", at + 4, end)
