"""Photos that look alike, side by side: one file of two candidates, one picture twice, much alike."""

from toolkit.masking import mask
from toolkit.panels.photos.album import DUPLICATE
from toolkit.panels.photos.large import MARKS, shown_name
from toolkit.panels.photos.sheet import card_view
from toolkit.words import say

WORDS = ("back", "none", "accept", "reject", "assign", "nobodys", "keep", "undo", "redo", "settled", "large")
KINDS = {None: "file", "picture": "picture", "similar": "similar"}
WORST = ("file", "picture", "similar")


def twins_view(state):
    """What photos/twins.js draws."""
    album, looking, lang = state.album, state.looking, state.lang
    groups = [_group(files, state) for files in album.groups]
    return {
        "groups": sorted(groups, key=lambda group: WORST.index(group["kind"])),
        "can_undo": bool(album.said),
        "can_redo": bool(looking.undone),
        "words": {
            **{word: say(f"photo_page.twins.{word}", lang) for word in WORDS},
            "title": say("photo_page.twins.title", lang, groups=len(groups)),
        },
    }


def _group(files, state):
    album, lang = state.album, state.lang
    photos = [album.photos[file] for file in files]
    found = (check for file in files for check in album.checks[file] if check.rule and check.check == DUPLICATE)
    kind = min(map(_kind, found), key=WORST.index)
    owners = {photo.place for photo in photos}
    one = len(owners) == 1 and None not in owners
    return {
        "kind": kind,
        "title": say(f"photo_page.twins.{kind}", lang),
        "what": say(f"photo_page.twins.{'one' if one else 'many'}_{kind}", lang),
        "severity": {"file": "error"}.get(kind, "warning"),
        "settled": all(photo.verdict or album.verdict(photo).person for photo in photos),
        "one": one,
        "photos": [_photo(photo, state) for photo in photos],
    }


def _kind(check):
    return KINDS.get(check.case, "similar")


def _photo(photo, state):
    album, lang = state.album, state.lang
    card = album.cards[f"p{album.number[photo.file]}"]
    same = [other for other in album.by_sha[photo.picture.sha] if other != photo.file and other in album.used]
    said = say(f"photo_page.said.{photo.verdict}", lang) if photo.verdict else ""
    owner = album.who.get(photo.place)
    return {
        **card_view(card, album, lang),
        "class_name": card.class_name or "",
        "file": shown_name(photo.file, state),
        "by": say(f"photo_page.by.{photo.by}", lang) if photo.place and photo.by else "",
        "said": said and {"severity": MARKS[photo.verdict], "text": said},
        "his": say("photo_page.twins.his", lang, name=mask("name", owner.name)) if same and owner and owner.name else "",
        "person": album.cohort.places[photo.place] if photo.place else None,
    }
