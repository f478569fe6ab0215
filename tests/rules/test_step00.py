"""The window, the review, the payment, and what other registers say: before, in and after each span of days."""

from dataclasses import replace
from datetime import date

from tests.verbs import RAN, TODAY, fell_over, flags, passes, spares
from toolkit.columns import Columns
from toolkit.facts import process
from toolkit.fields import fields
from toolkit.intake.values import reader
from toolkit.rules import step00_season
from toolkit.rules.engine import apply
from toolkit.rules.step00_links import (
    certificate_not_found_online,
    differs_from_practice_register,
    diploma_not_confirmed,
    police_check_not_passed,
)
from toolkit.rules.step00_season import few_work_days_left, papers_not_begun, syllabus_has_changed
from toolkit.rules.step00_window import (
    exempt_but_not_registered,
    last_days_to_submit,
    not_paid_in_time,
    not_submitted_in_time,
    papers_too_late,
    success_claimed_too_early,
)
from toolkit.season import load_season

SEASON = load_season()
BEFORE, FIRST, LAST, AFTER = date(2025, 2, 7), date(2025, 2, 8), date(2025, 2, 21), date(2025, 2, 22)
IN_REVIEW, AFTER_REVIEW = date(2025, 3, 10), date(2025, 3, 11)


def with_status(id, status):
    """The season with one milestone of another certainty."""
    return replace(SEASON, milestones=tuple(replace(m, status=status) if m.id == id else m for m in SEASON.milestones))


def with_window(**days):
    """The season with another first or last day of the registration."""
    return replace(SEASON, milestones=(replace(SEASON.window, **days), *SEASON.milestones[1:]))


def with_review(season, start):
    """A season whose site review starts on another day."""
    return replace(season, milestones=tuple(replace(m, start=start) if m.id == "review" else m for m in season.milestones))


def test_not_submitted_in_time():
    flags(not_submitted_in_time, severity="blocker", submitted="否", today=AFTER)
    flags(not_submitted_in_time, severity="blocker", submitted="填到一半", today=AFTER)
    flags(not_submitted_in_time, case="blank", severity="warning", submitted=None, today=AFTER)
    passes(not_submitted_in_time, submitted="是", today=AFTER)
    passes(not_submitted_in_time, submitted="否", today=LAST)
    passes(not_submitted_in_time, submitted="否", today=BEFORE)
    spares(not_submitted_in_time, name="周思远", today=AFTER)
    assert not_submitted_in_time("否", season=with_status("registration", "expected"), today=AFTER) == "estimated"


def test_last_days_to_submit():
    flags(last_days_to_submit, severity="error", submitted="否", today=date(2025, 2, 18))
    flags(last_days_to_submit, case=None, severity="error", submitted="否", today=date(2025, 2, 20))
    flags(last_days_to_submit, case="today", severity="error", submitted="否", today=LAST)
    flags(last_days_to_submit, case="week", severity="warning", submitted="否", today=date(2025, 2, 17))
    flags(last_days_to_submit, case="week", severity="warning", submitted="否", today=date(2025, 2, 14))
    flags(last_days_to_submit, case="blank", severity="warning", submitted=None, today=LAST)
    passes(last_days_to_submit, submitted="否", today=date(2025, 2, 13))
    passes(last_days_to_submit, submitted="否", today=BEFORE)
    passes(last_days_to_submit, submitted="否", today=AFTER)
    passes(last_days_to_submit, submitted="是", today=LAST)
    spares(last_days_to_submit, name="周思远", today=LAST)
    assert last_days_to_submit("否", 0, season=with_status("registration", "expected")) == "week"
    short = with_window(start=LAST)
    assert [process.days_left(season=short, today=day) for day in (date(2025, 2, 20), LAST, AFTER)] == [None, 0, None]


def test_the_last_days_of_a_short_window_are_inside_it():
    short = with_window(start=LAST)
    assert notes(few_work_days_left, short, submitted=["否"], today=LAST) == [(None, "warning")]


def test_exempt_but_not_registered():
    exempt = {"skill_exempt": "是"}
    flags(exempt_but_not_registered, severity="blocker", submitted="否", today=AFTER, **exempt)
    flags(exempt_but_not_registered, case="open", severity="warning", submitted="否", today=FIRST, **exempt)
    flags(exempt_but_not_registered, case="open", severity="warning", submitted=None, today=LAST, **exempt)
    flags(exempt_but_not_registered, case="blank", severity="warning", submitted=None, today=AFTER, **exempt)
    passes(exempt_but_not_registered, submitted="否", today=BEFORE, **exempt)
    passes(exempt_but_not_registered, submitted="是", today=AFTER, **exempt)
    spares(exempt_but_not_registered, submitted="否", skill_exempt="否", today=AFTER)
    spares(exempt_but_not_registered, today=AFTER, **exempt)
    assert exempt_but_not_registered("否", season=with_status("registration", "expected"), today=AFTER) == "estimated"


