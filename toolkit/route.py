"""What to do about a fault and whom to turn to: while the online registration runs, after its close, and at the site review.

Before the close a candidate corrects the form. Afterwards the exam site may still correct some of it, before the candidate
signs the application at the review; then only the national authority can change what identifies a person, and the rest stays
as it is. What has a day of its own (papers, fees) goes by that day.

Source: the guide 二-5, 二-6 and 四-6 步骤2; the flow of the review as the exam sites publish it.
"""

from dataclasses import dataclass

from toolkit.fields import fields
from toolkit.severity import INFO, WARNING
from toolkit.words import say

EARLY, OPEN, CLOSED, REVIEW, AFTER = "early", "open", "closed", "review", "after"

NOT_REGISTERED = frozenset(("submitted", "redo_open", "account_registered", "notice_agreed", "skill_exempt", "step_status"))
"""Fields whose fault means that there is no registration: once the window has closed nothing is left to correct."""

_FREE = {"free": 1, "aside": 1}
_RANKS = {
    EARLY: _FREE | {"authority": 0, "nobody": 0, "submit": 0},
    OPEN: _FREE | {"authority": 0, "nobody": 0, "submit": 0},
    CLOSED: {"authority": 0, "nobody": 1, "free": 2, "aside": 2, "submit": 3},
    REVIEW: {"authority": 0, "nobody": 1, "free": 2, "aside": 2, "submit": 3},
    AFTER: _FREE | {"authority": 0, "nobody": 2, "submit": 3},
}


@dataclass(frozen=True)
class Route:
    """A sentence that says what to do now and whom to ask, and a rank: what will soon be too late has the lowest."""

    sentence: str
    rank: int


def stage(season, today):
    """Where in the season a day lies: "early", "open", "closed" (before the review), "review" or "after"."""
    window, review = season.window, season.milestone("review")
    if today <= window.end:
        return EARLY if today < window.start else OPEN
    if today <= review.end:
        return CLOSED if today < review.start else REVIEW
    return AFTER


def route(rule, season, today, lang="zh"):
    """The Route of a rule's fault on a day of the season, in the reader's language."""
    now = stage(season, today)
    if rule.severity == INFO and rule.late is None:
        return Route(say("route.note", lang), _RANKS[now]["free"])
    if rule.due != "registration":
        return _by_its_own_day(rule, season, today, lang)
    kind = _kind(rule)
    milestone = season.window if now in (EARLY, OPEN) else season.milestone("review")
    sentence = _say(_key(now, kind, rule), milestone, lang, who=say(f"listing.fix_by_{rule.fix_by}", lang))
    return Route(sentence, _RANKS[now][kind])


def is_its_own(rule, season, today):
    """Whether a finding of this rule has to say its route itself: once the window has closed, or by a day of its own.

    Before, it is the same for all that one person has to correct, and said once.
    """
    if rule.severity == INFO and rule.late is None:
        return False
    return rule.due != "registration" or stage(season, today) not in (EARLY, OPEN)


def _kind(rule):
    """Who can still change it after the close ("authority", "nobody"), "submit" where nothing is registered; else "free".

    "aside" is what stands in no form, such as the account: nobody registers again for its sake.
    """
    if rule.late:
        return "submit" if rule.field in NOT_REGISTERED else rule.late
    field = fields().get(rule.field)
    return "free" if field and not field.process else "aside"


def _key(now, kind, rule):
    if kind in ("submit", "aside"):
        return f"{kind}.{now if now in (EARLY, OPEN) else CLOSED}"
    if now == OPEN and rule.fix_by == "candidate" and (kind == "free" or rule.severity in (WARNING, INFO)):
        return "open.check"
    return f"{now}.{rule.fix_by if now in (EARLY, OPEN) else kind}"


def _by_its_own_day(rule, season, today, lang):
    milestone = season.milestone(rule.due)
    if today > milestone.end:
        return Route(_say("over.late" if rule.late else "over.free", milestone, lang), 2 if rule.late else 0)
    sentence = _say("until", milestone, lang, who=say(f"listing.fix_by_{rule.fix_by}", lang))
    return Route(sentence, 1 if stage(season, today) in (EARLY, OPEN) else 0)


def _say(key, milestone, lang, **more):
    """A sentence about a milestone: {start} and {end} are dates, {about} says that they are not official."""
    about = "" if milestone.status == "official" else say("route.about", lang)
    name = milestone.zh if lang == "zh" else milestone.en
    return say(f"route.{key}", lang, milestone=name, start=milestone.start, end=milestone.end, about=about, **more)
