"""The question before mended copies are written: how many, of which size."""

from toolkit.panels.photos.mending import fitting, mendable, unmendable
from toolkit.words import say


def mend_view(state):
    """What dialog.js draws."""
    album, lang = state.album, state.lang
    limits = album.season.photo
    counts = {"mended": len(mendable(album)), "fit": len(fitting(album)), "retake": len(unmendable(album))}
    chosen = limits.chosen or limits.preset
    presets = [limits.chosen] if limits.chosen else limits.presets.values()
    return {
        "title": say("photo_page.mend.title", lang, photos=counts["mended"]),
        "lines": [say("photo_page.mend.counts", lang, **counts), say("photo_page.mend.where", lang)],
        "choice": {
            "label": say("photo_page.mend.size", lang),
            "value": chosen.id,
            "options": [{"id": one.id, "label": f"{one.label(lang)} · {one.width} × {one.height}"} for one in presets],
        },
        "no": say("photo_page.mend.no", lang),
        "yes": say("photo_page.mend.yes", lang, photos=counts["mended"]),
        "primary": True,
    }
