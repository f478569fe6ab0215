"""What is said about sources: both languages, plainly."""

import re
import string
from pathlib import Path

import pytest

from toolkit.photos import sources
from toolkit.words import words

OURS = {key: entry for key, entry in words().items() if key.startswith("photo_source.")}


def names(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("key", OURS)
def test_both_languages_say_the_same_plainly(key):
    entry = OURS[key]
    assert set(entry) == {"zh", "en"} and names(entry["zh"]) == names(entry["en"])
    assert not re.search("[!！]|失败|非法|异常|无效|请注意", entry["zh"] + entry["en"])


def test_every_sentence_is_said_somewhere():
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(sources.__file__).parent.glob("*.py"))
    assert {key.removeprefix("photo_source.") for key in OURS} <= set(re.findall(r"[a-z_]+", source))
    assert set(re.findall(r'PhotoError\("(\w+)"', source)) <= {key.removeprefix("photo_source.") for key in OURS}
