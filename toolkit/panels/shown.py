"""Values as the screen shows them: identity numbers masked unless the tutor asked, long numbers in groups."""

from toolkit.fields import fields
from toolkit.masking import FREE_TEXT, group_id, grouped, mask, mask_text

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
    return text if numbers or kind in NUMBERS or field in FREE_TEXT else mask_text(text)


def shown_sentence(sentence, numbers):
    """A sentence that may quote values."""
    return sentence if numbers else mask_text(sentence)


def is_number(field):
    """Whether a field is set in the type for long numbers."""
    return _kind(field) in NUMBERS


def _kind(field):
    return fields()[field].kind if field in fields() else "text"
