"""Step 5, 确认考试须知."""

from toolkit.rules.rule import INFO, NOBODY, rule


@rule(
    "S05-NOTICE-NOT-AGREED",
    INFO,
    zh="考试须知还没有点同意",
    en="The notice has not been agreed to",
    fix_zh="点“同意并继续”",
    fix_en="Press 同意并继续",
    why_zh="不点同意不能进入下一步",
    guide="四-5",
    late=NOBODY,
)
def notice_not_agreed(notice_agreed):
    """The form does not go on without it."""
    return notice_agreed == "否"
