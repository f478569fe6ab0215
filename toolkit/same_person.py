"""Several rows of one person: which is the newest, and what they answer differently."""

from toolkit.fields import fields

NO_ANSWERS = frozenset(("seq", "submitted_at"))


def newest(cohort, rows):
    """The newest of some rows, (sheet, row): by the time of submission where every row has one, else the lowest."""
    places = sorted(map(cohort.places.__getitem__, rows))
    times = cohort.table["submitted_at"].tolist() if "submitted_at" in cohort.table else ()
    if times and all(times[place] for place in places):
        places.sort(key=times.__getitem__)
    return cohort.table.index[places[-1]]


def differing(cohort, rows):
    """The fields in which some rows differ, in the order of the form; a blank differs from an answer."""
    answers = [cohort.table.iloc[cohort.places[row]].tolist() for row in rows]
    different = {name for name, *values in zip(cohort.table.columns, *answers, strict=True) if len(set(values)) > 1}
    return [name for name in fields() if name in different - NO_ANSWERS]
