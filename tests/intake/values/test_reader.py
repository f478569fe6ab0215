"""What holds for every kind of field: nothing is changed silently, and reading twice changes nothing."""

import random
import re
from datetime import date, datetime
from pathlib import Path

import pytest

import toolkit.intake
from tests.intake.values.reading import SEASON, field_reader, read
from toolkit.fields import fields
from toolkit.intake.values import SAME_AS_ABOVE, Read, reader, shown
from toolkit.intake.values.characters import look_alikes
from toolkit.words import words

FIELDS = [id for id, field in fields().items() if field.kind != "secret"]
RAW = [
    *(
        "张三",
        " 张 三 ",
        "张三（班长）",
        "*王五",
        "阿卜杜•热合曼",
        "⻓沙",
        "430104199003071234",
        "４３０１０４１９９００３０７１２３ｘ",
    ),
    *("4.30104E+17", "编号：105331201906001234", "13800138000", "+86 138 0013 8000", "1.38E+10", "１３800138000"),
    *(
        "2019.7",
        "2019年7月",
        "2016.9-2019.7",
        "2016.9-至今",
        "Jul-19",
        "2019.13",
        "43647",
        "19.7",
        "2019-07",
        "2019-07-01",
        "2019",
    ),
    *("2月10日", "5年", "五年", "5.0", "05", "半年", "男", "男(1)", "M", "1", "√", "是", "研究生(在读)", "２班"),
    *("临床执业医师", "执业(临床)", "具有规定学历中医", "汉", "土家", "湖南省长沙市岳麓区", "湖南", "长沙", "岳麓", "长沙考点"),
    *(
        "湘雅医院、",
        "a\nb",
        "同上",
        "〃",
        "无",
        "/",
        "-",
        "—",
        "一",
        "暂无",
        "#N/A",
        "########",
        "'x",
        '"x"',
        '="x"',
        "x_x000D_\ny",
    ),
    *("\u200b", "\ufeffx", "\xa0x", " ", "", "?", "😊", "A123456(7)", "身份证：430104199003071234", "第12345号", "(x)", "x。"),
    *("．", "（）", "*", "'", "=", None, 0, 1, 5, 5.0, 2.5, 2019.1, 2019.7, 43647, 201907, 13800138000.0, 430104199003071232),
    *(4.30104199003071e17, -1, 12345678, True, False, float("nan"), date(2019, 7, 1), datetime(2019, 7, 1, 8, 30)),
]
MONTHS = ("month", "day")


def some_strings(count):
    """Invented cells: pieces of the ones above in any order, always the same ones."""
    pieces = sorted({piece for raw in RAW if isinstance(raw, str) for piece in re.findall(r"\w+|\W", raw)})
    chance = random.Random(20250208)
    return ["".join(chance.choices(pieces, k=chance.randint(1, 4))) for _ in range(count)]


def same(raw, value):
    """Whether a value is the cell as the tutor sees it."""
    return shown(raw) == ("" if value is None else shown(value))


@pytest.mark.parametrize("id", FIELDS)
def test_a_change_always_has_a_kind_and_no_change_has_none(id):
    for raw in (*RAW, *some_strings(60)):
        found = read(id, raw)
        if fields()[id].kind in MONTHS and isinstance(raw, date):
            assert found.kinds == ()
        elif raw == "〃":
            assert found.kinds == (("same_as_above",) if found.kinds else ())
        else:
            apart = bool(found.spill) and id != "region"  # an address that is written out is not changed
            changed = not same(raw, found.value) or apart or "number_as_text" in found.kinds
            assert changed == bool(found.kinds), (raw, found)


@pytest.mark.parametrize("id", FIELDS)
def test_a_doubtful_cell_stays_as_it_is(id):
    for raw in (*RAW, *some_strings(60)):
        found = read(id, raw)
        if found.doubt:
            assert (found.value, found.kinds, found.spill) == (shown(raw), (), {})


@pytest.mark.parametrize("id", FIELDS)
def test_reading_a_value_again_changes_nothing(id):
    for raw in (*RAW, *some_strings(60)):
        once = read(id, raw)
        if once.doubt or once.value in (None, SAME_AS_ABOVE):
            continue
        again = read(id, once.value)
        assert (again.value, again.doubt) == (once.value, None), (raw, once)
        assert again.kinds == () or again.spill, (raw, once, again)


@pytest.mark.parametrize("id", FIELDS)
def test_values_are_plain_and_spills_are_fields(id):
    for raw in RAW:
        found = read(id, raw)
        assert type(found.value) in (str, int, float, type(None))
        assert found.value != ""
        assert set(found.spill) <= set(fields()) - {id}
        assert None not in found.spill.values()


def kinds_in_the_code():
    room = Path(toolkit.intake.__file__).parent
    known = {key.removeprefix("repair.") for key in words() if key.startswith("repair.")}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (*room.rglob("*.py"), room.parent / "overlay.py"))
    return known, code


def test_every_kind_of_repair_has_words():
    known, _ = kinds_in_the_code()
    found = {kind for id in FIELDS for raw in RAW for kind in read(id, raw).kinds}
    assert found <= known
    assert all(words()[f"repair.{kind}"]["zh"] and words()[f"repair.{kind}"]["en"] for kind in known)


def test_every_word_is_the_word_of_a_repair():
    known, code = kinds_in_the_code()
    assert {kind for kind in known if f'"{kind}"' not in code} == set()


def test_a_secret_is_never_read():
    assert reader(fields()["password"], SEASON)("abc123") == Read(None)


def test_cells_of_different_types_are_different_cells():
    text = field_reader("class_name")
    assert (text(1).value, text(True).value, text("1").value, text(1.0).value) == ("1", "TRUE", "1", "1")


def test_every_kind_of_field_has_a_reader():
    assert all(callable(field_reader(id)) for id in FIELDS)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (5.0, "5"),
        (2019.1, "2019.1"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (None, ""),
        (4.301041990030712e17, "4.30104199003071E+17"),
        (datetime(2019, 7, 1), "2019-07-01"),
    ],
)
def test_cells_as_the_tutor_sees_them(raw, text):
    assert shown(raw) == text


def test_the_table_of_radicals():
    table = look_alikes()
    assert len([code for code in table if 0x2E80 <= code < 0x2F00]) == 114
    assert len([code for code in table if 0x2F00 <= code < 0x2FD6]) == 214
    assert chr(0xFA11) == "﨑"
    assert 0xFA11 not in table
    assert 0x2F804 not in table
