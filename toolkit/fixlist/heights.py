"""How high a row must be for its wrapped text. Nobody else reckons it: Excel keeps the height that a file names."""

import re
from functools import lru_cache
from math import ceil

ONE_LINE = 20.0  # points
NEXT_LINE = 13.5
HIGHEST = 400.0  # Excel allows 409
MARGIN = 1.3  # characters of a column's width that the indent takes

_WIDE = re.compile("[^\x00-\xff]")


def height(values, widths):
    """The height in points of a row with these values in columns of these widths (characters); only texts are wrapped."""
    pairs = zip(values, widths, strict=True)
    rooms = [(text, width - MARGIN) for text, width in pairs if text.__class__ is str and 2 * len(text) > width - MARGIN]
    most = max([lines(text, room) for text, room in rooms], default=1)
    return min(ONE_LINE + NEXT_LINE * (most - 1), HIGHEST)


@lru_cache(maxsize=20_000)
def lines(text, width):
    """How many lines a text takes; a Chinese character is two characters wide, words are not broken."""
    return sum(_wrapped(paragraph, width) for paragraph in text.split("\n"))


def _wrapped(paragraph, width):
    wide = len(_WIDE.findall(paragraph))
    units = len(paragraph) + wide
    if wide * 4 < len(paragraph) and " " in paragraph:  # words leave the end of a line empty
        units *= 1.15
    return max(1, ceil(units / width))
