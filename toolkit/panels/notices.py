"""The views of what stands above and below every page: notices, work in the background, questions."""

from toolkit.panels.photos.mend import mend_view
from toolkit.panels.shown import shown_sentence
from toolkit.words import say

ACTIONS = {  # what the button of a notice says, and what it does
    "exported": ("panels.notice.download", "download"),
    "mended": ("photo_page.notice.table", "photo_table"),
    "photos_new": ("photo_page.notice.again", "photo_again"),
}
TO_THE_END = ("panels.job.export", "photo_page.job.mend")
"""Work that cannot be stopped: a file is written whole or not at all."""


def notices_view(state):
    """What notices.js draws; the amber one while identity numbers are shown comes first."""
    lang = state.lang
    shown = [_notice(notice, lang, state.numbers) for notice in state.notices]
    return {"notices": [_amber(lang), *shown] if state.numbers else shown}


def _amber(lang):
    return {
        "id": "numbers",
        "severity": "warning",
        "label": say("listing.warning", lang),
        "text": say("panels.notice.numbers", lang),
        "action": say("panels.notice.hide", lang),
        "does": "hide_numbers",
        "close": None,
        "urgent": False,
    }


def _notice(notice, lang, numbers):
    action, does = ACTIONS.get(notice.id, (None, None))
    return {
        "id": notice.id,
        "severity": notice.severity,
        "label": say(f"listing.{notice.severity}", lang),
        "text": shown_sentence(notice.sentence(lang), numbers),
        "action": action and say(action, lang),
        "does": does,
        "close": say("panels.notice.close", lang),
        "urgent": notice.severity == "error",
    }


def job_view(state):
    """What job.js draws; empty when nothing is being done."""
    job, lang = state.job, state.lang
    if job is None:
        return {"text": ""}
    key = f"{job.key}_counted" if job.done else job.key
    stop = "panels.job.stopping" if job.stopping else "panels.job.stop"
    return {
        "text": say(key, lang, done=job.done, of=job.of, people=job.people),
        "share": round(100 * job.done / job.of) if job.of else None,
        "stop": "" if job.key in TO_THE_END else say(stop, lang),
        "stopping": job.stopping,
    }


def dialog_view(state):
    """What dialog.js draws; empty when nothing is asked."""
    question, lang = state.question, state.lang
    if question is None:
        return {"title": ""}
    if question.id == "help":
        lines = [say(f"panels.help.line_{number}", lang) for number in (1, 2, 3)]
        return {"title": say("panels.help.title", lang), "lines": lines, "no": say("panels.help.ok", lang), "yes": None}
    if question.id == "mend":
        return mend_view(state)
    about = {"name": question.name, "people": question.people}
    return {
        "title": say("panels.wipe.title", lang, **about),
        "lines": [say("panels.wipe.what", lang, **about), say("panels.wipe.file", lang)],
        "no": say("panels.wipe.no", lang),
        "yes": say("panels.wipe.yes", lang, **about),
    }
