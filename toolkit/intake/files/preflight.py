"""A look at a zipped workbook before any engine touches it: whole, not locked, and no bigger than it should be.

A declared size can lie. Python's zipfile hands out no more than the declared size and then compares the checksum, so a part
that holds more than it says is found out when ``blocks`` has read it, before an engine unzips it in earnest.
"""

import io
import zipfile
import zlib

from toolkit.intake.refusal import WorkbookError

MOST_PARTS = 50_000  # a picture a candidate makes three parts
MOST_BYTES = 1 << 30  # unzipped; 100,000 rows of 50 columns are about a third of it
MOST_RATIO = 200  # unzipped to zipped; an honest sheet stays below 50
SMALL_BYTES = 50 << 20  # below this no ratio matters
BLOCK = 1 << 18  # bytes; what fits into a processor's cache is searched fastest

DOCTYPE = b"<!DOCTYPE"
LOOK_BACK = len(DOCTYPE) - 1  # bytes of it that may end one block while the rest begins the next

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".wdp", ".webp")


class Package:
    """The parts of a zipped workbook, by name in lower case with forward slashes; raises WorkbookError when it is unsound."""

    def __init__(self, data):
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise WorkbookError("book.incomplete") from error
        self.parts = {info.filename.replace("\\", "/").lower(): info for info in self.archive.infolist()}
        _check_sizes(self.archive.infolist())

    def __contains__(self, name):
        return name.lower() in self.parts

    def blocks(self, name):
        """One part in blocks of bytes; raises WorkbookError when the part is missing, damaged or declares entities."""
        try:
            with self.archive.open(self.parts[name.lower()]) as part:
                yield from _sound(iter(lambda: part.read(BLOCK), b""), binary=name.lower().endswith(".bin"))
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise WorkbookError("book.damaged") from error

    def read(self, name):
        """One part as a whole, in bytes; raises WorkbookError as ``blocks`` does."""
        return b"".join(self.blocks(name))

    def check(self, seen=()):
        """Read every part but the pictures and those already ``seen``; raises WorkbookError as ``blocks`` does."""
        for name in self.parts:
            if not name.endswith(PICTURES) and name not in seen:
                for _ in self.blocks(name):
                    pass


def _check_sizes(infos):
    if any(info.flag_bits & 1 for info in infos):
        raise WorkbookError("book.locked")
    unzipped = sum(info.file_size for info in infos)
    zipped = sum(info.compress_size for info in infos)
    if len(infos) > MOST_PARTS or unzipped > MOST_BYTES or unzipped > max(SMALL_BYTES, MOST_RATIO * zipped):
        raise WorkbookError("book.swollen")


def _sound(blocks, binary):
    """The blocks as they are; XML that declares entities or is no UTF-8 is refused, Excel and WPS never write either."""
    end = b""
    for block in blocks:
        if not binary and (b"\0" in block or (b"!" in block and DOCTYPE in end + block) or DOCTYPE in end + block[:LOOK_BACK]):
            raise WorkbookError("book.entities")
        end = block[-LOOK_BACK:]
        yield block
