"""The education that the registration is based on."""

from toolkit.codes import majors


def attended_school(apprentice=None):
    """Registers with the diploma of a school, not as an apprentice."""
    return not apprentice


def mainland_higher_education(edu_region=None, edu_category=None, edu_level=None):
    """Higher education on the mainland (a blank region is read as the mainland)."""
    if edu_category is None and edu_level is None:
        return None
    higher = edu_category == "高等教育" or edu_level in ("大专", "本科", "研究生")
    return higher and edu_region in (None, "大陆")


def needs_diploma_no(mainland_higher_education, graduate_student=None, edu_level=None, grad_date=None, *, season):
    """Whose diploma has a number that the education register knows; a graduate student's may not be there yet."""
    just_out = edu_level == "研究生" and grad_date and grad_date[:4] in map(str, season.grad_student_years)
    return mainland_higher_education and not (graduate_student or just_out)


def edu_region_default(school):
    """大陆: where a school is written and no region."""
    return "大陆"


def major_family(major):
    """The exam categories' family of a major (临床, 口腔, 中医, 公卫); None for majors that are not listed."""
    return majors.family(major)
