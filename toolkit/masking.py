"""Identity numbers and phones as a screen may show them: the ends only, or all of it in groups that are easy to read."""

import re

WHOLE = frozenset(("id_number", "permit_no", "cert_no"))
FREE_TEXT = frozenset(("username", "wechat", "note"))

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
    """The value of a field as a screen may show it: identity numbers and phones masked, everything else as it is.

    A certificate number is masked because it ends in the holder's identity number.
    """
    if value is None:
        return None
    if field == "phone":
        return mask_phone(str(value))
    if field in FREE_TEXT:
        return mask_text(str(value))
    return mask_id(str(value)) if field in WHOLE else value


def mask_text(text):
    """A sentence with every run masked that looks like an identity number, a permit or a phone."""
    return _RUN.sub(_masked_run, text)


def group_id(text):
    """An identity number in groups of six, eight and four; any other text as it is."""
    return f"{text[:6]} {text[6:14]} {text[14:]}" if len(text) == 18 else text


def grouped(text):
    """A long number (a diploma's) in fours."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _masked_run(found):
    phone = re.sub("[ -]", "", found[0]).removeprefix("86")
    return mask_phone(phone) if _PHONE.fullmatch(phone) else mask_id(found[0])
