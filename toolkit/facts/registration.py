"""Which registration this is: first time, upgrade, 西学中, apprentice, rural, graduate student."""

from toolkit.facts import INFERRED

LEAST_DIGITS = 6
APPRENTICE = ("师承", "确有专长")
ASSISTANT = ("助理", "乡村全科助理")
TCM = ("中医", "中西医", "中医/中西医")


def apprentice(edu_category=None, edu_level=None, diploma_numbered=None):
    """Apprentice of traditional medicine, or with a recognised special skill.

    Where only one of the two cells says so and a diploma's number is there, it is the other one that holds.
    """
    if edu_category is None and edu_level is None:
        return None
    said = [text in APPRENTICE for text in (edu_category, edu_level) if text is not None]
    return all(said) if diploma_numbered else any(said)


def diploma_numbered(diploma_no):
    """A diploma's number is written, no dash and no word."""
    return sum(map(str.isdigit, diploma_no)) >= LEAST_DIGITS


def holds_certificate(cert_type=None, cert_no=None, reg_no=None):
    """Holds an assistant's or physician's certificate."""
    return any((cert_type, cert_no, reg_no))


def west_to_tcm(path=None, category=None, level=None, cert_type=None, certificate_category=None):
    """Holds a licence of western medicine and registers for Chinese medicine (西学中)."""
    if path is not None:
        return path == "西学中"
    other = certificate_category is not None and not certificate_category.startswith("4")
    holds = cert_type == "执业" or (cert_type == "助理" and level == "助理")
    return INFERRED if category in TCM and holds and other else False


def upgrades(level, path=None, west_to_tcm=None, cert_type=None, edu_level=None, edu_category=None):
    """An assistant physician who registers for the physician's level (助理升执业)."""
    if level != "执业" or west_to_tcm:
        return False
    if path == "助理升执业":
        return True
    if cert_type in ASSISTANT:
        return INFERRED if edu_level in ("本科", "研究生") else True
    below = edu_level in ("大专", "中专", *APPRENTICE) or edu_category in APPRENTICE
    return INFERRED if path is None and below else False


def rural(category):
    """Registers as a rural general practitioner."""
    return category == "乡村"


def graduate_student(on_post=None, path=None):
    """Still a graduate student."""
    return on_post == "研究生（在读）" or path == "研究生"


def says_first_time(path=None):
    """The sheet says that this is the first registration."""
    return None if path is None else path == "首次报考"


def holds_assistant_or_physician_certificate(cert_type):
    """Holds a certificate, not the rural one, by its written type."""
    return cert_type in ("助理", "执业")


def has_submitted(submitted):
    """The registration has been submitted."""
    return submitted == "是"


def exempt_from_skills(skill_exempt):
    """The skills test is passed already; the registration is asked for all the same."""
    return skill_exempt == "是"


def name_is_registered(name, name_registered):
    """The practice register has the same name."""
    return name == name_registered


def registered_with(name_is_registered=None, registered_same=None):
    """Whether the practice register says the same as the form: "same", "name", "other"; None where the sheet does not say."""
    if registered_same == "否":
        return "other"
    if name_is_registered is None:
        return "same" if registered_same == "是" else None
    return "same" if name_is_registered else "name"


def exam_type_of_this_form(exam_type=None, name=None):
    """The one exam type that this form is for."""
    return "医师资格考试"


def project_level(project):
    """The level that the slip's project names."""
    return "助理" if "助理" in project else "执业" if "执业" in project else None


def project_category(project):
    """The category that the slip's project names."""
    words = ("中西医", "乡村", "临床", "口腔", "中医", "公卫", "公共卫生")
    found = next((word for word in words if word in project), None)
    return "公卫" if found == "公共卫生" else found
