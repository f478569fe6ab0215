"""Work days in China: weekends and public holidays off, the weekends worked instead counted.

The years that the State Council has announced stand in data/codes/work_days.csv, which ``python -m toolkit.workdays`` makes
from the library holidays: loading the library takes longer than reading a workbook. All other years are asked of it.
"""

import csv
from datetime import date, timedelta
from functools import cache

from toolkit.codes import tables
from toolkit.replacing import replacing

FIRST_YEAR = 2024
SOURCE = "# source: 国务院办公厅关于部分节假日安排的通知, as the package holidays {version} holds them (toolkit/workdays.py)\n"


def work_days(start, end):
    """How many work days come after ``start``, up to and including ``end``, and whether that is certain: (count, bool).

    Not certain where the State Council's notice for a year (which weekends are worked) is not known.
    """
    days = [start + timedelta(number) for number in range(1, (end - start).days + 1)]
    return sum(map(_is_worked, days)), all(day.year in _announced() for day in days)


def _is_worked(day):
    if day.year in _announced():
        return _announced()[day.year].get(day, day.weekday() < 5)
    return _calendar(day.year).is_working_day(day)


@cache
def _announced():
    """The days that are not as weekdays and weekends are: {year: {day: whether it is worked}}."""
    years = {}
    for row in tables.rows("work_days"):
        day = date.fromisoformat(row["day"])
        years.setdefault(day.year, {})[day] = row["worked"] == "1"
    return years


@cache
def _calendar(*years):
    import holidays  # here, because it costs a quarter of a second and hardly a command asks

    return holidays.country_holidays("CN", years=years)


def rows_of_the_library():
    """What the library holds of the announced years since FIRST_YEAR: [(day, whether it is worked)] of the odd days."""
    years = range(FIRST_YEAR, date.max.year)
    announced = [year for year in getattr(_calendar(FIRST_YEAR), "special_public_holidays", {}) if year in years]
    calendar = _calendar(*announced)
    days = (date(year, 1, 1) + timedelta(number) for year in sorted(announced) for number in range(366))
    odd = ((day, calendar.is_working_day(day)) for day in days if day.year in announced)
    return list(dict.fromkeys((day, worked) for day, worked in odd if worked != (day.weekday() < 5)))


def main():
    """Writes the list anew."""
    import holidays

    with replacing(tables.path("work_days")) as temporary, open(temporary, "w", encoding="utf-8", newline="") as file:
        file.write(SOURCE.format(version=holidays.__version__))
        listed = csv.writer(file, lineterminator="\n")
        listed.writerow(("day", "worked"))
        listed.writerows((day.isoformat(), int(worked)) for day, worked in rows_of_the_library())


if __name__ == "__main__":
    main()
