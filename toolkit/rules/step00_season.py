"""Notes about the season: said once for the whole sheet, and no candidate's fault."""

from datetime import timedelta

from toolkit.rules.rule import INFO, WARNING, rule
from toolkit.workdays import work_days

DAY = timedelta(1)
FEW = 5
"""Fewer work days than this are few."""


@rule(
    "S00-HOLIDAY-SQUEEZE",
    WARNING,
    zh="本季提醒：离网报截止（或春节）不到 5 个工作日",
    en="Season note: fewer than five work days before the close or the Spring Festival",
    fix_zh="排好这几天每天催哪些考生，节假日留人值班",
    fix_en="Plan whom to call on each of these days",
    why_zh="年关事情多，网报错过时间无法补报名",
    guide="引言",
    field="submitted",
    fix_by="tutor",
    whole_column=True,
    without_column=True,
)
def few_work_days_left(still_to_submit, *, season, today):
    """Around the Spring Festival units are hard to reach. Said once, and not when all have submitted."""
    window = season.window
    if not any(still_to_submit) or not window.start <= today <= window.end:
        return {}
    return {None: True} if _few_work_days(today, _before_festival(season, today), season) else {}


@rule(
    "S00-REVIEW-AFTER-FESTIVAL",
    WARNING,
    zh="本季提醒：网报一结束就是现场审核，审核材料还没有人备好",
    en="Season note: the site review follows at once, and nobody's papers are ready",
    fix_zh="今天发审核材料清单：成功通知单、身份证、毕业证、试用期考核证明等",
    fix_en="Send the list of papers today: slip, ID card, diploma, trial proof",
    why_zh="网报结束接着现场审核，中间只有几个工作日",
    guide="引言",
    fix_by="tutor",
    due="review",
    whole_column=True,
)
def papers_not_begun(review_materials, *, season, today):
    """The review starts a few work days after the close. A note about the season, said once."""
    window, review = season.window, season.milestone("review")
    if "是" in review_materials or not window.end <= today <= review.end:
        return {}
    return {None: True} if _few_work_days(window.end + DAY, review.start - DAY, season) else {}


@rule(
    "S00-SYLLABUS-2025",
    INFO,
    zh="本季提醒：各类别考试大纲都有调整，中医类改动最大",
    en="Season note: the syllabus has changed in every category, most in Chinese medicine",
    fix_zh="提醒考生按新大纲复习；网报不受影响",
    fix_en="Tell the candidates to study by the new one; the registration is not affected",
    why_zh="按旧大纲复习会漏掉新内容",
    guide="引言",
    field="category",
    fix_by="tutor",
    due="written",
    whole_column=True,
)
def syllabus_has_changed(category, *, season, today):
    """A note about the season, said once; no candidate's fault."""
    return {None: True} if season.syllabus_changed and today <= season.milestone("written").end else {}


def _before_festival(season, today):
    """The last day of the window, or the day before the Spring Festival where that comes first."""
    festival = season.spring_festival.start
    return min(season.window.end, festival - DAY) if today < festival else season.window.end


def _few_work_days(first, last, season):
    """Whether few work days lie from the first day to the last; the calendar is asked only where weekdays leave a doubt."""
    days = [first + DAY * number for number in range((last - first).days + 1)]
    off = season.spring_festival
    weekdays = sum(day.weekday() < 5 and not off.start <= day <= off.end for day in days)
    return weekdays < FEW and work_days(first - DAY, last)[0] < FEW
