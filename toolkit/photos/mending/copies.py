"""Mended copies of many photos in a new folder; nothing that is there already is written over."""

from dataclasses import dataclass, replace
from pathlib import Path

from toolkit.photos.measuring.batch import PhotosStoppedError
from toolkit.photos.mending.copy_names import is_template, name_of, unique
from toolkit.photos.mending.mend import Mended, mend
from toolkit.replacing import replacing
from toolkit.words import Spoken


class MendingError(Spoken, OSError):
    """Copies that cannot be written; the sentence says why and what to do."""

    room = "mending."


@dataclass(frozen=True)
class Wanted:
    """A photo of which a copy is wanted.

    ``file``: its path inside the source; ``read()`` gives its bytes. ``picture``: what was measured of it. ``who``: whose it is
    (toolkit.photos.matching.match.Who) or None. ``accepted``: somebody has found it good. ``problems``, ``doubts``: what the
    picture does not show by itself, as that another candidate handed it in as well.
    """

    file: str
    read: callable
    picture: object
    who: object = None
    accepted: bool = False
    problems: tuple = ()
    doubts: tuple = ()


@dataclass(frozen=True)
class Copied:
    """What became of one photo: ``copy`` is the name of the new file, None when there is none; ``bytes`` its size."""

    wanted: Wanted
    mended: Mended
    copy: str | None = None
    bytes: int | None = None


def mend_all(wanted, folder, *, template, progress=None, **limits):
    """[Copied] of all Wanted, written to ``folder``, which must be new or empty; a file that is fine is copied as it is.

    ``template``: of the names, as "{name}_{id_tail}" (FIELDS of copy_names.py). ``limits``: width, height, limit and what else
    mend() takes. ``progress(done, of)`` after each; when it returns False PhotosStoppedError is raised, and what was
    written by then is whole and stays. Raises MendingError (OSError).
    """
    wanted, folder = list(wanted), Path(folder)
    if not is_template(template):
        raise MendingError("no_template", template=template)
    _make(folder)
    copied, taken = [], set()
    for one in wanted:
        copied.append(_copied(one, folder, template, taken, limits))
        if progress and progress(len(copied), len(wanted)) is False:
            raise PhotosStoppedError
    return copied


def _make(folder):
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise MendingError("folder_taken", folder=folder.name)
        folder.mkdir(parents=True, exist_ok=True)
    except MendingError:
        raise
    except OSError as error:
        raise MendingError("unwritable", folder=folder.name) from error


def _copied(one, folder, template, taken, limits):
    if one.problems:
        return Copied(one, Mended(problems=one.problems))
    try:
        data = one.read()
    except (OSError, ValueError):
        return Copied(one, Mended(problems=("opens",)))
    mended = mend(data, one.picture, accepted=one.accepted, **limits)
    mended = replace(mended, doubts=(*mended.doubts, *one.doubts))
    if mended.problems:
        return Copied(one, mended)
    data = data if mended.fine else mended.data
    copy = f"{unique(name_of(template, one.who, one.file), taken)}.jpg"
    try:
        with replacing(folder / copy) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        raise MendingError("unwritable", folder=folder.name) from error
    return Copied(one, mended, copy, len(data))
