"""A refusal: why a file cannot be read as a workbook, in one plain sentence."""


class WorkbookError(ValueError):
    """A file that cannot be read: the key of a sentence in data/words/ and what fills its {names}.

    ``str(error)`` is the Chinese sentence. It names the file without its folder, and nothing of what stands in the file.
    """

    def __init__(self, key, **params):
        super().__init__(key, params)
        self.key, self.params = key, params

    def sentence(self, lang="zh"):
        """What is wrong and what to do."""
        from toolkit.words import say

        return say(self.key, lang, **self.params)

    def __str__(self):
        return self.sentence("zh")
