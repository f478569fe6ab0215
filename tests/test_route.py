"""What to do about a fault changes with the day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from toolkit.route import NOT_REGISTERED, route, stage
from toolkit.rules.catalogue import by_id, catalogue
from toolkit.season import load_season
from toolkit.words import LANGUAGES

SEASON = load_season()
EARLY, OPEN, CLOSED, REVIEW, AFTER = (date(2025, *day) for day in ((1, 10), (2, 15), (2, 23), (2, 25), (3, 11)))
GENDER, SITE, DAMAGED, AGE = (
    by_id()[id] for id in ("S06-GENDER-ID-MISMATCH", "S11-SITE-CITY-MISMATCH", "S06-ID-EXCEL-DAMAGED", "S06-ID-AGE")
)
PAPERS = replace(GENDER, field="review_materials", due="review", late="nobody")


def said(rule, day, lang="zh"):
    return route(rule, SEASON, day, lang).sentence


def rank(rule, day):
    return route(rule, SEASON, day).rank


def test_the_stages_of_a_season():
    window, review = SEASON.window, SEASON.milestone("review")
    one = timedelta(days=1)
    days = [window.start - one, window.start, window.end, window.end + one, review.start, review.end, review.end + one]
    stages = ["early", "open", "open", "closed", "review", "review", "after"]
    assert [stage(SEASON, day) for day in days] == stages


def test_while_the_window_is_open_the_candidate_corrects_it():
    assert said(GENDER, OPEN) == "2月21日 24:00 前请考生在系统里改；已提交的点“重新报考”，改完一定再提交"
    assert said(DAMAGED, OPEN).startswith("教务老师先核对、改表")
    assert said(GENDER, EARLY) == "先在表里改好，2月8日网报开放后照着填"
    assert "21 Feb" in said(GENDER, OPEN, "en")


def test_after_the_close_it_depends_on_who_can_still_change_it():
    assert "签申请表之前告诉考点，签了字只有国家卫健委能改" in said(GENDER, CLOSED)
    assert "2月25日起" in said(GENDER, CLOSED)
    assert "考生和老师都改不了" in said(SITE, CLOSED)
    assert "对照原件核对" in said(AGE, CLOSED)


def test_at_the_review_the_signature_is_the_limit():
    for rule in (GENDER, SITE):
        assert said(rule, REVIEW).startswith("正在现场审核（到3月10日）：签申请表之前")
    assert "只有国家卫健委能改" in said(GENDER, AFTER)
    assert "今年改不了" in said(SITE, AFTER)


@pytest.mark.parametrize("field", sorted(NOT_REGISTERED))
def test_who_has_not_registered_submits_in_time_or_not_at_all(field):
    missed = replace(SITE, field=field)
    assert said(missed, OPEN) == "2月21日 24:00 前一定提交，错过无法补报名"
    sentence = "网报已截止，无法补报名：登录系统核实，确实没报上的今年报不了"
    assert {said(missed, day) for day in (CLOSED, REVIEW, AFTER)} == {sentence}
    assert "无法补报名" not in said(replace(missed, late=None), CLOSED)


def test_nobody_registers_again_for_what_stands_in_no_form():
    account = replace(AGE, field="security_q")
    assert said(account, OPEN) == "考生在2月21日前办好，不用为它重新报考"
    assert said(account, CLOSED) == said(account, AFTER) == "不影响已经报的名，仍请考生办好"
    assert "重新报考" in said(replace(account, late="nobody"), OPEN)


def test_what_may_stay_as_it_is_gives_no_reason_to_register_again():
    for rule in catalogue():
        if rule.late is None and rule.due == "registration":
            assert "点“重新报考”" not in said(rule, OPEN), rule.id
    assert said(replace(SITE, severity="warning"), OPEN) == said(AGE, OPEN)
    assert said(AGE, OPEN) == "请考生对照原件核对；系统里也写错了的，2月21日 24:00 前改"


def test_what_has_a_day_of_its_own_goes_by_that_day():
    assert said(PAPERS, OPEN) == said(PAPERS, SEASON.milestone("review").end) == "考生在3月10日（现场审核截止）前办好"
    assert said(PAPERS, AFTER) == "现场审核已过，自己补不了，马上问考点"
    assert said(replace(PAPERS, late=None), AFTER) == "现场审核已过，马上补上，并告诉考点"
    assert said(replace(PAPERS, due="skills_payment"), AFTER) == "考生在约4月15日（技能缴费截止）前办好"


def test_a_day_that_is_not_official_says_so():
    expected = replace(SEASON.window, status="expected")
    season = replace(SEASON, milestones=(expected, *SEASON.milestones[1:]))
    assert route(GENDER, season, OPEN).sentence.startswith("约2月21日")


def test_what_is_only_a_hint_needs_no_route():
    assert said(by_id()["S06-ETHNIC-NAME-HINT"], CLOSED) == "看一眼即可，不影响提交"


def test_what_will_soon_be_too_late_comes_first():
    for day in (EARLY, OPEN):
        assert rank(GENDER, day) == rank(SITE, day) < rank(AGE, day) == rank(PAPERS, day)
    for day in (CLOSED, REVIEW):
        assert (
            rank(PAPERS, day)
            == rank(GENDER, day)
            < rank(SITE, day)
            < rank(AGE, day)
            < rank(replace(SITE, field="submitted"), day)
        )
    assert rank(GENDER, AFTER) < rank(AGE, AFTER) < rank(SITE, AFTER)


@pytest.mark.parametrize("day", [EARLY, OPEN, CLOSED, REVIEW, AFTER, date(2025, 12, 31)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_has_a_route_on_every_day(day, lang):
    for rule in catalogue():
        sentence = said(rule, day, lang)
        assert len(sentence) > 8
        assert not {"{", "}", "！", "!"} & set(sentence)
