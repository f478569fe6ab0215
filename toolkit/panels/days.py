"""Days as a tutor says and writes them."""

import re
from datetime import date, datetime, timedelta

from toolkit.words import say
from toolkit.workdays import work_days

BEFORE = timedelta(days=90)
AFTER_START = timedelta(days=7)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WRITTEN = re.compile(r"(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")


def read_day(text, year):
    """The day that a tutor typed (2-15, 2月15日, 2025-02-15, 20250215), without a year that of ``year``; else None."""
    found = _PACKED.fullmatch(text.strip()) or _WRITTEN.fullmatch(text.strip())
    if not found:
        return None
    try:
        return date(int(found[1] or year), int(found[2]), int(found[3]))
    except ValueError:
        return None


def default_day(season, today):
    """The day by which a cohort is judged unless the tutor says: today near the season, else a week into its window."""
    return today if near(season, today) else season.window.start + AFTER_START


def near(season, today):
    """Whether a season is being prepared or under way."""
    return season.window.start - BEFORE <= today <= max(milestone.end for milestone in season.milestones)


def short_day(day, lang):
    """2月21日."""
    return f"{day.month}月{day.day}日" if lang == "zh" else f"{day.day} {_MONTHS[day.month - 1]}"


def span_of_days(start, end, lang):
    """2月8–21日; 2月25日–3月10日."""
    if start == end:
        return short_day(start, lang)
    if start.month != end.month:
        return ("–" if lang == "zh" else " – ").join((short_day(start, lang), short_day(end, lang)))
    return f"{start.month}月{start.day}–{end.day}日" if lang == "zh" else f"{start.day}–{short_day(end, lang)}"


def moment(iso, today, lang):
    """今天 21:40; 2月13日 09:05."""
    at = datetime.fromisoformat(iso)
    day = say("panels.today", lang) if at.date() == today else short_day(at.date(), lang)
    return f"{day} {at:%H:%M}"


def weekday(day, lang):
    """星期六."""
    return say(f"panels.weekday.{day.weekday()}", lang)


def days_left(milestone, today, lang):
    """How long until a milestone ends: (sentence of days, sentence of work days)."""
    days = (milestone.end - today).days
    count, certain = work_days(today, milestone.end)
    key = "panels.due.work_days" if certain else "panels.due.work_days_about"
    return (say("panels.due.today", lang) if days == 0 else say("panels.due.days", lang, days=days)), say(key, lang, days=count)
