"""Step 6, 基本情况: what the police record is compared with, and only the national authority can change afterwards."""

from toolkit.rules.rule import AUTHORITY, BLOCKER, ERROR, INFO, NOBODY, WARNING, Case, rule

POLICE_ZH = "与公安部联网核对；截止后只有国家卫健委能改"


@rule(
    "S06-NAME-CHARS",
    ERROR,
    zh="姓名里有不该有的字符，或字数不对",
    en="The name has characters or a length that a name cannot have",
    fix_zh="对照身份证重新填写姓名；生僻字打不出的，网报时用“?”代替，审核时补正",
    fix_en="Copy the name from the ID card; a rare character is typed as ? and completed at the review",
    why_zh=POLICE_ZH,
    guide="四-6 规范2",
    source="国家医学考试网报名字段说明：大陆考生姓名只用汉字，不超过 28 字，少数民族可用“.”",
    only="mainland",
    late=AUTHORITY,
    cases={
        "rare": Case(
            WARNING,
            zh="姓名里有“?”或方框，可能是生僻字没显示出来",
            en="A ? or box in the name: probably a rare character",
        )
    },
)
def name_has_odd_characters(name, name_fault=None):
    """The name is compared with the police record character by character."""
    return "rare" if name_fault == "rare" else name_fault is not None


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
    late=AUTHORITY,
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
    suggest="pinyin_from_name",
    late=AUTHORITY,
    cases={"tones": Case(WARNING, zh="拼音不用写声调", en="Pinyin is written without tones")},
)
def pinyin_not_full(pinyin, pinyin_fault=None):
    """The form asks for the whole name in pinyin."""
    return "tones" if pinyin_fault == "tones" else pinyin_fault is not None


@rule(
    "S06-PINYIN-MISMATCH",
    WARNING,
    zh="拼音和姓名读音对不上",
    en="The pinyin does not read like the name",
    fix_zh="请考生确认读音；多音字、姓氏读音以本人为准",
    fix_en="Ask the candidate how the name is read",
    why_zh="拼音打印在准考证和证书上",
    guide="四-6 规范3",
    only="mainland",
    suggest="pinyin_from_name",
    late=AUTHORITY,
)
def pinyin_reads_otherwise(pinyin, pinyin_fits):
    """No combination of readings gives this pinyin."""
    return not pinyin_fits


@rule(
    "S06-IDTYPE-MISSING",
    ERROR,
    zh="没有填证件类型",
    en="ID type is missing",
    fix_zh="大陆考生选“居民身份证”，其他考生选对应项",
    fix_en="Mainland candidates choose 居民身份证, others what fits",
    why_zh="证件类型决定号码怎么核对",
    guide="四-6 规范4",
    suggest="id_type_from_number",
    late=AUTHORITY,
    cases={
        "number_shows": Case(
            WARNING,
            zh="证件类型空着，从号码看是{id_type_from_number}",
            en="Blank; the number shows the type",
        )
    },
)
def id_type_missing(id_type=None, id_type_from_number=None):
    """The type decides how the number is checked."""
    return id_type is None and ("number_shows" if id_type_from_number else True)


@rule(
    "S06-IDTYPE-MAINLAND",
    ERROR,
    zh="号码是居民身份证，证件类型却不是",
    en="The number is a resident ID, the type is not",
    fix_zh="证件类型改成“居民身份证”，或核对号码",
    fix_en="Change the type to 居民身份证, or check the number",
    why_zh="大陆考生选居民身份证",
    guide="四-6 规范4",
    suggest="id_type_from_number",
    late=AUTHORITY,
    over=("S06-ID-HMT", "S06-PERMIT-MISSING", "S06-PERMIT-FORMAT", "S06-NAME-HMT-FOREIGN"),
)
def resident_number_under_other_type(id_type, id_type_from_number):
    """A mainland candidate registers with the resident ID."""
    other = id_type in ("港澳台居民居住证", "外籍护照", "香港身份证", "澳门身份证", "台湾身份证", "港澳台身份证")
    return id_type_from_number == "居民身份证" and other


@rule(
    "S06-MIL-USE-RESIDENT-ID",
    ERROR,
    zh="军队人员有居民身份证的，要用居民身份证报名",
    en="Military candidates register with their resident ID",
    fix_zh="证件类型改成“居民身份证”，号码写身份证号",
    fix_en="Change the type to 居民身份证 and write that number",
    why_zh="部队考生如已持有居民身份证，请使用居民身份证号报名",
    guide="四-6 说明5",
    suggest="id_type_from_number",
    late=AUTHORITY,
    over=("S06-IDTYPE-INVALID",),
)
def military_document_used(id_type, soldier_document):
    """The form knows no military document; a soldier with a resident ID uses it."""
    return soldier_document


