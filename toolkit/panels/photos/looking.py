"""What of the photos the page shows: filter, page, the chosen card; the cards keep their places until the filter changes."""

from dataclasses import dataclass, replace

from toolkit.panels.photos.cards import MISSING
from toolkit.severity import ERROR, SEVERITIES, WARNING
from toolkit.standing import CLEAN

PAGE = 60
FEW = 14
"""So many candidates without a photo stand before the photos; more of them would hide what is there, and come last."""

SHEET, MATCHING, TWINS, SOURCE = "sheet", "matching", "twins", "source"
STATES = (MISSING, ERROR, WARNING, CLEAN)
OVERLAYS = ("ground", "face", "frame")
NO_CLASS = ""


@dataclass(frozen=True)
class Looking:
    """``view``: SHEET, MATCHING, TWINS or SOURCE. ``state``, ``reason``, ``class_name``, ``text``: the filter, None for all.

    ``order``: the cards that the filter left, by id, in their places. ``chosen``: the card in the large view. ``asking``: the
    reasons for a retake picked so far, None while nobody is asked. ``file``, ``person``: what is chosen while matching (a
    card's id, a candidate's number); ``wanted``: what is searched for there; ``aside``: whether
    nobody's photos are listed. ``places``: where photos may be (nearby.Place). ``done``: the decisions of this sitting, each a
    group that is taken back together; ``undone``: those that were, newest last.
    """

    view: str = SHEET
    state: str | None = None
    reason: str | None = None
    class_name: str | None = None
    text: str = ""
    page: int = 0
    order: tuple = ()
    chosen: str | None = None
    overlays: frozenset = frozenset(OVERLAYS)
    asking: tuple | None = None
    file: str | None = None
    person: int | None = None
    wanted: str = ""
    aside: bool = False
    places: tuple = ()
    done: tuple = ()
    undone: tuple = ()


def looked(album, looking, **changes):
    """The filter changed: the cards are put in order anew, the first page is shown; the chosen card stays if it is there."""
    looking = replace(looking, page=0, asking=None, **changes)
    order = tuple(card.id for card in found(album, looking))
    chosen = looking.chosen if looking.chosen in order else order[0] if order else None
    return at_card(replace(looking, order=order), chosen)


def found(album, looking):
    """The cards that a filter leaves, the worst first, within a reason by class and name."""
    wanted = "".join(looking.text.split()).lower()
    cards = [card for card in album.cards.values() if _fits(card, looking) and wanted in card.search]
    few = sum(card.file is None for card in cards) <= FEW
    return sorted(cards, key=lambda card: ((card.file is None) != few, *_place(card)))


def at_card(looking, id):
    """A card is chosen; its page is shown."""
    if id not in looking.order:
        return replace(looking, chosen=None, asking=None)
    return replace(looking, chosen=id, asking=None, page=looking.order.index(id) // PAGE)


def stepped(looking, by):
    """The card after (1) or before (-1) the chosen one."""
    at = looking.order.index(looking.chosen) + by if looking.chosen in looking.order else 0
    return at_card(looking, looking.order[at]) if 0 <= at < len(looking.order) else looking


def to_next_waiting(album, looking):
    """The next card after the chosen one that still waits for a decision; the one after it where none does."""
    at = looking.order.index(looking.chosen) if looking.chosen in looking.order else -1
    after = [*looking.order[at + 1 :], *looking.order[: max(at, 0)]]
    waiting = next((id for id in after if id in album.cards and album.cards[id].waits), None)
    return at_card(looking, waiting) if waiting else stepped(looking, 1)


def settled(album, looking):
    """The same after the album changed: cards that are gone leave the order, new ones come at its end."""
    order = tuple(id for id in looking.order if id in album.cards)
    if not order:
        return looked(album, looking)
    known = set(order)
    come = tuple(card.id for card in found(album, looking) if card.id not in known)
    known.update(come)
    return replace(looking, order=(*order, *come), chosen=looking.chosen if looking.chosen in known else None)


def _fits(card, looking):
    if looking.state is not None and card.state != looking.state:
        return False
    if looking.reason is not None and looking.reason not in card.reasons:
        return False
    return looking.class_name is None or (card.class_name or NO_CLASS) == looking.class_name


def _place(card):
    rank = len(SEVERITIES) if card.severity == CLEAN else SEVERITIES.index(card.severity)
    return rank, card.reason or "", card.class_name or "~", card.name or "~", card.id
