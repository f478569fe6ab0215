"""The promises about measuring photos: ``python benchmarks/photos.py [--photos 1000] [--rounds 3]``.

Draws portraits (60 % of 413 x 531 pixels, 30 % of 2 megapixels, 10 % of 12) into a temporary folder. CPU seconds with all child
processes, compared within one run with Pillow's own draft decoding of the same files; two workers are measured on the clock,
each time in a new process. A line says PASS or over. Nothing here is a test.
"""

import argparse
import contextlib
import hashlib
import io
import itertools
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import meter  # noqa: E402
from meter import Line  # noqa: E402

from toolkit.photos.measuring import faces  # noqa: E402
from toolkit.photos.measuring.batch import measure_all  # noqa: E402
from toolkit.photos.picture import to_json  # noqa: E402

MEGABYTE = 1024 * 1024
SIZES = (
    ((413, 531), 0.6, 6),
    ((1200, 1543), 0.3, 4),
    ((3024, 3889), 0.1, 2),
)  # pixels, share of the photos, how many are drawn


class File:
    """A photo in a folder."""

    def __init__(self, path):
        self.file, self.read = path.name, path.read_bytes


def draw(folder, photos):
    """So many photos in a folder, sizes mixed; no two have the same bytes."""
    sys.path.insert(0, str(ROOT))
    from tests.photos.pictures import drawn, saved

    sizes = []
    for size, share, different in SIZES:
        few = [saved(drawn(size, seed=seed), quality=88) for seed in range(different)]
        sizes.append(itertools.islice(itertools.cycle(few), round(photos * share)))
    for number, data in enumerate(itertools.chain(*sizes)):
        (Path(folder) / f"{number * 7919 % 10007:05}.jpg").write_bytes(data + number.to_bytes(4, "big"))


def files_in(folder):
    """The photos of a folder."""
    return [File(path) for path in sorted(Path(folder).glob("*.jpg"))]


def decode(folder):
    """The yardstick: every photo opened by Pillow at the smallest scale that is at least 320 pixels wide."""
    from PIL import Image

    for file in files_in(folder):
        with Image.open(io.BytesIO(file.read())) as image:
            image.draft("RGB", (320, 411))
            image.load()


@contextlib.contextmanager
def no_detector():
    """As without OpenCV."""
    before, faces.detector = faces.detector, lambda: None
    try:
        yield
    finally:
        faces.detector = before


def without_faces(folder):
    """All measures without OpenCV, one after the other."""
    with no_detector():
        measure_all(files_in(folder), jobs=1)


def with_faces(folder):
    """All measures, one after the other."""
    measure_all(files_in(folder), jobs=1)


def cost(folder, photos, rounds):
    """CPU time a photo, and against decoding it."""
    for work in (decode, without_faces, with_faces):
        work(folder) if photos <= 100 else None  # imports; few against many photos
    works = (partial(work, folder) for work in (decode, without_faces, with_faces))
    yard, bare, whole = meter.in_turns(rounds, *works)
    each = 1000 / photos
    opened = f"decoding alone {yard * each:.2f} ms"
    yield Line("a photo without faces, CPU", bare * each, 15, "ms", f"{bare / yard:.2f} times {opened}")
    yield Line("a photo with faces, CPU", whole * each, 40, "ms", f"{whole / yard:.2f} times {opened}")


def memory(folder):
    """The most memory of a process that measures everything."""
    held = meter.peak_memory(__file__, "--measure", folder, "--jobs", "1", cwd=ROOT) / MEGABYTE
    yield Line("most memory, one process", held, 200, "MB")


def workers(folder, rounds):
    """One process against two on the clock, from a cold start; the shortest rounds, since a clock counts what others do too."""
    taken = {1: [], 2: []}
    for _ in range(rounds):
        for jobs, times in taken.items():
            start = time.perf_counter()
            found = subprocess.check_output([sys.executable, __file__, "--measure", folder, "--jobs", str(jobs)], cwd=ROOT)
            times.append((time.perf_counter() - start, found))
    results = {found for times in taken.values() for _, found in times}
    one, two = (min(seconds for seconds, _ in times) for times in taken.values())
    same = "same results" if len(results) == 1 else "DIFFERENT RESULTS"
    yield Line(
        "two workers on the clock, against one", two / one, 1 / 1.6, "x", f"{one:.1f} s / {two:.1f} s = {one / two:.2f}; {same}"
    )


def measured(folder, jobs):
    """Measures a folder; a digest of all results."""
    found = measure_all(files_in(folder), jobs=jobs)
    return hashlib.sha256("".join(map(to_json, found.values())).encode()).hexdigest()


def main():
    """Prints a line a promise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--measure", metavar="FOLDER", help="only measure a folder (what the measured processes do)")
    parser.add_argument("--jobs", type=int)
    options = parser.parse_args()
    if options.measure:
        print(measured(options.measure, options.jobs))
        return
    with tempfile.TemporaryDirectory() as folder:
        draw(folder, options.photos)
        lines = cost(folder, options.photos, options.rounds), memory(folder), workers(folder, options.rounds)
        for line in itertools.chain(*lines):
            print(line, flush=True)


if __name__ == "__main__":
    main()
