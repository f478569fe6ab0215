"""Matching by hand: the photos that belong to nobody for sure on the left, candidates without a photo on the right."""

from toolkit.masking import is_damaged, mask
from toolkit.panels.photos.bar import unmatched
from toolkit.panels.photos.large import shown_name
from toolkit.panels.shown import shown
from toolkit.words import say

MOST = 100  # candidates listed at once
WORDS = (
    *("back", "files", "people", "search", "assign", "choose", "nobodys", "drag", "undo", "redo", "none", "nobody_left"),
    *("proposed", "put_back", "everyone", "no_name", "large"),
)


def matching_view(state):
    """What photos/matching.js draws."""
    album, looking, lang = state.album, state.looking, state.lang
    files, people = listed_files(album, looking), listed_people(album, looking)
    counted = "photo_page.matching.found" if looking.wanted else "photo_page.matching.lacking"
    aside = [photo for photo in album.photos.values() if album.is_nobodys(photo)]
    return {
        "files": [_file(photo, state) for photo in files],
        "chosen": looking.file,
        "people": [_person(who, state) for who in people[:MOST]],
        "person": looking.person,
        "wanted": looking.wanted,
        "aside": [_put_aside(photo, state) for photo in aside] if looking.aside else [],
        "aside_open": looking.aside,
        "can_assign": looking.file is not None and looking.person is not None,
        "can_undo": bool(album.said),
        "can_redo": bool(looking.undone),
        "words": {
            **{word: say(f"photo_page.matching.{word}", lang) for word in WORDS},
            "count": say("photo_page.matching.count", lang, photos=len(files)),
            "lacking": say(counted, lang, people=len(people)),
            "aside": say("photo_page.matching.aside", lang, photos=len(aside)) if aside else "",
            "more": say("photo_page.matching.more", lang, people=len(people) - MOST) if len(people) > MOST else "",
        },
    }


def listed_files(album, looking):
    """The photos on the left: those of nobody, and the one that the tutor came with; in the order of their numbers."""
    came = file_of(album, looking.file)
    found = unmatched(album)
    return found if came is None or came in found or came.file not in album.used else [came, *found]


def listed_people(album, looking):
    """The candidates on the right: those without a photo, or of all of them those who are searched for."""
    wanted = "".join(looking.wanted.split()).lower()
    if wanted:
        return [who for who in album.people if wanted in _searchable(who)]
    return [who for who in album.people if who.place not in album.photo_of]


def file_of(album, id):
    """The Photo of a card's id, or None."""
    number = int(id[1:]) if id and id[0] == "p" else None
    files = list(album.photos)
    return album.photos[files[number]] if number is not None and number < len(files) else None


def number_of(album, place):
    """Which number a candidate has."""
    return album.cohort.places[place]


def _file(photo, state):
    album, lang = state.album, state.lang
    owner = album.who.get(photo.place)
    return {
        "id": f"p{album.number[photo.file]}",
        "sha": photo.picture.sha,
        "broken": bool(photo.picture.problem),
        "name": shown_name(photo.name, state),
        "folder": shown_name(photo.file.rpartition("/")[0], state),
        "owner": say("photo_page.matching.owner", lang, name=mask("name", owner.name) or "—") if owner else "",
        "choices": [_person(album.who[place], state, photo) for place in photo.choices if place in album.who],
    }


def _put_aside(photo, state):
    return {"id": f"p{state.album.number[photo.file]}", "sha": photo.picture.sha, "name": shown_name(photo.name, state)}


def _person(who, state, photo=None):
    album, lang = state.album, state.lang
    known = ((field, getattr(who, field)) for field in ("id_number", "phone"))
    numbers = (shown(field, value, state.numbers) for field, value in known if not is_damaged(field, value))
    has = len(album.photo_of.get(who.place, ()))
    return {
        "person": number_of(album, who.place),
        "name": mask("name", who.name) or say("photo_page.matching.no_name", lang),
        "class_name": mask("class_name", who.class_name) or "",
        "numbers": [number for number in numbers if number],
        "why": _why(photo, lang) if photo else "",
        "has": say("photo_page.matching.has", lang, photos=has) if has else "",
    }


def _why(photo, lang):
    return say(f"photo_page.proposed.{photo.by or 'several'}", lang)


def _searchable(who):
    letters = str(who.pinyin or "").replace(" ", "")
    ends = f"{str(who.id_number or '')[-4:]}\n{str(who.phone or '')[-4:]}"
    return f"{who.name or ''}\n{letters}\n{ends}\n{who.class_name or ''}".lower()
