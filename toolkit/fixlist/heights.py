"""How high a row must be for its wrapped text. Nobody else reckons it: Excel keeps the height that a file names."""

import re
from functools import lru_cache
from math import ceil

ONE_LINE = 20.0  # points
NEXT_LINE = 13.5
HIGHEST = 400.0  # Excel allows 409
MARGIN = 1.3  # characters of a column's width that the indent takes

_WIDE = re.compile("[^\x00-\xff]")


def height(values, rooms):
    """The height in points of a row; ``rooms``: which of its values are wrapped, and the room (room()) that each has."""
    most = 1
    for place, space in rooms:
        text = values[place]
        if text and (2 * len(text) > space or "\n" in text):
            most = max(most, lines(text, space))
    return min(ONE_LINE + NEXT_LINE * (most - 1), HIGHEST)


def rooms(widths, wrapped):
    """The room of every column in ``wrapped`` that there is: [(place, characters a line)] of {column: width}."""
    return [(place, width - MARGIN) for place, (name, width) in enumerate(widths.items()) if name in wrapped]


@lru_cache(maxsize=20_000)
def lines(text, space):
    """How many lines a text takes; a Chinese character is two characters wide, words are not broken."""
    return sum(_wrapped(paragraph, space) for paragraph in text.split("\n"))


def units(text):
    """How wide a text is on one line, in characters; a Chinese one counts two."""
    return len(text) + len(_WIDE.findall(text))


def _wrapped(paragraph, space):
    wide = units(paragraph) - len(paragraph)
    needed = len(paragraph) + wide
    if wide * 4 < len(paragraph) and " " in paragraph:  # words leave the end of a line empty
        needed *= 1.15
    return max(1, ceil(needed / space))
