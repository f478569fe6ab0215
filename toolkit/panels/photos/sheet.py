"""The contact sheet: one page of cards."""

from toolkit.panels.photos.looking import PAGE
from toolkit.panels.photos.reasons import short
from toolkit.photos.photo import POSTPONED
from toolkit.standing import CLEAN
from toolkit.words import say

WORDS = ("cards", "missing", "nobody", "broken", "nothing", "everything", "previous", "next", "again", "another")


def sheet_view(state):
    """What photos/sheet.js draws."""
    album, looking, lang = state.album, state.looking, state.lang
    ids = looking.order[looking.page * PAGE : (looking.page + 1) * PAGE]
    following = looking.order[(looking.page + 1) * PAGE : (looking.page + 2) * PAGE]
    return {
        "page": looking.page,
        "pages": max(1, -(-len(looking.order) // PAGE)),
        "chosen": looking.chosen,
        "cards": [card_view(album.cards[id], album, lang) for id in ids],
        "soon": [album.cards[id].sha for id in following if album.cards[id].sha],
        "busy": state.job is not None,
        "words": {
            **{word: say(f"photo_page.sheet.{word}", lang) for word in WORDS},
            "range": _range(looking, len(ids), lang),
            "checked": _checked(album, lang),
        },
    }


def card_view(card, album, lang):
    """What one card says."""
    return {
        "id": card.id,
        "sha": card.sha,
        "broken": bool(card.file and album.pictures[card.file].problem),
        "name": card.name or say("photo_page.sheet.nobody", lang),
        "nobody": card.name is None,
        "severity": card.severity,
        "label": say(f"photo_page.state.{card.state}", lang),
        "why": short(card, album, lang),
        "mark": say("photo_page.card.postponed", lang) if card.verdict == POSTPONED and card.severity != CLEAN else "",
    }


def _range(looking, shown, lang):
    first = looking.page * PAGE + 1
    return say("photo_page.sheet.range", lang, first=first if shown else 0, last=first + shown - 1, total=len(looking.order))


def _checked(album, lang):
    photos = len(album.used)
    if album.seconds is None:
        return say("photo_page.sheet.kept", lang, photos=photos)
    return say("photo_page.sheet.checked", lang, photos=photos, seconds=round(album.seconds) or 1)
