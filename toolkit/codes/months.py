"""Year-months as the form writes them: "YYYY-MM"; a full date counts by its month.

Good: "2019-07". Bad: "2019.7" (intake writes it as above).
"""

import re

_MONTH = re.compile(r"(\d{4})-(\d{2})(?:-\d{2})?")


def month_number(text):
    """Months since year 0, or None when the text is no year-month."""
    found = _MONTH.fullmatch(text or "")
    return int(found[1]) * 12 + int(found[2]) - 1 if found else None


def months_between(start, end):
    """Whole months from one year-month to another (negative when it lies before), or None."""
    first, last = month_number(start), month_number(end)
    return None if first is None or last is None else last - first
