"""The promises about mended copies, measured: ``python benchmarks/mending.py [FOLDER]``.

Every picture of a folder (by default the sample photos) is cut and made smaller by our own mending; the result, before it is
compressed, is then written by the other methods of the field below the same bytes. Compared are bytes and likeness (SSIM of the
brightness, own lines). A line says PASS or over. Nothing here is a test.
"""

import argparse
import io
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402

from toolkit.photos.measuring.measure import measure  # noqa: E402
from toolkit.photos.mending import mend as mending  # noqa: E402
from toolkit.photos.mending.compress import compressed  # noqa: E402
from toolkit.season import load_season  # noqa: E402

LIMITS = load_season().photo
LIMIT = LIMITS.safe_bytes
ALLOWED = 0.002  # what the older limit may cost in SSIM, in the median; at the same limit nothing


def ssim(one, other):
    """Structural similarity of two grey arrays (Wang et al. 2004): windows of 8 x 8, all places."""
    means = _means(one), _means(other)
    squares = _means(one * one) - means[0] ** 2, _means(other * other) - means[1] ** 2
    shared = _means(one * other) - means[0] * means[1]
    small, smaller = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * means[0] * means[1] + small) * (2 * shared + smaller)
    return float((above / ((means[0] ** 2 + means[1] ** 2 + small) * (sum(squares) + smaller))).mean())


def _means(values, side=8):
    sums = np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return (sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]) / side**2


def grey(picture):
    return np.asarray(picture.convert("L"), dtype=float)


def encoded(picture, quality, **options):
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, dpi=(300, 300), **options)
    return buffer.getvalue()


def steps_of_five(picture):
    """HivisionIDPhotos: 95, 90, 85, … until it fits."""
    return next((data for quality in range(95, 0, -5) if len(data := encoded(picture, quality)) < LIMIT), None)


def searched(**options):
    """The best quality by binary search."""

    def method(picture):
        low, high, best = 40, 95, None
        while low <= high:
            quality = (low + high) // 2
            data = encoded(picture, quality, **options)
            low, high, best = (quality + 1, high, data) if len(data) < LIMIT else (low, quality - 1, best)
        return best

    return method


METHODS = {
    "ours": lambda picture: compressed(picture, LIMIT)[0],
    "ours, 40,000 bytes": lambda picture: compressed(picture, LIMIT, wish=LIMIT)[0],
    "steps of five, 4:2:0": steps_of_five,
    "binary search, 4:2:0": searched(subsampling="4:2:0"),
    "binary search, 4:2:0, optimised": searched(subsampling="4:2:0", optimize=True),
    "binary search, 4:2:2, optimised": searched(subsampling="4:2:2", optimize=True),
    "binary search, 4:4:4, optimised": searched(subsampling="4:4:4", optimize=True),
    "binary search, 4:2:0, progressive": searched(subsampling="4:2:0", optimize=True, progressive=True),
}


def before_compressing(data, picture, preset):
    """What mending would compress: the picture cut and made smaller; None where there is no copy."""
    kept = []
    original = mending.compressed

    def keep(image, *limits):
        kept.append(image)
        return original(image, *limits)

    mending.compressed = keep
    try:
        found = mending.mend(data, picture, width=preset.width, height=preset.height, limit=1, accepted=True)
    finally:
        mending.compressed = original
    return kept[-1] if kept and found.problems == ("bytes",) else None


def copies(folder, preset):
    """(name, bytes, measures, picture before compressing) of every picture in a folder that can be mended."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        picture, _ = measure(data)
        image = before_compressing(data, picture, preset) if not picture.problem else None
        if image is not None:
            yield path.name, data, picture, image


def check(what, holds, detail):
    print(f"{'PASS' if holds else 'over'}  {what:<62} {detail}")


def compare(images, preset):
    found = {}
    for name, method in METHODS.items():
        start = time.process_time()
        written = [method(image) for image in images]
        spent = 1000 * (time.process_time() - start) / len(images)
        fits = [(image, data) for image, data in zip(images, written, strict=True) if data]
        likeness = [ssim(grey(image), grey(Image.open(io.BytesIO(data)))) for image, data in fits]
        sizes = [len(data) for _, data in fits]
        found[name] = likeness
        older = sum(size < LIMITS.older_bytes for size in sizes)
        print(
            f"      {preset.id}  {name:<34} SSIM {median(likeness):.4f} / {min(likeness):.4f}  {median(sizes) / 1000:5.1f} kB"
            f"  below {LIMITS.older_bytes:,}: {older:>3} of {len(sizes)}  {spent:5.1f} ms"
        )
    best = found["binary search, 4:2:0, optimised"]
    same = found["ours, 40,000 bytes"]
    check(f"{preset.id}: as good as the best method at 40,000 bytes", median(same) >= median(best), f"{median(same):.4f}")
    check(f"{preset.id}: and in the worst picture", min(same) >= min(best), f"{min(same):.4f}")
    ours = found["ours"]
    loss = median(best) - median(ours)
    check(f"{preset.id}: the older limit costs at most {ALLOWED} SSIM", loss <= ALLOWED, f"{loss:.4f}")


def promises(pictures, preset):
    exact, small, again = 0, 0, 0
    for _, data, picture, _ in pictures:
        found = mending.mend(data, picture, width=preset.width, height=preset.height, limit=LIMIT, accepted=True)
        copy = found.data or data
        exact += Image.open(io.BytesIO(copy)).size == (preset.width, preset.height)
        small += len(copy) < LIMIT
        again += found == mending.mend(data, picture, width=preset.width, height=preset.height, limit=LIMIT, accepted=True)
    count = len(pictures)
    check(f"{preset.id}: exact pixels", exact == count, f"{exact} of {count}")
    check(f"{preset.id}: fewer than {LIMIT:,} bytes", small == count, f"{small} of {count}")
    check(f"{preset.id}: the same bytes twice", again == count, f"{again} of {count}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "data" / "sample" / "photos")
    folder = parser.parse_args().folder
    for preset in LIMITS.presets.values():
        pictures = list(copies(folder, preset))
        if not pictures:
            print(f"      {preset.id}: no picture here can be brought to this size")
            continue
        promises(pictures, preset)
        compare([image for *_, image in pictures], preset)


if __name__ == "__main__":
    main()
