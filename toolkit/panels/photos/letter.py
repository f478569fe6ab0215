"""The message to the candidate: what is wrong with the photo, or that there is none."""

from toolkit.panels.days import short_day
from toolkit.photos.photo import REJECTED
from toolkit.photos.report import message
from toolkit.severity import ERROR, WARNING
from toolkit.words import say


def letter(card, state):
    """The message, "" where nothing has to be asked for or nobody is known to whom to write."""
    lang, album = state.lang, state.album
    if card.place is None or not card.reasons:
        return ""
    name = card.name or ""
    milestone = album.season.next_milestone(album.today)
    day = short_day(milestone.end, lang) if milestone else ""
    if card.file is None:
        return say("photo_page.letter.missing", lang, name=name, day=day)
    photo = album.photos[card.file]
    why = album.verdict(photo).reason if photo.verdict == REJECTED else None
    found = [message(check, photo, lang) for check in album.checks[card.file] if check.severity in (ERROR, WARNING)]
    why = why or say("photo_page.asking.between", lang).join(found)
    return say("photo_page.letter.retake", lang, name=name, why=why, day=day) if why else ""
