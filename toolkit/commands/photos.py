"""The command ``photos``: a folder of photos in, what is wrong with each and whose it is out; mended copies where asked for."""

from collections import Counter
from datetime import date
from pathlib import Path

from toolkit.commands.options import add_cohort_options, season_of, spare
from toolkit.severity import ERROR
from toolkit.words import say

NAME, HELP = "photos", "check a folder of photos 检查一批照片"


def add(parser):
    """Says what the command asks for."""
    where = "a folder, a zip, or a workbook with pictures in its cells 照片的文件夹或压缩包"
    parser.add_argument("folder", metavar="DIR", help=where)
    add_cohort_options(parser)
    parser.add_argument("--cohort", metavar="FILE", help="whose photos they are 名册文件")
    parser.add_argument("--mend", metavar="OUTDIR", help="write mended copies into a new folder 生成合规副本")
    parser.add_argument("--json", metavar="OUT.json", help="write everything as JSON")
    parser.add_argument("--fail-on", choices=(ERROR,), help="exit 1 when a photo does not pass")
    parser.set_defaults(run=run)


def run(options):
    """Checks the photos; returns the exit code."""
    spare([options.folder, options.cohort], [options.json])
    from toolkit.photos.album import photos_of
    from toolkit.photos.gathering import gather
    from toolkit.photos.judging import judged
    from toolkit.workspace import open_workspace

    season = season_of(options)
    cohort = _cohort(options, season)
    source, pictures = gather(options.folder, open_workspace().photos())
    photos = photos_of(source.files, pictures, _people(cohort))
    checks = judged(photos, season, options.as_of or season.proposed_day(date.today()))
    if options.mend:
        _mend(source, photos, checks, cohort, season, options)
    if options.json:
        from toolkit.photos.report import write_json

        write_json(photos, checks, cohort, season, options.json, options.lang)
    _tell(source, photos, checks, cohort, options.lang)
    failed = any(check.verdict == "fail" for found in checks.values() for check in found)
    return 1 if options.fail_on and failed else 0


def _cohort(options, season):
    if not options.cohort:
        return None
    from toolkit.intake.cohort import read_cohort

    return read_cohort(options.cohort, season, sheet=options.sheet, chosen=dict(options.map))


def _people(cohort):
    from toolkit.photos.matching.whose import people_of

    return people_of(cohort) if cohort is not None else []


def _mend(source, photos, checks, cohort, season, options):
    """Writes the copies and their table into a new folder, and says how many there are."""
    from toolkit.fixlist.mended import row_of, write_mended
    from toolkit.photos.mending import wishes
    from toolkit.photos.mending.copies import mend_all

    lang = options.lang
    who = {one.place: one for one in _people(cohort)}
    asked = wishes.wanted(photos.values(), source, who, checks)
    copied = mend_all(asked, options.mend, template=season.photo.name, **wishes.limits(season))
    write_mended([row_of(one) for one in copied], Path(options.mend) / f"{say('command.mended_table', lang)}.xlsx", lang)
    left = sum(one.copy is None for one in copied)
    print(say("command.mended", lang, copies=len(copied) - left, folder=Path(options.mend).name, left=left))


def _tell(source, photos, checks, cohort, lang):
    """The result in a few lines, without a name of anybody or of a file."""
    verdicts = Counter(map(_verdict, checks.values()))
    print(say("command.photos", lang, photos=len(photos), folder=Path(source.path).name))
    for note in source.notes:
        print("  " + note.sentence(lang))
    for verdict in ("fail", "warn", "pass"):
        print(say(f"command.photos_{verdict}", lang, photos=verdicts[verdict]))
    if cohort is not None:
        owned = {photo.place for photo in photos.values() if photo.place}
        unmatched = sum(photo.place is None for photo in photos.values())
        print(say("command.photos_matched", lang, owned=len(owned), lacking=len(cohort) - len(owned), unmatched=unmatched))


def _verdict(checks):
    found = {check.verdict for check in checks}
    return next((verdict for verdict in ("fail", "warn") if verdict in found), "pass")
