"""Exam sites by the season's own names (长沙考点, 湖南省长沙市 → 长沙); a county's site stays as it is written."""

from toolkit.intake.values.characters import TIDY, plain
from toolkit.intake.values.read import Read, mend, shown
from toolkit.once import Pattern

_AROUND = Pattern(r"(?:\d{6})?(.*?)(?:报名点|报名考点|审核点|考点|考区|考试点)?")


def site_reader(field, season):
    """Reads the name of an exam site."""
    sites = {plain(word): site for site, also in season.sites.items() for word in (*also, site)}
    zones = (plain(season.zone), plain(season.zone).removesuffix("省"))

    def read(raw):
        text, kinds = mend(shown(raw), TIDY)
        site = next((sites[key] for key in _keys(plain(text), zones) if key in sites), None)
        if site is None or site == text:
            return Read(text or None, kinds)
        return Read(site, (*kinds, "site_name"))

    return read


def _keys(text, zones):
    """The text, and what is left of it without its code, 考点 and the province."""
    bare = _AROUND.fullmatch(text)[1]
    return text, bare, *(bare.removeprefix(zone) for zone in zones)
