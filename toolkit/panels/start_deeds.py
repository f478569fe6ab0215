"""What the front door does: go to a page, change the language, wipe a cohort, help."""

from toolkit.panels.photos.arriving import arrive, leave
from toolkit.panels.photos.clicks import large
from toolkit.panels.photos.mend_deeds import mend
from toolkit.panels.spreadsheets import offered, sample
from toolkit.panels.state import Question, State, replace


def first_state(workspace, page, today):
    """The state with which the app opens; identity numbers are never shown at the start."""
    return refreshed(State(page=page, today=today, lang=workspace.language), workspace)


def refreshed(state, workspace):
    """The same with the workspace's cohorts and files as they are now."""
    found = {"recents": tuple(workspace.recent()), "offered": tuple(offered(workspace)), "last": workspace.last_cohort}
    return replace(state, **found, sample=sample() is not None)


def go(desk, page):
    """Another page; the candidate that was open is closed."""
    leave(desk)
    desk.state = refreshed(replace(desk.state, page=page, person=None, wiping=False).without("exported"), desk.workspace)
    arrive(desk)


def photo_of(desk, id):
    """From a candidate to the photo in the large view."""
    go(desk, "photos")
    desk.state = large(desk.state, id)


def language(desk, lang):
    """The reader's language, also for the next start."""
    desk.workspace.choose_language(lang)
    desk.change(lang=lang)


def wiping(desk, on):
    """Whether the page asks which cohort to wipe."""
    desk.change(wiping=on)


def ask_wipe(desk, cohort):
    """Ask before everything about a cohort is removed."""
    recent = next(found for found in desk.state.recents if found.cohort == cohort)
    people = recent.latest.counts.get("candidates", 0) if recent.latest else 0
    desk.change(question=Question("wipe", cohort, recent.name or cohort, people))


def help(desk):
    """What to do when a button does not answer."""
    desk.change(question=Question("help"))


def answer(desk, yes, choice=None):
    """The answer to a question, and what was chosen with it; no is always the end of it."""
    question = desk.state.question
    desk.change(question=None, wiping=False)
    if yes and question and question.id == "wipe":
        _wipe(desk, question.cohort)
    if yes and question and question.id == "mend":
        mend(desk, choice)


def _wipe(desk, cohort):
    desk.workspace.wipe(cohort)
    opened = desk.state.opened
    if opened and opened.cohort_id == cohort:
        desk.change(opened=None, person=None, album=None, followed=None)
    desk.state = refreshed(replace(desk.state, wiping=False), desk.workspace)


DEEDS = {
    "arrive": arrive,
    "go": go,
    "photo_of": photo_of,
    "language": language,
    "wiping": wiping,
    "ask_wipe": ask_wipe,
    "help": help,
    "answer": answer,
}