@rule(
    "S06-ID-HMT-TYPE",
    ERROR,
    zh="港澳台考生要用港澳台身份证，不能用通行证",
    en="HMT candidates register with their identity card, not with the travel permit",
    fix_zh="证件类型和号码改成港澳台身份证的；通行证号填在“往来大陆通行证”一栏",
    fix_en="Give type and number of the identity card; the permit has its own field",
    why_zh="港澳台考生请使用港澳台身份证进行报考",
    guide="四-6 说明2",
    late=AUTHORITY,
    over=("S06-IDTYPE-INVALID", "S06-ID-HMT"),
)
def permit_used_as_document(id_type, permit_as_document):
    """The travel permit is no identity document here."""
    return permit_as_document


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
    late=AUTHORITY,
    cases={"two": Case(WARNING, zh="“土”是土族还是土家族，请对照身份证", en="土族 or 土家族? Check the ID card")},
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
    late=AUTHORITY,
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
    "S06-MIL-IDENTITY-MISSING",
    ERROR,
    zh="军队人员没有填本人身份",
    en="Military identity is missing",
    fix_zh="选“现役”或“聘用”",
    fix_en="Choose 现役 or 聘用",
    why_zh="军队人员要填本人身份，现役和聘用的审核地点不同",
    guide="四-6 规范7",
    late=NOBODY,
    without_column=True,
    cases={
        "unit_only": Case(
            WARNING,
            zh="单位隶属部队，本人身份空着，请问清是现役还是聘用",
            en="Works at a military unit: active or hired?",
        )
    },
)
def military_identity_missing(military_identity=None, is_soldier=None, military_unit=None):
    """Members of the army fill in this field."""
    if military_identity is not None:
        return False
    return True if is_soldier == "是" else "unit_only" if military_unit and is_soldier != "否" else False


@rule(
    "S06-MIL-ACTIVE-VS-HIRED",
    ERROR,
    zh="本人身份要分清“现役”还是“聘用”",
    en="Active or hired?",
    fix_zh="选“现役”或“聘用”",
    fix_en="Choose 现役 or 聘用",
    why_zh="现役与聘用人员要求的证明不同",
    guide="四-6 说明4",
    late=NOBODY,
)
def neither_active_nor_hired(military_identity):
    """The two hand in different papers."""
    return military_identity not in ("现役", "聘用")


@rule(
    "S06-MIL-NOT-MILITARY",
    WARNING,
    zh="单位不是部队，本人身份却填了军队人员",
    en="A military identity at a civil unit",
    fix_zh="地方考生这一栏留空；确是军队人员的，核对单位隶属",
    fix_en="Civilians leave the field empty; else check the unit's affiliation",
    why_zh="本人身份只有军队人员填写",
    guide="四-6 规范7",
    late=NOBODY,
)
def military_identity_of_civilian(military_identity, affiliation, is_soldier=None):
    """Only members of the army fill in this field."""
    return military_identity in ("现役", "聘用") and affiliation != "部队" and is_soldier is None


@rule(
    "S06-PERMIT-MISSING",
    ERROR,
    zh="没有填往来大陆通行证",
    en="The mainland travel permit is missing",
    fix_zh="请考生补填通行证号码",
    fix_en="Ask the candidate for the number",
    why_zh="港澳台考生要填这一栏",
    guide="四-6 规范8",
    only="from_abroad",
    late=NOBODY,
    without_column=True,
    cases={
        "foreign": Case(
            INFO,
            zh="外籍考生一般没有通行证，有的话填上",
            en="Foreigners usually hold none; fill it in if there is one",
        )
    },
)
def permit_missing(permit_no=None, foreigner=None):
    """The guide asks candidates from Hong Kong, Macau and Taiwan for it."""
    return permit_no is None and ("foreign" if foreigner else True)


@rule(
    "S06-PERMIT-FORMAT",
    WARNING,
    zh="通行证号码的位数或开头不对",
    en="The permit number has an unusual layout",
    fix_zh="对照通行证核对：港澳是 H 或 M 加 8 位数字，台湾是 8 位数字",
    fix_en="Check it: H or M and 8 digits, or 8 digits for Taiwan",
    why_zh="号码写错，审核时与证件对不上",
    guide="四-6 规范8",
    only="holds_hmt_card",
    late=NOBODY,
)
def permit_malformed(permit_no, permit_problem=None):
    """It is compared with the permit at the review."""
    return permit_problem is not None


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
