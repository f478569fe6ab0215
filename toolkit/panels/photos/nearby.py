"""Folders and archives in which photos may be: beside the cohort's file, and in the project's own folder."""

import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from toolkit.panels.spreadsheets import PROJECT, is_sample
from toolkit.photos.sources.kinds import PICTURES, is_housekeeping
from toolkit.places import DATA

OURS = frozenset(("toolkit", "tests", "docs", "data", "notebooks", "benchmarks", "cohorts", "build"))
MOST, DEEP, ENOUGH = 8, 3, 5000
BOOKS = (".xlsx", ".xlsm")
SAMPLE = DATA / "sample" / "photos"


@dataclass(frozen=True)
class Place:
    """``kind``: "folder", "archive", "workbook" (pictures in its cells) or "sample". ``photos``: how many, or ``more``."""

    path: Path
    kind: str
    photos: int
    more: bool = False


def places(recent):
    """The Places near a cohort (a Recent of the workspace), those with most photos first."""
    path = recent and recent.latest and recent.latest.path
    book = Path(path) if path else None
    around = [*([book.parent] if book and not is_sample(recent.latest) else []), PROJECT]
    found = {place.path: place for folder in around for place in _around(folder)}
    listed = sorted(found.values(), key=lambda place: -place.photos)[:MOST]
    return (*listed, *_in_cells(book), *_sample(recent))


def _around(folder):
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    own = sum(entry.is_file() and _is_picture(entry.name) for entry in entries)
    if own:
        yield Place(Path(folder), "folder", own)
    for entry in entries:
        if is_housekeeping(entry.name) or (Path(folder) == PROJECT and entry.name in OURS):
            continue
        place = _folder(entry) if entry.is_dir(follow_symlinks=False) else _archive(entry)
        if place and place.photos:
            yield place


def _folder(entry):
    photos = _count(entry.path)
    return Place(Path(entry.path), "folder", photos, photos >= ENOUGH)


def _archive(entry):
    if not entry.name.lower().endswith(".zip"):
        return None
    try:
        with zipfile.ZipFile(entry.path) as archive:
            names = archive.namelist()
    except (OSError, ValueError, zipfile.BadZipFile):
        return None
    return Place(Path(entry.path), "archive", sum(map(_is_picture, names)))


def _count(folder, deep=0):
    """How many pictures there are in a folder and those inside; no more than ENOUGH are counted."""
    found = 0
    try:
        for entry in os.scandir(folder):
            if entry.is_dir(follow_symlinks=False):
                found += _count(entry.path, deep + 1) if deep < DEEP and not is_housekeeping(entry.name) else 0
            else:
                found += _is_picture(entry.name)
            if found >= ENOUGH:
                break
    except OSError:
        return found
    return found


def _is_picture(name):
    return Path(name).suffix.lower() in PICTURES


def _in_cells(book):
    """The workbook itself, when it holds pictures."""
    if not book or book.suffix.lower() not in BOOKS:
        return
    try:
        with zipfile.ZipFile(book) as parts:
            photos = sum(name.startswith("xl/media/") and _is_picture(name) for name in parts.namelist())
    except (OSError, ValueError, zipfile.BadZipFile):
        return
    if photos:
        yield Place(book, "workbook", photos)


def _sample(recent):
    if SAMPLE.is_dir() and recent and is_sample(recent.latest):
        yield Place(SAMPLE, "sample", _count(SAMPLE))
