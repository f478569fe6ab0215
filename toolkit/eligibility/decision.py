"""The decision itself: level, category, education and years go in, a verdict with its clause comes out.

It says "cannot" only where the text is clear, the enrolment is written and the sheet says which registration this is; what
follows from an estimate or an inference is a "check". The first clause that stands against a candidate decides: the cause
before its effects, so that a candidate has one finding about eligibility.
"""

from typing import NamedTuple

from toolkit.codes.majors import CATEGORIES, Major, fits, own_category
from toolkit.eligibility.clauses import CLEAR, clauses, never_accepted
from toolkit.eligibility.lines import Broken

MAY, CANNOT, CHECK, UNKNOWN = "may", "cannot", "check", "unknown"

FIRST, UPGRADE, WEST_TO_TCM = "first", "upgrade", "west_to_tcm"
APPRENTICE = "师承"
SCHOOLED = ("本科", "大专", "中专")
BELOW = ("大专", "中专", APPRENTICE)
DEGREES = ("研究生", "本科")

FIRSTS = {"研究生": "graduate", "本科": "bachelor", "大专": "college", "中专": "secondary", APPRENTICE: "apprentice"}
UPGRADES = {"大专": "upgrade_college", "中专": "upgrade_secondary", APPRENTICE: "upgrade_apprentice"}
"""The clause by which an education opens an exam."""

FOR_ASSISTANTS = {"adult_study": "adult_study_assistant"}
"""What a dated line says of the assistant's exam, where that is another sentence."""


class Way(NamedTuple):
    """Which registration this is (first, upgrade, west_to_tcm), and whether the sheet says so."""

    kind: str
    written: bool


class Candidate(NamedTuple):
    """What the decision looks at; None for what is not known.

    ``education``: 研究生, 本科, 大专, 中专, 师承 (any apprentice), or what else is written there. ``major``: a majors.Major, or
    one whose refusal is lifted. ``line``: the dated line that the education breaks. ``trial_done``: a year lies between
    graduation and the cut-off. ``licence``: "enough", "short", or "plain" (a registration date that may be a later one's).
    ``was_assistant``: the certificate is older than the enrolment. ``holds_certificate``: a certificate or licence is written.
    """

    level: str | None = None
    category: str | None = None
    education: str | None = None
    way: Way = Way(FIRST, False)
    major: Major | None = None
    line: Broken | None = None
    trial_done: bool | None = None
    licence: str | None = None
    was_assistant: bool = False
    holds_certificate: bool = False


class Decision(NamedTuple):
    """A verdict (may, cannot, check, unknown) and the clause, an id of data/eligibility.toml.

    ``missing``: ids of the fields that would be needed to decide; ``instead``: (level, category) that the candidate could sit
    instead, or None.
    """

    verdict: str
    clause: str
    missing: tuple[str, ...] = ()
    instead: tuple[str, str] | None = None

    def told(self, *findings):
        """The verdict, where the clause stands against the candidate and one of these kinds of finding tells it; else None."""
        against = self.verdict in (CANNOT, CHECK) and clauses()[self.clause].finding in findings
        return self.verdict if against else None


def decide(candidate):
    """The Decision about a Candidate: what the first step says; a mere "check" gives way to a clear "cannot" further on."""
    said = filter(None, (step(candidate) for step in STEPS))
    first = next(said)
    return next((later for later in said if later.verdict == CANNOT), first) if first.verdict == CHECK else first


def _west_to_tcm(one):
    if one.way.kind != WEST_TO_TCM:
        return None
    if not one.way.written:
        return Decision(UNKNOWN, "west_to_tcm", ("path",))
    return Decision(MAY, "west_to_tcm") if one.holds_certificate else Decision(UNKNOWN, "west_to_tcm", ("cert_type", "cert_no"))


def _rural_level(one):
    if one.category == "乡村" and one.level == "执业":
        return Decision(CANNOT, "rural_level", (), ("助理", "乡村"))
    return None


def _never(one):
    clause = one.education and never_accepted(one.education)
    return Decision(CANNOT, clause) if clause else None


def _not_medical(one):
    refused = one.education != APPRENTICE and one.major and one.major.refused
    return Decision(CANNOT, "not_medical") if refused else None


