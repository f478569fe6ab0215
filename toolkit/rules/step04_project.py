"""Step 4, 选择考试项目: the exam that is chosen cannot be changed after the close."""

from toolkit.codes.majors import CATEGORIES as FAMILIES
from toolkit.eligibility import CANNOT
from toolkit.rules.rule import CERTAIN, ERROR, INFO, NOBODY, WARNING, Case, rule
from toolkit.severity import BLOCKER

LEVELS = ("执业", "助理")
CERTIFICATE_FAMILY = {"10": "临床", "20": "口腔", "30": "公卫"}


@rule(
    "S04-BANNED",
    BLOCKER,
    zh="禁考期还没有结束",
    en="Still banned from the exam",
    fix_zh="先向考点问清禁考截止日期；禁考期内系统会显示无法参加本次考试",
    fix_en="Ask the exam site when the ban ends; until then the system refuses the registration",
    why_zh="禁考期内不能报名",
    guide="四-4-1",
    fix_by="authority",
    late=NOBODY,
    cases={
        "year_only": Case(
            WARNING,
            zh="禁考截止只写了年份，请问清是哪一天",
            en="Only the year in which the ban ends is given",
        )
    },
)
def banned(ban_until, *, season):
    """The system does not let a candidate register while the ban lasts."""
    if len(ban_until) == 4:
        return "year_only" if ban_until == str(season.year) else ban_until > str(season.year)
    return ban_until >= season.window.start.isoformat()[: len(ban_until)]


@rule(
    "S04-DISCIPLINE",
    WARNING,
    zh="有违纪记录，可能报不了名",
    en="A breach on record: the registration may be refused",
    fix_zh="先登录系统看能不能报，或向考点问清",
    fix_en="Try to log in, or ask the exam site first",
    why_zh="违纪考生也可能无法参加本次考试",
    guide="四-4-2",
    fix_by="authority",
    late=NOBODY,
)
def breach_on_record(ban_status, ban_until=None):
    """Candidates with an earlier breach may be refused as well."""
    return ban_until is None


@rule(
    "S04-EXAM-TYPE",
    ERROR,
    zh="考试类型要选“医师资格考试”",
    en="The exam type must be 医师资格考试",
    fix_zh="选【医师资格考试】",
    fix_en="Choose 医师资格考试",
    why_zh="考试类型只有选对了才找得到报考项目",
    guide="四-4 步骤1",
    late=NOBODY,
    suggest="exam_type_of_this_form",
    sure=CERTAIN,
    cases={"blank": Case(INFO, zh="考试类型空着，按医师资格考试处理", en="Blank: taken as 医师资格考试")},
)
def another_exam_type(exam_type=None):
    """Only the right exam type leads to the projects."""
    return "blank" if exam_type is None else exam_type != "医师资格考试"


@rule(
    "S04-RURAL-LEVEL",
    ERROR,
    zh="乡村全科只有助理级别",
    en="The rural category exists only at the assistant level",
    fix_zh="级别改成“助理”，或改报别的类别",
    fix_en="Change the level to 助理, or choose another category",
    why_zh="乡村全科执业助理医师没有执业级别的考试",
    guide="四-4 步骤3",
    source="乡村全科执业助理医师资格考试自 2016 年试点，只设助理级别",
    only="rural",
    late=NOBODY,
    over=("S04-LEVEL-EDU", "S04-WRONG-PROJECT", "S07-RURAL-UNIT", "S10-REQUIRED-UPGRADE"),
)
def rural_above_assistant(level, category):
    """There is no physician's exam for rural general practice."""
    return level == "执业"


@rule(
    "S04-LEVEL-CERT-CONFLICT",
    ERROR,
    zh="已有同类别的医师证书，却报助理",
    en="Registers for the assistant level while holding a certificate of this category",
    fix_zh="核对级别：有助理证的应报执业；证书不是这个类别的，请在备注里写明",
    fix_en="Check the level: a holder of the assistant certificate registers for 执业",
    why_zh="已经有同类别证书，不用再考助理",
    guide="四-4 步骤2、四-10",
    about=("edu_level", "path"),
    late=NOBODY,
    only="holds_assistant_or_physician_certificate",
    over=("S04-WRONG-PROJECT",),
    cases={
        "category_unknown": Case(
            WARNING,
            zh="已有医师证书又报助理，请核对证书的类别",
            en="Holds a certificate and registers as assistant: check the category of the certificate",
        )
    },
)
def assistant_again(level, category, cert_type, certificate_category=None, west_to_tcm=None):
    """A second assistant exam in the same category makes no sense; in another category it does."""
    if level != "助理" or west_to_tcm:
        return False
    if certificate_category is None:
        return "category_unknown"
    family = "中医" if certificate_category.startswith("4") else CERTIFICATE_FAMILY.get(certificate_category)
    return family in FAMILIES.get(category, ()) if category != "乡村" else False


