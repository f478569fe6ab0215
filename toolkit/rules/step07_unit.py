"""Step 7, 工作情况: the work unit, its name and its institution type."""

from toolkit.rules.rule import BLOCKER, ERROR, INFO, NOBODY, WARNING, Case, rule


@rule(
    "S07-UNIT-TRIAL-PROOF",
    BLOCKER,
    zh="单位开不了试用期考核证明",
    en="The unit cannot issue the proof of the trial period",
    fix_zh="换成能开试用期考核证明的单位，或请单位说明原因",
    fix_en="Give a unit that can issue it, or ask this one for the reason",
    why_zh="工作单位要填能开试用期考核证明的单位，现场审核要交",
    guide="四-7 说明1",
    field="trial_proof",
    only="needs_trial_proof",
    fix_by="unit",
    late=NOBODY,
    cases={
        "pending": Case(
            INFO,
            zh="试用期考核证明还没有开",
            en="The proof of the trial period is still to come",
            fix_zh="试用期满一年后开，8 月底截止前补交",
            fix_en="It is issued after one year and handed in by the end of August",
        )
    },
)
def no_trial_proof(trial_proof_state, work_unit=None):
    """The unit of the form is the one that confirms the year of trial practice."""
    return trial_proof_state == "refused" or (trial_proof_state == "pending" and "pending")


@rule(
    "S07-UNIT-REGISTERED",
    ERROR,
    zh="工作单位与助理执业证上的单位不是同一家",
    en="The work unit is not the one on the assistant licence",
    fix_zh="填助理医师执业证上当前注册的单位；已经换单位的先去变更注册",
    fix_en="Give the unit on the licence; whoever has moved changes the registration first",
    why_zh="助理升执业考生填写报名时助理医师执业证上当前注册的单位",
    guide="四-7 说明1",
    only="upgrades",
    suggest="licensed_unit",
    late=NOBODY,
    cases={
        "alike": Case(
            WARNING,
            zh="工作单位与助理执业证上的写法不一样，请核对是不是同一家",
            en="The work unit is written otherwise than on the licence: the same one?",
        )
    },
)
def other_unit_than_on_licence(work_unit, unit_on_licence, cert_unit=None):
    """An upgrade is registered at the unit on the licence."""
    return "alike" if unit_on_licence == "alike" else unit_on_licence == "other"


@rule(
    "S07-UNIT-NOT-IN-SYSTEM",
    ERROR,
    zh="系统里找不到工作单位，还没有增补",
    en="The unit is not in the system and has not been added yet",
    fix_zh="点“未找到工作单位”，请教务老师教考生增补；备好许可证复印件",
    fix_en="Press 未找到工作单位; the tutor shows how to add it; have the licence's copy at hand",
    why_zh="工作单位只能在系统里选，没有的要先增补",
    guide="四-7 说明3、规范1",
    fix_by="tutor",
    late=NOBODY,
)
def unit_not_in_system(unit_found, work_unit=None):
    """The unit is chosen from the system's list."""
    return unit_found == "否"


@rule(
    "S07-UNIT-SHORT-NAME",
    WARNING,
    zh="单位名称不全，看不出是哪家单位",
    en="The unit's name does not show which one it is",
    fix_zh="照医疗机构执业许可证写全称，例如“长沙市第一医院”",
    fix_en="Write the full name as on the licence, such as 长沙市第一医院",
    why_zh="工作单位要在系统里搜索，简称搜不到",
    guide="四-7 规范1、5",
    field="work_unit",
    late=NOBODY,
    over=("S07-ORGTYPE-NAME-CONFLICT",),
    cases={
        "department": Case(
            WARNING,
            zh="单位名称后面带了科室",
            en="A department stands behind the unit's name",
            fix_zh="只写单位全称，科室填在“科室”一栏",
            fix_en="Write the unit alone; the department has its own field",
        ),
        "unclear": Case(WARNING, zh="单位名称没有写完整", en="The unit's name is not written out"),
    },
)
def unit_name_too_short(unit_name_problem):
    """The unit is searched in the system by its full name."""
    return {"bare": True, "none": False}.get(unit_name_problem, unit_name_problem)


@rule(
    "S07-ORGTYPE-NAME-CONFLICT",
    WARNING,
    zh="机构类型与单位名称不像同一类",
    en="The institution type does not go with the unit's name",
    fix_zh="照医疗机构执业许可证选机构类型",
    fix_en="Choose the type as on the institution's licence",
    why_zh="参照单位医疗机构许可证的名称进行选择",
    guide="四-7 规范5",
    suggest="org_type_by_name",
    late=NOBODY,
)
def type_differs_from_name(org_type, work_unit, type_fits_name):
    """The type follows the licence, whose words are in the name."""
    return not type_fits_name


@rule(
    "S07-RURAL-UNIT",
    WARNING,
    zh="报乡村全科，单位却不像乡镇卫生院或村卫生室",
    en="Registers as rural practitioner, but works neither at a township centre nor a village clinic",
    fix_zh="核对报考类别和工作单位",
    fix_en="Check the category and the work unit",
    why_zh="乡村全科执业助理医师限在乡镇卫生院和村卫生室工作的人报考",
    guide="四-4 步骤3",
    source="乡村全科执业助理医师资格考试报考条件（2016 年起）",
    only="rural",
    late=NOBODY,
)
def rural_candidate_elsewhere(work_unit, no_rural_unit, org_type=None):
    """The rural licence is limited to township health centres and village clinics."""
    return no_rural_unit
