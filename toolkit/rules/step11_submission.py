"""Step 11, 提交确认: the extra subject, the last look at everything, and the submission itself."""

from toolkit.rules.rule import BLOCKER, ERROR, INFO, NOBODY, WARNING, Case, rule


@rule(
    "S11-EXTRA-NOT-ALLOWED",
    BLOCKER,
    zh="科室不是儿科、院前急救，不能加试",
    en="No extra subject: neither paediatrics nor pre-hospital emergency care",
    fix_zh="加试改成“不加试”，或核对科室",
    fix_en="Take the extra subject out, or check the department",
    why_zh="加试只限儿科和院前急救；考取后只能注册加试专业",
    guide="四-11 说明3",
    only="takes_extra",
    late=NOBODY,
    over=("S11-EXTRA-VALUE", "S11-EXTRA-CATEGORY"),
    cases={
        "general": Case(
            WARNING,
            zh="科室看不出是儿科或院前急救，请确认能否加试",
            en="The department does not show it: confirm the extra subject",
        )
    },
)
def extra_not_allowed(extra_subject, works_in_children_or_emergency, works_in_general=None):
    """A pass through the extra paper registers in that specialty only."""
    if works_in_children_or_emergency or extra_subject == "军事医学":
        return False
    return "general" if works_in_general else True


@rule(
    "S11-EXTRA-VALUE",
    ERROR,
    zh="加试科目要写“儿科”或“院前急救”",
    en="The extra subject is 儿科 or 院前急救",
    fix_zh="写明加试哪一科；不加试就写“不加试”",
    fix_en="Name the subject, or write 不加试",
    why_zh="加试科目在提交时选定，以后不能改",
    guide="四-11 规范3",
    only="takes_extra",
    late=NOBODY,
)
def extra_is_no_subject(extra_subject, active_soldier=None):
    """The form offers these two; soldiers have a third."""
    return extra_subject not in ("儿科", "院前急救") and not (extra_subject == "军事医学" and active_soldier)


@rule(
    "S11-EXTRA-LOCKED",
    WARNING,
    zh="加试的后果还没有向考生说明",
    en="The candidate has not been told what the extra subject means",
    fix_zh="告诉考生：靠加试考取的只能注册加试专业，不能变更",
    fix_en="Explain: a pass through the extra paper registers in that specialty only",
    why_zh="考取后只能注册加试专业，无法变更注册",
    guide="四-11 说明3",
    only="takes_extra",
    fix_by="tutor",
    late=NOBODY,
)
def extra_not_explained(extra_confirmed, extra_subject):
    """The specialty cannot be changed afterwards."""
    return extra_confirmed == "否"


@rule(
    "S11-EXTRA-CATEGORY",
    ERROR,
    zh="只有临床类别能加试",
    en="Only the clinical category has extra subjects",
    fix_zh="加试改成“不加试”，或核对报考类别",
    fix_en="Take the extra subject out, or check the category",
    why_zh="儿科、院前急救加试只设在临床类别",
    guide="四-11 规范3",
    source="医师资格考试加试规定（院前急救、儿科）",
    only="takes_extra",
    late=NOBODY,
    over=("S11-EXTRA-VALUE",),
    cases={
        "assistant": Case(
            WARNING,
            zh="临床助理能不能加试，请先向考点问清",
            en="Clinical assistants: ask the site whether there is an extra paper",
        )
    },
)
def extra_outside_clinical(extra_subject, category, level=None):
    """The extra papers belong to the clinical exam."""
    if extra_subject == "军事医学":
        return False
    return True if category != "临床" else "assistant" if level == "助理" else False


@rule(
    "S11-EXTRA-UNDECIDED",
    INFO,
    zh="科室是儿科或急诊，请问考生要不要加试",
    en="Paediatrics or emergency: ask whether the extra subject is wanted",
    fix_zh="要加试写科目，不加试写“不加试”",
    fix_en="Name the subject, or write 不加试",
    why_zh="符合加试条件的考生提交时选择",
    guide="四-11 步骤1",
    late=NOBODY,
)
def extra_undecided(extra_subject=None, works_in_children_or_emergency=None, category=None):
    """It is chosen when submitting."""
    return extra_subject is None and works_in_children_or_emergency and category == "临床"


@rule(
    "S11-RECHECKED",
    WARNING,
    zh="提交前还没有全部核对一遍",
    en="Not everything was checked before submitting",
    fix_zh="逐项核对后再点提交",
    fix_en="Check every item, then submit",
    why_zh="提交后很多项不能再改",
    guide="四-11 说明1、步骤2",
    late=NOBODY,
)
def not_rechecked(rechecked):
    """Much cannot be changed once submitted."""
    return rechecked == "否"


@rule(
    "S11-NOT-SUBMITTED",
    INFO,
    zh="资料没有问题，还没有提交",
    en="Nothing wrong, but not submitted yet",
    fix_zh="登录系统，选好考区考点后提交",
    fix_en="Log in, choose zone and site, submit",
    why_zh="错过时间无法补报名",
    guide="四-11 步骤3",
    late=NOBODY,
    clean_only=True,
)
def ready_but_not_submitted(submitted=None, *, season, today):
    """There is no late registration."""
    window = season.window
    return submitted != "是" and window.start <= today and (window.end - today).days > 7
