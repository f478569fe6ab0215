"""The photos of the cohort that is open, as the page needs them; a decision gives a new album, and a quick one."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from toolkit.panels.photos.cards import cards_of, photo_card
from toolkit.photos.album import after_word, photos_of
from toolkit.photos.judging import duplicates, judged
from toolkit.photos.verdicts import ASSIGNED, UNDONE, Verdict, verdicts
from toolkit.photos.whose import people_of

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
    ``photos``: {file: Photo}. ``checks``: {file: (Checked, ...)}. ``cards``: {id: Card}. ``source``: where the originals can
    be read, None while they cannot. ``seconds``: what the checking took, None when nothing had to be checked.
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
    photos: dict
    checks: dict
    cards: dict
    source: object = None
    seconds: float | None = None

    @cached_property
    def used(self):
        """The photos that are not put aside as nobody's: {file: Photo}."""
        return {file: photo for file, photo in self.photos.items() if not self.is_nobodys(photo)}

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
        """The files that look alike: [[file, ...]]."""
        return duplicates(self.checks)

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
    people, said = tuple(people_of(cohort)), verdicts(decisions)
    files = tuple(files)
    photos = photos_of(files, pictures, people, said)
    made = Album(Path(path), files, pictures, cohort, season, today, people, tuple(decisions), said, photos, {}, {}, **more)
    return _judged(made)


def decided(album, *decisions):
    """The album after further decisions; only what they may change is judged again."""
    everything = (*album.decisions, *decisions)
    said = verdicts(everything)
    if any(_about_whose(decision, everything) for decision in decisions):
        return _matched_again(album, everything, said)
    shas = {decision.about.partition(":")[2] for decision in decisions}
    photos, checks = album.photos, dict(album.checks)
    for sha in shas:
        photos = after_word(photos, sha, said.get(sha, Verdict()))
        for file in album.by_sha.get(sha, ()):
            checks[file] = _judged_alone(photos[file], album)
    new = replace(album, decisions=everything, said=said, photos=photos, checks=checks)
    changed = [photo for file, photo in new.used.items() if photo is not album.photos[file]]
    return replace(new, cards=new.cards | {card.id: card for card in (photo_card(photo, new) for photo in changed)})


def _about_whose(decision, everything):
    taken_back = next((one for one in everything if decision.verdict == UNDONE and str(one.number) == decision.value), decision)
    return taken_back.verdict == ASSIGNED


def _matched_again(album, decisions, said):
    photos = photos_of(album.files, album.pictures, album.people, said)
    return _judged(replace(album, decisions=decisions, said=said, photos=photos))


def _judged(album):
    judged_now = replace(album, checks=judged(album.used, album.season, album.today))
    return replace(judged_now, cards=cards_of(judged_now))


def _judged_alone(photo, album):
    """A photo's checks; which others it looks like does not depend on what is decided."""
    before = {check.check: check for check in album.checks.get(photo.file, ())}
    checks = judged({photo.file: photo}, album.season, album.today)[photo.file]
    return tuple(before.get(check.check, check) if check.check == DUPLICATE else check for check in checks)
