"""docs/extending.md quotes the sources as they are, and names only what is there."""

import re

from toolkit.places import DATA

ROOT = DATA.parent
PAGE = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")


def quoted(language):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_the_rule_stands_in_its_module():
    source = (ROOT / "toolkit" / "rules" / "step06_numbers.py").read_text(encoding="utf-8")
    assert [block for block in quoted("python") if block not in source] == []


def test_the_field_stands_in_its_file():
    source = (DATA / "fields.toml").read_text(encoding="utf-8")
    assert [block for block in quoted("toml") if block not in source] == []


def test_everything_that_is_named_is_there():
    named = {word for word in re.findall(r"`([\w./-]+)`", PAGE) if "/" in word} - {"tests/rules/", "docs/coverage.md"}
    commands = {f"{module.replace('.', '/')}.py" for module in re.findall(r"python -m ([\w.]+\.[\w.]+)", PAGE)}
    scripts = set(re.findall(r"python ((?:data|tests)/[\w/]+\.py)", PAGE))
    assert sorted(path for path in named | commands | scripts if not (ROOT / path).exists()) == []
