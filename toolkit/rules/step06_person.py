"""Step 6, 基本情况: name, pinyin and ethnic group, which are compared with the police record."""

from toolkit.rules.rule import AUTHORITY, BLOCKER, CERTAIN, CHECK, ERROR, INFO, LIKELY, WARNING, Case, rule

POLICE_ZH = "与公安部联网核对；截止后只有国家卫健委能改"


@rule(
    "S06-NAME-CHARS",
    ERROR,
    zh="姓名里有不该有的字符",
    en="The name has characters that a name cannot have",
    fix_zh="对照身份证重新填写姓名；生僻字打不出的，网报时用“?”代替，审核时补正",
    fix_en="Copy the name from the ID card; a rare character is typed as ? and completed at the review",
    why_zh=POLICE_ZH,
    guide="四-6 规范2",
    field="name",
    source="国家医学考试网报名字段说明：大陆考生姓名只用汉字，不超过 28 字，少数民族可用“.”",
    only="mainland",
    late=AUTHORITY,
    over=("S06-ETHNIC-NAME-HINT",),
    cases={
        "length": Case(
            ERROR,
            zh="姓名有 {length} 个字，应为 2 到 28 个字",
            en="The name has {length} characters; a name has 2 to 28",
        ),
        "rare": Case(
            WARNING,
            zh="姓名里有“?”或方框，可能是生僻字没显示出来",
            en="A ? or box in the name: probably a rare character",
        ),
    },
)
def name_has_odd_characters(name_fault):
    """The name is compared with the police record character by character."""
    return name_fault if name_fault in ("rare", "length") else name_fault != "none"


@rule(
    "S06-NAME-ID-SWAPPED",
    ERROR,
    zh="姓名和证件号码像是填反了",
    en="Name and ID number seem to be swapped",
    fix_zh="两格对调：姓名写“{id_number}”，证件号码写“{name}”",
    fix_en="Exchange the two: {id_number} is the name, {name} the number",
    why_zh=POLICE_ZH,
    guide="四-6 说明1、规范2",
    suggest="id_number",
    sure=LIKELY,
    fix_by="tutor",
    late=AUTHORITY,
    over=(
        *("S06-NAME-CHARS", "S06-NAME-ID-MISMATCH", "S06-NAME-HMT-FOREIGN", "S06-PINYIN-FORMAT", "S06-PINYIN-MISMATCH"),
        *("S06-ID-FORMAT", "S06-ID-HMT", "S06-ID-FOREIGN", "S06-ETHNIC-NAME-HINT"),
    ),
)
def name_and_number_swapped(name, id_number, in_each_others_place):
    """Whoever is looked up by a number in the name's place is not found."""
    return in_each_others_place


@rule(
    "S06-NAME-ID-MISMATCH",
    BLOCKER,
    zh="姓名与身份证不一致",
    en="The name differs from the ID card",
    fix_zh="以身份证为准改正；曾用名、繁体字、异体字都不行",
    fix_en="Write it exactly as on the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 规范2、步骤2",
    suggest="name_on_id_card",
    sure=CERTAIN,
    late=AUTHORITY,
    over=("S06-NAME-CHARS", "S06-PINYIN-MISMATCH", "S00-REGISTRATION-LINKED"),
)
def name_differs_from_id(name, name_on_id):
    """The name must be that of the ID document."""
    return name != name_on_id


@rule(
    "S06-NAME-HMT-FOREIGN",
    WARNING,
    zh="英文姓名要首字母大写、其余小写，不超过 28 个字符",
    en="Latin names: each word capitalised, lower case after, at most 28 characters",
    fix_zh="按证件改成 Chan Tai Man 这样的写法",
    fix_en="Write it like Chan Tai Man",
    why_zh="准考证和证书照这里的写法打印",
    guide="四-6 规范2",
    source="国家医学考试网报名字段说明",
    only="from_abroad",
    late=AUTHORITY,
)
def latin_name_badly_written(name):
    """The tickets and the certificate are printed as typed here."""
    words = [word for word in name.replace("-", " ").replace("'", " ").split() if word.isascii() and word.isalpha()]
    return len(name) > 28 or any(word != word.capitalize() for word in words)


