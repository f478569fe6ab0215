"""The photos of the cohort that is open, as the page needs them; a decision gives a new album, and a quick one."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from toolkit.decisions import UNDONE
from toolkit.panels.photos.cards import cards_again, cards_of
from toolkit.panels.photos.mending import foreseen
from toolkit.photos.album import photos_of
from toolkit.photos.judging import PASS, Checked, duplicates, judged
from toolkit.photos.matching.match import match
from toolkit.photos.matching.whose import people_of
from toolkit.photos.verdicts import ABOUT, ASSIGNED, Verdict, verdicts

DUPLICATE = "duplicate"


@dataclass(frozen=True)
class Kept:
    """A file of which only the name and the place in a sheet are known: what lies there is not looked at again."""

    file: str
    place: tuple | None = None


@dataclass(frozen=True)
class Album:
    """All that is known of a cohort's photos.

    ``path``: where the photos lie. ``files``: with ``.file`` and ``.place``. ``pictures``: {file: Picture}.

    ``cohort``: as it was read, without photos. ``people``: [Who]. ``said``: {sha: Verdict}, what ``decisions`` come to.
    ``matches``: {file: Match} by the names alone. ``photos``: {file: Photo}. ``judged``: {file: (Checked, ...)}. ``alike``:
    [[file, ...]]. ``outcomes``: {file: what mending makes of it}. ``cards``: {id: Card}. ``source``: where the originals can
    be read, None while they cannot. ``seconds``: what the checking took, None when nothing had to be checked.
    ``stale``: how many files are known by name alone and have to be measured again.
    """

    path: Path
    files: tuple
    pictures: dict
    cohort: object
    season: object
    today: object
    people: tuple
    decisions: tuple
    said: dict
    matches: dict
    photos: dict
    judged: dict
    alike: list
    outcomes: dict
    cards: dict
    source: object = None
    seconds: float | None = None
    stale: int = 0

    @cached_property
    def used(self):
        """The photos that are not put aside as nobody's: {file: Photo}."""
        nobodys = {sha for sha, verdict in self.said.items() if verdict.person == ""}
        return {file: photo for file, photo in self.photos.items() if photo.picture.sha not in nobodys}

    def _among(self, file):
        return tuple(_among(check, self.used) for check in self.judged[file])

    @cached_property
    def checks(self):
        """The checks of the photos that are used, beside one another: {file: (Checked, ...)}."""
        alike = {file for files in self.alike for file in files}
        return {file: self._among(file) if file in alike else self.judged[file] for file in self.used}

    @cached_property
    def by_sha(self):
        """The files of each content: {sha: [file]}."""
        found = {}
        for file, picture in self.pictures.items():
            found.setdefault(picture.sha, []).append(file)
        return found

    @cached_property
    def number(self):
        """Which number each file has: what the page calls it, as its name may carry an identity number."""
        return {file: number for number, file in enumerate(self.pictures)}

    @cached_property
    def groups(self):
        """The used files that look alike: [[file, ...]]."""
        return [group for files in self.alike if len(group := [file for file in files if file in self.used]) > 1]

    @cached_property
    def photo_of(self):
        """The photos of each candidate: {(sheet, row): [Photo]}; those only proposed not among them."""
        found = {}
        for photo in self.used.values():
            if photo.place:
                found.setdefault(photo.place, []).append(photo)
        return found

    @cached_property
    def proposed(self):
        """The candidates for whom an unmatched photo is proposed."""
        return {place for photo in self.used.values() if not photo.place for place in photo.choices}

    @cached_property
    def who(self):
        """{(sheet, row): Who}."""
        return {who.place: who for who in self.people}

    def is_nobodys(self, photo):
        """Whether the tutor said that the picture shows no candidate."""
        return self.verdict(photo).person == ""

    def verdict(self, photo):
        """The last word about a photo."""
        return self.said.get(photo.picture.sha, Verdict())


def album_of(path, files, pictures, cohort, season, today, decisions=(), **more):
    """An album put together from what was measured and what was decided."""
    decisions = tuple(decision for decision in decisions if decision.about.startswith(ABOUT))
    files, people, said = tuple(files), tuple(people_of(cohort)), verdicts(decisions)
    matches = match(files, people)
    photos = photos_of(files, pictures, people, said, matches)
    about = {"path": Path(path), "files": files, "pictures": pictures, "cohort": cohort, "season": season, "today": today}
    about |= {"people": people, "decisions": decisions, "said": said, "matches": matches, "photos": photos}
    checks = judged(photos, season, today)
    about |= {"judged": checks, "alike": duplicates(checks)}
    about |= {"outcomes": {file: foreseen(photo, season) for file, photo in photos.items()}}
    made = Album(**about, cards={}, **more)
    return replace(made, cards=cards_of(made))


def decided(album, *decisions):
    """The album after further decisions; only what they change is judged again."""
    everything = (*album.decisions, *decisions)
    said = verdicts(everything)
    near = _near(album, decisions, everything)
    pictures = {file: album.pictures[file] for file in near}
    photos = photos_of((), pictures, album.people, said, {file: album.matches[file] for file in near})
    changed = {file: photo for file, photo in photos.items() if photo != album.photos[file]}
    checks = album.judged | {file: _judged_alone(photo, album) for file, photo in changed.items()}
    outcomes = album.outcomes | {file: foreseen(photo, album.season) for file, photo in changed.items()}
    photos = album.photos | changed
    new = replace(album, decisions=everything, said=said, photos=photos, judged=checks, outcomes=outcomes)
    again = [photo for file, photo in new.used.items() if file in changed or new.checks[file] != album.checks.get(file)]
    return replace(new, cards=cards_again(album.cards, again, new))


def _near(album, decisions, everything):
    """The files that further decisions may change: all where it is about whose they are, else their own and their rivals."""
    taken_back = {decision.value for decision in decisions if decision.verdict == UNDONE}
    meant = (*decisions, *(one for one in everything if str(one.number) in taken_back))
    if any(decision.verdict == ASSIGNED for decision in meant):
        return album.pictures
    own = [file for decision in meant for file in album.by_sha.get(decision.about.removeprefix(ABOUT), ())]
    places = {album.photos[file].place for file in own} - {None}
    return dict.fromkeys([*own, *(file for file, photo in album.photos.items() if photo.place in places)])


def _judged_alone(photo, album):
    """A photo's checks; which others it looks like does not depend on what is decided."""
    before = {check.check: check for check in album.judged[photo.file]}
    checks = judged({photo.file: photo}, album.season, album.today)[photo.file]
    return tuple(before[DUPLICATE] if check.check == DUPLICATE else check for check in checks)


def _among(check, used):
    """A check without those likenesses that were put aside."""
    if not check.others or all(other in used for other in check.others):
        return check
    others = tuple(other for other in check.others if other in used)
    return replace(check, others=others) if others else Checked(check.check, PASS)
