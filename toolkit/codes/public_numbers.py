"""Numbers of diplomas and licences, which may be shown, told from identity numbers that are as long.

A number of 18 characters whose province, birth date and check digit are right is an identity number, wherever it stands; the
chance that a diploma's fits all three and begins with a prefecture is one in thousands, and then it is masked without need.
With a wrong check digit, or a digit too few or too many, it is taken for one unless it is built as a diploma (17-19 digits,
toolkit.codes.diploma) since 2001, when diplomas were first registered, or as a degree's. Of 15 digits, a licence has a level,
a category and a province in their places (toolkit.codes.licence).

Source: GB 11643-1999; 教学〔2001〕4号; what the two layouts have at the same places.

>>> is_diploma("105331201905001234"), is_diploma("430424199503074225"), is_diploma("130421199505011234")
(True, False, False)
>>> is_licence("110430122000123"), is_licence("430424950307421")
(True, False)
"""

import re

from toolkit.codes import diploma, licence, qualification, resident_id

REGISTERED_SINCE = "2001"
OLDEST, YOUNGEST = "1930", "2008"
"""Birth years of people whom a sheet may name."""

_DISTRICTS = re.compile(r"1[12]0[123]|1[345](?:0[1-9]|1[01]|2[1-9]|30)|1[345]900")
"""How the codes of 北京, 天津, 河北, 山西, 内蒙古 begin, with 1 as diplomas do: prefectures and leagues of all times."""


def is_identity(text):
    """Whether 15 to 19 characters are built as an identity number: province and birth, whatever stands behind."""
    if len(text) == 15:
        return resident_id.from_15_digits(text) is not None
    inside = f"{text[:14]}0000"  # one that is a digit short or too long names its holder all the same
    return 15 < len(text) < 20 and resident_id.problem(inside) in (None, "checksum") and OLDEST <= text[6:10] <= YOUNGEST


def is_diploma(text):
    """Whether a number is a diploma's, or a degree's in its place, beyond reasonable doubt, so that it may be shown."""
    if not text.isdigit() or not 15 <= len(text) < 20:
        return False
    if not is_identity(text):
        return True
    kind, form, year, level = diploma.read(text)
    ordinary = kind in diploma.WITH_SCHOOL and form in diploma.FORMS and level in diploma.LEVELS and year >= REGISTERED_SINCE
    built = text[0] == "1" and (ordinary or kind == "degree")
    return built and (resident_id.problem(text) is not None or not _DISTRICTS.match(text))


def is_licence(text):
    """Whether a number is a licence's beyond reasonable doubt, so that it may be shown."""
    if licence.problem(text) is not None:
        return False
    known = licence.level(text) and text[1:3] in qualification.meanings("category") and text[3:5] in resident_id.PROVINCES
    return bool(known) or not is_identity(text)
