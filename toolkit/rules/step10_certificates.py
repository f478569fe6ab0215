"""Step 10, 证书情况: for assistants who upgrade and for 西学中, pointless for everybody else."""

from toolkit.facts import INFERRED
from toolkit.facts.registration import ASSISTANT
from toolkit.rules.rule import BLOCKER, ERROR, INFO, NOBODY, WARNING, Case, rule

BLOCK = ("cert_type", "cert_no", "cert_date", "reg_no", "reg_date")


@rule(
    "S10-REQUIRED-UPGRADE",
    BLOCKER,
    zh="助理升执业必须填证书情况",
    en="An upgrade needs the certificate data",
    fix_zh="请考生对照助理证补填；没有助理证的，级别应改成“助理”",
    fix_en="Copy it from the assistant certificate; without one the level should be 助理",
    why_zh="助理升执业，助理证和注册信息都要联网核验",
    guide="四-10 情况1",
    field="cert_no",
    only="upgrades",
    late=NOBODY,
    over=("S07-ONPOST-REST",),
    without_column=True,
    each=BLOCK,
    cases={
        "graduate": Case(
            WARNING,
            zh="有助理证，执业证注册信息空着，请核对",
            en="The licence data are blank: check them",
            fix_zh="注册过的，请考生对照执业证补填；没有注册过的，先向考点问清怎么填",
            fix_en="If registered, copy it from the licence; if not, ask the exam site first",
        ),
        "one": Case(
            BLOCKER,
            zh="证书情况里这一项空着，助理升执业必填",
            en="This item of the certificate data is blank; an upgrade needs all of them",
            fix_zh="请考生对照助理资格证、执业证补填",
            fix_en="Copy it from the assistant certificate and the licence",
        ),
    },
)
def upgrade_lacks_certificate(
    value=None, cert_type=None, cert_no=None, cert_date=None, reg_no=None, reg_date=None, edu_level=None, *, field
):
    """For an upgrade the assistant certificate and its registration are checked online."""
    if value is not None or _said_elsewhere(field, (cert_type, cert_no, cert_date, reg_no, reg_date)):
        return False
    only_licence = all((cert_type, cert_no, cert_date)) and field in ("reg_no", "reg_date")
    if only_licence and edu_level in ("本科", "研究生"):
        return (field == "reg_no" or reg_no is not None) and "graduate"
    return "one" if any((cert_no, cert_date, reg_no, reg_date)) else True


@rule(
    "S10-REQUIRED-XXZ",
    BLOCKER,
    zh="西学中必须填证书情况",
    en="西学中 candidates need the certificate data",
    fix_zh="请考生对照医师资格证和执业证补填",
    fix_en="Copy it from the certificate and the licence",
    why_zh="西学中人员要填已有的医师证书",
    guide="四-10 情况2",
    field="cert_no",
    only="west_to_tcm",
    late=NOBODY,
    over=("S07-ONPOST-REST",),
    without_column=True,
    each=BLOCK,
    cases={"inferred": Case(WARNING)},
)
def west_to_tcm_lacks_certificate(
    value=None, cert_type=None, cert_no=None, cert_date=None, reg_no=None, reg_date=None, west_to_tcm=None, *, field
):
    """They register on the strength of the certificate that they hold."""
    if value is not None or _said_elsewhere(field, (cert_type, cert_no, cert_date, reg_no, reg_date)):
        return False
    return "inferred" if west_to_tcm == INFERRED else True


@rule(
    "S10-NOT-NEEDED",
    INFO,
    zh="不是助理升执业，也不是西学中，证书情况不用填",
    en="Neither an upgrade nor 西学中: the certificate data are not asked for",
    fix_zh="网报时证书情况留空，直接点下一步",
    fix_en="Leave the block empty and go on",
    why_zh="乡村医师及其他人员不需要填写，没有意义",
    guide="四-10 说明",
    field="cert_no",
    only="certificate_pointless",
    each=BLOCK,
)
def certificate_not_asked_for(value, cert_type=None, cert_no=None, cert_date=None, reg_no=None, reg_date=None, *, field):
    """Harmless, and said once, at the first cell that is filled."""
    cells = (cert_type, cert_no, cert_date, reg_no, reg_date)
    return field == next(name for name, cell in zip(BLOCK, cells, strict=True) if cell is not None)


