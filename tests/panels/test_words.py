"""Both languages say the same, with the same values in them."""

import re
import string

import pytest

from toolkit.panels.part import HERE
from toolkit.words import words

OURS = {key: entry for key, entry in words().items() if key.startswith(("panels.", "photo_page."))}


def names(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("key", OURS)
def test_both_languages_fill_in_the_same(key):
    assert set(OURS[key]) == {"zh", "en"}
    assert OURS[key]["zh"].strip()
    assert OURS[key]["en"].strip()
    assert names(OURS[key]["zh"]) == names(OURS[key]["en"])


@pytest.mark.parametrize("key", OURS)
def test_plain_and_polite(key):
    assert not re.search("[!！]|失败|非法|异常|无效|请注意", OURS[key]["zh"] + OURS[key]["en"])


def test_every_key_that_is_written_out_exists():
    source = "\n".join(path.read_text(encoding="utf-8") for path in HERE.rglob("*.py"))
    assert set(re.findall(r'"((?:panels|photo_page)(?:\.\w+)+)"', source)) - {"panels.columns.moved"} <= set(OURS)
    assert "panels.columns.moved" in OURS
