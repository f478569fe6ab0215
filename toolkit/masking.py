"""Identity numbers and phones as a screen may show them: the ends only, or all of it in groups that are easy to read.

They are masked wherever they stand, in whichever field.
"""

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from toolkit.codes.public_numbers import is_diploma, is_licence

MOST_SHOWN = 4
"""More different characters than these would give too much of a number away: it is another number."""

WHOLE = frozenset(("id_number", "permit_no", "cert_no"))
PUBLIC = {"diploma_no": is_diploma, "reg_no": is_licence}
"""Fields of numbers that may be shown, and what tells such a number from another one in its place."""

_EXPONENT = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}", re.IGNORECASE)
_EDGES = re.compile(r"([\W_]*)(.*?)([\W_]*)", re.DOTALL)
_GAPS = re.compile(r"[\W_]+")
_PHONE = re.compile(r"1[3-9][0-9]{9}")
_LONG = r"[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])|[0-9]{14,}[0-9Xx]"
_MOBILE = r"1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"
_CARD = r"[A-Z]{1,2}[0-9]{6}[(（]?[0-9A]?[)）]?[0-9]{0,3}(?![0-9A-Za-z])"
_RUN = re.compile(rf"(?<![0-9])(?:{_LONG})|(?<![0-9])(?:86)?(?:{_MOBILE})|(?<![0-9A-Za-z])(?:{_CARD})")


def mask_id(text):
    """First four and last four characters, a star for every other; short texts show less of their ends."""
    ends = 4 if len(text) >= 12 else 2 if len(text) >= 8 else 1 if len(text) >= 5 else 0
    return text[:ends] + "*" * (len(text) - 2 * ends) + text[len(text) - ends :]


def mask_phone(text):
    """A mobile number as 138****5678; anything else as an identity number."""
    return f"{text[:3]}****{text[7:]}" if _PHONE.fullmatch(text) else mask_id(text)


def mask(field, value):
    """The value of a field as a screen may show it: identity numbers, permits and phones masked, everything else as it is.

    A certificate number is masked because it ends in the holder's identity number. What stands around a number (a blank, a
    tab, a quote) does not count as one of its ends. A name or a diploma's number that holds somebody's identity number is
    masked there too.
    """
    if value is None or isinstance(value, bool):
        return value
    if field not in WHOLE and field != "phone":
        text = str(value)
        shown = mask_text(text, PUBLIC.get(field))
        return value if shown == text else shown
    before, number, after = _EDGES.fullmatch(str(value)).groups()
    return before + (mask_phone if field == "phone" else mask_id)(number) + after


class Change(NamedTuple):
    """Characters of a number that are wrong, and those that are right; (start, end) are places in the one and in the other."""

    here: tuple
    there: tuple
    old: str
    new: str


def changes(value, suggestion):
    """What makes a number the right one, from the left: [Change]; None when the two have too little in common."""
    found = [
        Change((start, end), (left, right), value[start:end], suggestion[left:right])
        for kind, start, end, left, right in _compared(value, suggestion)
        if kind != "equal"
    ]
    return found if sum(max(len(change.old), len(change.new)) for change in found) <= MOST_SHOWN else None


def mask_pair(field, value, suggestion):
    """A value and what should stand there instead, both masked save for the characters in which they differ.

    Two numbers that have too little in common are masked like any other, and so is a field without numbers of identity.
    """
    old, new = mask(field, value), mask(field, suggestion)
    if field not in WHOLE or value is None or suggestion is None:
        return old, new
    for change in changes(str(value), str(suggestion)) or ():
        old, new = _with(old, change.here, change.old), _with(new, change.there, change.new)
    return old, new


def _with(text, span, shown):
    return text[: span[0]] + shown + text[span[1] :]


def _compared(value, suggestion):
    """(kind, start, end, left, right) as difflib has it; of two numbers as long as each other place by place."""
    if len(value) != len(suggestion):
        return SequenceMatcher(None, value, suggestion, autojunk=False).get_opcodes()
    places = groupby(range(len(value)), key=lambda place: value[place] == suggestion[place])
    spans = [(same, list(run)) for same, run in places]
    return [("equal" if same else "replace", run[0], run[-1] + 1, run[0], run[-1] + 1) for same, run in spans]


def is_damaged(field, value):
    """Whether a masked number is what Excel made of it, 4.30104E+17, of which a mask would leave nothing to read."""
    return (field in WHOLE or field == "phone") and bool(_EXPONENT.fullmatch(str(value)))


def mask_text(text, is_public=None):
    """A sentence with every run masked that looks like an identity number, a permit or a phone.

    ``is_public`` says of a run of digits, blanks and dashes left out, whether it may be shown.
    """
    if is_public and is_public(_GAPS.sub("", text)):
        return text
    return _RUN.sub(lambda found: found[0] if is_public and is_public(found[0]) else _masked_run(found), text)


def group_id(text):
    """An identity number in groups of six, eight and four; any other text as it is."""
    return f"{text[:6]} {text[6:14]} {text[14:]}" if len(text) == 18 else text


def grouped(text):
    """A long number (a diploma's) in fours."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _masked_run(found):
    phone = re.sub("[ -]", "", found[0]).removeprefix("86")
    return mask_phone(phone) if _PHONE.fullmatch(phone) else mask_id(found[0])
