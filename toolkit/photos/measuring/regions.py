"""Regions of a picture: what can be reached from seeds. Stretches of a row are taken at once, so that numpy is quick enough."""

import numpy as np


def grown(seeds, fits, pixels=None, step=None):
    """The fitting pixels that can be reached from the seeds by going across and down.

    ``seeds`` and ``fits`` are masks, rows by columns. With ``pixels`` (channels by rows by columns) neighbours may differ by no
    more than ``step`` in any channel.
    """
    across = _stretches(fits, pixels, step)
    down = _stretches(fits.T, None if pixels is None else pixels.transpose(0, 2, 1), step)
    reached, before = seeds & fits, -1
    while before != (before := np.count_nonzero(reached)):
        reached = _spread(_spread(reached, across).T, down).T
    return reached & fits


def _stretches(fits, pixels, step):
    """Numbers the stretches of fitting neighbours, row by row; a pixel that does not fit is one by itself."""
    breaks = np.ones(fits.shape, bool)
    breaks[:, 1:] = ~(fits[:, 1:] & fits[:, :-1])
    if pixels is not None:
        breaks[:, 1:] |= np.abs(np.diff(pixels, axis=2)).max(axis=0) > step
    return np.cumsum(breaks.ravel()).reshape(fits.shape)


def _spread(reached, stretches):
    hit = np.zeros(stretches[-1, -1] + 1, bool)
    hit[stretches[reached]] = True
    return hit[stretches]


def eroded(region):
    """A region without the pixels at its edge; the picture's own border is no edge. A region that is nothing but edge stays."""
    padded = np.pad(region, 1, mode="edge")
    inner = region & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return inner if inner.any() else region
