from tests.verbs import SEASON, TODAY, flags, passes, spares
from toolkit.audit import judge_one
from toolkit.codes.resident_id import check_digit
from toolkit.rules.step06_documents import (
    id_type_missing,
    military_document_used,
    military_identity_missing,
    military_identity_of_civilian,
    neither_active_nor_hired,
    permit_malformed,
    permit_missing,
    permit_used_as_document,
    resident_number_under_other_type,
)
from toolkit.rules.step06_person import (
    contact_not_needed,
    critical_data_unconfirmed,
    ethnicity_differs_from_id,
    ethnicity_unknown,
    han_with_minority_name,
    latin_name_badly_written,
    name_and_number_swapped,
    name_differs_from_id,
    name_has_odd_characters,
    pinyin_not_full,
    pinyin_reads_otherwise,
)

RESIDENT = "11010519491231002X"
RESIDENCE = "81000019900207123" + check_digit("81000019900207123")


def test_name_has_odd_characters():
    flags(name_has_odd_characters, severity="error", name="刘3琴", id_type="居民身份证")
    flags(name_has_odd_characters, case=None, name="刘雅琴2", id_type="居民身份证")
    flags(name_has_odd_characters, case="length", severity="error", name="刘", id_type="居民身份证")
    flags(name_has_odd_characters, case="length", name=29 * "琴", id_type="居民身份证")
    passes(name_has_odd_characters, name=28 * "琴", id_type="居民身份证")
    flags(name_has_odd_characters, case="rare", severity="warning", name="刘?", id_type="居民身份证")
    passes(name_has_odd_characters, name="阿依努尔·买买提", id_type="居民身份证")
    passes(name_has_odd_characters, name="刘䶮", id_type="居民身份证")
    passes(name_has_odd_characters, name="刘𬱖", id_type="居民身份证")
    spares(name_has_odd_characters, name="John Smith", id_type="外籍护照")


def test_name_differs_from_id():
    flags(name_differs_from_id, severity="blocker", name="刘雅琴", name_on_id="劉雅琴", suggestion="劉雅琴")
    passes(name_differs_from_id, name="刘雅琴", name_on_id="刘雅琴")
    spares(name_differs_from_id, name="刘雅琴", name_on_id=None)


def test_name_and_number_swapped():
    flags(name_and_number_swapped, severity="error", name=RESIDENT, id_number="刘雅琴", suggestion="刘雅琴", on="name")
    flags(name_and_number_swapped, name="110105491231002", id_number="阿依努尔·买买提")
    for name, number in (("刘雅琴", RESIDENT), (RESIDENT, RESIDENT), ("1101051949", "刘雅琴"), (RESIDENT, "刘"), ("刘", "琴")):
        passes(name_and_number_swapped, name=name, id_number=number)
    swapped = {"name": RESIDENT, "id_number": "刘雅琴", "id_type": "居民身份证", "ethnicity": "汉族", "pinyin": "liu yaqin"}
    found = judge_one(swapped, SEASON, TODAY)
    assert [(rule, field) for rule, field, *_ in found if field in ("name", "id_number", "pinyin")] == [
        ("S06-NAME-ID-SWAPPED", "name")
    ]


def test_a_digit_in_a_long_name_says_nothing_of_the_ethnic_group():
    found = judge_one({"name": "欧阳雅琴娜2", "id_type": "居民身份证", "ethnicity": "汉族"}, SEASON, TODAY)
    assert {"S06-NAME-CHARS"} == {rule for rule, *_ in found} & {"S06-NAME-CHARS", "S06-ETHNIC-NAME-HINT"}


def test_latin_name_badly_written():
    flags(latin_name_badly_written, name="CHAN TAI MAN", id_type="香港身份证")
    flags(latin_name_badly_written, name="Maria Magdalena Theodora Papadopoulou", id_type="外籍护照")
    passes(latin_name_badly_written, name="Chan Tai Man", id_type="香港身份证")
    passes(latin_name_badly_written, name="陈大文", id_type="香港身份证")
    spares(latin_name_badly_written, name="CHAN", id_type="居民身份证")
    for name in ("O'BRIEN", "Anne-MARIE", f"A{28 * 'b'}"):
        flags(latin_name_badly_written, name=name, id_type="外籍护照")
    for name in ("D'Angelo", "María LÓPEZ", "Chan Tai Man (CTM)", f"A{27 * 'b'}"):
        passes(latin_name_badly_written, name=name, id_type="外籍护照")