def test_papers_too_late():
    late = {"review_materials": "否", "submitted": "是"}
    flags(papers_too_late, severity="blocker", today=AFTER_REVIEW, **late)
    passes(papers_too_late, today=IN_REVIEW, **late)
    passes(papers_too_late, today=AFTER_REVIEW, reviewed="是", **late)
    passes(papers_too_late, review_materials="是", submitted="是", today=AFTER_REVIEW)
    spares(papers_too_late, review_materials=None, submitted="是", today=AFTER_REVIEW)
    spares(papers_too_late, review_materials="否", submitted="否", today=AFTER_REVIEW)
    assert papers_too_late("否", season=with_status("review", "approximate"), today=AFTER_REVIEW) == "estimated"


def test_not_paid_in_time():
    unpaid = {"paid": "否", "reviewed": "是"}
    flags(not_paid_in_time, case="estimated", severity="warning", today=date(2025, 4, 16), **unpaid)
    passes(not_paid_in_time, today=date(2025, 4, 15), **unpaid)
    passes(not_paid_in_time, today=date(2025, 4, 16), skill_exempt="是", **unpaid)
    flags(not_paid_in_time, case="estimated", today=date(2025, 7, 16), skill_exempt="是", **unpaid)
    passes(not_paid_in_time, paid="是", reviewed="是", today=date(2025, 4, 16))
    spares(not_paid_in_time, paid=None, reviewed="是", today=date(2025, 4, 16))
    spares(not_paid_in_time, paid="否", reviewed="否", today=date(2025, 4, 16))
    assert not_paid_in_time("否", season=with_status("skills_payment", "official"), today=date(2025, 4, 16)) is True


def test_success_claimed_too_early():
    flags(success_claimed_too_early, severity="info", step_status="报名成功", reviewed="否")
    flags(success_claimed_too_early, step_status="网报成功", reviewed="是", paid="否")
    passes(success_claimed_too_early, step_status="报名成功", reviewed="是", paid="是")
    passes(success_claimed_too_early, step_status="报名成功")
    passes(success_claimed_too_early, step_status="还未成功", reviewed="否")
    passes(success_claimed_too_early, step_status="填到第八步", reviewed="否")


def notes(rule, season=SEASON, today=TODAY, **columns):
    """What a rule says about a whole sheet: (position, severity) of each finding."""
    height = len(next(iter(columns.values())))
    result = apply(rule, Columns(columns, height, season, today))
    assert not fell_over(result)
    found = result.findings
    if found:
        RAN.setdefault(rule.id, set()).add("flags")
    else:
        RAN.setdefault(rule.id, set()).add("passes")
    return [(finding.position, finding.severity) for finding in found]


def test_few_work_days_left():
    said = [(None, "warning")]
    assert notes(few_work_days_left, submitted=["否", "是"], today=date(2025, 2, 18)) == said
    assert notes(few_work_days_left, submitted=["否", "否"], today=LAST) == said
    assert notes(few_work_days_left, name=["周思远"], today=LAST) == said
    assert notes(few_work_days_left, submitted=["否"], today=date(2025, 2, 17)) == []
    assert notes(few_work_days_left, submitted=["是", "是"], today=LAST) == []
    assert notes(few_work_days_left, submitted=["否"], today=BEFORE) == []
    assert notes(few_work_days_left, submitted=["否"], today=AFTER) == []


def test_the_festival_shortens_the_days():
    around = with_window(start=date(2025, 1, 20), end=date(2025, 2, 7))
    assert notes(few_work_days_left, around, submitted=["否"], today=date(2025, 1, 23)) == [(None, "warning")]
    assert notes(few_work_days_left, around, submitted=["否"], today=date(2025, 1, 22)) == []  # the Sunday 26th is worked
    assert notes(few_work_days_left, around, submitted=["否"], today=date(2025, 2, 1)) == [(None, "warning")]
    longer = with_window(start=date(2025, 1, 20), end=date(2025, 2, 14))
    assert notes(few_work_days_left, longer, submitted=["否"], today=date(2025, 1, 27)) == [(None, "warning")]
    assert notes(few_work_days_left, longer, submitted=["否"], today=date(2025, 1, 28)) == []  # nine after the festival


def test_a_saturday_is_no_work_day():
    longer = with_window(end=AFTER)
    assert notes(few_work_days_left, longer, submitted=["否"], today=date(2025, 2, 18)) == [(None, "warning")]
    four_after_a_weekend = with_window(end=date(2025, 2, 27))
    assert notes(few_work_days_left, four_after_a_weekend, submitted=["否"], today=AFTER) == [(None, "warning")]


