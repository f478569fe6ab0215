"""Stand-in until the real matching is merged: whose photo a file is, by the name that it bears."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Who:
    """A candidate as matching sees them."""

    place: tuple
    name: str | None = None
    pinyin: str | None = None
    id_number: str | None = None
    phone: str | None = None
    photo: str | None = None
    class_name: str | None = None


@dataclass(frozen=True)
class Match:
    """Whose photo a file is, and by what."""

    file: str
    place: tuple | None = None
    by: str | None = None
    choices: tuple = ()


def match(files, people, chosen=None):
    """{file: Match}."""
    chosen, found = chosen or {}, {}
    for file in files:
        found[file.file] = _one(file, people, chosen)
    return found


def _one(file, people, chosen):
    if file.file in chosen:
        return Match(file.file, chosen[file.file], "tutor")
    if file.place:
        return Match(file.file, file.place, "cell")
    name = re.sub(r"[\s_-]", "", file.file.rpartition("/")[2])
    for key in ("id_number", "phone", "name"):
        hits = [who.place for who in people if getattr(who, key) and str(getattr(who, key)) in name]
        if len(hits) == 1:
            return Match(file.file, hits[0], key)
        if hits:
            return Match(file.file, None, None, tuple(hits))
    return Match(file.file)
