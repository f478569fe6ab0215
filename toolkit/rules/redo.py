"""Registering again, 错误重报: the old registration is gone until the new one is submitted."""

from toolkit.rules.rule import BLOCKER, ERROR, NOBODY, Case, rule


@rule(
    "R-REDO-OPEN",
    BLOCKER,
    zh="点了“重新报考”还没有再提交，现在等于没有报名",
    en="The registration was reopened and not submitted again: at present there is none",
    fix_zh="马上改好再提交；已经再提交的，把这一列改成“否”",
    fix_en="Submit again at once; if that is done, write 否 here",
    why_zh="重新报考会删掉原来的报名，旧通知单作废，重新提交前等于没有报名",
    guide="错误重报 1、2",
    source="国家医学考试网 2023 年网报流程（重新报考后原报名信息删除，须重新提交）",
    late=NOBODY,
    over=(
        "S00-WINDOW-NOT-SUBMITTED", "S00-WINDOW-COUNTDOWN", "S00-SKILL-EXEMPT-MUST-REGISTER", "S11-NOT-SUBMITTED",
        "S12-SLIP-NOT-PRINTED", "S12-SLIP-NOT-CHECKED", "R-REDO-REPRINT",
    ),
    cases={
        "closed": Case(
            BLOCKER,
            zh="网报已经截止，重新报考没有再提交，等于没有报名",
            en="The window has closed and the reopened registration was not submitted: there is none",
            fix_zh="登录系统核对；确实没有再提交的，立即联系考点。已经再提交的，把这一列改成“否”",
            fix_en="Log in and check; if it is so, call the exam site at once. If it was submitted again, write 否 here",
        )
    },
)  # fmt: skip
def reopened_and_not_submitted(redo_open, reviewed=None, *, season, today):
    """The most dangerous state there is: the old registration is deleted, the old slip void."""
    if redo_open != "是" or reviewed == "是" or today < season.window.start:
        return False
    return "closed" if today > season.window.end else True


@rule(
    "R-REDO-REPRINT",
    ERROR,
    zh="通知单是最后一次提交之前打印的，已经作废",
    en="The slip was printed before the last submission: it is void",
    fix_zh="重新打印最新的《报名成功通知单》，旧的撕掉",
    fix_en="Print the new slip and tear up the old one",
    why_zh="重新提交后旧通知单作废；现场审核只认最新的一张",
    guide="错误重报 3",
    only="has_submitted",
    due="review",
    over=("S12-SLIP-NOT-CHECKED",),
)
def slip_older_than_submission(slip_printed_at, submitted_at, slip_printed=None):
    """The review takes the slip of the last submission; days are compared as far as both are written."""
    known = min(len(slip_printed_at), len(submitted_at))
    return slip_printed != "否" and slip_printed_at[:known] < submitted_at[:known]
