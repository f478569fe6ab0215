"""Why a photo must be taken again, in phrases that a key picks."""

from toolkit.words import say

PHRASES = ("hat", "glare", "eyes", "uniform", "text", "other", "ground", "blur", "old")
KEYS = "ABCDEFGHI"


def asking_view(looking, lang):
    """What the large view shows while it asks for the reasons."""
    items = [
        {"id": id, "key": key, "label": say(f"photo_page.phrase.{id}", lang), "on": id in looking.asking}
        for id, key in zip(PHRASES, KEYS, strict=True)
    ]
    return {"phrases": items}


def reason_of(asked, text, lang):
    """The reasons as they are kept, in the tutor's language."""
    said = [say(f"photo_page.phrase.{id}", lang) for id in PHRASES if id in asked]
    return say("photo_page.asking.between", lang).join([*said, text.strip()] if text.strip() else said) or None
