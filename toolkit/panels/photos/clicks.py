"""What a click on the page of photos does: a state in, a state out."""

from toolkit.panels.filterbar import ALL
from toolkit.panels.photos.looking import PAGE, SHEET, Looking, at_card, looked, settled, stepped
from toolkit.panels.state import replace


def filter(state, /, **asked):
    """A chip, a list or the search box; a chip that is on is taken back."""
    asked = {name: None if value == ALL else value for name, value in asked.items()}
    if "state" in asked and asked["state"] == state.looking.state:
        asked["state"] = None
    return _looking(state, looked(state.album, state.looking, **asked))


def clear(state):
    """Everything again."""
    return _looking(state, looked(state.album, state.looking, state=None, reason=None, class_name=None, text=""))


def page(state, number):
    """Another page; its first card is chosen."""
    order = state.looking.order
    at = min(max(0, number * PAGE), max(0, len(order) - 1))
    return _looking(state, at_card(state.looking, order[at])) if order else state


def choose(state, id):
    """A card into the large view."""
    return _looking(state, at_card(state.looking, id))


def step(state, by):
    """The next card, or the one before."""
    return _looking(state, stepped(state.looking, by))


def overlay(state, id, on):
    """What is drawn over the picture."""
    shown = state.looking.overlays - {id} | ({id} if on else set())
    return _looked(state, overlays=shown)


def ask(state, on=True):
    """Ask for the reasons of a retake, or leave that."""
    card = state.album.cards.get(state.looking.chosen)
    return _looked(state, asking=() if on and card and card.sha else None)


def phrase(state, id):
    """One reason more, or one less."""
    asking = state.looking.asking
    if asking is None:
        return state
    return _looked(state, asking=tuple(one for one in asking if one != id) if id in asking else (*asking, id))


def view(state, view, file=None, person=None):
    """The sheet, matching, duplicates; matching may come with a photo or a candidate."""
    looking = replace(state.looking, view=view, asking=None, file=file, person=person, wanted="", aside=False)
    return _looking(state, settled(state.album, looking) if view == SHEET and state.album else looking)


def large(state, id):
    """A photo in the large view of the contact sheet."""
    state = view(state, SHEET)
    if id not in state.looking.order:
        state = clear(state)
    return choose(state, id)


def match_file(state, id):
    """A photo to be matched."""
    return _looked(state, file=None if state.looking.file == id else id)


def match_person(state, person):
    """A candidate to whom it may belong."""
    return _looked(state, person=None if state.looking.person == person else person)


def wanted(state, text):
    """Who is searched for."""
    return _looked(state, wanted=text, person=None)


def aside(state, on):
    """Whether the photos that are nobody's are listed."""
    return _looked(state, aside=on)


def fresh(album):
    """How the page opens on an album, or without one."""
    return looked(album, Looking()) if album else Looking()


def arrived(state, looking):
    """The same where the page of photos opens on one of its chips (``looking``)."""
    return _looking(state, looked(state.album, state.looking, state=looking)) if looking and state.album else state


def _looked(state, **changes):
    return _looking(state, replace(state.looking, **changes))


def _looking(state, looking):
    return replace(state, looking=looking)


CLICKS = {
    "photo_filter": filter,
    "photo_clear": clear,
    "photo_page": page,
    "photo_choose": choose,
    "photo_step": step,
    "photo_overlay": overlay,
    "photo_ask": ask,
    "photo_phrase": phrase,
    "photo_view": view,
    "photo_large": large,
    "match_file": match_file,
    "match_person": match_person,
    "match_wanted": wanted,
    "match_aside": aside,
}
