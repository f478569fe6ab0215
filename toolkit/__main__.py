"""The command line: a thin layer over the same functions as the notebooks.

Exit code 0: it did its work, whatever it found. 1: --fail-on found something. 2: it could not, with one sentence on stderr.
Nothing heavy is imported before it is needed.
"""

import argparse
import gc
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from toolkit import __version__
from toolkit.once import collector_at_rest
from toolkit.severity import BLOCKER, ERROR
from toolkit.words import Spoken, say


class OutputError(Spoken, ValueError):
    """A file to write that is the one to read, or the same one twice."""


def main(argv=None):
    """Runs one command and returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):
            stream.reconfigure(errors="replace")  # a console that knows no Chinese must not end the work
    options = _parser().parse_args(argv)
    try:
        with collector_at_rest():
            return options.run(options) or 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the outermost edge: a sentence, never a traceback, never anybody's data
        print(_sentence(error, getattr(options, "lang", "zh")), file=sys.stderr)
        return 2


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, f"{message}\n")


def _sentence(error, lang):
    """What went wrong in one sentence: the error's own, or none of its text where it may hold data."""
    if hasattr(error, "sentence"):
        hint = say("command.map", lang) if error.key == "intake.no_header" else ""
        return f"{error.sentence(lang)}{'' if lang == 'zh' else ' '}{hint}".strip()
    if isinstance(error, OSError) and error.filename:
        return say("command.file", lang, file=Path(str(error.filename)).name)
    return say("command.unexpected", lang, error=type(error).__name__)


def _parser():
    parser = _Parser(prog="python -m toolkit", description="网报工具箱 Wangbao Toolkit")
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(run=_workbench)
    commands = parser.add_subparsers(metavar="{audit,seasons}", title="commands (none: opens the workbench in the browser)")
    _add_audit(commands.add_parser("audit", help="check a cohort spreadsheet 审核一份名册"))
    seasons = commands.add_parser("seasons", help="what seasons there are, with their dates 有哪些年份，日期是否确定")
    seasons.add_argument("--lang", choices=("zh", "en"), default="zh")
    seasons.set_defaults(run=_seasons)
    return parser


def _add_audit(parser):
    parser.add_argument("file", metavar="FILE", help="xlsx, xls, et, ods, csv … 名册文件")
    parser.add_argument("--season", default="2025-hunan", help="2025-hunan")
    day = "judge as of this day; else today, out of season the registration's first day 按哪一天判断"
    parser.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help=day)
    parser.add_argument("--sheet", metavar="NAME", help="one sheet only 只读一张工作表")
    meaning = "what a column is 指定某一列是什么"
    parser.add_argument("--map", action="append", default=[], type=_pair, metavar="HEADER=FIELD", help=meaning)
    parser.add_argument("--fixlist", metavar="OUT.xlsx", help="write the fix list 导出整改清单")
    parser.add_argument("--json", metavar="OUT.json", help="write everything as JSON")
    whole = "whole identity numbers in the fix list 清单里显示完整证件号"
    parser.add_argument("--show-numbers", action="store_true", help=whole)
    parser.add_argument("--fail-on", choices=(BLOCKER, ERROR), help="exit 1 when there is such a finding")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.set_defaults(run=_audit)


def _day(text):
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: 日期要写成 2025-02-15 / dates look like 2025-02-15") from None


def _pair(text):
    header, equals, field = text.rpartition("=")
    if not equals or not header:
        raise argparse.ArgumentTypeError(f"{text!r}: 写成 列名=报名项 / write HEADER=FIELD")
    return header, field


def _spare_the_original(options):
    """The tutor's own file is never written to, whatever name or link it is called by."""
    taken = {Path(options.file).resolve()}
    for target in filter(None, (options.fixlist, options.json)):
        path = Path(target).resolve()
        if path in taken or any(path.exists() and other.exists() and path.samefile(other) for other in taken):
            raise OutputError("command.same_file", file=path.name)
        taken.add(path)


def _audit(options):
    _spare_the_original(options)
    from toolkit.audit import audit
    from toolkit.intake.cohort import read_cohort
    from toolkit.season import load_season
    from toolkit.standing import standing

    season = load_season(options.season)
    cohort = read_cohort(options.file, season, sheet=options.sheet, chosen=dict(options.map))
    today = date.today()
    result = audit(cohort, season, options.as_of or season.proposed_day(today))
    _write(result, options)
    _tell(result, standing(result), options.lang)
    if not options.as_of and result.today != today:
        print(say("command.out_of_season", options.lang, today=today, season=season.label(options.lang), day=result.today))
    severities = set(result.findings["severity"])
    failing = {BLOCKER: {BLOCKER}, ERROR: {BLOCKER, ERROR}}.get(options.fail_on, set())
    return 1 if severities & failing else 0


def _write(result, options):
    if options.fixlist:
        from toolkit.fixlist import write_fixlist

        write_fixlist(result, options.fixlist, options.lang, show_numbers=options.show_numbers)
    if options.json:
        from toolkit.audit_json import write_json

        write_json(result, options.json, options.lang)


def _tell(result, stand, lang):
    """The result in a few lines, without a name or a number of anybody."""
    cohort = result.cohort
    counts = result.findings.loc[result.findings["row"].notna(), "severity"].value_counts()
    season, day = result.season.label(lang), result.today
    print(say("command.read", lang, file=cohort.path.name, people=len(cohort), season=season, day=day))
    for note in cohort.notes:
        print("  " + note.sentence(lang))
    unread = [column.header for column in cohort.columns if column.field is None and column.header and not column.sure]
    if unread:
        print("  " + say("command.unread", lang, headers=("、" if lang == "zh" else ", ").join(unread)))
    for severity in ("blocker", "error", "warning"):
        label = say(f"listing.{severity}", lang)
        print(say("command.count", lang, label=label, people=stand.counts[severity], cells=counts.get(severity, 0)))
    unjudged = int((result.coverage["judged"] == 0).sum()) if len(cohort) else 0
    print(say("command.unjudged", lang, rules=unjudged))
    for id in result.coverage.loc[result.coverage["note"].fillna("").str.startswith("failed:"), "rule"]:
        print(say("command.failed", lang, rule=id), file=sys.stderr)


def _seasons(options):
    from toolkit.season import load_season, seasons

    for id in seasons():
        season = load_season(id)
        print(f"{id}  {season.label(options.lang)}")
        for milestone in season.milestones:
            name = milestone.zh if options.lang == "zh" else milestone.en
            status = say(f"season.{milestone.status}", options.lang)
            print(f"  {milestone.start} – {milestone.end}  {name}  ({status}: {milestone.source})")


def _workbench(options):
    from toolkit.lab import open_workbench

    return open_workbench()


if __name__ == "__main__":
    code = main()
    gc.freeze()  # the process ends: nothing is worth collecting any more
    sys.exit(code)
