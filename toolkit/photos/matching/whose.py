"""Who the candidates are to whom photos may belong, and by what a candidate is known again in the next version of a sheet."""

from toolkit.codes import resident_id
from toolkit.photos.matching.match import Who

FIELDS = ("name", "pinyin", "id_number", "phone", "photo", "class_name")


def people_of(cohort):
    """The candidates of a cohort, as matching sees them: [Who]."""
    blank = [None] * len(cohort)
    columns = [cohort.table[field].tolist() if field in cohort.table else blank for field in FIELDS]
    return [Who(place, *values) for place, *values in zip(cohort.table.index, *columns, strict=True)]


def key_of(who):
    """By what a candidate is known again: the identity number where it is sound, else name and phone, else the name.

    "" for somebody of whom nothing is known.
    """
    number = str(who.id_number or "")
    if number and resident_id.problem(number) is None:
        return f"id:{number}"
    parts = [str(part) for part in (who.name, who.phone) if part]
    return f"name:{'/'.join(parts)}" if parts else ""


def keys_of(who):
    """By what a candidate may be known again: key_of, and with the name where somebody else has the same key."""
    key = key_of(who)
    return (key, f"{key}/{who.name or ''}") if key else ()


def places_by_key(people):
    """{key: (sheet, row)} of those candidates who alone have a key."""
    found = {}
    for who in people:
        for key in keys_of(who):
            found.setdefault(key, []).append(who.place)
    return {key: places[0] for key, places in found.items() if len(places) == 1}
