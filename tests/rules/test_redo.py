from datetime import date

from tests.verbs import flags, outcome, passes, spares
from toolkit.audit import judge_one
from toolkit.fields import fields
from toolkit.intake.values import reader
from toolkit.rules.redo import reopened_and_not_submitted, slip_older_than_submission
from toolkit.season import load_season

AFTER = date(2025, 2, 22)


def test_reopened_and_not_submitted():
    flags(reopened_and_not_submitted, severity="blocker", redo_open="是")
    flags(reopened_and_not_submitted, severity="blocker", redo_open="是", submitted="是")
    flags(reopened_and_not_submitted, case="closed", severity="blocker", redo_open="是", today=AFTER)
    flags(reopened_and_not_submitted, redo_open="是", today=date(2025, 2, 8))
    found = outcome(reopened_and_not_submitted, date(2025, 2, 21), {"redo_open": "是"}).findings
    assert [finding.case for finding in found] == [None]
    passes(reopened_and_not_submitted, redo_open="否")
    passes(reopened_and_not_submitted, redo_open="是", today=date(2025, 2, 7))
    passes(reopened_and_not_submitted, redo_open="是", reviewed="是", today=AFTER)
    spares(reopened_and_not_submitted, redo_open=None)


def test_what_sheets_write_in_this_column():
    read = reader(fields()["redo_open"], load_season())
    assert {read(text).value for text in ("重新报考中", "已点未提交", "未重新提交", "是")} == {"是"}
    assert {read(text).value for text in ("没有重报", "已重新提交", "否")} == {"否"}


def test_the_reopened_registration_is_said_alone():
    row = {"redo_open": "是", "submitted": "否", "skill_exempt": "是", "slip_printed": "否"}
    for today in (date(2025, 2, 20), AFTER):
        told = {finding[0] for finding in judge_one(row, load_season(), today)}
        assert "R-REDO-OPEN" in told
        assert not {id for id in told if id.startswith(("S00-", "S11-NOT", "S12-"))} - {"S00-HOLIDAY-SQUEEZE"}


def test_slip_older_than_submission():
    submitted = {"submitted": "是", "submitted_at": "2025-02-15"}
    flags(slip_older_than_submission, severity="error", slip_printed_at="2025-02-14", **submitted)
    passes(slip_older_than_submission, slip_printed_at="2025-02-15", **submitted)
    passes(slip_older_than_submission, slip_printed_at="2025-02", **submitted)
    passes(slip_older_than_submission, slip_printed_at="2025-02-14", slip_printed="否", **submitted)
    spares(slip_older_than_submission, slip_printed_at=None, **submitted)
    spares(slip_older_than_submission, slip_printed_at="2025-02-14", submitted="否", submitted_at="2025-02-15")
