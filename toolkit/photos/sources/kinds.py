"""Which files are pictures, and what is said of the others that lie among them."""

from toolkit.intake.note import Note
from toolkit.photos.measuring.sniff import kind_of
from toolkit.photos.sources.labels import natural

HEAD = 512  # bytes that are looked at where the name does not say

PICTURES = {
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".bmp", ".dib", ".tif", ".tiff", ".webp", ".heic", ".heif", ".hif",
    ".avif", ".jp2", ".jxl", ".psd",
}  # fmt: skip
PACKED = {".zip", ".zipx", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"}
DOCUMENTS = {".pdf", ".ofd", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".xlsm", ".et", ".ods", ".ppt", ".pptx", ".dps"}
BY_CONTENT = {"PDF": "documents", "ZIP": "packed", "RAR": "packed", "7Z": "packed", "MP4": "others", None: "others"}

HOUSEKEEPING = frozenset(("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"))
LEFT_BEHIND = (".", "~$")  # hidden files (with them ._ and .DS_Store of macOS), and what an open workbook leaves beside it

MOST_NAMED = 3


def is_housekeeping(name):
    """Whether a system made this file or folder for itself."""
    return name.startswith(LEFT_BEHIND) or name.casefold() in HOUSEKEEPING


def sort_of(suffix, head):
    """One of "pictures", "documents", "packed", "others"; ``head()`` gives the first bytes where the name does not say."""
    suffix = suffix.lower()
    if suffix in PICTURES:
        return "pictures"
    if suffix in PACKED:
        return "packed"
    return "documents" if suffix in DOCUMENTS else BY_CONTENT.get(kind_of(head()), "pictures")


def notes(left_out):
    """The Notes about what was left out, {sort: [(label, anything)]}: how many, and what the first of them are called."""
    return tuple(_note(sort, sorted((label for label, _ in named), key=natural)) for sort, named in left_out.items() if named)


def _note(sort, labels):
    named = "、".join(f"“{label}”" for label in labels[:MOST_NAMED]) + ("……" if len(labels) > MOST_NAMED else "")
    return Note(f"photo_source.{sort}", {"count": len(labels), "names": named})
