import doctest
import importlib

import pytest

MODULES = (
    "degree", "diploma", "ethnic", "hmt", "hunan", "institutions", "licence", "majors", "months", "passport", "pinyin",
    "public_numbers", "qualification", "regions", "resident_id", "schools", "unit_names",
)  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_documentation_are_true(name):
    result = doctest.testmod(importlib.import_module(f"toolkit.codes.{name}"))
    assert result.attempted >= 2
    assert result.failed == 0
