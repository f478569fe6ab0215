"""What does not belong to a portrait: a frame around it, the shape of a phone's screen, writing in its background."""

import numpy as np

from toolkit.photos.measuring.regions import grown

WIDEST = 0.2  # a frame, of a side
PLAIN = 20  # how far a frame's pixels may differ along a side
EDGE, STRAIGHT = 24, 0.8  # between a frame and what it frames, and along which share of it

SCREENS = frozenset(
    (720, 750, 828, 1080, 1125, 1170, 1179, 1206, 1216, 1220, 1224, 1240, 1242, 1260, 1264, 1284, 1290, 1320, 1344, 1440)
)
"""Pixels across a phone's screen."""
TALL = (1.9, 2.4)
"""Height by width of today's phones. 16:9 is a camera's shape as well, and counts only as PNG, which no camera writes."""
SIXTEEN_NINE = 1.76

MARK = 60  # how far ink differs from the background
LETTERS = 5  # marks that follow one another
LINE = (0.012, 0.08)  # height of a line, of the picture's
LONGER, WIDEST_MARK, GAP = 2.5, 4, 1.2  # a line, a mark, a gap, of the line's height
BESIDE = 4  # pixels around the person, where single hairs are
EVEN, HELD = 14, 0.6  # of a ground on which marks can be told


def border(grey):
    """How wide a frame is around a picture, in its pixels; 0 without. ``grey``: rows by columns, 0 to 255 in a byte.

    All four sides must be plain up to a straight edge, or two opposite sides (the bars beside a narrower picture).
    """
    top, bottom, left, right = (_depth(side) for side in (grey, grey[::-1], grey.T, grey.T[::-1]))
    if top and bottom and left and right:
        return max(top, bottom, left, right)
    return max(min(top, bottom), min(left, right))


def _depth(lines):
    """How many of the first lines are plain, alike, and end at a straight edge."""
    first = lines[: int(len(lines) * WIDEST) + 1]
    if np.ptp(first[0]) > PLAIN:
        return 0
    plain = np.ptp(np.concatenate((first, np.broadcast_to(first[:1], first.shape)), axis=1), axis=1) <= PLAIN
    depth = int(np.argmin(plain)) if not plain.all() else 0
    if not depth or depth + 1 >= len(lines):
        return 0
    step = np.abs(lines[depth + 1].astype(np.int16) - lines[depth - 1])
    return depth if (step >= EDGE).mean() >= STRAIGHT else 0


def is_screen(width, height, format, camera):
    """Whether a picture has the size and the shape of a phone's screen and no camera."""
    short, long = sorted((width, height))
    if camera or short not in SCREENS:
        return False
    return (SIXTEEN_NINE if format == "PNG" else TALL[0]) <= long / short <= TALL[1]


def has_text(view, ground):
    """Whether marks stand in a line in an even background, apart from the person; writing across clothes is not seen.

    Measured: of 400 portraits with a line of letters or digits drawn on them 323 are found; of 1,974 composed and 199 unedited
    portraits none is taken for written on.
    """
    if ground.spread > EVEN or ground.held < HELD or min(view.size) < 100:
        return False
    away = _away(view, ground.colour)
    ink, trace = away > MARK, away > MARK / 3
    if np.count_nonzero(np.count_nonzero(np.diff(ink, axis=1), axis=1) >= 2 * LETTERS - 1) < LINE[0] * len(ink):
        return False
    person = np.zeros(ink.shape, bool)
    person[-1] = True
    person[len(ink) // 2 :, ink.shape[1] // 2] = True
    marks = ink & ~_wider(grown(person, trace), BESIDE)
    least, most = (share * len(ink) for share in LINE)
    return any(_is_line(marks[start:end]) for start, end in _runs(marks.any(axis=1)) if least <= end - start <= most)


def _away(view, colour):
    """How far each pixel's channels lie from a colour, the farthest of them."""
    from PIL import Image, ImageChops

    red, green, blue = ImageChops.difference(view, Image.new("RGB", view.size, colour)).split()
    return np.asarray(ImageChops.lighter(ImageChops.lighter(red, green), blue))


def _is_line(band):
    """Whether enough marks, none much wider than the band is high, follow one another closely."""
    height, count, last, first = len(band), 0, 0, 0
    for start, end in _runs(band.any(axis=0)):
        if end - start > WIDEST_MARK * height or np.ptp(np.flatnonzero(band[:, start:end].any(axis=1))) + 1 < height / 2:
            continue
        if not count or start - last > GAP * height:
            count, first = 0, start
        count, last = count + 1, end
        if count >= LETTERS and last - first >= LONGER * height:
            return True
    return False


def _wider(mask, by):
    """A mask grown by so many pixels on all sides."""
    for _ in range(by):
        padded = np.pad(mask, 1)
        mask = padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:] | mask
    return mask


def _runs(line):
    """Where the stretches of a mask begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], line, [0])).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
