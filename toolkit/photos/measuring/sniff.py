"""What a picture file is by its first bytes; its extension is never asked."""

SIGNATURES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"\0\0\0\x0cjP  ", "JP2"),
    (b"\xff\x4f\xff\x51", "JP2"),
    (b"\0\0\0\x0cJXL ", "JXL"),
    (b"\xff\x0a", "JXL"),
    (b"8BPS", "PSD"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
)
BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)  # "BM" alone begins many a text
BRANDS = (  # of an ISO base media file, the first that it names
    ("AVIF", frozenset((b"avif", b"avis"))),
    ("HEIC", frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"))),
)
MOST_BRANDS = 32


def kind_of(data):
    """JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC, AVIF, JP2, JXL, PSD, PDF, MP4, ZIP, RAR or 7Z from a file's bytes, None otherwise.

    A phone's multi-picture file (MPO) is a JPEG. MP4 stands for every film, such as the one beside a live photo.
    """
    named = next((kind for start, kind in SIGNATURES if data.startswith(start)), None)
    if named:
        return named
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[:2] == b"BM" and len(data) > 14 and data[14] in BITMAP_HEADERS and data[15:18] == b"\0\0\0":
        return "BMP"
    return _kind_of_media(data) if data[4:8] == b"ftyp" else None


def _kind_of_media(data):
    end = min(int.from_bytes(data[:4], "big"), len(data), 16 + 4 * MOST_BRANDS)
    brands = {bytes(data[8:12])} | {bytes(data[at : at + 4]) for at in range(16, end - 3, 4)}
    return next((kind for kind, known in BRANDS if brands & known), "MP4")
