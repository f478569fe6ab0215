from toolkit.codes.schools import expected
from toolkit.codes.tables import rows


def test_a_school_by_its_exact_name():
    assert expected("南华大学", "2019").code == "10555"
    assert expected("南华大学", "2019").sure
    assert "12650" in expected("南华大学", "2019").colleges
    assert not expected("益阳医学高等专科学校", "2019").sure


def test_what_is_not_known():
    assert expected("南华大学医学院", "2019") is None
    assert expected("湖南医药学院", "2010") is None


def test_codes_are_five_digits_and_each_stands_once():
    codes = [row["code"] for row in rows("schools")]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 5 and code.isdigit() for code in codes)
