"""The same value at several places: what rules about a whole cohort answer when two people have it."""

from collections import Counter

NAMED = 9
"""How many of the others a finding names."""

LEAST_DIGITS = 6
"""A certificate's number has more; 无 and 待补 have none."""


def together(values, is_value=bool):
    """The places in a list that hold the same value, where several do and it is one."""
    shared = {value for value, count in Counter(values).items() if count > 1 and is_value(value)}
    places = {value: [] for value in values if value in shared} if shared else {}
    for place, value in enumerate(values if shared else ()):
        if value in shared:
            places[value].append(place)
    return list(places.values())


def is_number(text):
    """Whether a text is a certificate's number, not a word such as 无."""
    return text is not None and sum(map(str.isdigit, text)) >= LEAST_DIGITS


def told(groups, name, one_person=None, unnamed=None):
    """The verdict on every place of some groups: True among different names, ``one_person`` where there is only one name.

    ``unnamed`` is the verdict where a blank name leaves it open whether this is one person.
    """
    found = {}
    for places in groups:
        verdict = _by_names({name[place] for place in places}, one_person, unnamed)
        if verdict:
            found |= {place: (verdict, [other for other in places[: NAMED + 1] if other != place][:NAMED]) for place in places}
    return found


def _by_names(names, one_person, unnamed):
    if len(names - {None}) > 1:
        return True
    return unnamed if None in names else one_person
