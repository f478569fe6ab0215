"""Steps 8 and 10: blocks of cells that are empty as a whole."""

from tests.verbs import TODAY, flags, outcome, passes, spares
from toolkit.rules.step08_education import no_education
from toolkit.rules.step10_certificates import upgrade_lacks_certificate, west_to_tcm_lacks_certificate

UPGRADE = {"level": "执业", "path": "助理升执业"}
BLOCK = {"cert_type": None, "cert_no": None, "cert_date": None, "reg_no": None, "reg_date": None}
FULL = {"cert_type": "助理", "cert_no": "1", "cert_date": "2018-12", "reg_no": "2", "reg_date": "2019-01"}


def test_no_education():
    flags(no_education, severity="blocker", school=None, edu_level=None)
    passes(no_education, school="南华大学", edu_level=None)
    passes(no_education, school=None, edu_level="师承")
    for name, value in (("grad_date", "2016-06"), ("edu_category", "师承"), ("major", "临床医学"), ("diploma_no", "1")):
        passes(no_education, school=None, edu_level=None, **{name: value})


def test_upgrade_lacks_certificate():
    found = outcome(upgrade_lacks_certificate, TODAY, {**UPGRADE, **BLOCK}).findings
    assert [finding.field for finding in found] == ["cert_no"]
    flags(upgrade_lacks_certificate, case=None, on="cert_no", **UPGRADE)
    flags(upgrade_lacks_certificate, on="reg_no", severity="blocker", **UPGRADE, **{**FULL, "reg_no": None})
    flags(upgrade_lacks_certificate, severity="error", level="执业", edu_level="大专", **BLOCK)
    flags(upgrade_lacks_certificate, case="graduate", **UPGRADE, edu_level="本科", **{**FULL, "reg_no": None})
    flags(upgrade_lacks_certificate, case="graduate", **UPGRADE, edu_level="研究生", **{**FULL, "reg_date": None})
    flags(
        upgrade_lacks_certificate,
        on="cert_date",
        severity="blocker",
        **UPGRADE,
        edu_level="本科",
        **{**FULL, "cert_date": None},
    )
    halves = {**FULL, "cert_date": None, "reg_no": None}
    found = outcome(upgrade_lacks_certificate, TODAY, {**UPGRADE, "edu_level": "本科", **halves}).findings
    assert [(finding.field, finding.severity) for finding in found] == [("cert_date", "blocker"), ("reg_no", "blocker")]
    passes(upgrade_lacks_certificate, **UPGRADE, **FULL)
    spares(upgrade_lacks_certificate, level="助理", **BLOCK)
    for name in ("cert_no", "cert_date", "reg_no", "reg_date"):
        assert fields_flagged(upgrade_lacks_certificate, {**UPGRADE, **BLOCK, name: FULL[name]}) == {*BLOCK} - {name}
        flags(upgrade_lacks_certificate, case="one", **UPGRADE, **{**BLOCK, name: FULL[name]})
    assert fields_flagged(upgrade_lacks_certificate, {**UPGRADE, **BLOCK, "cert_type": "助理"}) == {"cert_no"}
    for name in ("cert_type", "cert_no", "cert_date"):
        bachelor = {**UPGRADE, **FULL, "edu_level": "本科", "reg_no": None, name: None}
        assert {f.case for f in outcome(upgrade_lacks_certificate, TODAY, bachelor).findings} == {"one"}
    unlicensed = {**UPGRADE, **FULL, "edu_level": "本科", "reg_no": None, "reg_date": None}
    assert fields_flagged(upgrade_lacks_certificate, unlicensed) == {"reg_no"}


def test_west_to_tcm_lacks_certificate():
    flags(west_to_tcm_lacks_certificate, severity="blocker", on="cert_no", path="西学中", **BLOCK)
    flags(
        west_to_tcm_lacks_certificate,
        case="inferred",
        severity="warning",
        category="中西医",
        **{**FULL, "cert_type": "执业", "cert_no": "201843110" + "430424199503071214", "reg_no": None},
    )
    found = outcome(west_to_tcm_lacks_certificate, TODAY, {"path": "西学中", **BLOCK}).findings
    assert [finding.field for finding in found] == ["cert_no"]
    passes(west_to_tcm_lacks_certificate, path="西学中", **FULL)
    spares(west_to_tcm_lacks_certificate, path="首次报考", **BLOCK)
    for name in ("cert_no", "cert_date", "reg_no", "reg_date"):
        assert fields_flagged(west_to_tcm_lacks_certificate, {"path": "西学中", **BLOCK, name: FULL[name]}) == {*BLOCK} - {name}


def fields_flagged(rule, person):
    return {finding.field for finding in outcome(rule, TODAY, person).findings}