@rule(
    "S06-PINYIN-FORMAT",
    ERROR,
    zh="拼音不是姓名的全拼",
    en="Not the full pinyin of the name",
    fix_zh="写全拼，不写缩写、汉字",
    fix_en="Write the full pinyin: no initials, no characters",
    why_zh="拼音要求姓名全拼",
    guide="四-6 规范3",
    field="pinyin",
    suggest="pinyin_from_name",
    sure=LIKELY,
    late=AUTHORITY,
    cases={
        "tones": Case(WARNING, zh="拼音不用写声调", en="Pinyin is written without tones"),
        "digits": Case(ERROR, zh="拼音一格写的是数字，不是拼音", en="A number stands where the pinyin should"),
    },
)
def pinyin_not_full(pinyin_fault):
    """The form asks for the whole name in pinyin."""
    return pinyin_fault if pinyin_fault in ("tones", "digits") else pinyin_fault != "none"


@rule(
    "S06-PINYIN-MISMATCH",
    WARNING,
    zh="拼音和姓名读音对不上",
    en="The pinyin does not read like the name",
    fix_zh="请考生确认读音；多音字、姓氏读音以本人为准",
    fix_en="Ask the candidate how the name is read",
    why_zh="拼音打印在准考证和证书上",
    guide="四-6 规范3",
    field="pinyin",
    only="mainland",
    suggest="pinyin_from_name",
    late=AUTHORITY,
)
def pinyin_reads_otherwise(pinyin_fits):
    """No combination of readings gives this pinyin."""
    return not pinyin_fits


@rule(
    "S06-ETHNIC-UNKNOWN",
    ERROR,
    zh="没有这个民族，请对照身份证",
    en="There is no such ethnic group",
    fix_zh="照身份证上的民族填写",
    fix_en="Write it as on the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 规范6",
    source="GB/T 3304-1991",
    only="mainland",
    suggest="ethnicity_meant",
    sure=LIKELY,
    late=AUTHORITY,
    cases={
        "two": Case(
            WARNING,
            zh="“土”是土族还是土家族，请对照身份证",
            en="土族 or 土家族? Check the ID card",
            sure=CHECK,
        )
    },
)
def ethnicity_unknown(ethnicity, ethnicity_known):
    """The ethnic group must be that of the ID card."""
    return not ethnicity_known and ("two" if ethnicity == "土" else True)


@rule(
    "S06-ETHNIC-ID-MISMATCH",
    BLOCKER,
    zh="民族与身份证不一致",
    en="The ethnic group differs from the ID card",
    fix_zh="以身份证为准改正",
    fix_en="Write it as on the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 规范6、步骤2",
    suggest="ethnicity_on_id",
    sure=CERTAIN,
    late=AUTHORITY,
    over=("S06-ETHNIC-UNKNOWN",),
)
def ethnicity_differs_from_id(ethnicity, ethnicity_on_id):
    """It is compared with the police record."""
    return ethnicity != ethnicity_on_id


@rule(
    "S06-ETHNIC-NAME-HINT",
    INFO,
    zh="姓名像少数民族，民族填的是汉族，请看一眼身份证",
    en="The name looks like a minority's, the group says 汉族",
    fix_zh="看一眼身份证上的民族",
    fix_en="Look at the ID card",
    why_zh=POLICE_ZH,
    guide="四-6 规范6",
    only="mainland",
)
def han_with_minority_name(ethnicity, name):
    """A dotted or long name seldom goes with 汉族."""
    return ethnicity == "汉族" and ("·" in name or len(name) >= 5)


@rule(
    "S06-CRITICAL-CONFIRMED",
    WARNING,
    zh="姓名、性别、证件号码、民族还没有核对过",
    en="Name, gender, number and ethnic group are not confirmed",
    fix_zh="请考生对照身份证逐项核对后再提交",
    fix_en="The candidate checks them against the ID card before submitting",
    why_zh="这几项与注册密切相关，错了只有国家卫健委能改",
    guide="四-6 步骤2",
    late=AUTHORITY,
    over=("S11-RECHECKED",),
)
def critical_data_unconfirmed(critical_confirmed):
    """Only the national authority can change these afterwards."""
    return critical_confirmed == "否"


@rule(
    "S06-CONTACT-NOT-NEEDED",
    INFO,
    zh="网报已经不填联系方式，手机号只供教务老师联系用",
    en="The form no longer asks for contacts; phones are for the tutor only",
    fix_zh="不用补；缺手机号不影响网报",
    fix_en="Nothing to do",
    why_zh="报名系统里联系方式已经删除",
    guide="四-6 规范9",
    fix_by="tutor",
    whole_column=True,
)
def contact_not_needed(phone):
    """The field was removed from the form."""
    return {None: True} if phone else {}
