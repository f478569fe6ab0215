"""The message to the candidate: what is wrong with the photo, or that there is none."""

from datetime import timedelta

from toolkit.panels.photos.album import DUPLICATE
from toolkit.panels.photos.mending import MENDED_BY, RETAKE
from toolkit.photos.mending.retake import retake
from toolkit.photos.photo import REJECTED
from toolkit.severity import ERROR, WARNING
from toolkit.words import say

WITHIN = timedelta(days=3)
CASES = {("face", None): "face:none", ("frame", None): "frame:border", ("pixels", "small"): "too_small"}


def letter(card, state):
    """The message, "" where nothing has to be asked for or nobody is known to whom to write."""
    if card.place is None or not card.reasons:
        return ""
    lang, album = state.lang, state.album
    if card.file is None:
        return retake(card.name, (), _day(album), lang)
    photo = album.photos[card.file]
    also, problems = _seen(photo, album, lang), problems_of(photo, album)
    return retake(card.name, () if also else problems, _day(album), lang, also) if also or problems else ""


def problems_of(photo, album):
    """What the candidate must do about a photo, as retake() names it; what a mended copy helps is not asked for."""
    checks = [check for check in album.checks[photo.file] if check.severity in (ERROR, WARNING)]
    asked = [_problem(check) for check in checks if not _is_mended(check) and _concerns(check, photo, album)]
    return asked or _beyond_mending(photo, album) if checks else []


def _seen(photo, album, lang):
    """What the tutor saw, where the photo is to be taken again."""
    if photo.verdict != REJECTED:
        return ()
    reason = album.verdict(photo).reason
    return (reason,) if reason else () if problems_of(photo, album) else (say("photo_page.letter.unfit", lang),)


def _problem(check):
    named = CASES.get((check.check, check.case))
    return named or (f"{check.check}:{check.case}" if check.case else check.check)


def _is_mended(check):
    """Whether a mended copy takes care of it."""
    return check.check in MENDED_BY or check.case == "sideways"


def _concerns(check, photo, album):
    """Whether a finding is the candidate's affair: a likeness only where it is another one's very picture."""
    if check.check != DUPLICATE:
        return True
    owners = {album.photos[file].place for file in check.others} - {None, photo.place}
    return check.case != "similar" and bool(owners)


def _beyond_mending(photo, album):
    what, problem = album.outcomes[photo.file]
    return [problem] if what == RETAKE else []


def _day(album):
    """By when: in a few days, and a day before the deadline."""
    milestone = album.season.next_milestone(album.today)
    if milestone is None or milestone.end <= album.today:
        return None
    return max(album.today, min(album.today + WITHIN, milestone.end - timedelta(days=1)))
