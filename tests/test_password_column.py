"""Passwords in a sheet: said once, never read."""

from datetime import date

from toolkit.audit import audit
from toolkit.intake.cohort import read_cohort
from toolkit.season import load_season

TODAY = date(2025, 2, 15)


def test_passwords_in_the_sheet_are_said_once_and_never_read(tmp_path):
    path = tmp_path / "cohort.csv"
    path.write_text("姓名,身份证号,用户名,登录密码\n周思远,11010519491231002X,zhou88,geheim123\n", encoding="utf-8")
    findings = audit(read_cohort(path, load_season()), load_season(), TODAY).findings
    told = findings[findings["rule"] == "S02-PASSWORD-IN-SHEET"]
    assert told[["row", "field", "value", "severity"]].values.tolist() == [[None, "password", None, "warning"]]
    assert "geheim123" not in findings.to_csv()


def test_a_sheet_without_passwords_is_not_told_so(tmp_path):
    path = tmp_path / "cohort.csv"
    path.write_text("姓名,身份证号,密码是否保存\n周思远,11010519491231002X,是\n", encoding="utf-8")
    findings = audit(read_cohort(path, load_season()), load_season(), TODAY).findings
    assert "S02-PASSWORD-IN-SHEET" not in set(findings["rule"])
