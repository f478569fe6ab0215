"""The command line as a tutor or a script uses it: files out, exit codes, one plain sentence when it cannot."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from toolkit.__main__ import main
from toolkit.commands.refusals import refusal

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((Path(__file__).parent / "schemas" / "audit.schema.json").read_text(encoding="utf-8"))
HEADER = ["姓名", "身份证号码", "性别", "考点"]
ROW = ["刘雅琴", "11010519491231002X", "男", "长沙"]
HEAVY = ("pandas", "numpy", "xlsxwriter", "python_calamine", "pypinyin", "rapidfuzz", "holidays", "ipywidgets", "matplotlib")


@pytest.fixture
def roster(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "汇总"
    book.active.append(HEADER)
    book.active.append(ROW)
    book.save(tmp_path / "名册.xlsx")
    return tmp_path / "名册.xlsx"


def run(*args, cwd=None):
    """The command in a process of its own: exit code, what it printed, what it complained about."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "toolkit", *map(str, args)]
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def test_it_writes_what_is_asked_for(roster, capsys):
    fixes, found = roster.with_name("清单.xlsx"), roster.with_name("结果.json")
    assert main(["audit", str(roster), "--as-of", "2025-02-15", "--fixlist", str(fixes), "--json", str(found)]) == 0
    result = json.loads(found.read_text(encoding="utf-8"))
    jsonschema.validate(result, SCHEMA)
    assert result["cohort"]["as_of"] == "2025-02-15"
    gender = next(finding for finding in result["findings"] if finding["rule"] == "S06-GENDER-ID-MISMATCH")
    assert (gender["cell"], gender["related"], gender["suggestion"]) == ("C2", ["B2"], "女")
    assert "全部问题" in openpyxl.load_workbook(fixes).sheetnames
    said = capsys.readouterr().out
    assert "1 位考生" in said
    assert "刘雅琴" not in said
    assert "11010519491231002X" not in said


def test_columns_that_are_not_read_are_named(roster, capsys):
    book = openpyxl.load_workbook(roster)
    book.active.cell(1, len(HEADER) + 1, "车位编号")
    book.active.cell(2, len(HEADER) + 1, "B-17")
    book.save(roster)
    assert main(["audit", str(roster)]) == 0
    assert "这些列没有读，因为认不出或报名表里没有：车位编号。" in capsys.readouterr().out


def test_headers_without_anybody_are_no_cohort(roster, capsys):
    book = openpyxl.load_workbook(roster)
    book.active.delete_rows(2)
    book.save(roster)
    assert main(["audit", str(roster)]) == 2
    assert "只有列名，没有考生" in capsys.readouterr().err


@pytest.mark.parametrize(("today", "as_of", "said"), [("2025-02-10", "2025-02-10", False), ("2026-11-23", "2025-02-08", True)])
def test_without_a_day_the_season_proposes_one(roster, capsys, monkeypatch, today, as_of, said):
    class Calendar(date):
        @classmethod
        def today(cls):
            return cls.fromisoformat(today)

    monkeypatch.setattr("toolkit.commands.audit.date", Calendar)
    found = roster.with_name("结果.json")
    assert main(["audit", str(roster), "--json", str(found)]) == 0
    assert json.loads(found.read_text(encoding="utf-8"))["cohort"]["as_of"] == as_of
    assert (f"先按报名第一天 {as_of} 判断" in capsys.readouterr().out) == said


def test_the_original_is_never_touched_and_nothing_is_left_beside_it(roster):
    before = roster.read_bytes()
    main(["audit", str(roster), "--fixlist", str(roster.with_name("清单.xlsx"))])
    assert roster.read_bytes() == before
    assert {path.name for path in roster.parent.iterdir()} == {"名册.xlsx", "清单.xlsx"}


@pytest.mark.parametrize(("limit", "code"), [("blocker", 1), ("error", 1), (None, 0)])
def test_findings_fail_only_when_asked_to(roster, limit, code):
    assert main(["audit", str(roster), *(["--fail-on", limit] if limit else [])]) == code


