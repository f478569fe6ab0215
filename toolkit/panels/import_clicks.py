"""What a click on the import's pages does: a state in, a state out."""

from toolkit.panels import importing
from toolkit.panels.state import replace


def another(state):
    """Pick a spreadsheet; the cohort that is open stays open behind it."""
    return replace(state, page="audit", picking=True, importing=None, person=None).without("exported", "problem")


def keep_cohort(state):
    """Back to the cohort that is open."""
    return replace(state, picking=False, importing=None)


def day(state, text):
    """Judge as of another day."""
    return _plan(state, importing.choose_day(state.importing, text))


def name(state, text):
    """What the cohort is called."""
    return _plan(state, replace(state.importing, name=text.strip()))


def remember(state, on):
    """Whether the columns are remembered for the next sheet."""
    return _plan(state, replace(state.importing, remember=on))


def only_unsure(state, on):
    """Show only the columns in question."""
    return _plan(state, replace(state.importing, only_unsure=on))


def listed(state, kind):
    """The cells behind one kind of repair or doubt; None: the columns again."""
    return _plan(state, replace(state.importing, listed=kind))


def _plan(state, plan):
    return replace(state, importing=plan)


CLICKS = {
    "another": another,
    "keep_cohort": keep_cohort,
    "day": day,
    "name": name,
    "remember": remember,
    "only_unsure": only_unsure,
    "list": listed,
}
