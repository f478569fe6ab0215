"""Whether a candidate may sit the exam that is written, as the candidate's page and the hover card say it."""

from toolkit.eligibility import clauses, sentences
from toolkit.panels.people import NOT_JUDGED
from toolkit.rules.catalogue import by_id
from toolkit.standing import ELIGIBILITY
from toolkit.words import say


def verdict_view(person, state):
    """The panel of one candidate's decision; None where no rule asked for it."""
    decision = _decision(person.number, state)
    if decision is None:
        return None
    verdict, why, missing, instead = sentences(decision, state.lang)
    mark = ELIGIBILITY[decision.verdict]
    return {
        "severity": "unjudged" if mark == NOT_JUDGED else mark,
        "state": say("listing.not_judged", state.lang) if mark == NOT_JUDGED else "",
        "verdict": verdict,
        "why": why,
        "more": [text for text in (missing, instead) if text],
    }


def basis(finding, state):
    """Of a finding whose rule reads the decision: where its clause stands, what is missing, what is open instead."""
    decision = "eligibility" in by_id()[finding.rule].params and _decision(_place(finding, state), state)
    if not decision:
        return []
    place = clauses()[decision.clause].place(state.lang)
    return [text for text in (place, *sentences(decision, state.lang)[2:]) if text]


def _place(finding, state):
    return state.opened.audit.cohort.places[finding.sheet, finding.row]


def _decision(number, state):
    decisions = state.opened.audit.facts.get("eligibility")
    return decisions[number] if decisions else None
