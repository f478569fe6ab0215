"""docs/coverage.md: every statement of the guide and what carries it; ``python -m toolkit.rules.coverage_page`` writes it."""

from itertools import groupby
from pathlib import Path

from toolkit.listing import label
from toolkit.rules.catalogue import by_id
from toolkit.rules.statements import FIELD, MILESTONE, beyond, carried, means_something, omitted, rules_of, statements
from toolkit.season import load_season
from toolkit.words import say, words

PAGE = Path(__file__).resolve().parents[2] / "docs" / "coverage.md"

HEAD = """# 指南逐条对照 · The guide, statement by statement

由 `python -m toolkit.rules.coverage_page` 从 `data/statements.toml` 和规则目录生成，请不要手改。
Generated from `data/statements.toml` and the catalogue of rules; do not edit by hand.

指南的每一句话，由哪条规则、哪个栏目或哪个日期来核对；核对不了的，写明为什么。规则的说明在 [rules.md](rules.md)。
Every statement of the guide with the rules, fields and dates that carry it, or the reason why none can.
"""
COUNTS = (
    ("指南的说法 statements", lambda: len(statements())),
    ("由规则核对 carried by rules", lambda: sum(any(map(rules_of, one.by)) for one in statements())),
    ("由栏目或日期承担 carried by fields or dates only", lambda: sum(_no_rule(one) and bool(one.by) for one in statements())),
    ("不用核对或核对不了 nothing to check", lambda: sum(not one.by for one in statements())),
    ("规则 rules", lambda: len(by_id())),
    ("其中指南里有的 asked for by the guide", lambda: len(carried())),
    ("指南之外的 beyond the guide", lambda: len(set(by_id()) - carried())),
    ("没有写的规则 not written", lambda: len(omitted())),
)


def page():
    """The whole page, Markdown."""
    parts = [HEAD, _table(("", ""), ([name, str(count())] for name, count in COUNTS))]
    for chapter, found in groupby(statements(), key=lambda one: _chapter(one.place)):
        parts += [
            f"## {_title(chapter)}\n",
            _table(("", "指南", "说的是 statement", "由什么核对 carried by"), map(_row, found)),
        ]
    parts += ["## 指南之外 · Beyond the guide\n", _table(("规则 rule", "从哪里来 source"), map(_beyond_row, beyond().items()))]
    parts += [
        "## 没有写的规则 · Not written\n",
        _table(("", "为什么 why"), ([f"`{id}`", _both(why)] for id, why in omitted().items())),
    ]
    return "\n".join(parts)


def write(path=PAGE):
    """Writes the page and returns its path."""
    path.write_text(page(), encoding="utf-8", newline="\n")
    return path


def _chapter(place):
    """一, 二, 四-6, 开头: a place without its rule or line."""
    parts = place.split(" ")[0].split("-")
    return "-".join(parts[:2]) if parts[0] == "四" else parts[0]


def _title(chapter):
    key = f"listing.step_{chapter.removeprefix('四-')}"
    return f"{chapter} {say(key, 'zh')} · {say(key, 'en')}" if chapter.startswith("四-") and key in words() else chapter


def _no_rule(statement):
    return not any(map(rules_of, statement.by))


def _row(statement):
    carriers = "、".join(dict.fromkeys(link for name in statement.by for link in _links(name)))
    told = "；".join(filter(None, (carriers, _both(statement.why) if statement.why else "")))
    return [str(statement.number), statement.place, _both((statement.zh, statement.en)), told]


def _beyond_row(entry):
    name, where = entry
    return ["、".join(_links(name)), _both(where)]


def _links(name):
    """What a name means, as a reader finds it: rules linked, fields and dates by their labels."""
    if not means_something(name):
        return [f"`{name}`"]
    if name.startswith(FIELD):
        field = name.removeprefix(FIELD)
        return [f"栏目“{label(field)}” ({label(field, 'en')})"]
    if name.startswith(MILESTONE):
        milestone = load_season().milestone(name.removeprefix(MILESTONE))
        return [f"日期“{milestone.zh}” ({milestone.en})"]
    return [f"[{id}](rules.md#{id.lower()})" for id in rules_of(name)]


def _both(texts):
    return " · ".join(texts)


def _table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text):
    return text.replace("|", "\\|")


if __name__ == "__main__":
    write()
