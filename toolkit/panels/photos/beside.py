"""The photo of one candidate, small, beside the form."""

from toolkit.panels.photos.reasons import short
from toolkit.photos.mending.wishes import best
from toolkit.words import say


def photo_view(sheet, row, state):
    """The small picture, what is said of it, and its card; None where no photos were given."""
    album, lang = state.album, state.lang
    if album is None:
        return None
    title = {"title": say("photo_page.overview.candidate", lang), "look": say("photo_page.overview.look", lang)}
    photos = album.photo_of.get((sheet, row))
    if not photos:
        return {**title, "id": None, "sha": None, "why": say("photo_page.overview.none", lang), "severity": None, "label": ""}
    photo = best(photos)
    card = album.cards[f"p{album.number[photo.file]}"]
    return {
        **title,
        "id": card.id,
        "sha": None if photo.picture.problem else photo.picture.sha,
        "why": short(card, album, lang),
        "severity": card.severity,
        "label": say(f"photo_page.state.{card.state}", lang),
    }