def test_pinyin_not_full():
    flags(pinyin_not_full, severity="error", pinyin="lyq", name="刘雅琴", suggestion="liu yaqin")
    flags(pinyin_not_full, case=None, pinyin="刘雅琴", name="刘雅琴")
    flags(pinyin_not_full, case="digits", severity="error", pinyin=RESIDENT, name="刘雅琴", suggestion="liu yaqin")
    flags(pinyin_not_full, case="tones", severity="warning", pinyin="liú yǎqín", name="刘雅琴")
    passes(pinyin_not_full, pinyin="Liu Ya-qin", name="刘雅琴")


def test_pinyin_reads_otherwise():
    flags(pinyin_reads_otherwise, pinyin="luo min", name="罗明", id_type="居民身份证")
    passes(pinyin_reads_otherwise, pinyin="shan xiaoyu", name="单小雨", id_type="居民身份证")
    passes(pinyin_reads_otherwise, pinyin="LYU BING", name="吕冰", id_type="居民身份证")
    spares(pinyin_reads_otherwise, pinyin=RESIDENT, name="刘雅琴", id_type="居民身份证")
    spares(pinyin_reads_otherwise, pinyin="lyq", name="刘雅琴", id_type="居民身份证")
    spares(pinyin_reads_otherwise, pinyin="ayinuer", name="阿依努尔·买买提", id_type="居民身份证")


def test_id_type_missing():
    flags(id_type_missing, case="number_shows", id_type=None, id_number=RESIDENT, suggestion="居民身份证")
    flags(id_type_missing, severity="error", id_type=None, id_number="E12345678")
    passes(id_type_missing, id_type="居民身份证", id_number=RESIDENT)


def test_resident_number_under_other_type():
    flags(resident_number_under_other_type, id_type="港澳台居民居住证", id_number=RESIDENT, suggestion="居民身份证")
    passes(resident_number_under_other_type, id_type="港澳台居民居住证", id_number=RESIDENCE)
    passes(resident_number_under_other_type, id_type="居民身份证", id_number=RESIDENT)
    passes(resident_number_under_other_type, id_type="外籍护照", id_number="E12345678")
    flags(resident_number_under_other_type, case="residence", id_type="居民身份证", id_number=RESIDENCE)
    flags(resident_number_under_other_type, case="elsewhere", id_type="居民身份证", id_number="A1234563", permit_no="H12345678")
    flags(resident_number_under_other_type, case="elsewhere", id_type="居民身份证", id_number="E12345678", name="Sage Olive")
    passes(resident_number_under_other_type, id_type="居民身份证", id_number="E12345678", name="文白芷")
    flags(resident_number_under_other_type, case="residence", id_type="香港身份证", id_number=RESIDENCE)
    passes(resident_number_under_other_type, id_type="学生证", id_number=RESIDENCE)  # told by S06-IDTYPE-INVALID
    for other in ("外籍护照", "香港身份证", "澳门身份证", "台湾身份证", "港澳台身份证"):
        flags(resident_number_under_other_type, id_type=other, id_number=RESIDENT)
    passes(resident_number_under_other_type, id_type="军官证", id_number=RESIDENT)


def test_military_document_used():
    flags(military_document_used, id_type="军官证", id_number=RESIDENT, suggestion="居民身份证")
    passes(military_document_used, id_type="外籍护照", id_number="E12345678")
    spares(military_document_used, id_type="居民身份证", id_number=RESIDENT)


def test_permit_used_as_document():
    flags(permit_used_as_document, id_type="港澳居民来往内地通行证", id_number="H12345678")
    flags(permit_used_as_document, id_type="香港身份证", id_number="H12345678")
    passes(permit_used_as_document, id_type="香港身份证", id_number="A1234563")


