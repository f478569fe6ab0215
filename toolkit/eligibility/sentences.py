"""A decision in words."""

from toolkit.eligibility.clauses import clauses
from toolkit.fields import fields
from toolkit.words import say


def sentences(decision, lang="zh"):
    """(the verdict, why with the clause and its source, what is missing, what could be sat instead); None for nothing."""
    clause = clauses()[decision.clause]
    why = say("eligibility.why", lang, clause=clause.sentence(lang), source=clause.place(lang))
    return say(f"eligibility.{decision.verdict}", lang), why, _missing(decision, lang), _instead(decision, lang)


def _missing(decision, lang):
    labels = [fields()[field].label(lang) for field in decision.missing]
    return say("eligibility.missing", lang, fields=_list(labels, lang)) if labels else None


def _instead(decision, lang):
    exam = "".join(part for part in reversed(decision.instead or ()) if part)
    return say("eligibility.instead", lang, exam=exam) if exam else None


def _list(words, lang):
    return ("、" if lang == "zh" else ", ").join(words)
