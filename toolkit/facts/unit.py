"""The work unit, where it lies and to whom it belongs."""

from toolkit.codes import regions

PRIVATE_NAMES = ("有限公司", "门诊部", "诊所")


def in_hunan(prov=None, city=None):
    """The unit lies in Hunan."""
    if prov is not None:
        return prov == "湖南省"
    return True if city is not None and regions.city(city) else None


def other_province(prov):
    """The unit lies in another province that is known."""
    return regions.province(prov) not in (None, "湖南省")


def central_unit(affiliation=None, work_unit=None, *, season):
    """A hospital of the central authorities (湘雅)."""
    return affiliation == "中央" or work_unit in season.central_hospitals


def private_unit(affiliation=None, work_unit=None, org_type=None):
    """A private institution, by its affiliation, name or type."""
    named = any(word in (work_unit or "") for word in PRIVATE_NAMES)
    return affiliation == "民营" or named or org_type in ("门诊部", "诊所")


def provincial_unit(affiliation, private_unit):
    """A public hospital of the province."""
    return affiliation == "省级" and not private_unit


def unit_city(city=None, work_unit=None):
    """The prefecture of the unit: the written one, else the one that its name starts with."""
    if city is not None:
        return regions.city(city)
    place = regions.place_at_start(work_unit) if work_unit else None
    return place[0] if place else None
