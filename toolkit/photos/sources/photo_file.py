"""One picture where it lies: in a folder, in an archive or in a workbook. Finding it reads nothing of it."""

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath

from toolkit.photos.sources.member import Member, unpacked
from toolkit.photos.sources.refusal import PhotoError

MOST_BYTES = 60 << 20


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A picture that ``read`` fetches; it can be sent to another process.

    ``file``: its name within the source, with forward slashes, unlike every other's. ``size``: bytes as they are declared.
    ``place``: (sheet, row as Excel counts) of a picture in a workbook's cell. ``path``: what lies on the disk, the picture or
    what holds it. ``member``: where in it.
    """

    file: str
    size: int
    place: tuple | None = None
    path: str = ""
    member: Member | None = None

    def read(self):
        """Its bytes; raises PhotoError when it has gone, has been changed, is damaged or has more than 60 MB."""
        name = PurePosixPath(self.file).name
        with opened(self.path, name) as disk:
            data = unpacked(disk, self.member, name, MOST_BYTES + 1) if self.member else disk.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise PhotoError("large", file=name, megabytes=MOST_BYTES >> 20)
        return data


@contextmanager
def opened(path, name):
    """A file opened for reading; raises PhotoError, which calls it ``name``, when it is gone, in use or out of reach."""
    try:
        with open(path, "rb") as disk:
            yield disk
    except FileNotFoundError as error:
        raise PhotoError("gone", file=name) from error
    except PermissionError as error:
        raise PhotoError("in_use", file=name) from error
    except OSError as error:  # a cloud folder's placeholder that cannot be fetched, a network drive gone
        raise PhotoError("unreachable", file=name) from error
