"""How a picture looks, in 256 bits: two pictures of the same look differ in few of them (dhash, 16 x 16).

Measured on 1,272 pairs of different people: the nearest differ in 53 bits; re-encoding, halving, squashing and turning grey stay
within 30. A crop of 5 % and more or a mirrored copy is not found.
"""

SIDE = 16
BITS = SIDE * SIDE
CHUNK = 1024  # rows that are compared at once: 12 MB for 3,000 pictures


def dhash(view):
    """64 hex digits from a Pillow image: a bit says whether a place is brighter than its left neighbour."""
    import numpy as np
    from PIL import Image

    small = view.convert("L").resize((SIDE + 1, SIDE), Image.Resampling.BOX)
    values = np.asarray(small)
    return np.packbits(values[:, 1:] > values[:, :-1]).tobytes().hex()


def distance(a, b):
    """In how many of 256 bits two hashes differ."""
    return (int(a, 16) ^ int(b, 16)).bit_count()


def alike(hashes, most):
    """Pairs that differ in at most ``most`` bits: [(key, key, bits)], the nearest first; ``hashes`` is {key: dhash}."""
    import numpy as np

    keys = [key for key, looks in hashes.items() if looks]
    if len(keys) < 2:
        return []
    raw = np.frombuffer(bytes.fromhex("".join(hashes[key] for key in keys)), np.uint8).reshape(len(keys), -1)
    signs = np.unpackbits(raw, axis=1).astype(np.float32) * 2 - 1
    found = []
    for start in range(0, len(keys), CHUNK):
        agreeing = signs[start : start + CHUNK] @ signs[start:].T  # those that agree less those that differ
        for one, other in np.argwhere(agreeing >= BITS - 2 * most):
            if one < other:
                found.append((keys[start + one], keys[start + other], int(BITS - agreeing[one, other]) // 2))
    return sorted(found, key=lambda pair: pair[2])
