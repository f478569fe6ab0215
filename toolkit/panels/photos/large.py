"""The large view: a picture with what was measured drawn over it, the checks beside their limits, what the tutor decides."""

from toolkit.masking import mask_text
from toolkit.panels.photos.letter import letter
from toolkit.panels.photos.looking import OVERLAYS, to_next_waiting
from toolkit.panels.photos.overlays import overlays
from toolkit.panels.photos.phrases import asking_view
from toolkit.panels.photos.sheet import card_view
from toolkit.photos.checks import BY_ID
from toolkit.photos.photo import REJECTED
from toolkit.photos.report import message
from toolkit.rules.catalogue import by_id
from toolkit.severity import ERROR, WARNING
from toolkit.words import say

TICKS = ("hat", "glare", "eyes", "uniform", "text")
WORDS = (
    *("letter", "copy", "copied", "not_copied", "ticks", "ticks_aside", "another_person", "checks", "bar", "close"),
    *("accept", "reject", "assign", "postpone", "undo", "redo", "previous", "next", "nothing", "no_original", "enlarged"),
)
FILE = ("opens", "format", "mode", "orientation")
REST = ("enlarged", "frame", "duplicate")
LONG = ("head",)  # what was measured takes the room of the limit, which is said in the title
ASKING_WORDS = ("title", "free", "confirm", "leave")
SIGNS = {"pass": "clean", "warn": "warning", "fail": "error", "not_judged": "unjudged"}
MARKS = {"accepted": "clean", "rejected": "error", "postponed": "info"}


def large_view(state):
    """What photos/large.js draws."""
    album, looking, lang = state.album, state.looking, state.lang
    card = album.cards.get(looking.chosen)
    at = looking.order.index(looking.chosen) if looking.chosen in looking.order else None
    return {
        "lang": lang,
        "card": card and card_view(card, album, lang),
        "head": _head(card, state) if card else "",
        "photo": _photo(album.photos[card.file], card, state) if card and card.file else None,
        "letter": letter(card, state) if card else "",
        "asking": asking_view(looking, lang) if looking.asking is not None else None,
        "has_previous": bool(at),
        "has_next": at is not None and at + 1 < len(looking.order),
        "can_undo": bool(album.said),
        "can_redo": bool(looking.undone),
        "words": {
            **{word: say(f"photo_page.large.{word}", lang) for word in WORDS},
            **{word: say(f"photo_page.asking.{word}", lang) for word in ASKING_WORDS},
            "copy_masked": say("panels.grid.copy_masked", lang),
        },
    }


def shown_name(text, state):
    """A file's name as the screen may show it."""
    return text if state.numbers else mask_text(text)


def _head(card, state):
    lang = state.lang
    if card.file is None:
        return card.class_name or ""
    photo = state.album.photos[card.file]
    by = say(f"photo_page.by.{photo.by}", lang) if photo.place and photo.by else ""
    return " · ".join(text for text in (card.class_name, shown_name(photo.name, state), by) if text)


def _photo(photo, card, state):
    album, looking, lang = state.album, state.looking, state.lang
    picture, said = photo.picture, album.verdict(photo)
    after = to_next_waiting(album, looking).chosen
    following = album.cards.get(after) if after != looking.chosen else None
    return {
        "sha": picture.sha,
        "original": album.source is not None and not picture.problem,
        "soon": following.sha if following and album.source else None,
        "width": picture.width or 413,
        "height": picture.height or 531,
        "over": overlays(picture, album.season.photo.preset),
        "overlays": [
            {"id": id, "label": say(f"photo_page.overlay.{id}", lang), "on": id in looking.overlays} for id in OVERLAYS
        ],
        "notice": _notice(photo, card, state),
        "checks": _checks(photo, state),
        "ticks": [{"id": id, "label": say(f"photo_page.tick.{id}", lang), "on": id in said.ticks} for id in TICKS],
        "said": _said(photo, said, lang),
    }


def _said(photo, said, lang):
    """What the tutor decided, and why."""
    if photo.verdict is None:
        return None
    text = say(f"photo_page.said.{photo.verdict}", lang)
    reason = say("photo_page.said.because", lang, reason=said.reason) if photo.verdict == REJECTED and said.reason else ""
    return {"severity": MARKS[photo.verdict], "text": text + reason}


def _notice(photo, card, state):
    """The worst finding in full, with what to do about it."""
    lang = state.lang
    check = next((check for check in state.album.checks[photo.file] if check.check == card.reason), None)
    if check is None:
        key = f"photo_page.notice.{card.reason}" if card.reason else None
        return key and {"severity": card.severity, "text": say(key, lang)}
    rule = by_id()[check.rule]
    others = [one for one in state.album.checks[photo.file] if one.severity == card.severity and one is not check]
    said = [message(one, photo, lang) for one in (check, *others)]
    text = say("photos.between", lang).join(said) + say("photo_page.notice.stop", lang)
    return {"severity": card.severity, "text": shown_name(text + rule.sentence("fix", lang, check.case), state)}


def _checks(photo, state):
    """The checks as rows: what is wrong by itself, what is in order in as few lines as say it."""
    lang, checks = state.lang, state.album.checks[photo.file]
    fine = {check.check for check in checks if check.verdict == "pass"}
    if photo.picture.problem:
        rest = _row("unjudged", say("photo_page.large.rest", lang), say("photo_page.large.not_looked_at", lang))
        return [*(_check(check, photo, state) for check in checks if check.severity or check.check == "bytes"), rest]
    joined = {check for group in (FILE, REST) if fine.issuperset(group) for check in group}
    rows = [_check(check, photo, state) for check in checks if check.check not in joined]
    if joined.issuperset(FILE):
        whole = {"format": photo.picture.format, "opens": BY_ID["opens"].measured(photo.picture, lang)}
        rows.insert(0, _row("clean", say("photo_page.large.file", lang), say("photo_page.large.whole", lang, **whole)))
    if joined.issuperset(REST):
        rows.append(_row("clean", say("photo_page.large.rest", lang), say("photo_page.large.nothing_else", lang)))
    return rows


def _row(severity, label, measured, **more):
    return {"severity": severity, "label_sign": "", "label": label, "measured": measured, "limit": "", "message": ""} | more


def _check(check, photo, state):
    lang, about = state.lang, BY_ID[check.check]
    serious = check.severity in (ERROR, WARNING)
    others = len(check.others)
    measured = about.measured(photo.picture, lang) or (say("photo_page.large.others", lang, photos=others) if others else "")
    limit = about.limit(state.album.season.photo, lang)
    return _row(
        SIGNS[check.verdict],
        about.label(lang),
        measured or say(f"photo_page.verdict.{check.verdict}", lang),
        label_sign=say(f"photo_page.verdict.{check.verdict}", lang),
        limit="" if check.check in LONG else limit,
        message=shown_name(message(check, photo, lang), state) if serious else "",
        title=f"{about.label(lang)} {measured} {limit}".strip(),
    )