def test_ethnicity_unknown():
    flags(ethnicity_unknown, severity="error", ethnicity="布衣族", id_type="居民身份证", suggestion="布依族")
    flags(ethnicity_unknown, case="two", severity="warning", ethnicity="土", id_type="居民身份证")
    passes(ethnicity_unknown, ethnicity="土家族", id_type="居民身份证")
    passes(ethnicity_unknown, ethnicity="穿青人", id_type="居民身份证")
    spares(ethnicity_unknown, ethnicity="华人", id_type="外籍护照")


def test_ethnicity_differs_from_id():
    flags(ethnicity_differs_from_id, severity="blocker", ethnicity="汉族", ethnicity_on_id="苗族")
    passes(ethnicity_differs_from_id, ethnicity="苗族", ethnicity_on_id="苗族")


def test_han_with_minority_name():
    flags(han_with_minority_name, severity="info", ethnicity="汉族", name="阿依努尔·买买提", id_type="居民身份证")
    passes(han_with_minority_name, ethnicity="汉族", name="欧阳明慧", id_type="居民身份证")
    flags(han_with_minority_name, ethnicity="汉族", name="古丽·阿", id_type="居民身份证")
    flags(han_with_minority_name, ethnicity="汉族", name="阿依努尔古", id_type="居民身份证")
    passes(han_with_minority_name, ethnicity="维吾尔族", name="阿依努尔·买买提", id_type="居民身份证")


def test_military_identity_missing():
    flags(military_identity_missing, severity="error", military_identity=None, is_soldier="是")
    flags(military_identity_missing, severity="error", is_soldier="是")
    flags(military_identity_missing, case="unit_only", military_identity=None, affiliation="部队")
    passes(military_identity_missing, affiliation="部队", work_unit="长沙市第一医院")  # told by S07-AFFIL-CITY
    passes(military_identity_missing, military_identity="聘用", affiliation="部队")
    passes(military_identity_missing, military_identity=None, affiliation="市")
    passes(military_identity_missing, military_identity=None, affiliation="部队", is_soldier="否")
    flags(military_identity_missing, case="unit_only", affiliation="部队", work_unit="爱心医院")
    flags(military_identity_missing, case="unit_only", affiliation="部队", work_unit="中国人民解放军联勤保障部队第九二一医院")
    passes(military_identity_missing, affiliation="部队", work_unit="湘潭市第一人民医院")


def test_neither_active_nor_hired():
    flags(neither_active_nor_hired, military_identity="军人")
    passes(neither_active_nor_hired, military_identity="现役")
    spares(neither_active_nor_hired, military_identity=None)
    passes(neither_active_nor_hired, military_identity="聘用")


def test_military_identity_of_civilian():
    flags(military_identity_of_civilian, military_identity="现役", affiliation="市")
    passes(military_identity_of_civilian, military_identity="现役", affiliation="部队")
    passes(military_identity_of_civilian, military_identity="现役", affiliation="市", is_soldier="是")
    spares(military_identity_of_civilian, military_identity="现役", affiliation=None)
    flags(military_identity_of_civilian, military_identity="聘用", affiliation="市")
    passes(military_identity_of_civilian, military_identity="军人", affiliation="市")


def test_permit_missing():
    flags(permit_missing, severity="error", permit_no=None, id_type="香港身份证")
    flags(permit_missing, case="foreign", severity="info", permit_no=None, id_type="外籍护照")
    passes(permit_missing, permit_no="H12345678", id_type="香港身份证")
    spares(permit_missing, permit_no=None, id_type="居民身份证")
    spares(permit_missing, permit_no=None, id_type="港澳台居民居住证")


def test_permit_malformed():
    flags(permit_malformed, permit_no="H1234567", id_type="香港身份证")
    flags(permit_malformed, permit_no="M12345678", id_type="香港身份证")
    passes(permit_malformed, permit_no="12345678", id_type="台湾身份证")


def test_critical_data_unconfirmed():
    flags(critical_data_unconfirmed, critical_confirmed="否")
    passes(critical_data_unconfirmed, critical_confirmed="是")
    spares(critical_data_unconfirmed, critical_confirmed=None)


def test_contact_not_needed():
    flags(contact_not_needed, severity="info", phone="19900001111")
    spares(contact_not_needed, phone=None)
