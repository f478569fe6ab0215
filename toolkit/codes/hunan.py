"""The places of Hunan by every spelling that means one of them: 14 prefectures, 122 counties, retired counties and zones.

Source: data/codes/hunan.csv (GB/T 2260, yearly lists of 民政部; zones from practice).

>>> len(set(prefectures().values()))
14
>>> counties()["芷江县"].name
'芷江侗族自治县'
"""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from toolkit.codes.tables import parts, rows


@dataclass(frozen=True)
class County:
    """A county of Hunan; ``city`` is its prefecture (None for a zone that many have).

    ``status``: "current"; "renamed" (no longer there, ``name`` is today's); "zone" (no county by law, ``choices`` are the
    counties that the form offers instead, possibly none).
    """

    name: str
    city: str | None
    status: str = "current"
    choices: tuple[str, ...] = ()


@cache
def prefectures():
    """Every spelling of a prefecture: {"湘西州": "湘西土家族苗族自治州"}."""
    return {text: row["name"] for row in _rows("prefecture") for text in (row["name"], *parts(row["short"]))}


@cache
def counties():
    """Every spelling that means one county wherever it stands: {"岳麓": County(...), "望城县": County(...)}."""
    found = {row["name"]: _zone(row) for row in _rows("zone") if _zones()[row["name"]] == 1}
    found |= {row["name"]: County(row["now"], row["city"], "renamed") for row in _rows("retired") if row["now"]}
    return found | {text: _county(row) for row in _rows("county") for text in (row["name"], *parts(row["short"]))}


@cache
def counties_in(prefecture):
    """The spellings that mean one county only where the prefecture is known: its zones, and names that others have too."""
    zones = (row for row in _rows("zone") if row["city"] == prefecture)
    found = {text: _zone(row) for row in zones for text in (row["name"], *parts(row["short"]))}
    own = (row for row in _rows("county") if row["city"] == prefecture)
    return found | {text: _county(row) for row in own for text in parts(row["short_in_city"])}


@cache
def districts(prefecture):
    """The counties that make up the town itself: its 区, or the seat where it has none (吉首市)."""
    own = [row["name"] for row in _rows("county") if row["city"] == prefecture]
    return tuple(name for name in own if name.endswith("区")) or (own[0],)


@cache
def county_level_cities():
    """The county-level cities by their names without 市: {"浏阳": County(...)}; 洪江 is left out, it may be the zone."""
    return {text: found for text, found in counties().items() if found.name == f"{text}市" and found.status == "current"}


@cache
def codes():
    """{code: name} of every prefecture and county that ever had one; the last holder of a code."""
    kinds = ("former", "retired", "prefecture", "county")
    return {row["code"]: row["name"] for kind in kinds for row in _rows(kind)}


@cache
def _rows(kind):
    return [row for row in rows("hunan") if row["kind"] == kind]


@cache
def _zones():
    return Counter(row["name"] for row in _rows("zone"))


def _county(row):
    return County(row["name"], row["city"])


def _zone(row):
    return County(row["name"], row["city"], "zone", parts(row["now"]))
