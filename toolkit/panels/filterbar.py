"""The filter bar's view."""

from itertools import groupby

from toolkit.fixlist.styles import SIGNS
from toolkit.panels.filters import FAULTLESS, FAULTY, NO_CLASS, Filters, chosen, classes
from toolkit.panels.people import fault_id
from toolkit.severity import SEVERITIES
from toolkit.standing import GENERAL
from toolkit.words import say

WORDS = ("search", "remove", "clear", "faulty_columns", "another", "export")
ALL = "*"


def filter_view(state):
    """What filterbar.js draws."""
    filters, lang = state.filters, state.lang
    people = len(chosen(state.opened.people, filters))
    key = "count_frozen" if filters.state not in FAULTLESS and people > 1 else "count"
    return {
        "text": filters.text,
        "class": _classes(state),
        "rule": _rules(state),
        "tags": _tags(state),
        "can_clear": narrowed(filters),
        "count": say(f"panels.filter.{key}", lang, people=people),
        "faulty_columns": filters.faulty_columns,
        "busy": state.job is not None,
        "words": {word: say(f"panels.filter.{word}", lang) for word in WORDS},
    }


def narrowed(filters):
    """Whether the tutor asked for less than what the page shows when it opens."""
    kept = ("faulty_columns", "page", "gaps", "notes", "spread", "gone", "kept")
    return filters != Filters(**{name: getattr(filters, name) for name in kept})


def _tags(state):
    filters, lang = state.filters, state.lang
    tags = []
    if filters.state == FAULTY:
        tags.append({"id": "state", "label": say("panels.filter.faulty", lang)})
    elif filters.state:
        tags.append({"id": "state", "label": say(f"listing.{filters.state}", lang)})
    if filters.step is not None:
        general = filters.step == GENERAL
        label = say("listing.step_0", lang) if general else say("panels.step", lang, step=filters.step)
        tags.append({"id": "step", "label": label})
    if filters.change:
        tags.append({"id": "change", "label": say(f"panels.since.tag_{filters.change}", lang)})
    return tags


def _classes(state):
    lang = state.lang
    options = [{"id": ALL, "label": say("panels.filter.all_classes", lang)}]
    for name, people in classes(state.opened.people):
        options.append({"id": name, "label": f"{name or say('panels.filter.no_class', lang)}（{people}）"})
    chosen_class = ALL if state.filters.class_name is None else state.filters.class_name or NO_CLASS
    label = say("panels.filter.class_label", lang)
    return {"label": label, "title": label, "value": chosen_class, "options": options}


def _rules(state):
    """All faults by severity, each with the people that have it; the title says in full what a narrow list cuts off."""
    lang, wanted = state.lang, state.filters.rule or ALL
    everything = {"id": ALL, "label": say("panels.filter.all_rules", lang)}
    faults = sorted(state.opened.people.faults, key=lambda fault: SEVERITIES.index(fault.severity))  # stays by people within
    groups = [
        {"label": f"{SIGNS[severity]} {say(f'listing.{severity}', lang)}", "options": [_fault(fault, lang) for fault in group]}
        for severity, group in groupby(faults, key=lambda fault: fault.severity)
    ]
    found = next((option["label"] for group in groups for option in group["options"] if option["id"] == wanted), None)
    label = say("panels.filter.rule_label", lang)
    return {"label": label, "title": found or label, "value": wanted, "options": [everything, *groups]}


def _fault(fault, lang):
    return {"id": fault_id(fault.rule.id, fault.case), "label": f"{fault.rule.fault(lang, fault.case)}（{fault.people}）"}
