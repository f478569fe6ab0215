from dataclasses import replace
from datetime import date

from tests.verbs import flags, passes, spares
from toolkit.rules.step12_slip import slip_not_checked, slip_not_printed
from toolkit.season import load_season

SUBMITTED = {"submitted": "是"}


def test_slip_not_printed():
    flags(slip_not_printed, severity="error", slip_printed="否", today=date(2025, 2, 24), **SUBMITTED)
    flags(slip_not_printed, case="review", severity="blocker", slip_printed="否", today=date(2025, 2, 25), **SUBMITTED)
    flags(slip_not_printed, case="review", slip_printed="否", today=date(2025, 3, 20), **SUBMITTED)
    passes(slip_not_printed, slip_printed="是", **SUBMITTED)
    passes(slip_not_printed, slip_printed="否", reviewed="是", today=date(2025, 3, 1), **SUBMITTED)
    spares(slip_not_printed, slip_printed=None, **SUBMITTED)
    spares(slip_not_printed, slip_printed="否", submitted="否")
    spares(slip_not_printed, slip_printed="否")
    season = load_season()
    guessed = replace(season, milestones=tuple(replace(m, status="approximate") for m in season.milestones))
    assert slip_not_printed("否", season=guessed, today=date(2025, 3, 1)) is True


def test_slip_not_checked():
    flags(slip_not_checked, severity="warning", slip_checked="否", slip_printed="是")
    flags(slip_not_checked, slip_checked="否")
    passes(slip_not_checked, slip_checked="是", slip_printed="是")
    passes(slip_not_checked, slip_checked="否", slip_printed="否")
    spares(slip_not_checked, slip_checked=None, slip_printed="是")
