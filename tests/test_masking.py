import pytest

from toolkit import masking
from toolkit.fields import fields


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("430104199003071237", "4301**********1237"),
        ("43010419900307123", "4301*********7123"),
        ("430104900307123", "4301*******7123"),
        ("A1234563", "A1****63"),
        ("E12345", "E****5"),
        ("1234", "****"),
        ("", ""),
    ],
)
def test_identity_numbers(text, shown):
    assert masking.mask_id(text) == shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("13812345678", "138****5678"), ("1381234567", "13******67"), ("138123456789", "1381****6789"), ("", "")],
)
def test_phones(text, shown):
    assert masking.mask_phone(text) == shown


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("id_number", "430104199003071237", "4301**********1237"),
        ("permit_no", "H12345678", "H1*****78"),
        ("phone", "13812345678", "138****5678"),
        ("cert_no", "202043110430104199003071237", "2020*******************1237"),
        ("id_number", "\t'430104199003071237 ", "\t'4301**********1237 "),
        ("phone", "\t13812345678", "\t138****5678"),
        ("wechat", "13812345678", "138****5678"),
        ("wechat", "yaqin_liu", "yaqin_liu"),
        ("username", "430104199003071237", "4301**********1237"),
        ("note", "电话13812345678", "电话138****5678"),
        ("diploma_no", "105331201905001234", "105331201905001234"),
        ("years", 5, 5),
        ("name", "刘雅琴", "刘雅琴"),
        ("name", "刘雅琴，430104199003071237", "刘雅琴，4301**********1237"),
        ("diploma_no", "430104199003071237", "4301**********1237"),
        ("diploma_no", "105331 20190500 1234", "105331 20190500 1234"),
        ("diploma_no", "证书105331201905001234", "证书105331201905001234"),
        ("diploma_no", "身份证 430104199003071237", "身份证 4301**********1237"),
        ("reg_no", "110430122000123", "110430122000123"),
        ("reg_no", "202043110430104199003071237", "2020*******************1237"),
        ("reg_no", "430104900307123", "4301*******7123"),
        ("work_unit", "浏阳市人民医院 13812345678", "浏阳市人民医院 138****5678"),
        ("dept", 430104199003071237, "4301**********1237"),
        ("note", True, True),
        ("id_number", None, None),
        ("id_number", 430104199003071232, "4301**********1232"),
    ],
)
def test_fields(field, value, shown):
    assert masking.mask(field, value) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("身份证430104199003071237，请核对", "身份证4301**********1237，请核对"),
        ("尾号是X：11010519491231002X。", "尾号是X：1101**********002X。"),
        ("老号430104900307123", "老号4301*******7123"),
        ("430104 19900307 1237", "4301************1237"),
        ("+8613812345678", "+138****5678"),
        ("138 1234 5678或138-1234-5679", "138****5678或138****5679"),
        ("证件A123456(3)", "证件A1******3)"),
        ("回乡证H12345678", "回乡证H1*****78"),
        ("回乡证H1234567801", "回乡证H1*******01"),
        ("流水号9913812345678", "流水号9913812345678"),
        ("2019-07-01入学，20190701", "2019-07-01入学，20190701"),
        ("F12单元格，共312人", "F12单元格，共312人"),
        ("0731-84123456", "0731-84123456"),
    ],
)
def test_free_text(text, shown):
    assert masking.mask_text(text) == shown


@pytest.mark.parametrize(
    ("value", "suggestion", "pair"),
    [
        ("430104199013072315", "430104199003072315", ("4301******1***2315", "4301******0***2315")),
        ("4301O4199OO3072315", "430104199003072315", ("4301O****OO***2315", "43010****00***2315")),
        ("430112780827996", "430112197808279968", ("4301*******7996", "4301**19******9968")),
        ("4301041990030723155", "430104199003072315", ("4301***********3155", "4301**********2315")),
        ("110101199001011230", "440301198505052315", ("1101**********1230", "4403**********2315")),
        (None, "430104199003072315", (None, "4301**********2315")),
        ("430104199013072315", None, ("4301**********2315", None)),
    ],
)
def test_where_a_number_and_its_correction_differ_is_seen(value, suggestion, pair):
    assert masking.mask_pair("id_number", value, suggestion) == pair


def test_other_fields_are_shown_as_ever():
    assert masking.mask_pair("gender", "女", "男") == ("女", "男")
    assert masking.mask_pair("phone", "13812345678", "13912345678") == ("138****5678", "139****5678")


def test_what_excel_damaged():
    assert masking.is_damaged("id_number", "4.30527E+17")
    assert masking.is_damaged("cert_no", "2e26")
    assert masking.is_damaged("phone", "1.38E+10")
    assert not masking.is_damaged("diploma_no", "4.30527E+17")
    assert not masking.is_damaged("id_number", "430104199003072315")
    assert not masking.is_damaged("id_number", None)


def test_groups_that_are_easy_to_read():
    assert masking.group_id("430104199003071237") == "430104 19900307 1237"
    assert masking.group_id("H12345678") == "H12345678"
    assert masking.grouped("105331201905001234") == "1053 3120 1905 0012 34"
    assert masking.grouped("") == ""


def test_no_field_shows_an_identity_number_or_a_phone():
    for field in fields():
        for number in ("430104199003071237", "11010519491231002X", "13812345678", "202043110430104199003071237"):
            assert number not in str(masking.mask(field, number)), field
            assert number not in str(masking.mask(field, f"见 {number}")) or field in masking.WHOLE, field
