"""Step 9, 培训经历: optional as a whole, so never above a warning, and an empty block is no finding at all."""

from toolkit.codes import months
from toolkit.rules.rule import INFO, WARNING, Case, rule

BLOCK = ("trn_type", "trn_major", "trn_start", "trn_result", "trn_practice_major", "trn_unit", "trn_base", "trn_grade")
HARMLESS_ZH = "培训经历填不填写都不影响考试和注册"


@rule(
    "S09-NOT-NEEDED",
    INFO,
    zh="没有助理证或执业证，培训经历不用填",
    en="Without a certificate the training is not asked for",
    fix_zh="网报时培训经历留空即可",
    fix_en="Leave the block empty",
    why_zh=HARMLESS_ZH,
    guide="四-9 情形1",
    field="trn_type",
    only="training_not_asked",
    each=BLOCK,
)
def training_not_asked_for(
    value,
    trn_type=None,
    trn_major=None,
    trn_start=None,
    trn_result=None,
    trn_practice_major=None,
    trn_unit=None,
    trn_base=None,
    trn_grade=None,
    *,
    field,
):
    """Harmless, and said once, at the first cell that is filled."""
    cells = (trn_type, trn_major, trn_start, trn_result, trn_practice_major, trn_unit, trn_base, trn_grade)
    return field == next(name for name, cell in zip(BLOCK, cells, strict=True) if cell is not None)


@rule(
    "S09-ONLY-GP-OR-GUIPEI",
    WARNING,
    zh="培训经历只填全科医师培训或规范化培训",
    en="Only general practice or residency training belongs here",
    fix_zh="别的培训不用填，把这一项删掉",
    fix_en="Leave other training out",
    why_zh="仅限全科医师培训、规范化医师培训的经历；" + HARMLESS_ZH,
    guide="四-9 情形2",
    field="trn_type",
    over=("S09-NOT-NEEDED",),
)
def other_training(gp_or_residency):
    """The block takes these two kinds alone."""
    return not gp_or_residency


@rule(
    "S09-RESULT-NOT-PASSED",
    WARNING,
    zh="培训没有通过考核，这一项不要填",
    en="Training that was not passed is left out",
    fix_zh="把整条培训经历删掉；已经通过的改成“已通过”",
    fix_en="Take the whole entry out; where it was passed, write 已通过",
    why_zh="考核结果选已通过，未通过的就不要写了；" + HARMLESS_ZH,
    guide="四-9 考核结果",
    over=("S09-NOT-NEEDED",),
)
def training_not_passed(trn_result):
    """The form wants training that was passed."""
    return trn_result != "已通过"


@rule(
    "S09-MAJOR",
    INFO,
    zh="培训专业空着",
    en="The training's major is blank",
    fix_zh="对照结业证补填；不填也不影响",
    fix_en="Copy it from the certificate of completion; no harm without",
    why_zh=HARMLESS_ZH,
    guide="四-9 培训专业",
    only="training_to_complete",
)
def training_without_major(trn_major=None):
    """An entry that is begun may as well be complete."""
    return trn_major is None


@rule(
    "S09-START",
    INFO,
    zh="培训开始时间空着",
    en="The training's start is blank",
    fix_zh="按培训通知书或结业证书补填；不填也不影响",
    fix_en="Copy it from the notice or the certificate of completion; no harm without",
    why_zh=HARMLESS_ZH,
    guide="四-9 开始时间",
    only="training_to_complete",
    cases={"future": Case(INFO, zh="培训开始时间还没有到", en="The training's start lies in the future")},
)
def training_start_blank_or_future(trn_start=None, *, today):
    """Training that was passed has begun before."""
    if trn_start is None:
        return True
    return "future" if trn_start > months.of_day(today) else False


@rule(
    "S09-PRACTICE-MAJOR",
    INFO,
    zh="执业专业空着",
    en="The practice specialty is blank",
    fix_zh="填目前助理证的执业专业；不填也不影响",
    fix_en="Give the specialty of the licence; no harm without",
    why_zh=HARMLESS_ZH,
    guide="四-9 执业专业",
    only="training_to_complete",
)
def training_without_practice_major(trn_practice_major=None, holds_certificate=None):
    """Who holds a licence has a specialty on it."""
    return trn_practice_major is None and holds_certificate


@rule(
    "S09-BASE",
    INFO,
    zh="培训基地名称空着",
    en="The training base is blank",
    fix_zh="填接受培训的单位名称；不填也不影响",
    fix_en="Name the unit that trained; no harm without",
    why_zh=HARMLESS_ZH,
    guide="四-9 培训基地名称",
    only="training_to_complete",
)
def training_without_base(trn_base=None):
    """An entry that is begun may as well be complete."""
    return trn_base is None


@rule(
    "S09-GRADE",
    INFO,
    zh="医院等级空着",
    en="The hospital's grade is blank",
    fix_zh="如实补填培训基地的等级；不填也不影响",
    fix_en="Give the grade of the base; no harm without",
    why_zh=HARMLESS_ZH,
    guide="四-9 医院等级",
    only="training_to_complete",
)
def training_without_grade(trn_grade=None):
    """An entry that is begun may as well be complete."""
    return trn_grade is None


@rule(
    "S09-UNIT-IS-BASE",
    INFO,
    zh="工作单位和培训基地写的是同一家",
    en="Unit and training base are the same",
    fix_zh="工作单位填培训时自己的单位，不是培训单位",
    fix_en="The unit is the employer at that time, not the base",
    why_zh=HARMLESS_ZH,
    guide="四-9 工作单位名称",
)
def unit_given_as_base(trn_unit, trn_base, work_unit):
    """The unit is the employer at the time of the training."""
    return trn_unit == trn_base != work_unit
