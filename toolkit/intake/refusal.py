"""A refusal: why a file cannot be read as a workbook, in one plain sentence."""

from toolkit.words import Spoken


class WorkbookError(Spoken, ValueError):
    """A file that cannot be read; the sentence names the file without its folder, and nothing of what stands in it."""
