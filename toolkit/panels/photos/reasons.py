"""What a card says is worst, in a few characters, and what the list of reasons calls it."""

from toolkit.facts import photo_face as face
from toolkit.masking import mask
from toolkit.panels.photos.album import DUPLICATE
from toolkit.panels.photos.cards import OWN
from toolkit.photos.checks import BY_ID, kilobytes
from toolkit.standing import CLEAN
from toolkit.words import say


def short(card, album, lang):
    """The worst reason in at most seven characters; what the tutor decided where that settles it."""
    if card.verdict == "accepted" and card.severity == CLEAN:
        return say("photo_page.card.accepted", lang)
    if card.reason is None:
        return say(f"photo_page.card.{card.verdict or CLEAN}", lang)
    if card.reason in OWN:
        return say(f"photo_page.card.{card.reason}", lang)
    known = _measured(card, album)
    if card.reason == DUPLICATE and not known["other"]:
        return say("photo_page.short.duplicate_of_nobody", lang)
    return say(f"photo_page.short.{card.reason}.{card.case or 'itself'}", lang, **known)


def label(reason, lang):
    """A reason's name in the list."""
    if reason in OWN:
        return say(f"photo_page.card.{reason}", lang)
    return BY_ID[reason].label(lang)


def place(reason):
    """Where in the list of reasons one stands: as the checks do, those of the page first."""
    order = (*OWN, *BY_ID)
    return order.index(reason)


def _measured(card, album):
    picture = album.pictures[card.file]
    known = {"format": picture.format or "?", "size": kilobytes(picture.bytes), "mode": picture.mode}
    if card.reason == "tilt":
        known["degrees"] = face.photo_tilt(face.photo_face(picture))
    if card.reason == DUPLICATE:
        known["other"] = _other(card, album)
    return known


def _other(card, album):
    """Who else has the picture; the other file's owner, where there is one."""
    check = next(check for check in album.checks[card.file] if check.check == DUPLICATE)
    owners = (album.who.get(album.photos[other].place) for other in check.others)
    names = [who.name for who in owners if who and who.name and who.place != card.place]
    return mask("name", names[0]) if names else ""
