"""The notices before the steps: the window, the site review and the payment, each with its own last day.

Process columns are judged only where the sheet has them. A blank there says nothing for certain, so it is never more than a
warning; nor is a deadline that is only estimated.
"""

from toolkit.rules.rule import BLOCKER, ERROR, INFO, NOBODY, WARNING, Case, rule

LAST_DAYS = 3
LAST_WEEK = 7
ONCE_ZH = "网报错过时间无法补报名"


@rule(
    "S00-WINDOW-NOT-SUBMITTED",
    BLOCKER,
    zh="网报已经截止，没有提交",
    en="The window has closed and nothing was submitted",
    fix_zh="先登录系统核对是否真的没有提交；确实没有的，今年报不了，请告诉考生",
    fix_en="Log in and check; if it is so, tell the candidate that this year is lost",
    why_zh=ONCE_ZH,
    guide="二-5",
    late=NOBODY,
    over=("S00-WINDOW-COUNTDOWN", "S04-STARTED", "S05-NOTICE-NOT-AGREED", "S11-NOT-SUBMITTED"),
    cases={
        "blank": Case(
            WARNING,
            zh="网报已经截止，“是否提交”空着，请确认已经提交",
            en="The window has closed and the cell is blank: confirm that it was submitted",
            fix_zh="登录系统看报名状态，填“是”或“否”",
            fix_en="Log in, see the status and write 是 or 否",
        ),
        "estimated": Case(
            WARNING,
            zh="估计网报已经截止，没有提交",
            en="The window has probably closed and nothing was submitted",
        ),
    },
)
def not_submitted_in_time(submitted=None, *, season, today):
    """There is no late registration."""
    if submitted == "是" or today <= season.window.end:
        return False
    return _unless_blank(submitted, _sure(season.window))


@rule(
    "S00-WINDOW-COUNTDOWN",
    ERROR,
    zh="网报还剩 {days_left} 天，还没有提交",
    en="The window closes in {days_left} days and nothing is submitted",
    fix_zh="今天就联系考生登录系统，填完提交",
    fix_en="Call the candidate today: complete the form and submit",
    why_zh=ONCE_ZH,
    guide="一、二-5",
    late=NOBODY,
    over=("S11-NOT-SUBMITTED",),
    cases={
        "today": Case(
            ERROR,
            zh="网报今天 24:00 截止，还没有提交",
            en="The window closes today at midnight and nothing is submitted",
            fix_zh="马上联系考生登录系统，填完提交",
            fix_en="Call the candidate at once: complete the form and submit",
        ),
        "week": Case(
            WARNING,
            fix_zh="联系考生，定好哪一天提交",
            fix_en="Agree with the candidate on a day",
        ),
        "blank": Case(
            WARNING,
            zh="网报快截止了，“是否提交”空着",
            en="The window closes soon and the cell is blank",
            fix_zh="问清有没有提交，填“是”或“否”",
            fix_en="Ask whether it was submitted and write 是 or 否",
        ),
    },
)
def last_days_to_submit(submitted=None, days_left=None, *, season):
    """There is no late registration, and the portal is slow in the last days."""
    if submitted == "是" or days_left is None or days_left > LAST_WEEK:
        return False
    if days_left > LAST_DAYS or _sure(season.window) is not True:
        return _unless_blank(submitted, "week")
    return _unless_blank(submitted, "today" if days_left == 0 else True)


