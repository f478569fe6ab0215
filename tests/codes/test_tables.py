import pytest

from toolkit.codes.tables import parts, rows
from toolkit.places import DATA

LISTS = ("ethnic", "hunan", "majors", "provinces", "schools", "surnames", "work_days")


@pytest.mark.parametrize("name", LISTS)
def test_a_list_names_its_source_first(name):
    assert (DATA / "codes" / f"{name}.csv").read_text(encoding="utf-8").startswith("# source: ")


@pytest.mark.parametrize("name", LISTS)
def test_every_row_is_whole(name):
    listed = rows(name)
    assert listed
    assert all(None not in row and None not in row.values() for row in listed)


def test_comments_are_no_rows():
    assert rows("provinces")[0] == {"code": "110000", "name": "北京市", "also": "北京"}


def test_the_values_of_a_cell():
    assert parts("内蒙古|内蒙") == ("内蒙古", "内蒙")
    assert parts("") == ()
