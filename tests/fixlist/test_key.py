import pytest

from toolkit.fixlist.key import FindingKey, key_text, read_key


@pytest.mark.parametrize("sheet", ["汇总", "a|b", "", "1|2|3"])
@pytest.mark.parametrize("row", [12, None])
def test_a_key_is_read_back(sheet, row):
    key = FindingKey(sheet, row, "gender", "S06-GENDER-MISSING")
    assert read_key(key_text(*key)) == key


@pytest.mark.parametrize("text", [None, "", "待改", "a|b", "汇总|十二|gender|S06", 12])
def test_anything_else_is_no_key(text):
    assert read_key(text) is None