def test_a_named_column_and_the_other_language(roster, capsys):
    assert main(["audit", str(roster), "--map", "考点=note", "--map", "A=姓名", "--lang", "en"]) == 0
    assert "1 candidates" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["audit", "没有.xlsx"], "没有.xlsx"),
        (["audit", "名册.xlsx", "--season", "2031-x"], "2025-hunan"),
        (["audit", "名册.xlsx", "--sheet", "三班"], "汇总"),
        (["audit", "名册.xlsx", "--map", "无此列=姓名"], "无此列"),
        (["audit", "名册.xlsx", "--map", "考点"], "HEADER=FIELD"),
        (["audit", "名册.xlsx", "--as-of", "2025-02-30"], "2025-02-15"),
        (["audit", "名册.xlsx", "--json", "没有/结果.json"], "结果.json"),
        (["audit", "名册.xlsx", "--fixlist", "没有/清单.xlsx"], "清单.xlsx"),
        (["audit", "文字.csv"], "--map"),
        (["audit", "名册.xlsx", "--fixlist", "名册.xlsx"], "名册.xlsx"),
        (["audit", "名册.xlsx", "--json", "./名册.xlsx"], "名册.xlsx"),
        (["audit", "名册.xlsx", "--json", "一样.xlsx", "--fixlist", "一样.xlsx"], "一样.xlsx"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(roster, args, said):
    (roster.parent / "文字.csv").write_text("甲,乙,丙\n1,2,3\n", encoding="utf-8")
    code, out, complaint = run(*args, cwd=roster.parent)
    assert code == 2
    assert said in complaint
    assert "Traceback" not in complaint + out
    assert len(complaint.strip().splitlines()) == 1


def test_our_own_mistake_is_a_sentence_without_data(roster, monkeypatch, capsys):
    def broken(*_):
        raise ZeroDivisionError("11010519491231002X")

    monkeypatch.setattr("toolkit.audit.audit", broken)
    assert main(["audit", str(roster)]) == 2
    complaint = capsys.readouterr().err
    assert "ZeroDivisionError" in complaint
    assert "11010519491231002X" not in complaint


def test_the_seasons_say_how_sure_their_dates_are(capsys):
    assert main(["seasons"]) == 0
    said = capsys.readouterr().out
    assert "2025-hunan" in said
    assert "2025-02-08 – 2025-02-21" in said
    assert "估计" in said


def test_help_needs_nothing_heavy():
    script = f"""
import contextlib, sys
from toolkit.__main__ import main
with contextlib.suppress(SystemExit):
    main(["--help"])
print([name for name in {HEAVY} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip().endswith("[]")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["audit"], "命令里还缺 FILE。"),
        (["audit", "x", "--lang", "fr"], "--lang 不能是 fr，可以用的有：zh, en。"),
        (["nothing"], "没有 nothing 这个命令"),
        (["audit", "x", "--nothing"], "不认识 --nothing"),
        (["audit", "x", "--map"], "--map 后面少了内容"),
        (["audit", "x", "--map", "甲"], "写成 列名=报名项 / write HEADER=FIELD"),
        (["audit", "x", "--as-of", "15.2."], "日期要写成 2025-02-15 / dates look like 2025-02-15"),
        (["audit", "x", "--s", "1"], "--s 没有写全"),
        (["audit", "x", "--show-numbers=1"], "--show-numbers 后面不用写 1"),
    ],
)
def test_a_command_that_is_not_right_is_told_in_one_sentence_in_both_languages(args, said, capsys):
    with pytest.raises(SystemExit) as ended:
        main(args)
    told = capsys.readouterr().err
    assert ended.value.code == 2 and said in told and told.count("\n") == 1
    assert " / " in told and not re.search("invalid|required|expected|unrecognized|ambiguous|ignored", told)


def test_what_argparse_has_never_said_is_told_all_the_same():
    assert refusal("something new") == refusal("argument x: something else")
    assert "--help" in refusal("something new")


def test_who_passed_and_who_was_not_judged_are_counted(roster, capsys):
    assert main(["audit", str(roster), "--as-of", "2025-02-15"]) == 0
    said = capsys.readouterr().out
    assert "通过：0 人" in said and "未判定：" in said
