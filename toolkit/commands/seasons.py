"""The command ``seasons``: what seasons there are, with their dates and how sure they are."""

from toolkit.words import say

NAME, HELP = "seasons", "what seasons there are, with their dates 有哪些年份，日期是否确定"


def add(parser):
    """Says what the command asks for."""
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.set_defaults(run=run)


def run(options):
    """Prints the seasons."""
    from toolkit.season import load_season, seasons

    for id in seasons():
        season = load_season(id)
        print(f"{id}  {season.label(options.lang)}")
        for milestone in season.milestones:
            name = milestone.zh if options.lang == "zh" else milestone.en
            status = say(f"season.{milestone.status}", options.lang)
            print(f"  {milestone.start} – {milestone.end}  {name}  ({status}: {milestone.source})")
