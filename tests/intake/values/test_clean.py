"""A text that stands as it is must be what the reader would make of it."""

import pytest

from toolkit.fields import fields
from toolkit.intake.values import Read, reader, stands_as_it_is
from toolkit.season import load_season

TEXTS = (
    *(
        "李明",
        "欧阳思远",
        "阿依古丽·买买提",
        "没有",
        "暂无",
        "待补",
        "不详",
        "未知",
        "Li Ming",
        "null",
        "NULL",
        "NA",
        "nan",
        "LIMING",
    ),
    *(
        "43010419900307123X",
        "43010419900307123x",
        "105331201906001234",
        "H12345678",
        "未注册",
        "-",
        "无",
        "同上",
        "〃",
        " 李明",
    ),
    *("13900000001", "139 0000 0001", "2019-07", "2019-13", "2019-07-01", "2019-02-30", "至今", "#N/A", "", "１３９"),
)


@pytest.mark.parametrize("field", fields().values(), ids=lambda field: field.id)
def test_what_stands_is_what_would_be_read(field):
    read, stands = reader(field, load_season()), stands_as_it_is(field)
    for text in TEXTS:
        assert not stands(text) or read(text) == Read(text), text


def test_ordinary_cells_stand():
    ordinary = {
        "name": "李明",
        "pinyin": "Li Ming",
        "id_number": "43010419900307123X",
        "phone": "13900000001",
        "grad_date": "2019-07",
    }
    for field, text in ordinary.items():
        assert stands_as_it_is(fields()[field])(text), field
