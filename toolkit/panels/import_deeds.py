"""What an import does beyond the page: take an upload, open and read a workbook, audit it, keep it in the workspace."""

import tempfile
import time
from datetime import datetime
from pathlib import Path

from toolkit.audit import AuditStoppedError
from toolkit.intake.by_hand import open_by_hand
from toolkit.intake.cohort import read_draft
from toolkit.intake.draft import open_draft
from toolkit.intake.refusal import WorkbookError
from toolkit.panels import importing, renewing
from toolkit.panels.counts import counts_of
from toolkit.panels.photos.clicks import arrived
from toolkit.panels.photos.clicks import fresh as fresh_look
from toolkit.panels.photos.keeping import kept_album
from toolkit.panels.photos.source_deeds import OURS, arrive
from toolkit.panels.spreadsheets import is_sample, sample
from toolkit.panels.state import Filters, Notice, opened, replace
from toolkit.season import load_season
from toolkit.words import say
from toolkit.workspace import Import

READ, TIDY, BEGIN, AUDIT = (f"panels.job.{phase}" for phase in ("read", "tidy", "begin", "audit"))


def upload(desk, name, at, size, buffers=()):
    """One piece of a file that the tutor picked; the last one starts the reading."""
    pieces = desk.uploads if at else desk.uploads.clear() or desk.uploads
    pieces[at] = bytes(buffers[0]) if buffers else b""
    if sum(map(len, pieces.values())) >= size:
        content = b"".join(pieces[place] for place in sorted(pieces))
        desk.uploads.clear()
        desk.run(READ, lambda report: _uploaded(desk, content, name, report))


def pick(desk, path):
    """A file of this computer's disk."""
    desk.run(READ, lambda report: _to_the_page(desk, *_open(desk, Path(path), report), file_name=Path(path).name))


def column(desk, sheet, letter, field):
    """What a column is; the file is read again with it, quietly."""
    desk.change(importing=importing.choose_column(desk.state.importing, sheet, letter, field))
    _read_again(desk)


def sheet(desk, sheet):
    """Which sheet is read."""
    desk.change(importing=importing.choose_sheet(desk.state.importing, sheet))
    _read_again(desk)


def season(desk, id):
    """Which season the cohort is judged by."""
    desk.change(importing=importing.choose_season(desk.state.importing, load_season(id), desk.state.today))
    _read_again(desk)


def start(desk):
    """Audit the workbook as the page shows it."""
    plan = desk.state.importing
    if not importing.says_who(plan):
        return
    if plan.remember:
        desk.workspace.remember_mapping(importing.decided(plan))
    desk.run(BEGIN, lambda report: _audited(desk, plan, report))


def reopen(desk, cohort, state=None, page="audit", looking=None):
    """A cohort of the workspace: read and audited anew; back to its columns where the file has changed since.

    ``page``: where it is shown; ``looking``: which photos, on the page of photos.
    """
    wanted = {"filters": Filters(state=state)} if state else {}

    def work(report):
        done = _reopened(desk, cohort, report)

        def shown(now):
            now = done(now)
            return now if now.importing else arrived(replace(now, page=page, **wanted), looking)

        return shown

    desk.run(READ, work, after=arrive)


def open_sample(desk):
    """The sample cohort, read and audited at once."""

    def work(report):
        draft, cohort = _open(desk, sample(), report, remembered=False)
        own = {recent.name for recent in desk.workspace.recent() if not is_sample(recent.latest)}
        name = importing.free_name(say("panels.pick.sample", desk.state.lang), own)
        return _audited(desk, _plan(desk, draft, cohort, file_name=sample().name, name=name), report)

    desk.run(READ, work)


def _open(desk, path, report, remembered=True):
    memory = desk.workspace.remembered() if remembered else None
    draft = _draft(path, memory, lambda rows: report(READ, rows))
    return draft, _tidied(draft, load_season(), report)


def _draft(path, memory, progress):
    """The opened workbook; where no column name is recognised, the columns are the tutor's to name."""
    try:
        return open_draft(path, remembered=memory, progress=progress)
    except WorkbookError as error:
        draft = open_by_hand(path, remembered=memory, progress=progress) if error.key == "intake.no_header" else None
        if draft is None:
            raise
        return importing.to_confirm(draft)


def _tidied(draft, season, report):
    _go_on(report(TIDY, people=sum(len(draft.tables[sheet].rows) for sheet in draft.sheets)))
    cohort = read_draft(draft, season)
    _go_on(report(TIDY, people=len(cohort)))
    return cohort


def _go_on(wanted):
    if wanted is False:
        raise AuditStoppedError


