"""Step 6, 基本情况: which document a candidate registers with, soldiers and travel permits."""

from toolkit.rules.rule import AUTHORITY, CERTAIN, ERROR, INFO, LIKELY, NOBODY, WARNING, Case, rule

RESIDENCE = "港澳台居民居住证"
OTHER_TYPES = (RESIDENCE, "外籍护照", "香港身份证", "澳门身份证", "台湾身份证", "港澳台身份证")


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
    sure=CERTAIN,
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
    sure=LIKELY,
    late=AUTHORITY,
    over=(
        "S06-ID-FORMAT", "S06-ID-HMT", "S06-PERMIT-MISSING", "S06-PERMIT-FORMAT", "S06-PERMIT-UNNEEDED", "S06-NAME-CHARS",
        "S06-NAME-HMT-FOREIGN", "S06-ETHNIC-MISSING",
    ),
    cases={
        "residence": Case(
            ERROR,
            zh="号码是港澳台居民居住证的，证件类型却不是",
            en="The number is that of a residence permit, the type is not",
            fix_zh="证件类型改成“港澳台居民居住证”，或核对号码",
            fix_en="Change the type to 港澳台居民居住证, or check the number",
        ),
        "elsewhere": Case(
            ERROR,
            zh="号码像港澳台证件或护照，证件类型却是居民身份证",
            en="The number looks like a card of elsewhere or a passport, the type is the resident ID",
            fix_zh="港澳台考生选对应的身份证，外籍考生选护照；大陆考生核对号码",
            fix_en="Choose the card or the passport; a mainland candidate checks the number",
        ),
    },
)  # fmt: skip
def resident_number_under_other_type(id_type, id_type_from_number=None, number_of_elsewhere=None):
    """A mainland candidate registers with the resident ID, and nobody else does."""
    if id_type_from_number == RESIDENCE:
        return id_type in ("居民身份证", *OTHER_TYPES) and id_type != RESIDENCE and "residence"
    if id_type == "居民身份证":
        return number_of_elsewhere and "elsewhere"
    return id_type_from_number == "居民身份证" and id_type in OTHER_TYPES


@rule(
    "S06-MIL-USE-RESIDENT-ID",
    ERROR,
    zh="军队人员有居民身份证的，要用居民身份证报名",
    en="Military candidates register with their resident ID",
    fix_zh="证件类型改成“居民身份证”，号码写身份证号",
    fix_en="Change the type to 居民身份证 and write that number",
    why_zh="部队考生如已持有居民身份证，请使用居民身份证号报名",
    guide="四-6 说明5",
    only="registers_otherwise",
    suggest="id_type_from_number",
    sure=LIKELY,
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
    only="registers_otherwise",
    late=AUTHORITY,
    over=("S06-IDTYPE-INVALID", "S06-ID-HMT"),
)
def permit_used_as_document(id_type, permit_as_document):
    """The travel permit is no identity document here."""
    return permit_as_document


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
def military_identity_missing(military_identity=None, is_soldier=None, military_unit=None, owner_by_name=None):
    """Members of the army fill in this field; a unit of another owner by its name is told by its affiliation."""
    if military_identity is not None:
        return False
    of_army = military_unit and owner_by_name in (None, "none", "military")
    return True if is_soldier == "是" else "unit_only" if of_army and is_soldier != "否" else False


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
