"""Work days in China: weekends and public holidays off, the weekends worked instead counted."""

from datetime import timedelta
from functools import cache


def work_days(start, end):
    """How many work days come after ``start``, up to and including ``end``, and whether that is certain: (count, bool).

    Not certain where the State Council's notice for a year (which weekends are worked) is not known to the library holidays.
    """
    days = [start + timedelta(number) for number in range(1, (end - start).days + 1)]
    if not days:
        return 0, True
    calendar = _calendar(tuple(sorted({day.year for day in days})))
    announced = getattr(calendar, "special_public_holidays", {})
    return sum(map(calendar.is_working_day, days)), all(day.year in announced for day in days)


@cache
def _calendar(years):
    import holidays  # here, because it costs a sixth of a second and most commands never ask

    return holidays.country_holidays("CN", years=years)
