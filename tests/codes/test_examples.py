import doctest
import importlib

import pytest

MODULES = ("ethnic", "hmt", "hunan", "passport", "pinyin", "regions", "resident_id")


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_documentation_are_true(name):
    result = doctest.testmod(importlib.import_module(f"toolkit.codes.{name}"))
    assert result.attempted >= 2
    assert result.failed == 0
