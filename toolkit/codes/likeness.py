"""How alike two pictures look: difference hashes of 256 bits (dhash), 64 hex digits each.

Source of the method: Neal Krawetz, "Kind of Like That" (2013); 16 × 16 cells instead of 8 × 8: a cohort has half a
million pairs, and at 64 bits one pair of strangers in a thousand looks the same.
"""

import numpy as np

BLOCK = 512  # hashes compared with all others at a time: 4 MB for 1,000 photos


def distance(first, second):
    """How many of 256 bits differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def alike(hashes, most):
    """The pairs of hashes that differ in at most ``most`` bits: [(place, later place, bits)]; None is like nothing."""
    places = [place for place, one in enumerate(hashes) if one]
    if len(places) < 2:
        return []
    words = np.array([np.frombuffer(bytes.fromhex(hashes[place]), np.uint64) for place in places])
    found = []
    for start in range(0, len(words), BLOCK):
        bits = np.bitwise_count(words[start : start + BLOCK, None] ^ words[None, start:]).sum(axis=2, dtype=np.uint16)
        for row, column in np.argwhere(bits <= most).tolist():
            if column > row:
                found.append((places[start + row], places[start + column], int(bits[row, column])))
    return found
