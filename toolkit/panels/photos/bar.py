"""The filter bar of the contact sheet: how many of each, reasons, classes, search, and what else the page can do."""

from collections import Counter

from toolkit.panels.filterbar import ALL
from toolkit.panels.photos import reasons
from toolkit.panels.photos.cards import MISSING, severity_of_missing
from toolkit.panels.photos.looking import MATCHING, NO_CLASS, STATES, TWINS
from toolkit.panels.photos.mending import MENDED, counts
from toolkit.words import say

WORDS = ("search", "states", "clear")


def bar_view(state):
    """What photos/bar.js draws."""
    album, looking, lang = state.album, state.looking, state.lang
    mendable = counts(album)[MENDED]
    return {
        "chips": _chips(album, looking, lang),
        "lists": [_reasons(album, looking, lang), _classes(album, looking, lang)],
        "text": looking.text,
        "matching": {"label": say("photo_page.bar.matching", lang), "number": len(unmatched(album)), "view": MATCHING},
        "twins": {"label": say("photo_page.bar.twins", lang), "number": _groups(album, lang), "view": TWINS},
        "mend": say("photo_page.bar.mend", lang, photos=mendable),
        "can_mend": album.source is not None and bool(album.photo_of) and state.job is None,
        "why_not": "" if album.source else say("photo_page.bar.no_originals", lang),
        "can_clear": (looking.state, looking.reason, looking.class_name, looking.text) != (None, None, None, ""),
        "words": {word: say(f"photo_page.bar.{word}", lang) for word in WORDS},
    }


def unmatched(album):
    """The photos that belong to nobody for sure."""
    return [photo for photo in album.used.values() if not photo.place]


def _groups(album, lang):
    return say("photo_page.bar.groups", lang, groups=len(album.groups)) if album.groups else "0"


def _chips(album, looking, lang):
    states = Counter(card.state for card in album.cards.values())
    chips = [_chip(None, "", len(album.cards), looking, lang)]
    signs = {MISSING: severity_of_missing()}
    return chips + [_chip(state, signs.get(state, state), states[state], looking, lang) for state in STATES]


def _chip(state, sign, number, looking, lang):
    label = say(f"photo_page.bar.{state or 'all'}", lang)
    return {"state": state, "sign": sign, "label": label, "number": number, "on": looking.state == state}


def _reasons(album, looking, lang):
    having = Counter(reason for card in album.cards.values() for reason in card.reasons)
    named = sorted(having, key=reasons.place)
    options = [(reason, _counted(reasons.label(reason, lang), having[reason], lang)) for reason in named]
    return _choice("reason", looking.reason, options, say("photo_page.bar.all_reasons", lang), lang)


def _classes(album, looking, lang):
    sizes = Counter(card.class_name or NO_CLASS for card in album.cards.values())
    nameless = say("photo_page.bar.no_class", lang)
    named = sorted(sizes, key=lambda name: (name == NO_CLASS, name))
    options = [(name, _counted(name or nameless, sizes[name], lang)) for name in named]
    return _choice("class_name", looking.class_name, options, say("photo_page.bar.all_classes", lang), lang)


def _counted(label, number, lang):
    return say("photo_page.bar.counted", lang, label=label, number=number)


def _choice(id, value, options, everything, lang):
    offered = [{"id": ALL, "label": everything}, *({"id": option, "label": label} for option, label in options)]
    label = say(f"photo_page.bar.by_{id}", lang)
    return {"id": id, "label": label, "value": ALL if value is None else value, "options": offered}
