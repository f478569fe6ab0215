"""The rules that fields bring with them (data/fields.toml): missing, no option, not needed, and cells intake could not read."""

from toolkit.fields import fields
from toolkit.intake.values.characters import HAN
from toolkit.once import Pattern
from toolkit.rules.rule import ERROR, WARNING, Case, Rule
from toolkit.severity import SEVERITIES
from toolkit.words import say

DOUBTS = {  # kind of field: {suffix of the rule: (doubts it reports, its sentences, its severity, who fixes it)}
    "identity": {"EXCEL-DAMAGED": (("damaged",), "damaged", ERROR, "tutor")},
    "certificate": {"EXCEL-DAMAGED": (("damaged",), "damaged", ERROR, "tutor")},
    "number": {"UNREADABLE": (("unreadable_number",), "count", WARNING, "candidate")},
    "month": {
        "UNREADABLE": (("unreadable_date",), "unreadable", ERROR, "candidate"),
        "IMPOSSIBLE": (("impossible_date",), "impossible", ERROR, "candidate"),
        "AMBIGUOUS": (("month_or_day", "swapped_date"), "ambiguous", WARNING, "candidate"),
    },
}
DOUBTS["day"] = {**DOUBTS["month"], "UNREADABLE": (("unreadable_date",), "unreadable_day", ERROR, "candidate")}

_HAN = Pattern(f"[{HAN}]")

WRITTEN = frozenset(("S06-ID-EXCEL-DAMAGED",))
"""Rules of this kind that are written by hand, because they look at more than the doubt."""


def rules_from_fields():
    """The rules of every field, in the order of the form."""
    return [rule for field in fields().values() if field.stem for rule in _rules_of(field)]


def _rules_of(field):
    if field.missing:
        yield _missing(field)
    if field.invalid:
        yield _invalid(field)
    if field.unneeded:
        yield _unneeded(field)
    if field.compound:
        yield _doubted(field, "CONTRADICTED", ("contradicted",), f"contradicted_{field.step}", ERROR, "candidate")
    for suffix, (doubts, words, severity, fix_by) in DOUBTS.get(field.kind, {}).items():
        if f"{field.stem}-{suffix}" not in WRITTEN:
            yield _doubted(field, suffix, doubts, words, severity, fix_by)


def _missing(field):
    def missing(value=None):
        return value is None

    no_column = Case(WARNING, *_sentences("no_column", field), *_sentences("no_column_fix", field))
    more = {"only": field.required_for, "suggest": field.suggest, "sure": field.sure, "blanks_too": frozenset((field.id,))}
    more |= {"late": field.late, "cases": {"no_column": no_column}, "presence_only": True}
    return _rule(field, "missing", field.missing, missing, **more)


def _invalid(field):
    options, never = frozenset(field.options), frozenset(field.never)

    def invalid(value):
        return value not in options

    def no_option(value):
        return value not in options and (True if value in never or not _HAN.search(str(value)) else "wording")

    more = {"late": field.late, "only": field.asked_of}
    if not field.wording:
        return _rule(field, "invalid", field.invalid, invalid, **more)
    wording = Case(field.wording, *_sentences("wording", field), *_sentences("wording_fix", field))
    return _rule(field, "invalid", field.invalid, no_option, cases={"wording": wording}, **more)


def _unneeded(field):
    def unneeded(value):
        return value is not None

    return _rule(field, "unneeded", field.unneeded, unneeded, only=field.unneeded_for)


def _doubted(field, suffix, doubts, words, severity, fix_by):
    def doubted(doubt=None):
        return doubt in doubts

    param = f"{field.id}_doubt"
    more = {"params": (param,), "blanks_too": frozenset((param,)), "suffix": suffix, "fix_by": fix_by, "only": field.asked_of}
    return _rule(field, words, _no_worse(severity, field.at_most), doubted, late=field.late, **more)


def _no_worse(severity, limit):
    return max(severity, limit or severity, key=SEVERITIES.index)


def _rule(field, words, severity, judge, *, params=None, suffix=None, **more):
    """A rule about one field with the sentences ``words`` of data/words/field_rules.toml."""
    judge.__name__ = f"{field.id}_{judge.__name__}"
    (zh, en), (fix_zh, fix_en) = _sentences(words, field), _sentences(f"{words}_fix", field)
    why_zh, why_en = _sentences(f"{words}_why", field)
    own = words in ("missing", "invalid")  # the field's own reason says more than the general one
    return Rule(
        id=f"{field.stem}-{suffix or words.upper()}",
        step=field.step,
        severity=severity,
        judge=judge,
        params=params or (field.id,),
        field=field.id,
        zh=zh,
        en=en,
        fix_zh=fix_zh,
        fix_en=fix_en,
        why_zh=(own and field.why_zh) or why_zh,
        why_en=(own and field.why_en) or why_en,
        guide=field.guide,
        **more,
    )


def _sentences(key, field):
    """The two languages of a sentence, the field's label and options filled in."""
    first = list(field.options)[:9]
    return tuple(
        say(f"field_rules.{key}", lang, label=field.label(lang), options=("、" if lang == "zh" else ", ").join(first))
        for lang in ("zh", "en")
    )