@rule(
    "S04-CATEGORY-MAJOR",
    ERROR,
    zh="报考类别与所学专业不是一类",
    en="The category does not go with the major",
    fix_zh="对照毕业证上的专业，改类别或改专业",
    fix_en="Compare with the major on the diploma and correct one of the two",
    why_zh="学历专业要与报考类别相符，否则审核不通过",
    guide="四-8 说明1",
    source="医师资格考试报名资格规定（2014版）",
    about=("major",),
    late=NOBODY,
    suggest="category_open",
    over=("S08-MAJOR-NOT-EXACT", "S10-CATEGORY"),
    cases={
        "upgrade": Case(WARNING, zh="类别与专业不是一类，请看助理证的类别"),
        "post": Case(
            WARNING,
            zh="临床医学报公卫，要在公共卫生岗位试用，请核对",
            en="Clinical medicine in 公卫: the trial post must be in public health",
            fix_zh="核对科室和试用岗位；不是公共卫生岗位的，类别改成“临床”",
            fix_en="Check the post; if it is not in public health, the category is 临床",
        ),
    },
)
def category_outside_major(category, major_family, eligibility, upgrades=None, certificate_family=None):
    """The education must belong to the category; an assistant's own category was decided before, as the certificate shows."""
    verdict = eligibility.told("category")
    if verdict in (None, CANNOT):
        return verdict == CANNOT
    if upgrades:
        return certificate_family not in FAMILIES.get(category, ()) and "upgrade"
    return "post"


@rule(
    "S04-SHICHENG-CATEGORY",
    ERROR,
    zh="师承和确有专长只能报中医类别",
    en="Apprentices register in Chinese medicine only",
    fix_zh="类别改成“中医”",
    fix_en="Change the category to 中医",
    why_zh="传统医学师承和确有专长人员只能报中医类别",
    guide="四-8 说明2",
    source="传统医学师承和确有专长人员医师资格考核考试办法",
    only="apprentice",
    late=NOBODY,
    over=("S04-WRONG-PROJECT", "S07-RURAL-UNIT", "S10-CATEGORY"),
    cases={
        "combined": Case(
            WARNING,
            zh="师承和确有专长一般报中医，请核对是否中西医",
            en="Apprentices usually register in 中医: check 中西医",
        )
    },
)
def apprentice_outside_tcm(category, apprentice):
    """The rules for apprentices know Chinese medicine only."""
    return "combined" if category == "中西医" else category in FAMILIES and category not in ("中医", "中医/中西医")


@rule(
    "S04-LEVEL-EDU",
    BLOCKER,
    zh="首次报考，这个学历不能直接报执业",
    en="This education cannot take the physician's level first",
    fix_zh="级别改成“助理”；如果是助理升执业，请改报考途径并补助理证",
    fix_en="Change the level to 助理, or correct the path and add the assistant certificate",
    why_zh="大专、中专和师承人员要先取得助理证",
    guide="四-8 说明1",
    source="医师资格考试报名资格规定（2014版）；医师法第九条",
    only="says_first_time",
    suggest="level_open",
    late=NOBODY,
)
def education_below_level(level, eligibility, education_read):
    """College, secondary and apprentice education lead to the assistant level first."""
    return eligibility.told("level") == CANNOT


@rule(
    "S04-WRONG-PROJECT",
    BLOCKER,
    zh="通知单上的报考项目与表里不一致",
    en="The project on the slip is not the one in the sheet",
    fix_zh="先看哪个对：表里写错的改表；报错项目的，窗口开放期内点“重新报考”，选对后再提交",
    fix_en="See which is right; if it is the sheet, register again with the right project while the window is open",
    why_zh="报错项目等于报了另一场考试",
    guide="四-4 步骤7",
    only="has_submitted",
    late=NOBODY,
    over=("S04-CATEGORY-MAJOR", "S07-RURAL-UNIT", "S10-CATEGORY"),
)
def wrong_project(project, level, category, project_level=None, project_category=None, eligibility=None):
    """What was submitted is another exam than the one that was meant; a sheet that is wrong itself is told by other rules."""
    if level not in LEVELS or category not in FAMILIES or (eligibility and eligibility.told("level", "category") == CANNOT):
        return False
    if project_level and project_level != level:
        return True
    return bool(project_category) and project_category not in (category, *category.split("/"))


@rule(
    "S04-STARTED",
    INFO,
    zh="还没有开始新的报名",
    en="The registration has not been started",
    fix_zh="登录后点“开始新的报名”→“搜索”→“报名”",
    fix_en="After logging in: 开始新的报名, 搜索, 报名",
    why_zh="没有这几步就进不了后面的填写",
    guide="四-4 步骤4–7",
)
def not_started(step_status):
    """These clicks open the form."""
    return step_status in ("未开始", "没开始", "未报名", "没报名", "未登录", "否")
