"""A season's facts: dates, sites, lists and limits that change with the year or the province (data/seasons/*.toml)."""

import tomllib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from toolkit.places import DATA
from toolkit.words import Spoken

DEFAULT = "2025-hunan"
BEFORE = timedelta(days=90)  # how long before the registration opens a season's work begins


class SeasonError(Spoken, LookupError):
    """A season that is not there or whose file cannot be read."""


@dataclass(frozen=True)
class Milestone:
    """A span of days in the season; ``status`` is official, expected or approximate."""

    id: str
    zh: str
    en: str
    start: date
    end: date
    status: str
    source: str


@dataclass(frozen=True)
class Preset:
    """A size that a photo may have to have, in pixels."""

    id: str
    zh: str
    en: str
    width: int
    height: int

    def label(self, lang="zh"):
        """What the size is called."""
        return self.zh if lang == "zh" else self.en


@dataclass(frozen=True)
class PhotoLimits:
    """What the photo of step 6 has to meet.

    From ``most_bytes`` on it is too big; up to ``safe_bytes`` it is small enough whatever a kB is taken for, and mended copies
    are; ``older_bytes`` was the limit of earlier years; below ``least_bytes`` nobody can be recognised. ``aspects``: the
    narrowest and the widest width to height, ``least``: the smallest width and height, by which a photo without a chosen size
    is judged. ``chosen``: the size that every photo must have; None for any. ``preset``: the size that mended copies get,
    ``name`` what they are called.
    """

    most_bytes: int
    safe_bytes: int
    older_bytes: int
    least_bytes: int
    aspects: tuple[float, float]
    least: tuple[int, int]
    preset: Preset
    name: str
    presets: dict[str, Preset] = field(hash=False)
    chosen: Preset | None = None


@dataclass(frozen=True)
class Season:
    """One province's registration season."""

    id: str
    zh: str
    en: str
    year: int
    zone: str
    milestones: tuple[Milestone, ...]
    trial_cutoff: date
    licence_cutoff: date
    grad_student_years: tuple[int, ...]
    central_hospitals: tuple[str, ...]
    provincial_hospitals: tuple[str, ...]
    retired: tuple[str, ...]
    syllabus_changed: bool
    spring_festival: Milestone
    photo: PhotoLimits
    sites: dict[str, tuple[str, ...]] = field(hash=False)

    def label(self, lang="zh"):
        """The season's name."""
        return self.zh if lang == "zh" else self.en

    def milestone(self, id):
        """One milestone by its id."""
        return next(m for m in self.milestones if m.id == id)

    @cached_property
    def window(self):
        """The online registration."""
        return self.milestone("registration")

    @cached_property
    def span(self):
        """The first and the last day of the season's work."""
        return self.window.start - BEFORE, max(milestone.end for milestone in self.milestones)

    def is_on(self, day):
        """Whether the season is being prepared or under way."""
        return self.span[0] <= day <= self.span[1]

    def proposed_day(self, today):
        """The day by which a cohort is judged unless somebody names one: today, out of season the registration's first."""
        return today if self.is_on(today) else self.window.start

    def with_preset(self, id):
        """The same season with a size that every photo must have; None for any. Raises SeasonError for an unknown one."""
        if id is not None and id not in self.photo.presets:
            raise SeasonError("season.no_preset", preset=id, known="、".join(self.photo.presets))
        return replace(self, photo=replace(self.photo, chosen=self.photo.presets.get(id)))

    def next_milestone(self, today):
        """The milestone that ends next, or None when the season is over."""
        return min((m for m in self.milestones if m.end >= today), key=lambda m: m.end, default=None)


def seasons():
    """The ids of the seasons there are, the newest first."""
    return sorted((path.stem for path in (DATA / "seasons").glob("*.toml")), reverse=True)


def load_season(id=DEFAULT):
    """One season by its id; raises SeasonError when there is none."""
    if id not in seasons():
        raise SeasonError("season.unknown", season=id, known="、".join(seasons()))
    with open(DATA / "seasons" / f"{id}.toml", "rb") as file:
        entry = tomllib.load(file)
    milestones = tuple(Milestone(id=key, **value) for key, value in entry.pop("milestones").items())
    festival = Milestone(id="spring_festival", **entry.pop("spring_festival"))
    photo = _photo_limits(entry.pop("photo"))
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    sites = {site: tuple(also) for site, also in entry.pop("sites").items()}
    made = {"id": id, "milestones": milestones, "spring_festival": festival, "photo": photo, "sites": sites}
    return Season(**{**entry, **lists, **made})


def _photo_limits(entry):
    presets = {id: Preset(id=id, **size) for id, size in entry.pop("presets").items()}
    pairs = {key: tuple(entry.pop(key)) for key in ("aspects", "least")}
    return PhotoLimits(**{**entry, **pairs, "presets": presets, "preset": presets[entry["preset"]]})
