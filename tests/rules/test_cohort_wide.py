from tests.verbs import RAN, TODAY, fell_over
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
    result = apply(rule, Columns(columns, height, load_season(), TODAY))
    assert not fell_over(result)
    found = result.findings
    others = [[row for row, field in f.related if field == f.field] for f in found]
    RAN.setdefault(rule.id, set()).update(["flags"] if found else ["passes"])
    return [(f.position, f.case, f.severity, rows) for f, rows in zip(found, others, strict=True)]


def test_same_number_twice():
    different = judged(same_number_twice, id_number=[GOOD, OTHER, GOOD], name=[LIU, ZHOU, XIANG])
    assert different == [(0, None, "error", [2]), (2, None, "error", [0])]
    one_person = judged(same_number_twice, id_number=[GOOD, GOOD], name=[LIU, LIU])
    assert one_person == [(0, "same_name", "warning", [1]), (1, "same_name", "warning", [0])]
    assert judged(same_number_twice, id_number=[GOOD, OTHER], name=[LIU, LIU]) == []
    assert judged(same_number_twice, id_number=["1101", "1101"], name=[LIU, ZHOU]) == []


def test_a_blank_name_does_not_hide_a_number_that_stands_twice():
    unnamed = judged(same_number_twice, id_number=[GOOD, GOOD], name=[LIU, None])
    assert unnamed == [(0, "unnamed", "warning", [1]), (1, "unnamed", "warning", [0])]
    assert [case for _, case, *_ in judged(same_number_twice, id_number=[GOOD] * 2, name=[None] * 2)] == ["unnamed"] * 2
    three = judged(same_number_twice, id_number=[GOOD] * 3, name=[LIU, None, ZHOU])
    assert [(place, case, severity) for place, case, severity, _ in three] == [(at, None, "error") for at in range(3)]
    assert judged(same_number_twice, id_number=[GOOD, None, None], name=[LIU, None, None]) == []


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
    assert judged(same_phone_twice, phone=[PHONE] * 4, name=[LIU, LIU, LIU, ZHOU]) == [(0, "many", "info", [1, 2, 3])]
    often = judged(same_phone_twice, phone=[PHONE] * 4, name=[LIU] * 4)
    assert [(place, case) for place, case, *_ in often] == [(place, "same_name") for place in range(4)]
    unit = judged(same_phone_twice, phone=[PHONE] * 12, name=[*"文白武陵杜仲石斛半夏梅溪"])
    assert unit == [(0, "many", "info", [*range(1, 10)])]


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
    assert judged(same_licence_twice, reg_no=["湘123456"] * 2, name=[LIU, ZHOU])
    assert judged(same_licence_twice, reg_no=["湘12345"] * 2, name=[LIU, ZHOU]) == []


def test_same_photo_file_twice():
    twice = judged(same_photo_file_twice, photo=["刘雅琴.jpg", "刘雅琴.JPG "], name=[LIU, ZHOU])
    assert twice == [(0, None, "warning", [1]), (1, None, "warning", [0])]
    for address in ("https://example.org/1", "http://example.org/1"):
        assert judged(same_photo_file_twice, photo=[address] * 2, name=[LIU, ZHOU])
    assert judged(same_photo_file_twice, photo=["已交", "已交", "刘雅琴.jpg"], name=[LIU, ZHOU, XIANG]) == []
    assert judged(same_photo_file_twice, photo=["1.jpg", "1.jpg"], name=[LIU, LIU]) == []
