"""What a file is by its first bytes; its extension is never asked."""

import codecs

from toolkit.intake.refusal import WorkbookError

HEAD = 8192  # bytes that are looked at

SIGNATURES = (
    (b"PK\x03\x04", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"PK\x05\x06", "book.archive"),
    (b"Rar!", "book.archive"),
    (b"7z\xbc\xaf", "book.archive"),
    (b"\x1f\x8b", "book.archive"),
    (b"%PDF", "book.pdf"),
    (b"\xff\xd8\xff", "book.picture"),
    (b"\x89PNG", "book.picture"),
    (b"GIF8", "book.picture"),
    (b"II*\0", "book.picture"),
    (b"MM\0*", "book.picture"),
    (b"RIFF", "book.picture"),
    (b"{\\rtf", "book.word"),
    (b"MIME-Version:", "book.resave"),
    (b"\x09\x00\x04\x00", "book.resave"),  # Excel 2 to 4, which had no container yet
    (b"\x09\x02\x06\x00", "book.resave"),
    (b"\x09\x04\x06\x00", "book.resave"),
)
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
XML_WORKBOOK = b"urn:schemas-microsoft-com:office:spreadsheet"
PAGE = (b"<html", b"<table", b"<!doctype html", b"<body", b"<head", b"<meta", b"<style")


def kind_of(head):
    """zip, ole, html or text, from a file's first bytes; raises WorkbookError when it can be no workbook."""
    kind = next((kind for start, kind in SIGNATURES if head.startswith(start)), None) or _text_kind(head)
    if kind.startswith("book."):
        raise WorkbookError(kind)
    return kind


def _text_kind(head):
    if head.startswith(UTF16):
        head = head[: len(head) // 2 * 2].decode("utf-16", "replace").encode()
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if b"\0" in head:
        return "book.other"
    if not start.startswith(b"<"):
        return "text"
    if XML_WORKBOOK in start:
        return "book.resave"
    return "html" if any(tag in start.lower() for tag in PAGE) else "text"
