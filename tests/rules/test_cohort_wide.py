from tests.verbs import RAN, TODAY
from toolkit.columns import Columns
from toolkit.rules.cohort_wide import (
    same_certificate_twice,
    same_licence_twice,
    same_number_twice,
    same_phone_twice,
    same_photo_file_twice,
)
from toolkit.rules.engine import apply
from toolkit.season import load_season

GOOD, OTHER = "11010519491231002X", "430104199003071237"
LIU, ZHOU, XIANG = "刘雅琴", "周思远", "向建国"
PHONE, ANOTHER_PHONE = "13900001111", "13900002222"
CERTIFICATE = "201843210" + OTHER
LICENCE = "210430104000123"


def judged(rule, **columns):
    height = len(columns["name"])
    columns = {"id_type": ["居民身份证"] * height, **columns}
    found = apply(rule, Columns(columns, height, load_season(), TODAY)).findings
    others = [[row for row, field in f.related if field == f.field and row != f.position] for f in found]
    RAN.setdefault(rule.id, set()).update(["flags"] if found else ["passes"])
    return [(f.position, f.case, f.severity, rows) for f, rows in zip(found, others, strict=True)]


def test_same_number_twice():
    different = judged(same_number_twice, id_number=[GOOD, OTHER, GOOD], name=[LIU, ZHOU, XIANG])
    assert different == [(0, None, "error", [2]), (2, None, "error", [0])]
    one_person = judged(same_number_twice, id_number=[GOOD, GOOD], name=[LIU, LIU])
    assert one_person == [(0, "same_name", "warning", [1]), (1, "same_name", "warning", [0])]
    assert judged(same_number_twice, id_number=[GOOD, OTHER], name=[LIU, LIU]) == []
    assert judged(same_number_twice, id_number=["1101", "1101"], name=[LIU, ZHOU]) == []


def test_same_phone_twice():
    couple = judged(same_phone_twice, phone=[PHONE, ANOTHER_PHONE, PHONE], name=[LIU, XIANG, ZHOU])
    assert couple == [(0, None, "info", [2]), (2, None, "info", [0])]
    one_person = judged(same_phone_twice, phone=[PHONE, PHONE], name=[LIU, LIU])
    assert one_person == [(0, "same_name", "warning", [1]), (1, "same_name", "warning", [0])]
    assert judged(same_phone_twice, phone=[PHONE, ANOTHER_PHONE, None, None], name=[LIU, ZHOU, XIANG, "周婷"]) == []


def test_the_phone_of_a_tutor_is_said_once():
    people = [LIU, ZHOU, XIANG, "周婷"]
    assert judged(same_phone_twice, phone=[PHONE] * 4, name=people) == [(0, "many", "info", [1, 2, 3])]
    assert len(judged(same_phone_twice, phone=[PHONE] * 3, name=people[:3])) == 3


def test_same_certificate_twice():
    borrowed = judged(same_certificate_twice, cert_no=[CERTIFICATE] * 2, name=[LIU, ZHOU], id_number=[GOOD, OTHER])
    assert borrowed == [(0, None, "error", [1])]
    of_nobody = judged(same_certificate_twice, cert_no=["2018432101234"] * 2, name=[LIU, ZHOU], id_number=[GOOD, None])
    assert [place for place, *_ in of_nobody] == [0, 1]
    assert judged(same_certificate_twice, cert_no=[CERTIFICATE] * 2, name=[LIU, LIU], id_number=[GOOD, GOOD]) == []
    assert judged(same_certificate_twice, cert_no=["待补", "待补"], name=[LIU, ZHOU], id_number=[GOOD, OTHER]) == []


def test_same_licence_twice():
    twice = judged(same_licence_twice, reg_no=[LICENCE, None, LICENCE], name=[LIU, XIANG, ZHOU])
    assert twice == [(0, None, "error", [2]), (2, None, "error", [0])]
    assert judged(same_licence_twice, reg_no=[LICENCE, LICENCE], name=[LIU, LIU]) == []
    assert judged(same_licence_twice, reg_no=["办理中", "办理中"], name=[LIU, ZHOU]) == []


def test_same_photo_file_twice():
    twice = judged(same_photo_file_twice, photo=["刘雅琴.jpg", "刘雅琴.JPG "], name=[LIU, ZHOU])
    assert twice == [(0, None, "warning", [1]), (1, None, "warning", [0])]
    assert judged(same_photo_file_twice, photo=["https://example.org/1"] * 2, name=[LIU, ZHOU])
    assert judged(same_photo_file_twice, photo=["已交", "已交", "刘雅琴.jpg"], name=[LIU, ZHOU, XIANG]) == []
    assert judged(same_photo_file_twice, photo=["1.jpg", "1.jpg"], name=[LIU, LIU]) == []
