"""How often pictures are measured wrongly, on real portraits: ``python benchmarks/portraits.py FOLDER [--jobs N] [--each]``.

The folder is anybody's own; none is in this repository. What a picture shows is told by the name of the folder that holds it:
white, off_white, grey, coloured, gradient, shadow, busy (the background), one_face, faces, no_faces, or several of these words
("white one_face"). The table counts what was said of each.
"""

import argparse
import io
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from PIL import Image  # noqa: E402

from toolkit.codes.photo_ground import cause  # noqa: E402
from toolkit.photos.measuring.batch import measure_all  # noqa: E402
from toolkit.photos.measuring.measure import measure  # noqa: E402

CERTAIN = ("blue", "red", "coloured", "grey", "gradient", "busy")
LOOK = ("off_white", "shadow", "unclear")
GROUNDS = {  # what may be said of a background: right, or worth a look and so no error; anything else is wrong
    "white": ({None}, set(LOOK)),
    "off_white": ({"off_white"}, {None, "shadow", "unclear"}),
    "grey": ({"grey"}, set(CERTAIN)),
    "coloured": ({"blue", "red", "coloured"}, set(CERTAIN)),
    "gradient": ({"gradient"}, {*CERTAIN, *LOOK}),
    "shadow": ({"shadow"}, {*CERTAIN, *LOOK}),
    "busy": ({"busy"}, {*CERTAIN, *LOOK}),
}
FACES = {"one_face": lambda count: count == 1, "faces": lambda count: count > 0, "no_faces": lambda count: count == 0}


@dataclass(frozen=True)
class File:
    """A picture in the folder."""

    path: Path

    @property
    def file(self):
        """Its place."""
        return str(self.path)

    def read(self):
        """Its bytes."""
        return self.path.read_bytes()


def verdict(label, picture):
    """(right, look or wrong, what was said)."""
    if picture.problem:
        return "wrong", picture.problem
    if label in FACES:
        count = len(picture.faces or ())
        return ("right" if FACES[label](count) else "wrong"), f"{count} faces"
    said = cause(picture.ground)
    right, look = GROUNDS[label]
    return ("right" if said in right else "look" if said in look else "wrong"), said or "white"


def main():
    """Prints a line a label, and the files that were judged wrong with ``--each``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--each", action="store_true", help="name every file that was judged wrong")
    parser.add_argument("--mishandle", type=int, default=0, metavar="N", help="also turn, cut, rename … so many of them")
    options = parser.parse_args()
    files = [File(path) for path in sorted(options.folder.rglob("*")) if path.is_file() and labels(path)]
    pictures = measure_all(files, jobs=options.jobs)
    verdicts, said = defaultdict(Counter), defaultdict(Counter)
    for file in files:
        for label in labels(file.path):
            judged, word = verdict(label, pictures[file.file])
            verdicts[label][judged] += 1
            said[label][word] += 1
            if options.each and judged == "wrong":
                print(f"{label}: {word}: {file.path.relative_to(options.folder)}")
    for label, counts in verdicts.items():
        words = ", ".join(f"{word} {count}" for word, count in said[label].most_common())
        print(f"{label:12} {sum(counts.values()):5}  wrong {counts['wrong']:4}  look {counts['look']:4}  {words}")
    for done, counts in mishandle(files[: options.mishandle]).items():
        print(f"{done:12} {counts.total():5}  wrong {counts[False]:4}")


def _saved(picture, format="JPEG", **options):
    out = io.BytesIO()
    picture.save(out, format, **options)
    return out.getvalue()


def mishandled(data, random):
    """(what was done, the bytes, what must be measured) of a good portrait, as candidates send them."""
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    turn = random.randint(2, 8)
    exif = Image.Exif()
    exif[0x0112] = turn
    jpeg = _saved(picture, quality=90)
    upright = picture.size if turn < 5 else picture.size[::-1]
    yield "EXIF turn", _saved(picture, exif=exif), {"turn": turn, "width": upright[0], "problem": None}
    yield "CMYK", _saved(picture.convert("CMYK")), {"mode": "CMYK", "problem": None}
    yield "grey", _saved(picture.convert("L")), {"mode": "L", "problem": None}
    yield "cut off", jpeg[: int(len(jpeg) * random.uniform(0.05, 0.99))], {"format": "JPEG", "problem": "damaged"}
    for format in ("PNG", "WEBP", "GIF", "BMP", "TIFF"):
        yield f"renamed {format}", _saved(picture, format), {"format": format, "problem": None}
    yield "film", b"\0\0\0\x14ftypqt  \0\0\0\0qt  " + jpeg, {"format": "MP4", "problem": "no_picture"}
    yield "bomb", _saved(Image.new("1", (13_000, 13_000)), "PNG"), {"format": "PNG", "problem": "too_large"}


def mishandle(files):
    """{what was done: how many were measured wrongly and rightly}."""
    found, chance = defaultdict(Counter), random.Random(1)
    for file in files:
        for done, data, expected in mishandled(file.read(), chance):
            picture, _ = measure(data, look_for_faces=False)
            found[done][all(getattr(picture, name) == value for name, value in expected.items())] += 1
    return found


def labels(path):
    """The labels that a file's folder's name holds ("white one_face")."""
    return [word for word in path.parent.name.split() if word in GROUNDS or word in FACES]


if __name__ == "__main__":
    main()
