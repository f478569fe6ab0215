import pytest

from toolkit.panels.shown import shown


@pytest.mark.parametrize(
    ("field", "value", "masked", "whole"),
    [
        ("id_number", "430424199503074225", "4304**********4225", "430424 19950307 4225"),
        ("phone", "13812345678", "138****5678", "13812345678"),
        ("permit_no", "无", "无", "无"),
        ("diploma_no", "105411201506123456", "1054 1120 1506 1234 56", "1054 1120 1506 1234 56"),
        ("diploma_no", "5.12E+17", "5.12E+17", "5.12E+17"),
        ("dept", "内科 13812345678", "内科 138****5678", "内科 13812345678"),
        ("note", "430424199503074225", "4304**********4225", "430424199503074225"),
        ("years", 5.0, "5", "5"),
        ("password", "secret", "", ""),
        ("name", None, "", ""),
    ],
)
def test_masked_unless_asked_for(field, value, masked, whole):
    assert shown(field, value, numbers=False) == masked
    assert shown(field, value, numbers=True) == whole
