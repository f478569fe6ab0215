"""What the certificate's and the licence's numbers say, and of whom they are asked."""

from toolkit.codes import licence, qualification
from toolkit.facts import INFERRED
from toolkit.facts.registration import ASSISTANT


def needs_certificate(upgrades=None, west_to_tcm=None):
    """Fills in step 10: an assistant who upgrades, or 西学中."""
    if upgrades is None and west_to_tcm is None:
        return None
    return True in (upgrades, west_to_tcm) or (INFERRED if INFERRED in (upgrades, west_to_tcm) else False)


def certificate_pointless(level=None, path=None, cert_type=None, needs_certificate=None):
    """Step 10 is not for this candidate, beyond doubt: who holds a certificate of this kind is left to the level's rules."""
    if needs_certificate or cert_type in ("助理", "执业"):
        return False
    return level == "助理" or path in ("首次报考", "研究生")


def certificate_asked(certificate_pointless=None):
    """Whose step 10 may matter; what others write there does no harm."""
    return not certificate_pointless


def civil_certificate(needs_certificate, mainland, military_identity=None, military_unit=None, is_soldier=None):
    """Fills in step 10 and holds a certificate of the ordinary layout: a mainland identity card, not of the army."""
    if not mainland or military_identity or military_unit or is_soldier == "是":
        return False
    return needs_certificate


def certificate_number_fault(cert_no):
    """How a certificate's number fails: "length", "characters", "licence" (it is a licence's); "none" if not at all."""
    if licence.problem(cert_no) is None:
        return "licence"
    return qualification.problem(cert_no) or "none"


def licence_number_fault(reg_no):
    """How a licence's number fails: "length", "characters", "certificate" (it is a certificate's); "none" if not at all."""
    if qualification.problem(reg_no) is None:
        return "certificate"
    return licence.problem(reg_no) or "none"


def certificate_owner(cert_no, own_number):
    """Whose identity number is inside the certificate's: "own", "near" (a slip), "other"; None for another layout."""
    return qualification.owner(cert_no, own_number)


def certificate_with_own_number(cert_no, own_number):
    """The certificate's number with the candidate's own identity number inside, where no more than a slip is wrong."""
    return qualification.with_owner(cert_no, own_number) if qualification.owner(cert_no, own_number) == "near" else None


def certificate_year(cert_no):
    """The exam's year inside the certificate's number, "YYYY"; None for physicians who were recognised without an exam."""
    year = qualification.year(cert_no)
    return None if year == qualification.RECOGNISED else year


def certificate_level(cert_no):
    """助理 or 执业 by the digit inside the certificate's number."""
    return qualification.level(cert_no)


def licence_level(reg_no):
    """助理 or 执业 by the first digit of the licence's number."""
    return licence.level(reg_no)


def level_held(cert_type=None, upgrades=None):
    """The level of the certificate that the candidate holds: 助理 for an upgrade, else by the written type, if it is one."""
    return "助理" if upgrades or cert_type in ASSISTANT else "执业" if cert_type == "执业" else None


def certificate_category(cert_no):
    """The category digits inside a 24- or 27-character qualification certificate number."""
    return qualification.category(cert_no)


def certificate_family(certificate_category):
    """临床, 口腔, 公卫 or 中医 by the category digits; None for digits that nobody explains."""
    return qualification.meanings("category").get(certificate_category)
