"""A note: one thing that intake tells the tutor although nothing in the data was changed."""

from dataclasses import dataclass, field

from toolkit.words import say


@dataclass(frozen=True)
class Note:
    """What intake did with a file, a sheet or some rows: the key of a sentence in data/words/ and what fills its {names}.

    What fills a name may be a note itself.
    """

    key: str
    params: dict = field(default_factory=dict, hash=False)

    def sentence(self, lang="zh"):
        """The note in the reader's language."""
        said = {name: value.sentence(lang) if isinstance(value, Note) else value for name, value in self.params.items()}
        return say(self.key, lang, **said)
