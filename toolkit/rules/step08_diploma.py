"""Step 8: what the diploma's number says beside the other cells."""

from toolkit.codes.diploma import WITH_SCHOOL
from toolkit.rules.rule import CHECK, ERROR, NOBODY, WARNING, Case, rule

NONE_AT_ALL = ("short", "student", "long_run", "characters", "degree")
REGISTER_ZH = "大专和本科编号填错，审核时学信网会报错"
LAYOUT = "教学〔2001〕4号：学校代码 5 位、办学类型 1 位、年份 4 位、层次 2 位、序号 5 或 6 位"


@rule(
    "S08-DIPLOMA-FORMAT",
    ERROR,
    zh="毕业证书编号应为 17 或 18 位数字，现在是 {length} 位",
    en="A diploma number has 17 or 18 digits; this one has {length}",
    fix_zh="对照毕业证抄写“证书编号”或“电子注册号”，不是学号，也不是学位证号",
    fix_en="Copy the 证书编号 (电子注册号) from the diploma, not a student's or a degree's number",
    why_zh=REGISTER_ZH,
    guide="四-8 规范10",
    source=LAYOUT,
    field="diploma_no",
    only="has_registered_diploma",
    late=NOBODY,
    cases={
        "characters": Case(
            ERROR,
            zh="毕业证书编号里有数字以外的字符，应为 17 或 18 位数字",
            en="There are other signs in the diploma number; it has 17 or 18 digits",
        ),
        "early": Case(
            WARNING,
            zh="毕业证书编号不是 17 或 18 位数字，请对照毕业证",
            en="Not 17 or 18 digits: compare with the diploma",
        ),
        "long": Case(
            WARNING,
            zh="毕业证书编号有 19 位，请对照毕业证数一遍",
            en="19 digits: count them on the diploma",
        ),
        "unlike": Case(
            WARNING,
            zh="毕业证书编号的排列不像毕业证号，请对照毕业证",
            en="Not built as diploma numbers are: compare with the diploma",
        ),
    },
)
def diploma_number_malformed(diploma_says, diploma_era):
    """The number is looked up in the education register."""
    kind = diploma_says.kind
    if diploma_era == "old":
        return False
    if kind in NONE_AT_ALL:
        return "early" if diploma_era == "mixed" else "characters" if kind == "characters" else True
    if diploma_era == "mixed":
        return False
    return "early" if kind == "odd" else kind in ("long", "unlike") and kind


@rule(
    "S08-DIPLOMA-IS-DEGREE-NO",
    WARNING,
    zh="这像是学位证书编号，不是毕业证书编号",
    en="This looks like the number of a degree, not of a diploma",
    fix_zh="改填毕业证上的编号（17 或 18 位）",
    fix_en="Write the number on the diploma (17 or 18 digits)",
    why_zh=REGISTER_ZH,
    guide="四-8 规范10",
    source="国务院学位委员会办公室 2005 年《关于调整学位证书编号方式的通知》",
    field="diploma_no",
    only="has_registered_diploma",
    late=NOBODY,
    over=("S08-DIPLOMA-FORMAT",),
    cases={
        "student": Case(
            WARNING,
            zh="这像是学号，不是毕业证书编号",
            en="This looks like a student's number, not that of a diploma",
        )
    },
)
def degree_number_as_diploma(diploma_says, edu_level, diploma_era=None):
    """The degree certificate lies beside the diploma and has a number of its own."""
    if edu_level not in ("本科", "研究生"):
        return False
    return diploma_says.kind == "degree" or (diploma_says.kind == "student" and diploma_era == "register" and "student")


@rule(
    "S08-DIPLOMA-YEAR",
    ERROR,
    zh="毕业证书编号里的年份与毕业年月对不上",
    en="The year inside the diploma number contradicts the graduation",
    fix_zh="对照毕业证，核对编号第 7–10 位和毕业年月",
    fix_en="Compare digits 7 to 10 and the graduation with the diploma",
    why_zh="编号第 7–10 位是毕业年份；填错学信网查不到",
    guide="四-8 规范10",
    source=LAYOUT,
    field="diploma_no",
    only="has_registered_diploma",
    late=NOBODY,
    over=("S07-ONPOST-FRESH", "S08-GRADDATE-AGE"),
    cases={
        "next": Case(
            WARNING,
            zh="毕业证书编号里的年份与毕业年月差一年，请核对",
            en="The year inside the diploma number is one off the graduation",
        )
    },
)
def diploma_of_another_year(diploma_says, graduation_year, diploma_era):
    """Digits 7 to 10 are the year of the diploma."""
    if diploma_says.kind not in WITH_SCHOOL or diploma_era == "old":
        return False
    apart = abs(int(diploma_says.year) - int(graduation_year))
    return apart > 1 or (apart == 1 and "next")


@rule(
    "S08-LEVEL-MISMATCH",
    ERROR,
    zh="学历“{edu_level}”与毕业证书编号里的层次“{level_in_diploma}”对不上",
    en="The education level contradicts the diploma number",
    fix_zh="对照毕业证，改学历或改编号",
    fix_en="Compare with the diploma and correct one of the two",
    why_zh="编号第 11–12 位是培养层次：05 本科，06 专科，02 硕士，01 博士",
    guide="四-8 规范6",
    source=LAYOUT,
    suggest="level_in_diploma",
    sure=CHECK,
    only="has_registered_diploma",
    late=NOBODY,
    over=("S08-DEGREE", "S08-DURATION-MISMATCH", "S08-EDUCAT-LEVEL"),
    cases={"early": Case(WARNING)},
)
def level_contradicts_diploma(edu_level, level_in_diploma, diploma_era, level_read):
    """Digits 11 and 12 of the number are the level."""
    if diploma_era == "old" or edu_level not in ("研究生", "本科", "大专", "中专") or edu_level == level_in_diploma:
        return False
    return True if diploma_era == "register" else "early"


@rule(
    "S08-FORM-MISMATCH",
    ERROR,
    zh="学习形式“普通全日制”与毕业证书编号里的形式“{form_in_diploma}”对不上",
    en="The study form says ordinary, the diploma number {form_in_diploma}",
    fix_zh="对照毕业证上的学习形式改正；自考、成人、网络学历另有入学年月的限制",
    fix_en="Correct it after the diploma; adult, self-study and network education have limits of their own",
    why_zh="编号第 6 位是办学类型：1 普通，5 成人，6 自考，7 网络；形式不同，能不能报也不同",
    guide="四-8 规范5",
    source=LAYOUT,
    suggest="form_in_diploma",
    sure=CHECK,
    only="has_registered_diploma",
    late=NOBODY,
    cases={
        "other": Case(
            WARNING,
            zh="学习形式“{study_form}”与毕业证书编号里的形式“{form_in_diploma}”不同，请核对",
            en="The study form and the diploma number differ: check them",
        )
    },
)
def form_contradicts_diploma(study_form, form_in_diploma, diploma_era, form_read):
    """Digit 6 of the number is the kind of study; the Open University (开放教育) counts as adult education there."""
    if study_form == form_in_diploma or diploma_era == "old":
        return False
    if study_form == "网络教育" and form_in_diploma == "成人教育":
        return False
    return True if study_form == "普通全日制" and diploma_era == "register" else "other"
