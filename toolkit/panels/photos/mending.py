"""Which photos a mended copy helps, which need none, and which must be taken again."""

from toolkit.standing import CLEAN

MENDED_BY = frozenset(("format", "bytes", "mode", "orientation", "pixels", "head"))


def mendable(album):
    """The cards of photos that do not pass, but whose mended copy would."""
    return [card for card in _owned(album) if card.reasons and card.reasons <= MENDED_BY]


def fitting(album):
    """The cards of photos that pass as they are."""
    return [card for card in _owned(album) if card.severity == CLEAN]


def unmendable(album):
    """The cards of photos that no mending helps."""
    return [card for card in _owned(album) if card.reasons and not card.reasons <= MENDED_BY]


def _owned(album):
    return [card for card in album.cards.values() if card.file and card.place]
