from datetime import date

from tests.verbs import flags, outcome, passes, spares
from toolkit.audit import judge_one
from toolkit.facts.certificate import needs_certificate
from toolkit.rules.step10_certificates import (
    certificate_date_impossible,
    certificate_not_asked_for,
    certificate_not_ticked,
    certificate_of_other_type,
    licence_date_in_future,
    registered_before_certificate,
)
from toolkit.rules.step10_numbers import (
    certificate_number_malformed,
    certificate_of_other_category,
    certificate_of_other_number,
    certificate_year_off,
    licence_number_malformed,
    number_of_other_level,
    numbers_swapped,
)
from toolkit.season import load_season

TODAY = date(2025, 2, 15)
OWN, OLD_OWN = "11010519491231002X", "110105491231002"
CERTIFICATE, LICENCE = "201843210" + OWN, "210430122000123"
UPGRADE = {"level": "执业", "path": "助理升执业"}
INFERRED = {"level": "执业", "edu_level": "大专"}
WEST = {"path": "西学中"}
PERSON = {"id_type": "居民身份证", "id_number": OWN}


def test_certificate_not_asked_for():
    flags(certificate_not_asked_for, severity="info", on="cert_no", level="助理", category="乡村", cert_no="2010430123456")
    flags(certificate_not_asked_for, on="cert_type", level="助理", cert_type="乡村医生证", cert_no="2010430123456")
    flags(certificate_not_asked_for, level="执业", path="首次报考", reg_no="12345")
    flags(certificate_not_asked_for, on="cert_date", level="执业", path="首次报考", cert_date="2018-12")
    flags(certificate_not_asked_for, on="reg_date", level="执业", path="首次报考", reg_date="2019-01")
    flags(certificate_not_asked_for, level="执业", path="研究生", reg_no="12345")
    rural = {"level": "助理", "cert_type": "乡村医生证", "cert_no": "2010430123456", "reg_no": "1"}
    assert [f.field for f in outcome(certificate_not_asked_for, TODAY, rural).findings] == ["cert_type"]
    spares(certificate_not_asked_for, cert_no=None, level="助理")
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, **UPGRADE)
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, **INFERRED)
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, **WEST)
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, cert_type="助理", level="助理")
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, cert_type="执业", level="助理")
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, cert_type="乡村全科助理", level="执业", path="首次报考")
    spares(certificate_not_asked_for, cert_no=CERTIFICATE, level="执业", edu_level="本科")


def test_certificate_of_other_type():
    flags(certificate_of_other_type, severity="error", cert_type="执业", **UPGRADE)
    flags(certificate_of_other_type, cert_type="乡村医生证", **UPGRADE)
    flags(certificate_of_other_type, case="neither", severity="error", cert_type="乡村医生证", **WEST)
    passes(certificate_of_other_type, cert_type="助理", **UPGRADE)
    passes(certificate_of_other_type, cert_type="乡村全科助理", **UPGRADE)
    for held in ("助理", "乡村全科助理", "执业"):
        passes(certificate_of_other_type, cert_type=held, **WEST)
    passes(certificate_of_other_type, cert_type="执业", **INFERRED)
    spares(certificate_of_other_type, cert_type=None, **UPGRADE)
    spares(certificate_of_other_type, cert_type="执业", level="助理")


def test_certificate_date_impossible():
    flags(certificate_date_impossible, severity="error", cert_date="2025-03", **UPGRADE)
    flags(certificate_date_impossible, case="early", cert_date="1997-12", **UPGRADE)
    flags(certificate_date_impossible, severity="warning", cert_date="2025-03", **INFERRED)
    passes(certificate_date_impossible, cert_date="2025-02", **UPGRADE)
    passes(certificate_date_impossible, cert_date="1998-01", **WEST)
    passes(certificate_date_impossible, cert_date="1998", **WEST)
    spares(certificate_date_impossible, cert_date="2030-01", level="助理")
    spares(certificate_date_impossible, cert_date=None, **UPGRADE)


def test_licence_date_in_future():
    flags(licence_date_in_future, severity="error", reg_date="2025-03", **UPGRADE)
    passes(licence_date_in_future, reg_date="2025-02", **UPGRADE)
    passes(licence_date_in_future, reg_date="2025-03", today=date(2025, 3, 1), **UPGRADE)
    spares(licence_date_in_future, reg_date="2030-01", level="助理")


