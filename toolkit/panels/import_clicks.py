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


def separate(state):
    """Keep it as a cohort of its own, under a name that no other has."""
    return name(state, importing.free_name(state.importing.name, {recent.name for recent in state.recents}))


def unfold(state, group):
    """Show or hide one group of the missing fields."""
    return _plan(state, replace(state.importing, unfolded=state.importing.unfolded ^ {group}))


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
    "separate": separate,
    "unfold": unfold,
    "remember": remember,
    "only_unsure": only_unsure,
    "list": listed,
}
