"""Whether the education opens this exam: what the decision looks at, and the decision itself (toolkit/eligibility/)."""

from typing import NamedTuple

from toolkit.codes import months
from toolkit.eligibility import Candidate, Enrolment, Way, broken_line, decide
from toolkit.eligibility.clauses import never_accepted
from toolkit.eligibility.decision import APPRENTICE, BELOW, DEGREES, FIRST, UPGRADE, WEST_TO_TCM
from toolkit.eligibility.lines import lifted
from toolkit.facts import INFERRED

NO_SCHOOL = ("师承", "确有专长")
YEARS_OF_LICENCE = {"大专": 2, "中专": 5, APPRENTICE: 5}


class Licence(NamedTuple):
    """Whether the years since the registration suffice (enough, short, plain), and the cell that shows it."""

    years: str
    cell: str


def way(path=None, upgrades=None, west_to_tcm=None):
    """Which registration this is: Way(first, upgrade or west_to_tcm, whether the sheet says so)."""
    if west_to_tcm:
        return Way(WEST_TO_TCM, west_to_tcm is True)
    if upgrades or path == "助理升执业":
        return Way(UPGRADE, upgrades is True)
    return Way(FIRST, path in ("首次报考", "研究生"))


def first_time(way):
    """Registers for the first time: the sheet says so, or nothing in it says otherwise."""
    return (way.written or INFERRED) if way.kind == FIRST else False


def registers_as_upgrade(way):
    """An assistant who takes the physician's level, written or inferred."""
    return way.kind == UPGRADE


def enrolment(enrol_date=None, begun_by_reckoning=None):
    """When the education was begun, and whether that is written or only reckoned back from the graduation."""
    if written := months.known(enrol_date):
        return Enrolment(written, True)
    return begun_by_reckoning and Enrolment(begun_by_reckoning, False)


def major_counted(major_says, edu_level=None, enrolment=None):
    """The major as the decision sees it: an exception lifts the refusal of some that were begun long ago."""
    if not major_says.refused or not lifted("not_medical", edu_level, major_says, enrolment):
        return major_says
    return major_says._replace(refused=False, families=("临床",))


def dated_line(
    edu_level,
    study_form=None,
    major_says=None,
    academic_degree=None,
    enrolment=None,
    duration=None,
    school_kind=None,
    form_in_diploma=None,
    level_contradicted=None,
):
    """The dated line of the regulations that the education breaks (Broken); None for none.

    A level or a study form that the diploma's number contradicts is a question of its own before it is one of dates
    (S08-LEVEL-MISMATCH, S08-FORM-MISMATCH).
    """
    if level_contradicted:
        return None
    study_form = "普通全日制" if form_in_diploma == "普通全日制" else study_form
    years = duration if isinstance(duration, int | float) else None
    return broken_line(edu_level, study_form, major_says, enrolment, years, school_kind, academic_degree)


def studied_as_assistant(way, cert_date=None, enrol_date=None, certificate_year=None):
    """Began this education when the assistant certificate was there, by its date or else by the year in its number."""
    held, begun = months.known(cert_date) or (certificate_year and f"{certificate_year}-12"), months.known(enrol_date)
    return bool(way.kind == UPGRADE and held and begun and held <= begun)


def trial_done(grad_date, *, season):
    """A year lies between the graduation and the season's cut-off for the trial practice."""
    month = months.known(grad_date)
    return month and months.add(month, 12) <= months.of_day(season.trial_cutoff)


def licence(education, registers_as_upgrade, cert_date=None, reg_date=None, first_reg_date=None, *, season, today):
    """Whether an assistant has held the licence for long enough; None where no date tells, or no years are asked for.

    A date that has not come yet tells nothing, nor does a certificate that is younger than the licence.
    """
    years = YEARS_OF_LICENCE.get(education)
    if not years or not registers_as_upgrade:
        return None
    latest = months.add(months.of_day(season.licence_cutoff), -12 * years)
    dates = map(months.known, (first_reg_date, cert_date, reg_date))
    first, certified, registered = (date if date and date <= months.of_day(today) else None for date in dates)
    if first:
        return Licence("enough" if first <= latest else "short", "first_reg_date")
    if certified and certified > latest:
        return None if registered and registered <= latest else Licence("short", "cert_date")
    if registered and registered > latest:
        return Licence("plain", "reg_date")
    return Licence("enough", "cert_date") if certified or registered else None


def education(edu_level=None, apprentice=None, level_contradicted=None):
    """The education that counts: the level written, 师承 for every apprentice; None where the diploma contradicts it."""
    if apprentice:
        return APPRENTICE
    return None if level_contradicted or edu_level in NO_SCHOOL else edu_level


def education_read(education):
    """The education that can be judged: of the form's list, or one that opens no exam; None for any other word."""
    return education if education in (*DEGREES, *BELOW) or never_accepted(education) else None


def eligibility(
    level=None,
    category=None,
    education=None,
    way=None,
    major_counted=None,
    dated_line=None,
    trial_done=None,
    licence=None,
    studied_as_assistant=None,
    holds_certificate=None,
):
    """The decision (toolkit.eligibility.Decision): may, cannot, check or unknown, with its clause."""
    return decide(
        Candidate(
            level=level if level in ("执业", "助理") else None,
            category=category,
            education=education,
            way=way,
            major=major_counted,
            line=dated_line,
            trial_done=trial_done,
            licence=licence and licence.years,
            was_assistant=bool(studied_as_assistant),
            holds_certificate=bool(holds_certificate),
        )
    )


def level_open(eligibility):
    """The level that is open instead of the one written."""
    return eligibility.instead and eligibility.instead[0]


def category_open(eligibility):
    """The category that is open instead of the one written."""
    return eligibility.instead and eligibility.instead[1]
