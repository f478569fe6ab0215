"""The pictures that float over a sheet: which row each of them lies in, by its middle.

A picture put in by hand seldom begins exactly where its cell does; its middle is in the right row. Pictures in a group are
placed by where they lie within the group: somebody may have grouped a whole column of them.

Source: ECMA-376 part 1, section 20.5 (SpreadsheetML drawing).
"""

from typing import NamedTuple

from toolkit.intake.files.parts import relations
from toolkit.photos.sources.rows import LAST_ROW
from toolkit.photos.sources.tree import attribute, every, first, local, tree, whole

ANCHORS = ("twoCellAnchor", "oneCellAnchor", "absoluteAnchor")
SHAPES = ("pic", "sp")
TRANSPARENT = ("AlternateContent", "Choice")
LAST_COLUMN = 16_384


class Found(NamedTuple):
    """A picture in a cell: its row and column as Excel counts, and the part that holds it (None: it is not in the file)."""

    row: int
    column: int
    part: str | None


def floating(package, sheet, rows):
    """Every Found picture that floats over a sheet part; ``rows()`` gives its Rows."""
    for _, kind, drawing in relations(package, sheet):
        if kind == "drawing" and drawing in package:
            parts = {id: part for id, _, part in relations(package, drawing)}
            anchors = [node for node in tree(package, drawing).iter() if local(node.tag) in ANCHORS]
            yield from (found for anchor in anchors for found in _pictures(anchor, parts, rows()))


def embedded(node, parts):
    """(whether the node has a picture, the part that holds it or None)."""
    for blip in every(node, "blip"):
        if attribute(blip, "embed") or attribute(blip, "link"):
            return True, parts.get(attribute(blip, "embed"))
    return False, None


def _pictures(anchor, parts, rows):
    column, top, bottom = _box(anchor, rows)
    for shape, across in _shapes(anchor):
        has, part = embedded(shape, parts)
        if has:
            row = min(max(rows.at(top + (bottom - top) * across), 1), LAST_ROW)
            yield Found(rows.first_of_merged(row, column), column, part)


def _box(anchor, rows):
    """(column, top, bottom) of what an anchor holds."""
    start, end = first(anchor, "from"), first(anchor, "to")
    top = max(whole(attribute(first(anchor, "pos"), "y")), 0) if start is None else _place(start, rows)
    bottom = _place(end, rows) if end is not None else top + whole(attribute(first(anchor, "ext"), "cy"))
    return min(max(_count(start, "col") + 1, 1), LAST_COLUMN), top, max(bottom, top)


def _place(marker, rows):
    row = min(max(_count(marker, "row") + 1, 1), LAST_ROW)
    return min(rows.top(row) + max(_count(marker, "rowOff"), 0), rows.top(row + 1))


def _count(marker, name):
    node = first(marker, name) if marker is not None else None
    return whole(node.text) if node is not None else 0


def _shapes(anchor):
    """(shape, how far down in the anchor its middle lies, from 0 to 1) of every picture or filled shape, in groups too."""
    waiting = [(child, None) for child in anchor]
    while waiting:
        node, scale = waiting.pop()
        name = local(node.tag)
        if name in SHAPES:
            yield node, 0.5 if scale is None else min(max(_middle(node) * scale[0] + scale[1], 0.0), 1.0)
        elif name == "grpSp":
            waiting += [(child, _scale(node, scale)) for child in node]
        elif name in TRANSPARENT:
            waiting += [(child, scale) for child in node]


def _middle(shape):
    placed = first(shape, "spPr", "xfrm")
    return _y(placed, "off", "y") + _y(placed, "ext", "cy") / 2


def _scale(group, outer):
    """(factor, summand) that turn a height inside a group into the share of the anchor's height."""
    placed = first(group, "grpSpPr", "xfrm")
    inner, inner_size = _y(placed, "chOff", "y"), _y(placed, "chExt", "cy") or 1
    if outer is None:
        return 1 / inner_size, -inner / inner_size
    factor = _y(placed, "ext", "cy") / inner_size
    return outer[0] * factor, outer[0] * (_y(placed, "off", "y") - inner * factor) + outer[1]


def _y(placed, name, which):
    return whole(attribute(first(placed, name), which)) if placed is not None else 0
