"""Likeness of pictures by hash and pattern."""

from tests.photos.examples import GOOD, PATTERNS, likened
from toolkit.codes.likeness import alike

NEAR, FAR = f"{(1 << 50) - 1:064x}", f"{((1 << 51) - 1) << 100:064x}"


def test_pairs_are_near_by_hash_and_alike_by_pattern():
    patterns = [GOOD.pattern, likened(GOOD, 0.98).pattern, PATTERNS[5], GOOD.pattern]
    assert alike([GOOD.dhash, NEAR, GOOD.dhash, FAR], patterns, 50, 0.97) == [(0, 1, alike_of(patterns[:2]))]
    assert 0.97 <= alike_of(patterns[:2]) < 0.99


def alike_of(patterns):
    return alike(["0" * 64] * 2, patterns, 0, -1)[0][2]


def test_what_could_not_be_measured_is_like_nothing():
    assert alike([None, GOOD.dhash, GOOD.dhash], [None, None, GOOD.pattern], 256, -1) == []
    assert alike([], [], 256, -1) == []


def test_places_count_those_that_were_not_measured():
    assert alike([None, GOOD.dhash, None, GOOD.dhash], [None, *[GOOD.pattern] * 3], 0, 0.9) == [(1, 3, 1.0)]


def test_more_than_a_block():
    hashes = [f"{place:064x}" for place in range(1, 1300)]
    found = alike([*hashes, hashes[2]], [GOOD.pattern] * 1300, 0, 0.9)
    assert found == [(2, 1299, 1.0)]
