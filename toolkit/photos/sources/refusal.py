"""A refusal: why photos cannot be had from a place, in one plain sentence."""

from toolkit.words import Spoken


class PhotoError(Spoken, ValueError):
    """A folder, an archive, a workbook or a single picture that cannot be read; the sentence names it without its folder."""

    room = "photo_source."
