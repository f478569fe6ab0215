"""The question before mended copies are written: how many, of which size."""

from toolkit.panels.photos.mending import FINE, MENDED, RETAKE, counts
from toolkit.photos.mending.wishes import KEEP
from toolkit.words import say


def mend_view(state):
    """What dialog.js draws."""
    lang, found = state.lang, counts(state.album)
    numbers = {"mended": found[MENDED], "fit": found[FINE], "retake": found[RETAKE]}
    copies = found[MENDED] + found[FINE]
    return {
        "title": say("photo_page.mend.title", lang, photos=copies),
        "lines": [say("photo_page.mend.counts", lang, **numbers), say("photo_page.mend.where", lang)],
        "choice": _sizes(state.album.season.photo, lang),
        "no": say("photo_page.mend.no", lang),
        "yes": say("photo_page.mend.yes", lang, photos=copies),
        "primary": True,
    }


def _sizes(limits, lang):
    """The sizes that copies may get: the season's own, where it says one."""
    strict = [limits.chosen] if limits.chosen else [*limits.presets.values()]
    named = [{"id": size.id, "label": f"{size.label(lang)} · {size.width} × {size.height}"} for size in strict]
    size = limits.preset
    keep = {"id": KEEP, "label": say("photo_page.mend.keep", lang, width=size.width, height=size.height)}
    options = named if limits.chosen else [keep, *named]
    return {"label": say("photo_page.mend.size", lang), "value": options[0]["id"], "options": options}
