"""What the portraits are painted with: soft shapes on a grid of points, laid over one another.

Lengths are shares of the picture's width. A shape is an array that is positive inside it and says how far its edge is.
"""

import itertools

import numpy as np

EDGE = 0.0035
"""Over how much an edge goes from nothing to all."""


def mask(shape, edge=EDGE):
    """How much of a shape covers every point, 0 to 1; the edge is as soft as ``edge`` is wide."""
    share = np.clip(shape / edge + 0.5, 0, 1)
    return share * share * (3 - 2 * share)


def bump(x, y, at, size):
    """A hill one high: the middle and how far it reaches in x and y."""
    return np.exp(-0.5 * (((x - at[0]) / size[0]) ** 2 + ((y - at[1]) / size[1]) ** 2))


def oval(x, y, at, radii):
    """The shape of an ellipse."""
    away = np.hypot((x - at[0]) / radii[0], (y - at[1]) / radii[1])
    return (1 - away) * min(radii)


def line(x, y, points, width):
    """The shape of a line through points, ``width`` thick, with round ends."""
    nearest = np.full(x.shape, np.inf)
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)
        along = np.clip(along, 0, 1)
        nearest = np.minimum(nearest, np.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0)))
    return width / 2 - nearest


def area(x, y, corners):
    """The shape of a polygon: the distance to its outline, negative outside."""
    inside = np.zeros(x.shape, bool)
    closed = [*corners, corners[0]]
    for (x0, y0), (x1, y1) in itertools.pairwise(closed):
        if y0 != y1:
            inside ^= ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    away = -line(x, y, closed, 0.0)
    return np.where(inside, away, -away)


def curve(values, at):
    """A smooth curve through (place, value) pairs, read at every point of ``at``; level beyond its ends."""
    places, heights = zip(*values, strict=True)
    fine = np.linspace(places[0], places[-1], 400)
    steps = np.interp(fine, places, heights)
    kernel = np.hanning(61) / np.hanning(61).sum()
    smooth = np.convolve(np.pad(steps, 30, mode="edge"), kernel, mode="valid")
    return np.interp(at, fine, smooth)


def noise(rng, along, across, cells):
    """Random values from -1 to 1, smooth between the cells of a grid; ``along`` and ``across`` run from 0 to 1."""
    grid = rng.uniform(-1, 1, (cells[0] + 2, cells[1] + 2))
    row, column = np.clip(along, 0, 1) * cells[0], np.clip(across, 0, 1) * cells[1]
    top, left = row.astype(int), column.astype(int)
    down, right = row - top, column - left
    upper = grid[top, left] * (1 - right) + grid[top, left + 1] * right
    lower = grid[top + 1, left] * (1 - right) + grid[top + 1, left + 1] * right
    return upper * (1 - down) + lower * down


class Canvas:
    """Colours (0 to 1) and how much of them there is at every point (alpha); ``x`` from the middle, ``y`` from the top."""

    def __init__(self, x, y, colour=None, alpha=None):
        self.x, self.y = x, y
        self.colour = np.zeros((*x.shape, 3)) if colour is None else colour
        self.alpha = np.zeros(x.shape) if alpha is None else alpha

    def window(self, left, top, right, bottom):
        """The part of the canvas around a rectangle: what is painted there is painted here, in less time."""
        inside = (self.x >= left) & (self.x <= right) & (self.y >= top) & (self.y <= bottom)
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if len(rows) < 2 or len(columns) < 2:
            return Canvas(self.x[:2, :2], self.y[:2, :2])  # outside the picture
        part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        return Canvas(self.x[part], self.y[part], self.colour[part], self.alpha[part])

    def beside(self, side, left, top, right, bottom):
        """A window on the left (side -1) or the right (1) of the middle."""
        near, far = sorted((side * left, side * right))
        return self.window(near, top, far, bottom)

    def lay(self, colour, cover):
        """Lays a colour, one or an array of them, over what is there; ``cover`` says how much of it."""
        cover = cover[..., None]
        self.colour += (np.asarray(colour) - self.colour) * cover
        self.alpha += cover[..., 0] * (1 - self.alpha)

    def shade(self, amount, cover):
        """Makes what is there darker (amount below 1) or lighter."""
        self.colour *= 1 + (amount - 1) * cover[..., None]
