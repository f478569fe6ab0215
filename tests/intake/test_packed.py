"""What the reader sends of a column is what arrives, of whatever kind its cells are."""

import datetime
import marshal

import pytest

from toolkit.intake.files.assembly import unpacked
from toolkit.intake.files.reader import packed

DAY = datetime.date(2019, 7, 1)


@pytest.mark.parametrize(
    ("column", "arrives"),
    [
        (("男", "女", "") * 4, ["男", "女", None] * 4),
        (tuple(map(str, range(300))), list(map(str, range(300)))),
        ((*map(str, range(300)), ""), [*map(str, range(300)), None]),
        ((1.0, True, 0.0, False) * 4, [1, True, 0, False] * 4),
        ((True, 1.0) * 4, [True, 1] * 4),
        ((DAY, 2019.1, "") * 4, [DAY, 2019.1, None] * 4),
    ],
)
def test_a_column_arrives_as_it_was(column, arrives):
    found = unpacked(*marshal.loads(marshal.dumps(packed(column))))
    assert list(zip(map(type, found), found, strict=True)) == list(zip(map(type, arrives), arrives, strict=True))


def test_a_column_of_options_is_a_byte_a_cell():
    values, places = packed(("男", "女") * 100)
    assert sorted(values) == ["女", "男"] and len(places) == 200
