"""docs/rules.md, generated from the rules: ``python -m toolkit.rules.document`` writes it, a test fails when it is stale."""

from pathlib import Path

from toolkit.listing import label
from toolkit.rules.catalogue import catalogue
from toolkit.words import say

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"

HEAD = """# 规则目录 · Rules

由 `python -m toolkit.rules.document` 从规则本身生成，请不要手改。
Generated from the rules themselves; do not edit by hand.

级别 severity：阻断 blocker（报不了名，或截止后不能改）· 错误 error（提交前必须改）· 提醒 warning（请人看一眼）· 提示 info。
**截止后** late: 考生和老师都改不了的，写明只有谁能改。
"""


def page():
    """The whole page, Markdown."""
    parts = [HEAD]
    for step in sorted({rule.step for rule in catalogue()}):
        parts.append(f"\n## {step} {say(f'listing.step_{step}', 'zh')} · {say(f'listing.step_{step}', 'en')}\n")
        parts += [_entry(rule) for rule in catalogue() if rule.step == step]
    return "\n".join(parts)


def write(path=PAGE):
    """Writes the page and returns its path."""
    path.write_text(page(), encoding="utf-8", newline="\n")
    return path


def _entry(rule):
    late = {"authority": "截止后只有国家卫健委能改", "nobody": "截止后不能改", None: ""}[rule.late]
    about = " · ".join(filter(None, (rule.severity, f"指南 {rule.guide}", late, rule.source)))
    lines = [
        f"### {rule.id}",
        f"{label(rule.field)} · {about}",
        f"- **{_shown(rule.zh)}** {_shown(rule.en)}",
        *(f"- {case.severity}: {_shown(case.zh or rule.zh)} {_shown(case.en or '')}".rstrip() for case in rule.cases.values()),
        f"- 为什么 why: {rule.why_zh} · {rule.why_en}",
        f"- 怎么改 fix: {rule.fix_zh} · {rule.fix_en}",
    ]
    if rule.only:
        lines.append(f"- 只对 only: `{rule.only}`")
    if rule.over:
        lines.append(f"- 说了这条就不再说 over: {', '.join(rule.over)}")
    return "\n".join(lines) + "\n"


def _shown(sentence):
    return sentence.replace("{", "⟨").replace("}", "⟩")


if __name__ == "__main__":
    write()