def _uploaded(desk, content, name, report):
    """An upload lies on the disk only while it is read."""
    with tempfile.TemporaryDirectory(dir=desk.workspace.folder, prefix=".open-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / Path(name.replace("\\", "/")).name
        path.write_bytes(content)
        draft, cohort = _open(desk, path, report)
    return _to_the_page(desk, draft, cohort, file_name=path.name, content=content)


def _plan(desk, draft, cohort, **about):
    plan = importing.importing(draft, load_season(), desk.state.today, **about)
    before = importing.chosen_before(importing.latest_of(plan.name, desk.workspace.recent()))
    return replace(plan, cohort=cohort, day=before or plan.day)


def _to_the_page(desk, draft, cohort, **about):
    plan = _plan(desk, draft, cohort, **about)
    return lambda state: replace(state, page="audit", picking=False, person=None, importing=plan)


def _read_again(desk):
    """The cohort that the columns make now, unless the tutor has changed them once more by then."""
    plan = desk.state.importing

    def work(report):
        cohort = read_draft(plan.draft, plan.season)

        def done(state):
            now = state.importing
            same = now and now.draft is plan.draft and now.season is plan.season
            return replace(state, importing=replace(now, cohort=cohort)) if same else state

        return done

    desk.run(None, work)


def _audited(desk, plan, report):
    began = time.monotonic()
    cohort = plan.cohort or _tidied(plan.draft, plan.season, report)
    cohort = replace(cohort, path=plan.path or Path(plan.file_name))
    now, known = datetime.now(), renewing.cohort_called(desk.workspace, plan.name)
    album = known and kept_album(desk.workspace.photos(known), cohort, plan.season, plan.day)
    found, history = renewing.judged(
        desk.workspace, known, cohort, plan, now, album, lambda done, of: report(AUDIT, done, of, len(cohort))
    )
    about = {"imported": cohort, "renewed": found, "known": history}
    result = opened(found.settled.audit, plan.name, None, datetime.now(), time.monotonic() - began, **about)
    _go_on(report(AUDIT, people=len(cohort)))
    result = replace(result, cohort_id=_record(desk.workspace, plan, result, album))
    recents = tuple(desk.workspace.recent())
    fresh = {"filters": Filters(), "edited": None, "album": album, "followed": album, "looking": fresh_look(album)}
    return lambda state: replace(
        state, page="audit", opened=result, importing=None, picking=False, person=None, recents=recents, **fresh
    ).without("changed", "mended", *OURS)


def _record(workspace, plan, result, album):
    """Keeps what was imported, and what the page says about it."""
    counts = counts_of(result, album)
    chosen = {sheet: {column.letter: column.field or "" for column in plan.draft.columns[sheet]} for sheet in plan.draft.sheets}
    return workspace.record_import(
        plan.name,
        Import(
            at=result.at.isoformat(timespec="seconds"),
            file_name=plan.file_name,
            sha256=plan.draft.book.sha256,
            season=plan.season.id,
            as_of=plan.day.isoformat(),
            sheet=plan.draft.sheets[0] if len(plan.draft.sheets) == 1 else None,
            mapping=chosen,
            counts=counts,
            path=str(plan.path.absolute()) if plan.path else None,
        ),
        plan.content,
        result.renewed,
    )


def _reopened(desk, cohort, report):
    recent = next(found for found in desk.workspace.recent() if found.cohort == cohort)
    latest = recent.latest
    with desk.workspace.file(cohort) as path:
        draft, read = _open(desk, path, report)
        content = None if latest.path else path.read_bytes()
    plan = _plan(desk, draft, read, file_name=latest.file_name, content=content, name=recent.name)
    if draft.book.sha256 != latest.sha256:
        changed = Notice("changed", "info", "panels.notice.changed", {"name": recent.name})
        return lambda state: replace(state, page="audit", picking=False, person=None, importing=plan).told(changed)
    day = importing.chosen_before(latest) or load_season(latest.season).proposed_day(desk.state.today)
    plan = replace(_as_before(plan, latest), day=day)
    return _audited(desk, plan, report)


def _as_before(plan, latest):
    """The same file again: its sheets, columns and season as they were."""
    draft = plan.draft
    for sheet, chosen in latest.mapping.items():
        columns = tuple(replace(column, field=chosen.get(column.letter) or None) for column in draft.columns[sheet])
        draft = replace(draft, columns={**draft.columns, sheet: columns})
    plan = replace(plan, draft=draft, season=load_season(latest.season), cohort=None)
    return importing.choose_sheet(plan, latest.sheet or importing.ALL_SHEETS)


DEEDS = {
    "upload": upload,
    "pick": pick,
    "column": column,
    "sheet": sheet,
    "season": season,
    "start": start,
    "reopen": reopen,
    "sample": open_sample,
}
