"""Why a rule did not judge everybody, in words."""

from toolkit.columns import fields_behind
from toolkit.listing import label
from toolkit.words import say

MOST_LABELS = 4


def reason(rule, note, cohort, lang):
    """A note of the coverage (toolkit.audit) as a sentence; without a note, which cells of some candidates say too little."""
    kind, _, detail = (note or "").partition(":")
    if kind == "no_column":
        return say("fixlist.reason.no_column", lang, labels=_labels(detail.split(","), lang))
    if kind:
        return say(f"fixlist.reason.{kind}", lang)
    needed = _needed(rule)
    elsewhere = not all(cohort.has_column(sheet, field) for sheet in cohort.sheets for field in needed if field in cohort.table)
    labels = say("fixlist.reason.cells", lang) if rule.each else _labels(needed, lang)
    return say("fixlist.reason.blank_or_absent" if elsewhere else "fixlist.reason.blank", lang, labels=labels)


def _needed(rule):
    """The fields that a rule cannot judge without, those behind its facts among them."""
    names = [name for name in rule.params if name not in rule.blanks_too] or [rule.field]
    return list(dict.fromkeys(field for name in (*names, rule.only) if name for field in fields_behind(name)))


def _labels(names, lang):
    labels = [say("fixlist.reason.label", lang, label=label(field, lang)) for field in names[:MOST_LABELS]]
    more = say("fixlist.reason.more", lang) if len(names) > MOST_LABELS else ""
    return say("fixlist.between", lang).join(labels) + more
