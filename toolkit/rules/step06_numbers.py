"""Step 6, 基本情况: the identity number, and what it says about gender and birth."""

from toolkit.rules.rule import AUTHORITY, BLOCKER, CHECK, ERROR, LIKELY, WARNING, Case, rule

POLICE_ZH = "证件号码与公安部联网核对；截止后只有国家卫健委能改"


@rule(
    "S06-ID-EXCEL-DAMAGED",
    BLOCKER,
    zh="证件号码被 Excel 变成了数字，末几位已丢失",
    en="Excel turned the ID number into a number: its last digits are lost",
    fix_zh="请向考生重新要号码；填之前先把这一列的格式设为“文本”",
    fix_en="Ask the candidate for the number again; format the column as text first",
    why_zh="Excel 只保留 15 位数字，后面的都成了 0，看不出原来的号码",
    guide="四-6 说明1",
    suggest="id_correction",
    sure=LIKELY,
    fix_by="tutor",
    over=("S06-ID-CHECKSUM",),
    cases={
        "maybe": Case(
            WARNING,
            zh="号码以 000 结尾，可能被 Excel 改过，请对照身份证",
            en="The number ends in 000: Excel may have changed it",
            fix_zh="对照身份证看末三位",
            fix_en="Compare the last three digits with the ID card",
            sure=CHECK,
        )
    },
)
def damaged_by_excel(id_number=None, number_fault=None, id_number_doubt=None):
    """Excel keeps fifteen digits of a number; the rest cannot be recovered."""
    if id_number_doubt == "damaged":
        return True
    if id_number_doubt or id_number is None or len(id_number) != 18 or not id_number.endswith("000"):
        return False
    return {"none": "maybe", "checksum": True}.get(number_fault, False)


@rule(
    "S06-ID-FORMAT",
    BLOCKER,
    zh="证件号码有 {length} 位，应为 17 位数字加 1 位数字或 X",
    en="The number has {length} characters; it must be 17 digits and a digit or X",
    fix_zh="请考生对照身份证重新填写",
    fix_en="Ask the candidate to copy it from the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 说明1",
    field="id_number",
    source="GB 11643-1999",
    only="has_18_digit_number",
    suggest="id_correction",
    sure=LIKELY,
    late=AUTHORITY,
    cases={
        "characters": Case(
            BLOCKER,
            zh="证件号码里有不该有的字符，应为 17 位数字加 1 位数字或 X",
            en="The number has other characters in it; it must be 17 digits and a digit or X",
        )
    },
)
def number_malformed(number_fault):
    """The number is checked against the police record."""
    return {"length": True, "characters": "characters"}.get(number_fault)


@rule(
    "S06-ID-DATE",
    BLOCKER,
    zh="证件号码里的出生日期不对，没有这一天，或在 1900 年以前",
    en="The birth date inside the number is no day, or before 1900",
    fix_zh="请考生对照身份证重新填写",
    fix_en="Ask the candidate to copy it from the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 说明1",
    field="id_number",
    source="GB 11643-1999",
    only="has_18_digit_number",
    suggest="id_correction",
    sure=LIKELY,
    late=AUTHORITY,
    cases={
        "future": Case(
            BLOCKER,
            zh="证件号码里的出生日期还没有到",
            en="The birth date inside the number is still to come",
        )
    },
)
def number_with_impossible_birth(number_fault):
    """Digits 7 to 14 are the birth date."""
    return "future" if number_fault == "future" else number_fault == "date"


@rule(
    "S06-ID-REGION",
    BLOCKER,
    zh="证件号码开头不是任何省份的代码",
    en="The number starts with no province's code",
    fix_zh="请考生对照身份证重新填写",
    fix_en="Ask the candidate to copy it from the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 说明1",
    field="id_number",
    source="GB/T 2260",
    only="has_18_digit_number",
    suggest="id_correction",
    sure=LIKELY,
    late=AUTHORITY,
)
def number_from_nowhere(number_fault):
    """The first two digits are a province."""
    return number_fault == "region"


@rule(
    "S06-ID-CHECKSUM",
    BLOCKER,
    zh="证件号码校验位不对，可能抄错了一位",
    en="The check digit does not fit: a digit is probably wrong",
    fix_zh="请考生对照身份证重新填写",
    fix_en="Ask the candidate to copy it from the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 说明1、二-8",
    field="id_number",
    source="GB 11643-1999，MOD 11-2",
    only="has_18_digit_number",
    suggest="id_correction",
    sure=LIKELY,
    late=AUTHORITY,
)
def number_with_wrong_check_digit(number_fault):
    """A number that fails its own check is not anybody's."""
    return number_fault == "checksum"


