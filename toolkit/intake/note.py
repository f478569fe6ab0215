"""A note: one thing that intake tells the tutor although nothing in the data was changed."""

from dataclasses import dataclass, field

from toolkit.words import say


@dataclass(frozen=True)
class Note:
    """What intake did with a file, a sheet or some rows: the key of a sentence in data/words/ and what fills its {names}."""

    key: str
    params: dict = field(default_factory=dict, hash=False)

    def sentence(self, lang="zh"):
        """The note in the reader's language."""
        return say(self.key, lang, **self.params)
