"""The same value at several places: what rules about a whole cohort answer when two people have it."""

NAMED = 9
"""How many of the others a finding names."""

LEAST_DIGITS = 6
"""A certificate's number has more; 无 and 待补 have none."""


def together(values):
    """The places that hold the same value, where several do; None is no value."""
    places = {}
    for place, value in enumerate(values):
        places.setdefault(value, []).append(place)
    return [found for value, found in places.items() if len(found) > 1 and value is not None]


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
