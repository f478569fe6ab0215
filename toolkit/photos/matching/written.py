"""What the sheet's photo column names: a file, a path or a link."""

import re
from unicodedata import normalize
from urllib.parse import unquote

_SEVERAL = re.compile(r"[;；|\n、，]+|,(?=\s*\S)")
_QUERY = re.compile(r"[?#].*$")
_SCHEME = re.compile(r"^(?:https?|ftp|file)://+[^/]*", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:\.(?:jpe?g|jpe|jfif|png|gif|bmp|tiff?|webp|hei[cf]|hif|avif|dib|jp2|jxl|psd))+$")


def written_paths(cell):
    """The paths in a cell of the photo column, each a tuple of folders and a name without its suffix."""
    found = (path_key(_local(piece)) for piece in _SEVERAL.split(str(cell or "")))
    return [path for path in found if path]


def path_key(path):
    """A path as it is compared: its folders and the name without its suffix."""
    text = normalize("NFKC", path).casefold().replace("\\", "/").strip(" \t'\"“”")
    parts = [" ".join(part.split()) for part in text.split("/")]
    parts[-1] = bare(parts[-1])
    return tuple(part for part in parts if part and part != ".")


def bare(name):
    """A name without the suffix of a picture, or without both of .jpg.jpg."""
    return _SUFFIX.sub("", name)


def _local(piece):
    """A link as the path on its server, its %E5 decoded."""
    piece = piece.strip()
    if not _SCHEME.match(piece):
        return piece
    return unquote(_QUERY.sub("", _SCHEME.sub("", piece)))


def in_common(one, other):
    """How many parts two paths have in common, from the end."""
    count = 0
    for mine, theirs in zip(reversed(one), reversed(other), strict=False):
        if mine != theirs:
            break
        count += 1
    return count