def test_registered_before_certificate():
    flags(registered_before_certificate, severity="warning", reg_date="2018-11", cert_date="2018-12", **UPGRADE)
    passes(registered_before_certificate, reg_date="2018-12", cert_date="2018-12", **UPGRADE)
    spares(registered_before_certificate, reg_date="2018-11", cert_date=None, **UPGRADE)


def test_certificate_not_ticked():
    flags(certificate_not_ticked, severity="error", cert_selected="否", **UPGRADE)
    passes(certificate_not_ticked, cert_selected="是", **UPGRADE)
    spares(certificate_not_ticked, cert_selected="否", level="助理")


def test_certificate_number_malformed():
    flags(certificate_number_malformed, severity="error", cert_no=CERTIFICATE[:-1], **UPGRADE, **PERSON)
    flags(certificate_number_malformed, severity="error", cert_no="199843210" + OLD_OWN + "1", **UPGRADE, **PERSON)
    assert certificate_number_malformed("length") is True  # not a case: its own sentence counts the characters
    flags(certificate_number_malformed, case="characters", cert_no="2018O3210" + OWN, **UPGRADE, **PERSON)
    flags(certificate_number_malformed, case="characters", cert_no="199843210" + OLD_OWN[:-1] + "X", **UPGRADE, **PERSON)
    flags(certificate_number_malformed, case="licence", cert_no=LICENCE, **UPGRADE, **PERSON)
    flags(certificate_number_malformed, severity="warning", cert_no="123", **INFERRED, **PERSON)
    passes(certificate_number_malformed, cert_no=CERTIFICATE, **UPGRADE, **PERSON)
    passes(certificate_number_malformed, cert_no="199843210" + OLD_OWN, **WEST, **PERSON)
    spares(certificate_number_malformed, cert_no="123", **UPGRADE, id_type="香港身份证")
    spares(certificate_number_malformed, cert_no="123", **UPGRADE, **PERSON, military_identity="现役")
    spares(certificate_number_malformed, cert_no="123", **UPGRADE, **PERSON, affiliation="部队")
    spares(certificate_number_malformed, cert_no="123", **UPGRADE, **PERSON, is_soldier="是")
    spares(certificate_number_malformed, cert_no="123", level="助理", **PERSON)
    spares(certificate_number_malformed, cert_no=None, **UPGRADE, **PERSON)


def test_licence_number_malformed():
    flags(licence_number_malformed, severity="error", reg_no=LICENCE[:-1], **UPGRADE, **PERSON)
    flags(licence_number_malformed, case="characters", reg_no="2104301220O0123", **UPGRADE, **PERSON)
    flags(licence_number_malformed, case="certificate", reg_no=CERTIFICATE, **UPGRADE, **PERSON)
    passes(licence_number_malformed, reg_no=LICENCE, **UPGRADE, **PERSON)
    spares(licence_number_malformed, reg_no="123", **UPGRADE, **PERSON, affiliation="部队")
    spares(licence_number_malformed, reg_no="123", level="助理", **PERSON)


def test_numbers_swapped():
    flags(numbers_swapped, severity="error", cert_no=LICENCE, reg_no=CERTIFICATE, suggestion=CERTIFICATE, **UPGRADE)
    passes(numbers_swapped, cert_no=CERTIFICATE, reg_no=LICENCE, **UPGRADE)
    passes(numbers_swapped, cert_no=LICENCE, reg_no=LICENCE, **UPGRADE)
    passes(numbers_swapped, cert_no=CERTIFICATE, reg_no=CERTIFICATE, **UPGRADE)
    spares(numbers_swapped, cert_no=LICENCE, reg_no=CERTIFICATE, level="助理")
    spares(numbers_swapped, cert_no=LICENCE, reg_no=None, **UPGRADE)


def test_swapped_numbers_are_said_once():
    told = {f[0] for f in judge_one({**UPGRADE, **PERSON, "cert_no": LICENCE, "reg_no": CERTIFICATE}, load_season(), TODAY)}
    assert "S10-SWAPPED" in told
    assert not {"S10-CERTNO-FORMAT", "S10-REGNO-FORMAT"} & told


