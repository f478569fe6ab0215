"""Albums for tests: put together from measures alone, or read from small pictures that lie on the disk."""

import random
import tempfile
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from PIL import Image

from tests.panels.desks import TODAY, audited, do, workbook
from tests.photos.examples import GOOD, PATTERNS, WHITE
from toolkit.audit import audit
from toolkit.decisions import Decision
from toolkit.intake.cohort import read_cohort
from toolkit.panels.photos.album import Kept, album_of
from toolkit.panels.photos.clicks import fresh
from toolkit.panels.state import State, opened
from toolkit.photos.sources import Source
from toolkit.season import load_season

NUMBER = "430424199503074225"
PEOPLE = (
    ("刘雅琴", "湘潭一期班", NUMBER, "女", "汉族", "执业", "临床", "已交", ""),
    ("向建国", "浏阳乡医班", "430121198811020034", "男", "汉族", "助理", "临床", "已交", ""),
    ("石磊", "湘潭一期班", None, "男", "土家族", "执业", "临床", "已交", ""),
    ("石磊", "浏阳乡医班", None, "男", "汉族", "执业", "临床", "已交", ""),
    ("夏天麻", "湘潭一期班", "430104199001011237", "男", "汉族", "执业", "临床", "已交", ""),
)
BLUE = replace(WHITE, colour=(60, 110, 200), level=60, white=0.0)
OFF_WHITE = replace(WHITE, level=232, colour=(232, 232, 232), white=0.3)


def sha(letter):
    """A content's name."""
    return letter * 32


def picture(letter, **changes):
    """A good picture of its own content."""
    return replace(
        GOOD,
        sha=sha(letter),
        pattern=PATTERNS[ord(letter) % 8],
        dhash=f"{random.Random(letter).getrandbits(256):064x}",
        **changes,
    )


PICTURES = {
    "刘雅琴.jpg": picture("a"),
    "向建国.jpg": picture("b", bytes=50_000),
    f"{NUMBER}_2.jpg": picture("c", ground=OFF_WHITE),
    "石磊.jpg": picture("d"),
    "IMG_0001.jpg": picture("e", ground=BLUE),
}


@cache
def cohort():
    """Five people, two of one name."""
    with tempfile.TemporaryDirectory() as folder:
        return read_cohort(workbook(Path(folder) / "名册.xlsx", PEOPLE), load_season())


def album(pictures=None, decisions=()):
    """An album of measures alone; the originals can be read, as far as anybody asks."""
    pictures = PICTURES if pictures is None else pictures
    files = [Kept(file) for file in pictures]
    source = Source("/photos", "folder", tuple(files))
    return album_of("/photos", files, pictures, cohort(), load_season(), TODAY, decisions, source=source)


def decision(number, letter, verdict, value=None, reason=None):
    """One decision about a content."""
    return Decision(number, "", f"photo:{sha(letter)}", verdict, value, reason)


def looking(made=None, **changes):
    """A state with the page of photos open on an album."""
    made = made or album()
    found = opened(audit(cohort(), load_season(), TODAY, rules=[]), "2025 春季汇总", None, datetime(2025, 2, 15, 21, 40), 1.2)
    state = State(page="photos", today=TODAY, opened=found, album=made, looking=fresh(made))
    return replace(state, **changes)


def card(made, name):
    """The card of the file of that name."""
    return next(found for found in made.cards.values() if found.file and found.file.startswith(name))


def draw(folder, *names):
    """Small JPEGs, each unlike the others; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        random_ = random.Random(str(name))
        small = Image.frombytes("RGB", (14, 18), random_.randbytes(14 * 18 * 3))
        small.resize((413, 531)).save(path, "JPEG", quality=80)
    return folder


def with_photos(folder, *names):
    """A desk with a small cohort and a folder of pictures that was opened."""
    made = audited(folder, people=PEOPLE)
    do(made, "go", page="photos")
    do(made, "photo_path", path=str(draw(folder / "照片", *names)))
    assert made.state.album, [notice.sentence("zh") for notice in made.state.notices]
    return made