@rule(
    "S00-SKILL-EXEMPT-MUST-REGISTER",
    BLOCKER,
    zh="技能免考也要网报，网报已经截止，没有提交",
    en="Exempt from the skills test, but not registered before the close",
    fix_zh="先登录系统核对；确实没有提交的，立即向考点说明情况",
    fix_en="Log in and check; if it is so, tell the exam site at once",
    why_zh="技能免考考生一样需进行网报，" + ONCE_ZH,
    guide="二-2、二-5",
    only="exempt_from_skills",
    late=NOBODY,
    over=("S00-WINDOW-NOT-SUBMITTED", "S00-WINDOW-COUNTDOWN", "S11-NOT-SUBMITTED"),
    cases={
        "open": Case(
            WARNING,
            zh="技能免考的考生一样要网报，还没有提交",
            en="Exempt from the skills test, still to register",
            fix_zh="提醒考生：免考只免技能，网报不能省，截止前要提交",
            fix_en="Tell the candidate: the exemption does not cover the registration",
        ),
        "blank": Case(
            WARNING,
            zh="技能免考的考生一样要网报，“是否提交”空着，请确认",
            en="Exempt from the skills test, and the cell is blank: confirm that it was submitted",
            fix_zh="登录系统看报名状态，填“是”或“否”",
            fix_en="Log in, see the status and write 是 or 否",
        ),
        "estimated": Case(
            WARNING,
            zh="技能免考也要网报，估计已经截止，没有提交",
            en="Exempt, not registered, and the window has probably closed",
        ),
    },
)
def exempt_but_not_registered(submitted=None, *, season, today):
    """The exemption covers the skills test, never the registration."""
    if submitted == "是" or today < season.window.start:
        return False
    return "open" if today <= season.window.end else _unless_blank(submitted, _sure(season.window))


@rule(
    "S00-REVIEW-MATERIALS-LATE",
    BLOCKER,
    zh="现场审核已经结束，审核材料没有交",
    en="The site review is over and the papers were not handed in",
    fix_zh="立即向考点问清能不能补交",
    fix_en="Ask the exam site at once whether they still take them",
    why_zh="网报完成须按时提交审核材料，不交等于没有报名",
    guide="二-11",
    only="has_submitted",
    late=NOBODY,
    due="review",
    cases={
        "estimated": Case(
            WARNING,
            zh="估计现场审核已经结束，审核材料没有交",
            en="The site review is probably over and the papers were not handed in",
        )
    },
)
def papers_too_late(review_materials, reviewed=None, *, season, today):
    """Without the papers in time the registration does not count."""
    review = season.milestone("review")
    return review_materials == "否" and reviewed != "是" and today > review.end and _sure(review)


@rule(
    "S00-PAYMENT-MISSING",
    BLOCKER,
    zh="缴费已经截止，没有缴费",
    en="The payment period is over and nothing was paid",
    fix_zh="立即向考点问清能不能补缴",
    fix_en="Ask the exam site at once whether it can still be paid",
    why_zh="报名成功最终以网上缴费为准",
    guide="二-14",
    only="passed_review",
    late=NOBODY,
    due="skills_payment",
    cases={
        "estimated": Case(
            WARNING,
            zh="估计缴费时间已过，没有缴费，请以考点通知为准",
            en="The payment period is probably over and nothing was paid: see the exam site's notice",
            fix_zh="看考点的缴费通知；还能缴的马上缴",
            fix_en="See the exam site's notice and pay at once if it is still open",
        )
    },
)
def not_paid_in_time(paid, exempt_from_skills=None, *, season, today):
    """The registration counts only when it is paid; who is exempt from the skills test pays for the written one alone."""
    payment = season.milestone("written_payment" if exempt_from_skills else "skills_payment")
    return paid == "否" and today > payment.end and _sure(payment)


@rule(
    "S00-SUCCESS-IS-NOT-FINAL",
    INFO,
    zh="写着报名成功，但审核或缴费还没有完成",
    en="Called a success, but review or payment is open",
    fix_zh="告诉考生：现场审核通过并缴费后才算报上名",
    fix_en="Tell the candidate: only review and payment make it final",
    why_zh="网报成功不代表报名最终成功",
    guide="二-13",
    fix_by="tutor",
)
def success_claimed_too_early(step_status, claims_success, reviewed=None, paid=None):
    """The portal's word of success means only that the form was submitted."""
    return claims_success and "否" in (reviewed, paid)


def _sure(milestone):
    """True for a date that was announced; an expected or estimated one never carries more than a warning."""
    return True if milestone.status == "official" else "estimated"


def _unless_blank(answer, verdict):
    return "blank" if answer is None else verdict
