"""Step 12, 打印成功通知单."""

from toolkit.rules.rule import BLOCKER, ERROR, NOBODY, WARNING, Case, rule


@rule(
    "S12-SLIP-NOT-PRINTED",
    ERROR,
    zh="《报名成功通知单》还没有打印",
    en="The slip has not been printed",
    fix_zh="登录系统，打印《报名成功通知单》",
    fix_en="Log in and print the slip",
    why_zh="现场审核的必备材料；打印完成才算网上报名成功",
    guide="四-12 说明1、步骤2",
    only="has_submitted",
    due="review",
    cases={
        "review": Case(
            BLOCKER,
            zh="现场审核已经开始，《报名成功通知单》还没有打印",
            en="The site review has begun and the slip is not printed",
            fix_zh="今天就登录系统打印，带去审核；审核已经结束的，先问考点",
            fix_en="Print it today and take it to the review; if that is over, ask the exam site first",
        )
    },
)
def slip_not_printed(slip_printed, reviewed=None, *, season, today):
    """The review asks for it, and printing it completes the online part."""
    if slip_printed != "否" or reviewed == "是":
        return False
    review = season.milestone("review")
    return "review" if review.status == "official" and today >= review.start else True


@rule(
    "S12-SLIP-NOT-CHECKED",
    WARNING,
    zh="通知单打印后还没有核对",
    en="The printed slip has not been checked",
    fix_zh="对照证件逐项核对；窗口开放期内有错，点“重新报考”改正",
    fix_en="Compare it with the documents; while the window is open an error is mended by 重新报考",
    why_zh="打印出通知单请再次核对；网报结束后无法修改",
    guide="四-12 说明2",
    late=NOBODY,
)
def slip_not_checked(slip_checked, slip_printed=None):
    """It is the last look while an error can still be mended."""
    return slip_checked == "否" and slip_printed != "否"
