"""What several commands ask for, and the paths that none of them may write to."""

import argparse
from datetime import date
from pathlib import Path

from toolkit.words import Spoken


class OutputError(Spoken, ValueError):
    """A file to write that is the one to read, or the same one twice."""


def add_cohort_options(parser):
    """How a cohort is read and judged."""
    parser.add_argument("--season", default="2025-hunan", help="2025-hunan")
    day = "judge as of this day; else today, out of season the registration's first day 按哪一天判断"
    parser.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help=day)
    parser.add_argument("--sheet", metavar="NAME", help="one sheet only 只读一张工作表")
    meaning = "what a column is 指定某一列是什么"
    parser.add_argument("--map", action="append", default=[], type=_pair, metavar="HEADER=FIELD", help=meaning)
    parser.add_argument("--preset", metavar="ID", help="the size every photo must have, 413x531 照片统一的尺寸")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


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


def spare(originals, targets):
    """Raise OutputError where a target is an original or another target, whatever name or link it is called by."""
    taken = {Path(original).resolve() for original in originals if original}
    for target in filter(None, targets):
        path = Path(target).resolve()
        if path in taken or any(path.exists() and other.exists() and path.samefile(other) for other in taken):
            raise OutputError("command.same_file", file=path.name)
        taken.add(path)


def season_of(options):
    """The season that was asked for, with the size of photos that was."""
    from toolkit.season import load_season

    return load_season(options.season).with_preset(options.preset)
