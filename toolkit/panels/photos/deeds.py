"""What the tutor decides about photos: kept in the workspace the moment it is made, then shown; the audit follows."""

from toolkit.decisions import UNDONE, Decision
from toolkit.panels.photos.album import decided
from toolkit.panels.photos.follow import follow
from toolkit.panels.photos.looking import SHEET, at_card, settled, to_next_waiting
from toolkit.panels.photos.matching import file_of, listed_files
from toolkit.panels.photos.phrases import reason_of
from toolkit.panels.state import Notice, replace
from toolkit.photos.matching.whose import keys_of, places_by_key
from toolkit.photos.photo import ACCEPTED, POSTPONED, REJECTED
from toolkit.photos.verdicts import ABOUT, ASSIGNED, TICKED, last

NOBODYS = ""


def keeper_of(desk):
    """What the workspace keeps of the open cohort's photos."""
    return desk.workspace.photos(desk.state.opened.cohort_id)


def decide(desk, verdict, id=None):
    """1 and 4, and the buttons beside duplicates: the photo is good, or waits."""
    card = desk.state.album.cards.get(id or desk.state.looking.chosen)
    if card and card.sha and verdict in (ACCEPTED, POSTPONED, REJECTED):
        _record(desk, [(card.sha, verdict, None, None)])
        _go_on(desk)


def reject(desk, text=""):
    """The photo must be taken again, for the reasons that were picked or written."""
    state = desk.state
    card = state.album.cards.get(state.looking.chosen)
    if card and card.sha and state.looking.asking is not None:
        _record(desk, [(card.sha, REJECTED, None, reason_of(state.looking.asking, text, state.lang))])
        _go_on(desk)


def keep_one(desk, id):
    """Of several photos of one candidate this one is used, the others are put aside."""
    album = desk.state.album
    photo = file_of(album, id)
    group = next((files for files in album.groups if photo.file in files), (photo.file,))
    others = {album.pictures[file].sha for file in group} - {photo.picture.sha}
    _record(desk, [(photo.picture.sha, ACCEPTED, None, None), *((sha, ASSIGNED, NOBODYS, None) for sha in others)])


def tick(desk, id):
    """Something that was looked at by eye; a second time takes it back."""
    card = desk.state.album.cards.get(desk.state.looking.chosen)
    if card and card.sha:
        _record(desk, [(card.sha, TICKED, id, None)])


def assign(desk, id=None, person=None, nobody=False, back=False):
    """Whose photo it is: a candidate's, nobody's, or (``back``) nobody has said so."""
    state = desk.state
    photo = file_of(state.album, id or state.looking.file)
    person = state.looking.person if person is None else person
    if photo is None or not photo.picture.sha or (person is None and not nobody and not back):
        return
    following = _file_after(state.album, state.looking, photo)
    key = NOBODYS if nobody else None if back else _key(state.album, person)
    if key is None and not back:
        desk.state = state.told(Notice("problem", "warning", "photo_page.notice.not_unique"))
        return
    _record(desk, [(photo.picture.sha, ASSIGNED, key, None)])
    looking = desk.state.looking
    if looking.view != SHEET:
        desk.change(looking=replace(looking, file=following, person=None, wanted=""))


def undo(desk):
    """Takes back what was decided last, of an earlier sitting as well."""
    state = desk.state
    group = state.looking.done[-1] if state.looking.done else _last_before(state.album)
    by_number = {decision.number: decision for decision in state.album.decisions}
    taken = [by_number[number] for number in group if number in by_number]
    if not taken:
        return
    undone = (*state.looking.undone, tuple(map(_what, taken)))
    words = [(_sha(one), UNDONE, str(one.number), None) for one in reversed(taken)]
    _record(desk, words, done=state.looking.done[:-1], undone=undone)
    _show(desk, _sha(taken[0]))


def redo(desk):
    """What was taken back last, once more."""
    undone = desk.state.looking.undone
    if undone:
        _record(desk, list(undone[-1]), undone=undone[:-1])
        _show(desk, undone[-1][0][0])


def _record(desk, words, done=None, undone=()):
    """Keeps decisions [(sha, verdict, value, reason)], then shows what they come to."""
    keeper, state = keeper_of(desk), desk.state
    kept = []
    for sha, verdict, value, reason in words:
        number = keeper.decide(f"{ABOUT}{sha}", verdict, value, reason)
        kept.append(Decision(number, "", f"{ABOUT}{sha}", verdict, value, reason))
    album = decided(state.album, *kept)
    group = tuple(decision.number for decision in kept)
    done = (*state.looking.done, group) if done is None else done
    desk.change(album=album, looking=replace(settled(album, state.looking), asking=None, done=done, undone=undone))
    follow(desk)


def _go_on(desk):
    state = desk.state
    if state.looking.view == SHEET:
        desk.change(looking=to_next_waiting(state.album, state.looking))


def _show(desk, sha):
    """The card of a content into view, where the sheet has it."""
    state = desk.state
    id = next((card.id for card in state.album.cards.values() if card.sha == sha), None)
    if state.looking.view == SHEET and id in state.looking.order:
        desk.change(looking=at_card(state.looking, id))


def _file_after(album, looking, photo):
    """The file on the left that follows one which is about to leave."""
    files = listed_files(album, looking)
    at = files.index(photo) if photo in files else -1
    left = [one for one in (*files[at + 1 :], *files[: max(at, 0)]) if one is not photo]
    return f"p{album.number[left[0].file]}" if left else None


def _key(album, person):
    """By what a candidate is known again; None where another one would be known by the same."""
    who, known = album.people[person], places_by_key(album.people)
    return next((key for key in keys_of(who) if known.get(key) == who.place), None)


def _last_before(album):
    found = last(album.decisions)
    return (found.number,) if found else ()


def _what(decision):
    return _sha(decision), decision.verdict, decision.value, decision.reason


def _sha(decision):
    return decision.about.removeprefix(ABOUT)


DEEDS = {
    "photo_decide": decide,
    "photo_reject": reject,
    "photo_keep": keep_one,
    "photo_tick": tick,
    "photo_assign": assign,
    "photo_undo": undo,
    "photo_redo": redo,
}
