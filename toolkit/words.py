"""The reader's language: every sentence that no rule and no field brings along (data/words/, a file a room)."""

import tomllib
from functools import cache

from toolkit.places import DATA

LANGUAGES = ("zh", "en")


@cache
def words():
    """All sentences: {key: {"zh": ..., "en": ...}}, keys dotted, the file's name first ("book.encrypted")."""
    found = {}
    for path in sorted((DATA / "words").glob("*.toml")):
        found.update(_flat(tomllib.loads(path.read_text(encoding="utf-8")), f"{path.stem}."))
    return found


def say(key, lang="zh", **params):
    """One sentence in the reader's language, its {names} filled in."""
    return words()[key][lang].format(**params) if params else words()[key][lang]


def _flat(table, prefix):
    for key, value in table.items():
        if "zh" in value:
            yield prefix + key, value
        else:
            yield from _flat(value, f"{prefix}{key}.")
