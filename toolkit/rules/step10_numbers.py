"""Step 10: what the certificate's and the licence's numbers say.

Their lengths and the identity number inside are certain. About the year, the level and the category public pages contradict
each other: these stay warnings.
"""

from toolkit.rules.rule import CERTAIN, ERROR, LIKELY, NOBODY, WARNING, Case, rule

LAYOUT = "关于做好医师资格证书及医师执业证书发放工作的通知：资格证书编码 24 或 27 位，执业证书编码 15 位"
ONLINE_ZH = "助理证书信息已实行联网核验，编号错了查不到"
TCM = "中医"
FAMILY = {"临床": "临床", "口腔": "口腔", "公卫": "公卫", "中医": TCM, "中西医": TCM, "中医/中西医": TCM}
"""What an exam category is called in the certificates' digits; the rural one has none that anybody explains."""

LAG = 2
"""Years that a certificate may be younger than its exam."""


@rule(
    "S10-CERTNO-FORMAT",
    ERROR,
    zh="资格证书编号有 {length} 位，应是 24 或 27 位",
    en="The certificate's number has {length} characters, not 24 or 27",
    fix_zh="对照资格证原件重填“医师资格证书编码”",
    fix_en="Copy 医师资格证书编码 from the certificate",
    why_zh=ONLINE_ZH,
    guide="四-10 规范2、二-10",
    source=LAYOUT,
    field="cert_no",
    only="civil_certificate",
    late=NOBODY,
    cases={
        "characters": Case(
            ERROR,
            zh="资格证书编号里有不该有的字符，只能是数字（27 位的末位可以是 X）",
            en="The certificate's number has other characters than digits (and an X at the end of 27)",
        ),
        "licence": Case(
            ERROR,
            zh="资格证书编号填成了 15 位的执业证编号",
            en="The certificate's number is that of a licence (15 digits)",
        ),
    },
)
def certificate_number_malformed(certificate_number_fault):
    """The certificate is looked up online by this number."""
    return _named(certificate_number_fault)


@rule(
    "S10-REGNO-FORMAT",
    ERROR,
    zh="执业证书注册编号有 {length} 位，应是 15 位",
    en="The licence's number has {length} characters, not 15",
    fix_zh="对照执业证原件重填“医师执业证书编码”",
    fix_en="Copy 医师执业证书编码 from the licence",
    why_zh="编号要与执业证一致，核验时按它查",
    guide="四-10 规范4",
    source=LAYOUT,
    field="reg_no",
    only="civil_certificate",
    late=NOBODY,
    cases={
        "characters": Case(
            ERROR,
            zh="执业证书注册编号里有不该有的字符，只能是数字",
            en="The licence's number has other characters than digits",
        ),
        "certificate": Case(
            ERROR,
            zh="执业证书注册编号填成了资格证书编号",
            en="The licence's number is that of a certificate",
        ),
    },
)
def licence_number_malformed(licence_number_fault):
    """The licence is looked up by this number."""
    return _named(licence_number_fault)


@rule(
    "S10-SWAPPED",
    ERROR,
    zh="资格证书编号和执业证书编号填反了",
    en="The numbers of certificate and licence are swapped",
    fix_zh="把两格的编号对调",
    fix_en="Exchange the two numbers",
    why_zh=ONLINE_ZH,
    guide="四-10 规范2、规范4",
    source=LAYOUT,
    field="cert_no",
    only="needs_certificate",
    suggest="reg_no",
    sure=CERTAIN,
    late=NOBODY,
    over=("S10-CERTNO-FORMAT", "S10-REGNO-FORMAT"),
)
def numbers_swapped(certificate_number_fault, licence_number_fault):
    """The certificate's number has 24 or 27 characters, the licence's 15."""
    return certificate_number_fault == "licence" and licence_number_fault == "certificate"


