"""The message that asks a candidate for another photo, ready to be pasted into a chat."""

from toolkit.fixlist.days import day_text
from toolkit.words import say, words

SEND = frozenset(
    (
        "opens", "no_decoder", "format", "bytes", "orientation", "pixels", "too_small", "enlarged", "face:none",
        "face:sideways", "frame:screen", "duplicate",
    )
)  # fmt: skip
"""Faults of the file: the photo may be good, and is only to be sent in another way."""


def retake(name, problems, day=None, lang="zh", also=()):
    """The message to a candidate: what is wrong with the photo, how to do it better and by when.

    ``problems``: names of checks, with their cause where there is one, as "background:blue"; without any, and for "missing",
    the photo is asked for the first time. ``also``: what a person saw, in plain words. ``day``: a date by which it is
    wanted. No number of identity is in it.
    """
    problems = list(problems) or ([] if also else ["missing"])
    name = name or say("retake.opening.somebody", lang)
    kind = "send" if all(problem in SEND for problem in problems) and not also else "take"
    lines = _opening(name, [problem for problem in problems if problem != "missing"], also, kind, lang)
    if kind == "take":
        lines.append(say("retake.how.take", lang))
    lines.append(say("retake.how.send", lang))
    due = say("retake.due.day", lang, day=day_text(day, lang)) if day else say("retake.due.soon", lang)
    lines.append(f"{due}{' ' if lang == 'en' else ''}{say('retake.due.why', lang)}")
    return "\n".join(lines)


def fault(problem, lang="zh"):
    """What is wrong, in plain words; a cause that has no words of its own is said by its check."""
    check, _, cause = problem.partition(":")
    own = f"retake.fault_of.{check}.{cause}"
    return say(own if own in words() else f"retake.fault.{check}", lang)


def _opening(name, problems, also, kind, lang):
    if not problems and not also:
        return [say("retake.opening.missing", lang, name=name)]
    faults = list(dict.fromkeys([*also, *(fault(problem, lang) for problem in problems)]))
    if len(faults) == 1:
        return [say(f"retake.opening.{kind}", lang, name=name, faults=faults[0])]
    numbered = [say("retake.opening.numbered", lang, number=at, fault=told) for at, told in enumerate(faults, 1)]
    return [say(f"retake.opening.{kind}_several", lang, name=name), *numbered]
