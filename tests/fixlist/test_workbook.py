import os

import pytest

from tests.fixlist import audits
from toolkit.fixlist import FixlistError, write_fixlist


def held(*args):
    raise PermissionError("in use")


def test_it_gives_back_the_path_and_leaves_nothing_else(tmp_path):
    assert write_fixlist(audits.small(), str(tmp_path / "整改.xlsx")) == tmp_path / "整改.xlsx"
    assert os.listdir(tmp_path) == ["整改.xlsx"]


def test_a_list_that_is_open_in_excel_stays_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "整改.xlsx"
    path.write_bytes(b"the old one")
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(FixlistError) as caught:
        write_fixlist(audits.small(), path)
    assert isinstance(caught.value, OSError) and "整改.xlsx" in str(caught.value) and str(tmp_path) not in str(caught.value)
    assert str(caught.value) == caught.value.sentence("zh") and "Excel" in caught.value.sentence("en")
    assert path.read_bytes() == b"the old one" and os.listdir(tmp_path) == ["整改.xlsx"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FixlistError) as caught:
        write_fixlist(audits.small(), tmp_path / "nowhere" / "整改.xlsx")
    assert caught.value.key == "fixlist.unwritable"


def test_a_returned_list_says_which_file_it_is_about(opened):
    found = {property.name: property.value for property in opened().custom_doc_props.props}
    assert found == {"source": "ab" * 32, "season": "2025-hunan", "as_of": "2025-02-15"}
