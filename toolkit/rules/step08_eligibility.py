"""Whether the education opens this exam (2014 regulation, 2022 law): each rule reads one part of the same decision.

The decision names one clause, so a candidate has one finding about eligibility, at the cell that is its cause. Level and
category are read in step04_project.
"""

from toolkit.eligibility import CANNOT, clauses
from toolkit.rules.rule import BLOCKER, ERROR, NOBODY, WARNING, Case, rule

REGULATION = "医师资格考试报名资格规定（2014版），国卫医发〔2014〕11号"
TO_LOOK_AT = "_to_check"


def _cases():
    """Every clause about an education that does not count speaks in its own words; an estimate or an exception softens it."""
    spoken = {}
    for clause in clauses().values():
        if clause.finding in ("never", "dated"):
            severity = BLOCKER if clause.finding == "never" else ERROR
            spoken[clause.id] = Case(severity, zh=clause.zh, en=clause.en)
            spoken[clause.id + TO_LOOK_AT] = Case(
                WARNING,
                zh=clause.zh if "请核对" in clause.zh else f"请核对：{clause.zh}",
                en=f"To check: {clause.en}",
                fix_zh="先核对学历、专业、学习形式和入学毕业年月；拿不准的带毕业证问考点",
                fix_en="Check education, major, study form and dates; in doubt take the diploma to the exam site",
            )
    return spoken


@rule(
    "S08-2014-ELIGIBLE",
    BLOCKER,
    zh="这个学历不能作为报考依据",
    en="This education does not open the exam",
    fix_zh="换成另一个符合规定的学历；没有的，今年不能报。拿不准的带毕业证问考点",
    fix_en="Use another education that fits; without one there is no registration this year. In doubt ask the exam site",
    why_zh="只填并选择一个符合《2014版医师报名规定》的学历，不符合的现场审核通不过",
    guide="四-8 说明1",
    source=REGULATION,
    field="edu_level",
    about=("study_form", "enrol_date", "major", "path"),
    late=NOBODY,
    over=("S08-MAJOR-NOT-EXACT", "S08-LEVEL-INVALID"),
    cases=_cases(),
)
def education_not_accepted(eligibility, education_read):
    """The regulation of 2014 says which education counts, by school, major, study form and day of enrolment."""
    verdict = eligibility.told("never", "dated")
    return verdict and (eligibility.clause if verdict == CANNOT else eligibility.clause + TO_LOOK_AT)


@rule(
    "S08-MAJOR-NOT-MEDICAL",
    BLOCKER,
    zh="“{major}”不属于可以报考的医学专业",
    en="This major does not open a physicians' exam",
    fix_zh="核对毕业证上的专业；确实是这个专业的，换成另一个医学学历，没有的不能报",
    fix_en="Compare with the diploma; if it is this major, use another medical education",
    why_zh="护理、药学、医学技术、基础医学、法医学和管理类专业的学历，不作为报考医师资格的依据",
    guide="四-8 说明1",
    source=f"{REGULATION}，第六条",
    about=("path",),
    late=NOBODY,
    over=("S08-MAJOR-NOT-EXACT",),
    cases={"softer": Case(ERROR)},
)
def major_opens_no_exam(major, eligibility, first_time=None):
    """An assistant, or somebody of whom the sheet does not say so, may have another education that does."""
    return eligibility.told("major") == CANNOT and (True if first_time is True else "softer")


@rule(
    "S08-GRADDATE-TRIAL",
    ERROR,
    zh="毕业到今年 8 月底还不满一年，试用期不够",
    en="Less than a year lies between the graduation and the end of August: the trial practice is too short",
    fix_zh="核对毕业年月；确实不满一年的，今年不能首次报考",
    fix_en="Check the graduation; if it is right, the first registration has to wait a year",
    why_zh="首次报考要有满一年的试用期考核证明，试用期算到考试当年 8 月 31 日",
    guide="四-7 说明1",
    source="医师法第九条、第十条；历年报名通知",
    only="first_time",
    about=("path", "edu_level"),
    late=NOBODY,
    over=("S08-DIPLOMA-YEAR",),
)
def graduated_too_late(grad_date, eligibility):
    """The proof of a full year of trial practice has to be there by the cut-off."""
    return eligibility.told("trial") is not None


@rule(
    "S10-REG-YEARS",
    BLOCKER,
    zh="助理升执业的年限不够",
    en="Too few years since the assistant licence",
    fix_zh="核对首次注册时间：大专要满两年，中专、师承和确有专长要满五年；不满的今年不能升",
    fix_en="Check the first registration: two years with a college diploma, five with secondary or apprentice education",
    why_zh="取得助理执业证后要执业满规定年限，从首次注册算到截止日",
    guide="四-10 规范5",
    source="医师法第九条（二）；原执业医师法第九条（二）；传统医学师承和确有专长人员医师资格考核考试办法第二十八条",
    field="cert_date",
    only="registers_as_upgrade",
    about=("edu_level", "path"),
    late=NOBODY,
    each=("cert_date", "reg_date", "first_reg_date"),
    cases={
        "inferred": Case(ERROR),
        "plain": Case(
            WARNING,
            zh="注册时间不满年限，可能是变更注册的日期，请核对首次注册时间",
            en="The registration is too young; it may be a later one: look for the first",
            fix_zh="请考生带首次注册证明，或补填首次注册时间",
            fix_en="Ask for the proof of the first registration",
        ),
    },
)
def licence_too_young(value, eligibility, licence, upgrades=None, *, field):
    """The years are counted from the first registration, without a gap."""
    if field != licence.cell or not eligibility.told("years"):
        return False
    if licence.years == "plain":
        return "plain"
    return True if upgrades is True else "inferred"
