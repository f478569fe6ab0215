"""Step 10, 证书情况: for assistants who upgrade and for 西学中, pointless for everybody else."""

from toolkit.facts import INFERRED
from toolkit.rules.rule import BLOCKER, NOBODY, WARNING, Case, rule

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
    without_column=True,
    each=BLOCK,
    cases={
        "graduate": Case(
            WARNING,
            zh="有助理证，执业证注册信息空着，请核对",
            en="The licence data are blank: check them",
            fix_zh="注册过的，请考生对照执业证补填；没有注册过的，先向考点问清怎么填",
            fix_en="If registered, copy it from the licence; if not, ask the exam site first",
        )
    },
)
def upgrade_lacks_certificate(
    value=None, cert_type=None, cert_no=None, cert_date=None, reg_no=None, reg_date=None, edu_level=None, *, field
):
    """For an upgrade the assistant certificate and its registration are checked online."""
    if value is not None or _said_elsewhere(field, (cert_type, cert_no, cert_date, reg_no, reg_date)):
        return False
    only_licence = all((cert_type, cert_no, cert_date)) and field in ("reg_no", "reg_date")
    return "graduate" if only_licence and edu_level in ("本科", "研究生") else True


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


def _said_elsewhere(field, block):
    """An empty block is said once, at the certificate's number."""
    return field != "cert_no" and not any(block)
