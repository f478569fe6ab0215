"""The command ``audit``: a cohort in, findings, fix list and JSON out."""

import sys
from datetime import date

from toolkit.commands.options import add_cohort_options, season_of, spare
from toolkit.severity import BLOCKER, ERROR
from toolkit.words import say

NAME, HELP = "audit", "check a cohort spreadsheet 审核一份名册"


def add(parser):
    """Says what the command asks for."""
    parser.add_argument("file", metavar="FILE", help="xlsx, xls, et, ods, csv … 名册文件")
    add_cohort_options(parser)
    where = "a folder, a zip or a workbook with the photos; FILE itself for pictures in its cells 照片的文件夹或压缩包"
    parser.add_argument("--photos", metavar="DIR", help=where)
    parser.add_argument("--fixlist", metavar="OUT.xlsx", help="write the fix list 导出整改清单")
    parser.add_argument("--json", metavar="OUT.json", help="write everything as JSON")
    whole = "whole identity numbers in the fix list 清单里显示完整证件号"
    parser.add_argument("--show-numbers", action="store_true", help=whole)
    parser.add_argument("--fail-on", choices=(BLOCKER, ERROR), help="exit 1 when there is such a finding")
    parser.set_defaults(run=run)


def run(options):
    """Audits; returns the exit code."""
    spare([options.file, options.photos], [options.fixlist, options.json])
    from toolkit.audit import audit
    from toolkit.intake.cohort import read_cohort
    from toolkit.standing import standing

    season = season_of(options)
    cohort = read_cohort(options.file, season, sheet=options.sheet, chosen=dict(options.map))
    if options.photos:
        cohort = _with_photos(cohort, options.photos)
    today = date.today()
    result = audit(cohort, season, options.as_of or season.proposed_day(today))
    _write(result, options)
    _tell(result, standing(result), options.lang)
    if not options.as_of and result.today != today:
        print(say("command.out_of_season", options.lang, today=today, season=season.label(options.lang), day=result.today))
    severities = set(result.findings["severity"])
    failing = {BLOCKER: {BLOCKER}, ERROR: {BLOCKER, ERROR}}.get(options.fail_on, set())
    return 1 if severities & failing else 0


def _with_photos(cohort, path):
    from toolkit.photos.album import photos_of, with_photos
    from toolkit.photos.gathering import gather
    from toolkit.photos.matching.whose import people_of
    from toolkit.workspace import open_workspace

    source, pictures = gather(path, open_workspace().photos())
    return with_photos(cohort, photos_of(source.files, pictures, people_of(cohort)))


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
    print(say("command.clean", lang, people=stand.counts["clean"]))
    print(say("command.unjudged", lang, people=stand.counts["not_judged"], rules=unjudged))
    for id in result.coverage.loc[result.coverage["note"].fillna("").str.startswith("failed:"), "rule"]:
        print(say("command.failed", lang, rule=id), file=sys.stderr)
