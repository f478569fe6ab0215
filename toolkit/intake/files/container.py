"""What a zip or an old Office file holds: a workbook of some kind, or something that is none."""

from itertools import islice
from struct import unpack_from

from toolkit.intake.files.preflight import Package
from toolkit.intake.refusal import WorkbookError

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

ZIPPED = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
NOT_A_BOOK = {"word/document.xml": "book.word", "ppt/presentation.xml": "book.other"}
OLE_STREAMS = {"EncryptedPackage": "book.locked", "Workbook": "xls", "Book": "xls", "WordDocument": "book.word"}

EXCEL_97, EXCEL_95 = bytes.fromhex("0908100000060500"), bytes.fromhex("0908080000050500")  # how a workbook stream begins
FILE_PASS = 0x2F  # the record that says the rest is encrypted; it stands among the first
SMALLEST_SECTOR = 64
DIRECTORY_ENTRY = 128  # bytes; the name comes first, in UTF-16
SECTOR = 512


def open_package(data):
    """A zipped workbook as (its format, its parts); raises WorkbookError when it is none, locked or unsound."""
    package = Package(data)
    format = next((format for part, format in ZIPPED.items() if part in package), None)
    if format == "ods":
        _check_opendocument(package)
    if format is None:
        raise WorkbookError(next((key for part, key in NOT_A_BOOK.items() if part in package), "book.archive"))
    return format, package


def _check_opendocument(package):
    if b"spreadsheet" not in package.read("mimetype"):
        raise WorkbookError("book.word" if b"text" in package.read("mimetype") else "book.other")
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise WorkbookError("book.locked")


def check_ole(data):
    """Raise WorkbookError when an old Office file is locked or holds no workbook."""
    nothing = "book.other" if _has_directory(data) else "book.incomplete"
    found = next((found for name, found in OLE_STREAMS.items() if _has_stream(data, name)), nothing)
    if found == "xls" and _has_file_pass(data):
        found = "book.locked"
    if found != "xls":
        raise WorkbookError(found)


def _has_directory(data):
    if len(data) < SECTOR:
        return False
    (shift,), (sector,) = unpack_from("<H", data, 30), unpack_from("<I", data, 48)
    return sector + 2 <= len(data) >> min(shift, 12)


def _has_stream(data, name):
    return any(_found(data, (name + "\0").encode("utf-16-le"), DIRECTORY_ENTRY))


def _has_file_pass(data):
    starts = (at for first in (EXCEL_97, EXCEL_95) for at in _found(data, first, SMALLEST_SECTOR))
    return any(FILE_PASS in islice(_records(data, at), 8) for at in starts)


def _found(data, wanted, step):
    at = data.find(wanted, SECTOR)
    while at >= 0:
        if at % step == 0:
            yield at
        at = data.find(wanted, at + 1)


def _records(data, at):
    while at + 4 <= len(data):
        kind, length = unpack_from("<HH", data, at)
        yield kind
        at += 4 + length