def _level(one):
    """A certificate whose kind is not written leaves it open whether this is an upgrade."""
    if one.way.kind != FIRST or one.level != "执业" or one.education not in BELOW:
        return None
    instead = ("助理", _own_category(one))
    if one.holds_certificate:
        return Decision(UNKNOWN, "assistant_first", ("cert_type", "path"), instead)
    if not one.way.written:
        return Decision(CHECK, "assistant_first", ("path",), instead)
    return Decision(CANNOT, "assistant_first", (), instead)


def _apprentice_category(one):
    if one.education != APPRENTICE or one.category not in CATEGORIES or one.category in ("中医", "中医/中西医"):
        return None
    return Decision(CHECK if one.category == "中西医" else CANNOT, "apprentice_category", (), _with_level(one, "中医"))


def _line(one):
    """A dated line that is told to the tutor; those shown on the candidate's page only wait until the end."""
    clause = one.line and clauses()[one.line.clause]
    if not clause or clause.finding is None or (clause.id == "adult_study" and one.was_assistant):
        return None
    missing = _not_written(one)
    clear = clause.certain == CLEAR and one.way.kind == FIRST and not missing
    told = FOR_ASSISTANTS.get(clause.id, clause.id) if one.level == "助理" else clause.id
    return Decision(CANNOT if clear else CHECK, told, missing)


def _not_written(one):
    """What a dated line was judged without."""
    return ("enrol_date",) * (not one.line.written) + ("path",) * (not one.way.written)


def _category(one):
    """What an assistant may upgrade in was decided by the assistant's exam."""
    if one.education == APPRENTICE or not one.major or fits(one.category, one.major.families) is not False:
        return None
    if one.way.kind == UPGRADE:
        return Decision(CHECK, "other_category", ("cert_no",))
    if one.category == "公卫" and "临床" in one.major.families and one.education in (*DEGREES, None):
        missing = () if one.education else ("edu_level",)
        return Decision(CHECK, "public_health_post", missing, _with_level(one, "临床"))
    return Decision(CANNOT, "other_category", (), _with_level(one, own_category(one.major.families)))


def _trial(one):
    if one.way.kind != FIRST or one.education not in SCHOOLED or one.trial_done is not False:
        return None
    return Decision(CANNOT, "trial_year") if one.way.written else Decision(CHECK, "trial_year", ("path",))


def _licence(one):
    if one.way.kind != UPGRADE or one.education not in BELOW or one.licence == "enough":
        return None
    if one.licence == "short":
        return Decision(CANNOT, "licence_years") if one.way.written else Decision(CHECK, "licence_years", ("path",))
    if one.licence == "plain":
        return Decision(CHECK, "licence_date_plain", ("first_reg_date",))
    instead = None if one.way.written else ("助理", _own_category(one))
    return Decision(UNKNOWN, _basis(one), ("cert_date", "first_reg_date"), instead)


def _looks(one):
    """What a person has to look at, without a finding."""
    if one.line and clauses()[one.line.clause].finding is None:
        return Decision(CHECK, one.line.clause, ("major_on_diploma",))
    if one.way.kind == FIRST and one.major and not one.major.families and one.education in SCHOOLED:
        return Decision(CHECK, "unlisted_major")
    return None


def _may(one):
    missing = _lacking(one)
    return Decision(UNKNOWN if missing else MAY, _basis(one), missing)


def _lacking(one):
    wanted = {"level": one.level, "category": one.category, "edu_level": one.education}
    if one.education in SCHOOLED and one.way.kind == FIRST:
        wanted |= {"major": one.major, "grad_date": one.trial_done}
    return tuple(field for field, value in wanted.items() if value is None)


def _basis(one):
    """The clause by which this education opens an exam."""
    if one.education not in (*DEGREES, *BELOW):
        return "not_known"
    if one.way.kind == UPGRADE:
        return UPGRADES.get(one.education, "upgrade_degree")
    if one.category == "乡村":
        return "rural"
    if one.education == "本科" and one.level == "助理":
        return "college"
    return FIRSTS[one.education]


def _own_category(one):
    """The category written, unless the major leads to another one."""
    if one.education == APPRENTICE:
        return "中医"
    other = one.major and fits(one.category, one.major.families) is False
    return own_category(one.major.families) if other else one.category


def _with_level(one, category):
    return (one.level, category)


STEPS = (
    _west_to_tcm, _rural_level, _never, _not_medical, _level, _apprentice_category, _line, _category, _trial, _licence, _looks,
    _may,
)  # fmt: skip
