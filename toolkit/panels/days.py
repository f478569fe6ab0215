"""Days as a tutor says and writes them."""

import re
from datetime import date, datetime

from toolkit.words import say
from toolkit.workdays import work_days

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


def short_day(day, lang):
    """2月21日."""
    return f"{day.month}月{day.day}日" if lang == "zh" else f"{day.day} {_MONTHS[day.month - 1]}"


def long_day(day, lang):
    """2025年2月21日."""
    return f"{day.year}年{short_day(day, lang)}" if lang == "zh" else f"{short_day(day, lang)} {day.year}"


def span_of_days(start, end, lang):
    """2月8–21日; 2月25日–3月10日."""
    if start == end:
        return short_day(start, lang)
    if start.month != end.month:
        return ("–" if lang == "zh" else " – ").join((short_day(start, lang), short_day(end, lang)))
    return f"{start.month}月{start.day}–{end.day}日" if lang == "zh" else f"{start.day}–{short_day(end, lang)}"


def moment(iso, today, lang):
    """今天 21:40; 2月13日 09:05; 2024年2月13日 09:05."""
    at = datetime.fromisoformat(iso)
    written = short_day if at.year == today.year else long_day
    day = say("panels.today", lang) if at.date() == today else written(at.date(), lang)
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