def test_certificate_of_other_number():
    slip, turned = "201843210" + OWN[:16] + "3X", "201843210" + "11010519491213002X"
    flags(certificate_of_other_number, severity="error", cert_no=slip, suggestion=CERTIFICATE, **UPGRADE, **PERSON)
    flags(certificate_of_other_number, severity="error", cert_no=turned, suggestion=CERTIFICATE, **UPGRADE, **PERSON)
    flags(certificate_of_other_number, severity="error", cert_no="199843210" + "110105491231003", **UPGRADE, **PERSON)
    other = "201843210" + "430104199003071237"
    flags(certificate_of_other_number, case="other", severity="warning", cert_no=other, **UPGRADE, **PERSON)
    passes(certificate_of_other_number, cert_no=CERTIFICATE, **UPGRADE, **PERSON)
    passes(certificate_of_other_number, cert_no="199843210" + OLD_OWN, **UPGRADE, **PERSON)
    spares(certificate_of_other_number, cert_no="123", **UPGRADE, **PERSON)
    spares(certificate_of_other_number, cert_no=CERTIFICATE, **UPGRADE, id_type="居民身份证", id_number="110105194912310021")
    spares(certificate_of_other_number, cert_no=other, **UPGRADE, **PERSON, affiliation="部队")


def test_number_of_other_level():
    physician, rural = "201843110" + OWN, "201843310" + OWN
    flags(number_of_other_level, severity="warning", on="cert_no", cert_no=physician, cert_type="助理", **UPGRADE)
    flags(number_of_other_level, on="reg_no", cert_no=CERTIFICATE, reg_no="1" + LICENCE[1:], **UPGRADE)
    flags(number_of_other_level, on="reg_no", reg_no="1" + LICENCE[1:], **UPGRADE)
    flags(number_of_other_level, on="cert_no", cert_no=CERTIFICATE, cert_type="执业", **WEST)
    both = {"cert_no": physician, "reg_no": "1" + LICENCE[1:], **UPGRADE}
    assert [f.field for f in outcome(number_of_other_level, TODAY, both).findings] == ["cert_no"]
    passes(number_of_other_level, cert_no=CERTIFICATE, reg_no=LICENCE, **UPGRADE)
    passes(number_of_other_level, cert_no=rural, reg_no="3" + LICENCE[1:], **UPGRADE)
    passes(number_of_other_level, cert_no=physician, cert_type="执业", **WEST)
    passes(number_of_other_level, cert_no=CERTIFICATE, cert_type="乡村全科助理", **WEST)
    spares(number_of_other_level, cert_no=physician, **WEST)
    spares(number_of_other_level, cert_no=physician, level="助理", cert_type="助理")


def test_certificate_year_off():
    flags(certificate_year_off, severity="warning", cert_no=CERTIFICATE, cert_date="2017-12", **UPGRADE)
    flags(certificate_year_off, severity="warning", cert_no=CERTIFICATE, cert_date="2021-01", **UPGRADE)
    passes(certificate_year_off, cert_no=CERTIFICATE, cert_date="2018-12", **UPGRADE)
    passes(certificate_year_off, cert_no=CERTIFICATE, cert_date="2020-12", **UPGRADE)
    spares(certificate_year_off, cert_no="199843210" + OLD_OWN, cert_date="2005-06", **UPGRADE)
    spares(certificate_year_off, cert_no="123", cert_date="2005-06", **UPGRADE)
    spares(certificate_year_off, cert_no=CERTIFICATE, cert_date="2021-01", level="助理")


def test_certificate_of_other_category():
    dental, tcm, unknown = ("201843" + digits + OWN for digits in ("220", "243", "299"))
    flags(certificate_of_other_category, severity="warning", cert_no=dental, category="临床", **UPGRADE)
    flags(certificate_of_other_category, cert_no=tcm, category="临床", **UPGRADE)
    passes(certificate_of_other_category, cert_no=tcm, category="中医", **UPGRADE)
    passes(certificate_of_other_category, cert_no=tcm, category="中医/中西医", **UPGRADE)
    passes(certificate_of_other_category, cert_no=CERTIFICATE, category="临床", **UPGRADE)
    passes(certificate_of_other_category, cert_no=dental, category="临床", cert_type="乡村全科助理", **UPGRADE)
    passes(certificate_of_other_category, cert_no=dental, category="乡村", **UPGRADE)
    passes(certificate_of_other_category, cert_no=dental, category="没有这一项", **UPGRADE)
    spares(certificate_of_other_category, cert_no=unknown, category="临床", **UPGRADE)
    spares(certificate_of_other_category, cert_no=CERTIFICATE, category="中西医", **WEST)


def test_whose_certificate_matters_is_not_known_without_a_level():
    assert needs_certificate() is None
    assert needs_certificate(upgrades=False) is False
    assert needs_certificate(upgrades="inferred", west_to_tcm=False) == "inferred"
