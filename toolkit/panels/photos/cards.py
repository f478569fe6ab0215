"""The cards of the contact sheet: a photo each, and one for every candidate without any."""

from dataclasses import dataclass

from toolkit.masking import mask, mask_text
from toolkit.panels.photos.mending import MENDED_BY
from toolkit.photos.photo import ACCEPTED, REJECTED
from toolkit.rules.catalogue import by_id
from toolkit.severity import ERROR, SEVERITIES, WARNING
from toolkit.standing import CLEAN

MISSING, UNMATCHED, UNSURE, SEVERAL = "missing", "unmatched", "unsure", "several"
OWN = (MISSING, UNMATCHED, UNSURE, REJECTED, SEVERAL)
"""Reasons that are no check of a picture."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card.

    ``id``: what the page calls it. ``file``: None where a candidate has no photo. ``place``: the candidate's. ``severity``:
    the worst, or "clean". ``reason``: what is worst — a check's name or one of OWN, None when all is well; ``case`` its
    case. ``reasons``: all of them. ``verdict``: the tutor's. ``state``: the filter in which it stands.
    """

    id: str
    file: str | None
    place: tuple | None
    name: str | None
    class_name: str | None
    severity: str
    reason: str | None
    case: str | None
    reasons: frozenset
    verdict: str | None
    sha: str | None
    search: str

    @property
    def state(self):
        """Among which chip's cards it stands: "missing", a severity or "clean"."""
        return MISSING if self.file is None else self.severity

    @property
    def waits(self):
        """Whether there is a photo about which nothing was decided and that does not pass by itself."""
        return self.file is not None and self.verdict is None and self.severity != CLEAN


def cards_of(album):
    """{id: Card} of the album, in no order."""
    cards = [*(photo_card(photo, album) for photo in album.used.values()), *_missing_cards(album)]
    return {card.id: card for card in cards}


def cards_again(before, photos, album):
    """The cards after some photos have changed; the others stay as they were."""
    kept = {f"p{album.number[file]}" for file in album.used}
    cards = [*(card for id, card in before.items() if id in kept), *(photo_card(photo, album) for photo in photos)]
    return {card.id: card for card in (*cards, *_missing_cards(album))}


def photo_card(photo, album):
    """The card of one photo."""
    checks = album.checks[photo.file]
    found = [check for check in checks if check.severity in (ERROR, WARNING)]
    own = list(_own_reasons(photo, checks))
    all_is_well = CLEAN, None, None
    severity, reason, case = min([*own, *((c.severity, c.check, c.case) for c in found)], key=_rank, default=all_is_well)
    who = album.who.get(photo.place)
    return Card(
        id=f"p{album.number[photo.file]}",
        file=photo.file,
        place=photo.place,
        name=who and mask("name", who.name),
        class_name=who and mask("class_name", who.class_name),
        severity=severity,
        reason=reason,
        case=case,
        reasons=frozenset([*(name for _, name, _ in own), *(check.check for check in found)]),
        verdict=photo.verdict,
        sha=photo.picture.sha,
        search=f"{_searchable(who)}\n{mask_text(photo.name)}".lower(),
    )


def lacking(album):
    """How many candidates have no photo."""
    return sum(card.file is None for card in album.cards.values())


def severity_of_missing():
    """How bad it is to have no photo: as the audit says."""
    return by_id()["S06-PHOTO-MISSING"].severity


def _own_reasons(photo, checks):
    if photo.verdict == REJECTED:
        yield ERROR, REJECTED, None
    if photo.place is None:
        yield WARNING, UNSURE if photo.choices else UNMATCHED, None
    if photo.rivals and photo.verdict != ACCEPTED:
        yield WARNING, SEVERAL, None


def _rank(reason):
    """The graver first; of what is as grave, the page's own word, then what no mended copy helps."""
    severity, name, _ = reason
    return SEVERITIES.index(severity), name not in OWN, name in MENDED_BY


def _missing_cards(album):
    for number, who in enumerate(album.people):
        if who.place not in album.photo_of and who.place not in album.proposed:
            yield _missing_card(who, number)


def _missing_card(who, number):
    return Card(
        id=f"m{number}",
        file=None,
        place=who.place,
        name=mask("name", who.name),
        class_name=mask("class_name", who.class_name),
        severity=severity_of_missing(),
        reason=MISSING,
        case=None,
        reasons=frozenset((MISSING,)),
        verdict=None,
        sha=None,
        search=_searchable(who),
    )


def _searchable(who):
    letters = str(who.pinyin or "").replace(" ", "") if who else ""
    return f"{who.name or ''}\n{letters}".lower() if who else ""