@rule(
    "S06-ID-15DIGIT",
    ERROR,
    zh="这是 15 位的老身份证号，要用 18 位的",
    en="An old 15-digit number: the form takes 18 digits",
    fix_zh="改成现在身份证上的 18 位号码",
    fix_en="Write the 18 digits of the present card",
    why_zh="报名系统只接受 18 位号码",
    guide="四-6 说明1",
    field="id_number",
    source="国家医学考试网报名字段说明",
    only="has_18_digit_number",
    suggest="id_18_digits",
    sure=LIKELY,
    late=AUTHORITY,
)
def number_of_15_digits(number_fault):
    """The form accepts 18 digits only."""
    return number_fault == "15_digits"


@rule(
    "S06-ID-AGE",
    ERROR,
    zh="按证件号码算是 {age} 岁，请核对",
    en="By the number the candidate is {age}: check it",
    fix_zh="请考生对照身份证核对号码里的出生日期",
    fix_en="Compare the birth date with the ID card",
    why_zh="年龄不合常理，多半是号码写错",
    guide="四-6 说明1",
    field="id_number",
    late=None,
    over=("S07-YEARS-EXCEED", "S08-GRADDATE-AGE"),
    cases={"unusual": Case(WARNING)},
)
def age_out_of_range(age):
    """An unlikely age is usually a wrong number."""
    if age < 16 or age > 100:
        return True
    return "unusual" if age < 18 or age > 75 else False


@rule(
    "S06-ID-HMT",
    ERROR,
    zh="号码有 {length} 位，与{id_type}的位数不符",
    en="{length} characters do not fit this kind of card",
    fix_zh="对照证件重新填写：香港 8–9 位，澳门 8 位，台湾 10 位，不写括号",
    fix_en="Hong Kong 8-9 characters, Macau 8, Taiwan 10, without brackets",
    why_zh="号码与证件不符，审核通不过",
    guide="四-6 说明2",
    source="国家医学考试网报名字段说明",
    only="holds_hmt_card",
    late=AUTHORITY,
    over=("S06-PERMIT-FORMAT",),
)
def card_number_of_wrong_length(id_number, id_type, card_problem=None):
    """Candidates from Hong Kong, Macau and Taiwan register with their own identity card."""
    return card_problem is not None


@rule(
    "S06-ID-FOREIGN",
    ERROR,
    zh="护照号码不完整，或有空格、符号",
    en="The passport number is too short or has signs in it",
    fix_zh="照护照填写：至少 6 位字母或数字，中间不留空格",
    fix_en="Copy it from the passport: at least 6 letters or digits, no blanks",
    why_zh="外籍考生用护照报考",
    guide="四-6 说明3",
    source="国家医学考试网报名字段说明",
    only="foreigner",
    late=AUTHORITY,
)
def passport_number_incomplete(id_number, passport_problem=None):
    """Foreign candidates register with their passport."""
    return passport_problem is not None


@rule(
    "S06-GENDER-ID-MISMATCH",
    BLOCKER,
    zh="性别与证件号码不一致",
    en="Gender contradicts the ID number",
    fix_zh="请考生对照身份证原件，改正其中一项",
    fix_en="Check the ID card and correct one of the two",
    why_zh="与公安部联网核对；截止后只有国家卫健委能改",
    guide="四-6 规范5、步骤2",
    source="GB 11643-1999，第 17 位奇数为男、偶数为女",
    suggest="id_gender",
    sure=LIKELY,
    late=AUTHORITY,
)
def gender_contradicts_id(gender, id_gender):
    """The form is checked against the police record, and the gender cannot be changed afterwards."""
    return gender in ("男", "女") and gender != id_gender


@rule(
    "S06-BIRTH-ID-MISMATCH",
    ERROR,
    zh="出生日期与证件号码不一致",
    en="Birth date contradicts the ID number",
    fix_zh="请考生对照身份证原件，改正其中一项",
    fix_en="Check the ID card and correct one of the two",
    why_zh="与公安部联网核对；截止后只有国家卫健委能改",
    guide="四-6 步骤2",
    source="GB 11643-1999，第 7–14 位是出生日期",
    suggest="id_birth",
    sure=LIKELY,
    late=AUTHORITY,
    over=("S06-ID-AGE",),
)
def birth_contradicts_id(birth_date, id_birth):
    """Digits 7 to 14 of the number are the birth date."""
    return not id_birth.startswith(birth_date)
