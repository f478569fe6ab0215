"""The reader's language: every sentence that no rule and no field brings along (data/words/, a file a room)."""

from functools import cache

from toolkit.places import DATA

LANGUAGES = ("zh", "en")


def words():
    """All sentences: {key: {"zh": ..., "en": ...}}, keys dotted, the file's name first ("book.encrypted")."""
    return {key: entry for path in sorted((DATA / "words").glob("*.toml")) for key, entry in room(path.stem).items()}


@cache
def room(name):
    """The sentences of one file, read when one of them is first said."""
    import tomllib  # only now: the process that reads workbooks says nothing and should start at once

    return dict(_flat(tomllib.loads((DATA / "words" / f"{name}.toml").read_text(encoding="utf-8")), f"{name}."))


def say(key, lang="zh", **params):
    """One sentence in the reader's language, its {names} filled in."""
    sentence = room(key.partition(".")[0])[key][lang]
    return sentence.format(**params) if params else sentence


class Spoken:
    """What an exception mixes in to say itself to the reader: the key of a sentence in data/words/ and what fills its {names}.

    ``str(error)`` is the Chinese sentence. ``room`` stands before every key of the class.
    """

    room = ""

    def __init__(self, key, **params):
        super().__init__(key)
        self.key, self.params = key, params

    def sentence(self, lang="zh"):
        """What is wrong and what to do."""
        return say(self.room + self.key, lang, **self.params)

    def __str__(self):
        return self.sentence("zh")


def _flat(table, prefix):
    for key, value in table.items():
        if "zh" in value:
            yield prefix + key, value
        else:
            yield from _flat(value, f"{prefix}{key}.")
