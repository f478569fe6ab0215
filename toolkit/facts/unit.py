"""The work unit, where it lies and to whom it belongs."""

import re

from toolkit.codes import institutions, regions, unit_names

PRIVATE_NAMES = ("有限公司", "门诊部", "诊所")
OWNERS = {
    "central": "中央",
    "provincial": "省级",
    "military": "部队",
    "city": "市",
    "county": "区县",
    "street": "街道",
    "community": "街道",
    "station": "街道",
    "town": "乡镇",
    "street_town": "乡镇",
    "village": "村(居)委会",
}
"""The affiliation that goes with each answer of owner_by_name."""

TYPES_OF_KIND = {
    "community": ("社区卫生服务中心",),
    "station": ("社区卫生服务站",),
    "township": ("卫生院", "中心卫生院"),
    "street_township": ("街道卫生院",),
    "village": ("村卫生室",),
}
SMALL = ("门诊部", "诊所")
HOSPITALS = ("综合医院", "中医医院", "中西医结合医院", "民族医医院", "专科医院", "口腔医院", "康复医院", "妇幼保健院")
WITHOUT_CITY = ("北京市", "天津市", "上海市", "重庆市")

_NOT_OF_ITS_PLACE = re.compile("大学|学院|医专|高等专科|公司.|连锁")
_TOWN = re.compile("[乡镇]")


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


def name_tells_city(city, provincial_unit=None, central_unit=None, military_unit=None):
    """Whose name is expected to say where the unit lies: not that of a provincial, central or military unit."""
    return regions.city(city) is not None and not (provincial_unit or central_unit or military_unit)


def other_city_in_name(work_unit, city):
    """The prefecture that the unit is called after, where another one is written; "none" where they agree or nothing tells.

    A branch, a school's hospital or a company's shop lies elsewhere than its name says.
    """
    place = regions.place_at_start(work_unit)
    if not place or place[0] == regions.city(city) or city[:2] in work_unit:
        return "none"
    elsewhere = institutions.read(work_unit).branch or _NOT_OF_ITS_PLACE.search(work_unit)
    return "none" if elsewhere else place[0]


def city_of_name(work_unit):
    """The prefecture that the unit's name starts with."""
    place = regions.place_at_start(work_unit)
    return place and place[0]


def unit_kind(work_unit, org_type=None):
    """The kind of institution that the unit's name tells, else that of its institution type; None where neither does."""
    found = institutions.read(work_unit).kind
    return found or next((kind for kind, types in TYPES_OF_KIND.items() if org_type in types), None)


def owner_by_name(work_unit, unit_kind=None, private_unit=None, *, season):
    """To whom a unit of this name belongs by the guide (the keys of OWNERS); "none" where the name does not tell."""
    if work_unit in season.central_hospitals:
        return "central"
    if work_unit in season.provincial_hospitals:
        return "provincial"
    if institutions.of_army(work_unit):
        return "military"
    if private_unit or institutions.incomplete(work_unit):
        return "none"
    return institutions.public_level(work_unit) or _owner_of_kind(work_unit, unit_kind)


def _owner_of_kind(work_unit, kind):
    street = "街道" in work_unit
    if kind in ("township", "street_township") and institutions.of_town(work_unit):
        return "street_town" if street or kind == "street_township" else "town"
    if kind in ("community", "station") and "医院" not in work_unit:
        return "street" if kind == "community" and street and not _TOWN.search(work_unit) else kind
    return "village" if kind == "village" else "none"


def affiliation_by_name(owner_by_name):
    """The affiliation that the guide gives a unit of this name."""
    return OWNERS.get(owner_by_name)


def level_of_public_name(work_unit):
    """The affiliation that goes with a name like that of a public hospital, whoever runs it."""
    return OWNERS.get(institutions.public_level(work_unit))


def stamp_level(licence_stamp):
    """The affiliation that the stamp on the licence shows: 市 for 长沙市卫生健康委员会; None where it shows none."""
    return institutions.level_of_office(licence_stamp)


def type_fits_name(org_type, work_unit):
    """Whether the institution type goes with the unit's name; None where the name does not tell."""
    types = institutions.read(work_unit).types
    return org_type in types if types and org_type in institutions.known_types() else None


def org_type_by_name(work_unit):
    """The institution type of a unit of this name."""
    return institutions.read(work_unit).usual


def unit_name_problem(work_unit, *, season):
    """How the name falls short: "bare", "department", "unclear"; "none" when it does not."""
    known = work_unit in season.central_hospitals or work_unit in season.provincial_hospitals
    return (None if known else institutions.incomplete(work_unit)) or "none"


def unit_on_licence(work_unit, cert_unit):
    """Whether the work unit is the one on the licence: "same", "alike", "other"."""
    return unit_names.same_unit(work_unit, cert_unit)


def licensed_unit(cert_unit):
    """The unit as the licence has it."""
    return cert_unit


def no_rural_unit(work_unit, org_type=None):
    """Clearly no 乡镇卫生院 or 村卫生室: a hospital, an outpatient department or a clinic."""
    found = institutions.read(work_unit)
    if found.branch:
        return False
    if found.kind == "hospital":
        return not _TOWN.search(work_unit) or found.usual is not None
    return found.kind in ("outpatient", "clinic") or (found.kind is None and org_type in (*SMALL, *HOSPITALS))


def county_city(county):
    """The prefecture that the county lies in, where only one has a county of this name."""
    found = _county_of(county)
    return found and found.city


def prov_from_cells(city=None, county=None):
    """湖南省, where the city or the county is one of Hunan; a municipality that stands in the city's cell."""
    if city in WITHOUT_CITY:
        return city
    return regions.HUNAN if (city and regions.city(city)) or _county_of(county) else None


def city_from_cells(prov=None, county=None):
    """The prefecture that the county lies in; a municipality is its own city."""
    if prov in WITHOUT_CITY:
        return prov
    found = _county_of(county) if prov in (None, regions.HUNAN) else None
    return found and found.city


def city_above(city):
    """The prefecture of a county that stands in the city's cell."""
    found = _county_of(city)
    return found and found.city


def city_known(city):
    """One of the 14 prefectures of Hunan."""
    return regions.city(city) is not None


def county_state(county, city=None):
    """What a county's cell holds: "fine", "elsewhere" (in another prefecture), "renamed", "zone", "unknown"."""
    found = regions.county(county, city)
    if not found:
        return "unknown"
    above = regions.city(city) if city else None
    if above and found.city not in (None, above):
        return "elsewhere"
    return found.status if found.status != "current" else "fine"


def county_meant(county, city=None):
    """Today's name of a retired county, the one county that a zone lies in; None where there are several."""
    found = regions.county(county, city)
    if found and found.status == "renamed":
        return found.name
    return found.choices[0] if found and len(found.choices) == 1 else None


def _county_of(text):
    return regions.county(text) if text else None


def unit_city(city=None, work_unit=None):
    """The prefecture of the unit: the written one, else the one that its name starts with."""
    if city is not None:
        return regions.city(city)
    place = regions.place_at_start(work_unit) if work_unit else None
    return place[0] if place else None
