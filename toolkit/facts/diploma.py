"""What the diploma's number says."""

from toolkit.codes import diploma, schools
from toolkit.codes.months import known

SCHOOLED = ("研究生", "本科", "大专", "中专")
REGISTER = "2004"
"""From this year on all numbers have the layout of the education register."""


def diploma_says(diploma_no):
    """What the number says (diploma.Diploma): kind, type, year, level."""
    return diploma.read(diploma_no)


def diploma_school_code(diploma_no, diploma_says):
    """The five digits of the school inside a number of the ordinary layout."""
    return diploma_no[:5] if diploma_says.kind in diploma.WITH_SCHOOL else None


def diploma_era(grad_date):
    """Which numbers are to be expected: "register" from 2004, "mixed" from 2001, "old" before."""
    month = known(grad_date)
    if month is None:
        return None
    return "register" if month >= REGISTER else "mixed" if month >= "2001" else "old"


def graduation_year(grad_date):
    """The year of graduation, "YYYY"."""
    month = known(grad_date)
    return month and month[:4]


def level_in_diploma(diploma_says):
    """研究生, 本科 or 大专, by the number."""
    return diploma.LEVELS.get(diploma_says.level)


def level_contradicted(edu_level, level_in_diploma, diploma_era, has_registered_diploma):
    """The number of a diploma of the register shows another level than the one written (S08-LEVEL-MISMATCH tells it)."""
    return bool(
        has_registered_diploma and diploma_era == "register" and edu_level in SCHOOLED and edu_level != level_in_diploma
    )


def form_in_diploma(diploma_says):
    """The study form, by the number."""
    return "自学考试" if diploma_says.kind == "self_study" else diploma.FORMS.get(diploma_says.form)


def known_school(school, graduation_year, diploma_era):
    """The school as the code list knows it (schools.School); False where it does not, None before the register."""
    return (schools.expected(school, graduation_year) or False) if diploma_era == "register" else None


def school_code(known_school):
    """The five digits by which the diplomas of this school begin."""
    return known_school.code if known_school else None


def code_owner(diploma_school_code):
    """The school whose code stands in the number, as far as it is listed."""
    return schools.owner(diploma_school_code)
