"""The exam zone and the exam site, and which ones the unit asks for."""

import re

from toolkit.codes import regions


def site_city(exam_site):
    """The prefecture that an exam site belongs to; a county's site counts as its prefecture's."""
    found = regions.city(exam_site)
    if found is None and (county := regions.county(exam_site)):
        found = county.city
    return found


def site_in_city(unit_city, *, season):
    """The exam site of the unit's prefecture, as the season names it."""
    return next((site for site, also in season.sites.items() if unit_city in (site, *also)), None)


def zone_for_unit(name=None, other_province=None, *, season):
    """The season's zone, unless the unit lies in another province."""
    return None if other_province else season.zone


def zone_of_season(exam_zone=None, *, season):
    """Registers in the season's zone (a blank zone is read so)."""
    return exam_zone in (None, season.zone)


def site_follows_city(zone_of_season, provincial_unit=None, central_unit=None, active_soldier=None):
    """Whose site is that of the unit's prefecture: everybody but provincial and central units and soldiers."""
    return zone_of_season and not (provincial_unit or central_unit or active_soldier)


def asks_provincial_site(affiliation, zone_of_season=None, other_province=None, central_unit=None):
    """Belongs to the province by the written affiliation."""
    return bool(affiliation == "省级" and zone_of_season and not other_province and not central_unit)


def site_for_unit(provincial_unit=None, central_unit=None, site_in_city=None, other_province=None):
    """The site that a unit asks for: 省直 for provincial units, else its prefecture's; None where only the unit knows."""
    if other_province or central_unit:
        return None
    return "省直" if provincial_unit else site_in_city


def provincial_site(affiliation):
    """省直, for the units that belong to the province."""
    return "省直"


def works_in_children_or_emergency(dept, work_unit=None):
    """The department or the unit shows paediatrics or pre-hospital emergency care."""
    where = f"{dept} {work_unit or ''}".upper()
    return any(word in where for word in CHILDREN_OR_EMERGENCY)


def works_in_general(dept):
    """A department that may include both: 全科, 综合, a plain 内科; not a named one (心血管内科)."""
    return bool(_GENERAL.search(dept))


def takes_extra(extra_subject):
    """Registers for an extra subject."""
    return extra_subject != "不加试"


_GENERAL = re.compile("全科|综合|^(?:大|普通?)?内[一二三四五六七八九十0-9]*科[一二三四五六七八九十0-9]*(?:门诊|病[区房室])?$")
CHILDREN_OR_EMERGENCY = ("儿", "PICU", "NICU", "妇幼", "急诊", "急救", "120")
