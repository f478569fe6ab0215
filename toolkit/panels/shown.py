"""Values as the screen shows them: identity numbers masked unless the tutor asked, long numbers in groups."""

from toolkit.fields import fields
from toolkit.listing import difference
from toolkit.masking import WHOLE, group_id, grouped, is_damaged, mask, mask_pair, mask_text
from toolkit.words import say

NUMBERS = ("identity", "certificate", "phone")


def shown(field, value, numbers):
    """One value of a field as text; ``numbers``: whether identity numbers may be seen."""
    if value is None:
        return ""
    kind = _kind(field)
    if kind == "secret":
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    hidden = not numbers and any(char.isdigit() for char in str(value))  # 无 and 待补 need no stars
    text = str(mask(field, value) if hidden else value)
    if kind == "identity":
        return group_id(text) if numbers else text
    if kind == "certificate" and text.isalnum() and len(text) > 12:
        return grouped(text)
    return text


def said(field, value, state):
    """A value as shown(); a masked number that Excel damaged is told in words."""
    if not state.numbers and is_damaged(field, value):
        return say("listing.damaged", state.lang)
    return shown(field, value, state.numbers)


def is_masked(field, value, numbers):
    """Whether the screen shows less of a value than there is of it."""
    return shown(field, value, numbers).replace(" ", "") != shown(field, value, True).replace(" ", "")


def said_pair(field, value, suggestion, state):
    """A value, its suggestion and, of a number of identity, in which places they differ: three texts, "" for none."""
    return *compared(field, value, suggestion, state), difference(field, value, suggestion, state.lang)


def compared(field, old, new, state):
    """Two values of one cell as said(); where masks would hide in what two numbers differ, they do not."""
    if not state.numbers and field in WHOLE and old and new:
        return mask_pair(field, old, new)
    return said(field, old, state), said(field, new, state)


def shown_sentence(sentence, numbers):
    """A sentence that may quote values."""
    return sentence if numbers else mask_text(sentence)


def is_number(field):
    """Whether a field is set in the type for long numbers."""
    return _kind(field) in NUMBERS


def _kind(field):
    return fields()[field].kind if field in fields() else "text"
