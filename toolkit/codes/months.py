"""Months as the form writes them, ``YYYY-MM``: they sort as text, and are counted in whole months.

Source: ISO 8601, calendar dates of reduced precision.

>>> add("2024-07", 12)
'2025-07'
>>> add("2019-01", -1)
'2018-12'
>>> between("2023-09", "2025-08")
23
"""


def add(month, n):
    """The month that lies ``n`` months later (earlier when negative)."""
    count = _count(month) + n
    return f"{count // 12:04}-{count % 12 + 1:02}"


def between(first, last):
    """How many months lie from the first month to the last; negative when the last is the earlier one."""
    return _count(last) - _count(first)


def known(value):
    """The month that a cell holds; None for a blank, the dash of apprentices and a cell that cannot be read."""
    return value[:7] if value and len(value) >= 7 and value[4] == "-" and value[:4].isdigit() else None


def of_day(day):
    """The month of a date."""
    return f"{day.year:04}-{day.month:02}"


def _count(month):
    return int(month[:4]) * 12 + int(month[5:7]) - 1