def test_the_calendar_is_asked_only_where_weekdays_leave_a_doubt():
    asked = []
    original, step00_season.work_days = step00_season.work_days, lambda *days: asked.append(days) or (0, True)
    try:
        assert notes(few_work_days_left, submitted=["否"], today=date(2025, 2, 15)) == []
        assert not asked
        assert notes(few_work_days_left, submitted=["否"], today=date(2025, 2, 18)) == [(None, "warning")]
        assert asked
    finally:
        step00_season.work_days = original


def test_papers_not_begun():
    said = [(None, "warning")]
    assert notes(papers_not_begun, review_materials=["否", "否", None], today=LAST) == said
    assert notes(papers_not_begun, review_materials=["否", "否"], today=IN_REVIEW) == said
    assert notes(papers_not_begun, review_materials=["否", "是"], today=AFTER) == []
    assert notes(papers_not_begun, review_materials=["否"], today=date(2025, 2, 20)) == []
    assert notes(papers_not_begun, review_materials=["否"], today=AFTER_REVIEW) == []
    assert notes(papers_not_begun, review_materials=[None, None], today=AFTER) == []
    assert notes(papers_not_begun, name=["周思远"], today=AFTER) == []
    five, four = (with_review(SEASON, day) for day in (date(2025, 3, 3), date(2025, 2, 28)))  # work days between
    assert notes(papers_not_begun, five, review_materials=["否"], today=AFTER) == []
    assert notes(papers_not_begun, four, review_materials=["否"], today=AFTER) == said
    before = with_window(start=date(2025, 1, 13), end=date(2025, 1, 26))
    around_the_festival = with_review(before, date(2025, 2, 8))  # 27 January, 5 to 7 February
    assert notes(papers_not_begun, around_the_festival, review_materials=["否"], today=date(2025, 1, 26)) == said


def test_syllabus_has_changed():
    assert notes(syllabus_has_changed, category=["临床", "中医"]) == [(None, "info")]
    assert notes(syllabus_has_changed, category=["临床"], today=date(2025, 8, 24)) == [(None, "info")]
    assert notes(syllabus_has_changed, category=["临床"], today=date(2025, 8, 25)) == []
    assert notes(syllabus_has_changed, replace(SEASON, syllabus_changed=False), category=["临床"]) == []


def test_differs_from_practice_register():
    held = {"cert_type": "助理"}
    flags(differs_from_practice_register, severity="blocker", name="周思远", registered_same="否", **held)
    flags(differs_from_practice_register, case="name", severity="blocker", name="周思远", name_registered="周思苑", **held)
    passes(differs_from_practice_register, name="周思远", name_registered="周思远", **held)
    passes(differs_from_practice_register, name="周思远", registered_same="是", **held)
    spares(differs_from_practice_register, name="周思远", registered_same="待查", **held)
    spares(differs_from_practice_register, name="周思远", **held)
    spares(differs_from_practice_register, name="周思远", registered_same="否")


def test_police_check_not_passed():
    flags(police_check_not_passed, severity="blocker", id_verified="否", id_type="居民身份证")
    passes(police_check_not_passed, id_verified="是", id_type="居民身份证")
    spares(police_check_not_passed, id_verified=None, id_type="居民身份证")
    spares(police_check_not_passed, id_verified="否", id_type="外籍护照")


def test_a_check_that_was_not_made_is_no_refusal():
    for name in ("id_verified", "cert_verified", "diploma_verified"):
        read = reader(fields()[name], SEASON)
        assert read("未核验").value == read("待核验").value == "未核验"
        assert (read("不通过").value, read("通过").value) == ("否", "是")
    passes(police_check_not_passed, id_verified="未核验", id_type="居民身份证")


def test_certificate_not_found_online():
    upgrade = {"level": "执业", "path": "助理升执业"}
    flags(certificate_not_found_online, severity="blocker", cert_verified="否", **upgrade)
    flags(certificate_not_found_online, severity="error", cert_verified="否", level="执业", edu_level="大专")
    passes(certificate_not_found_online, cert_verified="是", **upgrade)
    spares(certificate_not_found_online, cert_verified="否", level="助理")


def test_diploma_not_confirmed():
    flags(diploma_not_confirmed, severity="blocker", diploma_verified="否", edu_level="本科")
    passes(diploma_not_confirmed, diploma_verified="是", edu_level="本科")
    passes(diploma_not_confirmed, diploma_verified="否", edu_level="研究生", on_post="研究生（在读）")
    spares(diploma_not_confirmed, diploma_verified="否", edu_level="中专")
    spares(diploma_not_confirmed, diploma_verified="否", edu_level="本科", edu_region="境外")
    spares(diploma_not_confirmed, diploma_verified=None, edu_level="本科")