@rule(
    "S10-TYPE",
    ERROR,
    zh="助理升执业，证书类型要选助理医师",
    en="An upgrade gives the assistant certificate",
    fix_zh="证书类型改成“助理医师”；手里已是执业医师证的，不用再报",
    fix_en="Change the type to 助理医师; who holds the physician's certificate need not register",
    why_zh="升执业凭的是助理证",
    guide="四-10 规范1",
    only="needs_certificate",
    late=NOBODY,
    over=("S10-CERTNO-LEVEL",),
    cases={
        "neither": Case(
            ERROR,
            zh="西学中的证书类型要选助理医师或执业医师",
            en="西学中: the type is assistant or physician",
            fix_zh="对照医师资格证，改成“助理医师”或“执业医师”",
            fix_en="Copy it from the certificate: 助理医师 or 执业医师",
        )
    },
)
def certificate_of_other_type(cert_type, upgrades=None, west_to_tcm=None):
    """The registration stands on this certificate. An upgrade that is only inferred is not judged."""
    if west_to_tcm:
        return "neither" if cert_type not in (*ASSISTANT, "执业") else False
    return upgrades is True and cert_type not in ASSISTANT


@rule(
    "S10-CERTDATE",
    ERROR,
    zh="证书取得年月还没有到",
    en="The certificate's date lies in the future",
    fix_zh="对照资格证原件改正",
    fix_en="Copy it from the certificate",
    why_zh="助理证书信息联网核验，年月要与证书一致",
    guide="四-10 规范3",
    only="needs_certificate",
    late=NOBODY,
    over=("S10-REG-BEFORE-CERT", "S10-CERTNO-YEAR"),
    cases={
        "early": Case(
            ERROR, zh="证书取得年月早于 1998 年，那时还没有医师资格证", en="Before 1998 there were no such certificates"
        )
    },
)
def certificate_date_impossible(cert_date, *, today):
    """The first physicians were recognised under the law of 1998."""
    if cert_date < "1998":
        return "early"
    return cert_date > today.isoformat()[: len(cert_date)]


@rule(
    "S10-REGDATE",
    ERROR,
    zh="注册年月还没有到",
    en="The licence's date lies in the future",
    fix_zh="对照执业证原件改正",
    fix_en="Copy it from the licence",
    why_zh="注册年月要与执业证一致，年限按它计算",
    guide="四-10 规范5",
    only="needs_certificate",
    late=NOBODY,
)
def licence_date_in_future(reg_date, *, today):
    """The years of practice count from it."""
    return reg_date > today.isoformat()[: len(reg_date)]


@rule(
    "S10-REG-BEFORE-CERT",
    WARNING,
    zh="注册年月早于证书取得年月，请核对",
    en="Registered before the certificate: check both",
    fix_zh="对照两本证核对年月；资格证补发过的，填原来的取得年月",
    fix_en="Compare both papers; of a re-issued certificate the first date counts",
    why_zh="先有资格证才能注册；补发的证日期会晚",
    guide="四-10 规范3、规范5",
    only="needs_certificate",
    late=NOBODY,
    over=("S10-CERTNO-YEAR",),
)
def registered_before_certificate(reg_date, cert_date):
    """A certificate comes first; a re-issued one carries a later date."""
    return reg_date < cert_date


@rule(
    "S10-NOT-SELECTED",
    ERROR,
    zh="证书没有勾选",
    en="The certificate is not ticked",
    fix_zh="勾选左上角【选择】下的复选框，再点下一步",
    fix_en="Tick the box under 选择, then go on",
    why_zh="不勾选等于没有填证书",
    guide="四-10 步骤3",
    only="needs_certificate",
    late=NOBODY,
)
def certificate_not_ticked(cert_selected):
    """An entry that is not ticked is not submitted."""
    return cert_selected == "否"


def _said_elsewhere(field, block):
    """An empty block is said once, at the certificate's number, also where the type alone is written."""
    return field != "cert_no" and not any(block[1:])