@rule(
    "S10-CERTNO-ID",
    ERROR,
    zh="资格证书编号里的身份证号与本人差一两位",
    en="The identity number inside the certificate's number differs in one or two places",
    fix_zh="对照资格证和身份证，看是哪一格抄错了",
    fix_en="Compare certificate and ID card: one of the two was mistyped",
    why_zh="编号末尾就是本人的身份证号；" + ONLINE_ZH,
    guide="四-10 规范2、二-10",
    source=LAYOUT,
    field="cert_no",
    only="civil_certificate",
    suggest="certificate_with_own_number",
    sure=LIKELY,
    late=NOBODY,
    cases={
        "other": Case(
            WARNING,
            zh="资格证书编号里的身份证号不是本人现在的",
            en="The identity number inside the certificate's number is another one",
            fix_zh="核对是不是本人的证；身份证号更正过的，准备公安局的证明",
            fix_en="Is it the candidate's own certificate? After a change of the number, bring the police's proof",
        )
    },
)
def certificate_of_other_number(certificate_owner):
    """The number ends in the holder's identity number as it was when the certificate was issued."""
    return {"near": True, "other": "other"}.get(certificate_owner, False)


@rule(
    "S10-CERTNO-LEVEL",
    WARNING,
    zh="从编号看，证书级别与所填不一样，请核对",
    en="By its number the certificate is of another level: check it",
    fix_zh="对照证书，看是助理医师还是执业医师的编号",
    fix_en="See on the paper whether it is an assistant's or a physician's number",
    why_zh="编号里有一位表示级别：1 执业，2 助理",
    guide="四-10 规范2、规范4",
    source=LAYOUT + "；级别代码各处说法不一，只作提醒",
    field="cert_no",
    only="needs_certificate",
    each=("cert_no", "reg_no"),
    late=NOBODY,
)
def number_of_other_level(value, level_held, certificate_level=None, licence_level=None, *, field):
    """One digit of both numbers tells the level; said once, at the certificate's where both differ."""
    certificate_differs = certificate_level not in (None, level_held)
    if field == "cert_no":
        return certificate_differs
    return not certificate_differs and licence_level not in (None, level_held)


@rule(
    "S10-CERTNO-YEAR",
    WARNING,
    zh="资格证书编号里的年份与取得年月对不上，请核对",
    en="The year inside the certificate's number does not go with its date: check both",
    fix_zh="对照资格证核对编号前四位和取得年月；补发过的证不用改",
    fix_en="Compare the first four digits and the date with the certificate; a re-issued one is left as it is",
    why_zh="编号前四位是考试年份，一般当年或下一年发证",
    guide="四-10 规范3",
    source=LAYOUT,
    field="cert_no",
    only="needs_certificate",
    late=NOBODY,
)
def certificate_year_off(certificate_year, cert_date):
    """A certificate is issued in the year of its exam or soon after; re-issued papers carry a later date."""
    return not 0 <= int(cert_date[:4]) - int(certificate_year) <= LAG


@rule(
    "S10-CATEGORY",
    WARNING,
    zh="从编号看，助理证的类别与报考类别不一样，请核对",
    en="By its number the assistant certificate is of another category: check it",
    fix_zh="对照助理证上的类别；升执业要报同一类别",
    fix_en="See the category on the certificate: an upgrade registers in the same one",
    why_zh="助理升执业要与助理证同一类别",
    guide="四-10 规范2",
    source=LAYOUT + "；类别代码各处说法不一，只作提醒",
    field="cert_no",
    only="upgrades",
    late=NOBODY,
)
def certificate_of_other_category(certificate_family, category, cert_type=None):
    """An upgrade stays in the category; a rural assistant's number is not explained anywhere."""
    return category in FAMILY and certificate_family != FAMILY[category] and cert_type != "乡村全科助理"


def _named(fault):
    """The rule's own verdict for a length, a case for the other faults."""
    return {"none": False, "length": True}.get(fault, fault)
