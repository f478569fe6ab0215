"""What a zip or an old Office file holds: a workbook of some kind, or something that is none."""

from toolkit.intake.preflight import Package
from toolkit.intake.refusal import WorkbookError

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

ZIPPED = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
NOT_A_BOOK = {"word/document.xml": "book.word", "ppt/presentation.xml": "book.other"}
OLE_STREAMS = {"EncryptedPackage": "book.locked", "Workbook": "xls", "Book": "xls", "WordDocument": "book.word"}

DIRECTORY_ENTRY = 128  # bytes; the name comes first, in UTF-16
SECTOR = 512


def open_package(data):
    """A zipped workbook as (its format, its parts); raises WorkbookError when it is none or unsound."""
    package = Package(data)
    for part, format in ZIPPED.items():
        if part in package and (format != "ods" or b"spreadsheet" in package.read("mimetype")):
            return format, package
    raise WorkbookError(next((key for part, key in NOT_A_BOOK.items() if part in package), "book.archive"))


def check_ole(data):
    """Raise WorkbookError when an old Office file is locked or holds no workbook."""
    found = next((found for name, found in OLE_STREAMS.items() if _has_stream(data, name)), "book.other")
    if found != "xls":
        raise WorkbookError(found)


def _has_stream(data, name):
    entry = (name + "\0").encode("utf-16-le")
    at = data.find(entry, SECTOR)
    while at >= 0:
        if at % DIRECTORY_ENTRY == 0:
            return True
        at = data.find(entry, at + 1)
    return False
