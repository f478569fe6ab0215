"""How alike two pictures look.

Two measures (toolkit/photos/measuring/looks.py makes both): the difference hash (dhash) of 256 bits, 64 hex digits, and the
fine pattern, base64 of a signed byte for each of 1,280 places. The hash alone is not enough for a cohort, whose photos all show
a head before a white ground: of 9,870 pairs of different people on white 29 differed in 50 bits or less. Their patterns had at
most 0.74 in common (correlation), while re-encoding, halving and brightening a photo left at least 0.986, cutting 1 % off its
edges 0.92 to 0.96.

Source of the hash: Neal Krawetz, "Kind of Like That" (2013), with 16 × 16 cells instead of 8 × 8.
"""

import base64

import numpy as np

BLOCK = 512  # hashes compared with all others at a time: 4 MB for 1,000 photos


def distance(first, second):
    """In how many of 256 bits two hashes differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def alike(hashes, patterns, most, least):
    """The pairs of pictures that look alike: [(place, later place, correlation)].

    Their hashes differ in at most ``most`` bits and their patterns correlate by at least ``least``; None is like nothing.
    """
    places = [place for place, one in enumerate(hashes) if one and patterns[place]]
    pairs = _near(np.array([np.frombuffer(bytes.fromhex(hashes[place]), np.uint64) for place in places]), most)
    found = [(places[one], places[other], shared(patterns[places[one]], patterns[places[other]])) for one, other in pairs]
    return [pair for pair in found if pair[2] >= least]


def _near(words, most):
    """The pairs of hashes, as rows of 64-bit words, that differ in at most so many bits."""
    found = []
    for start in range(0, len(words), BLOCK):
        bits = np.bitwise_count(words[start : start + BLOCK, None] ^ words[None, start:]).sum(axis=2, dtype=np.uint16)
        found += [(start + row, start + column) for row, column in np.argwhere(bits <= most).tolist() if column > row]
    return found


def shared(first, second):
    """How much two patterns have in common: a correlation, 1 for the same; 0 where one of them is flat."""
    one, other = (np.frombuffer(base64.b64decode(text), np.int8).astype(np.float32) for text in (first, second))
    one, other = one - one.mean(), other - other.mean()
    size = float(np.linalg.norm(one) * np.linalg.norm(other))
    return round(float(one @ other) / size, 3) if size else float(first == second)
