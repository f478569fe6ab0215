import numpy as np
from PIL import Image

from tests.photos.pictures import drawn
from toolkit.photos.looks import alike, dhash, distance


def looks(picture):
    return dhash(picture.convert("L"))


def busy(seed):
    return Image.fromarray(np.random.default_rng(seed).integers(0, 255, (32, 32, 3), dtype=np.uint8)).resize((413, 531))


def test_a_hash_has_256_bits():
    assert len(looks(busy(1))) == 64 and int(looks(busy(1)), 16)


def test_brighter_than_the_left_neighbour():
    rising = Image.fromarray(np.tile(np.arange(0, 170, 10, dtype=np.uint8), (16, 1)))
    assert dhash(rising) == "f" * 64
    assert dhash(rising.transpose(Image.Transpose.FLIP_LEFT_RIGHT)) == "0" * 64


def test_the_same_look_at_another_size():
    assert distance(looks(busy(1)), looks(busy(1).resize((206, 265)))) <= 12
    assert distance(looks(busy(1)), looks(busy(2))) > 90


def test_distance_counts_bits():
    assert distance("0" * 64, "f" * 64) == 256
    assert distance("0" * 63 + "1", "0" * 63 + "7") == 2


def test_alike_is_every_pair_within_the_limit():
    random = np.random.default_rng(1)
    hashes = {str(number): random.bytes(32).hex() for number in range(1500)}
    hashes["near"] = f"{int(hashes['7'], 16) ^ 0b111:064x}"
    hashes["far"] = f"{int(hashes['1400'], 16) ^ (2**40 - 1):064x}"
    hashes["none"] = None
    assert alike(hashes, 40) == [("7", "near", 3), ("1400", "far", 40)]
    assert alike(hashes, 39) == [("7", "near", 3)]


def test_alike_agrees_with_distance():
    hashes = {seed: looks(busy(seed)) for seed in range(12)} | {"drawn": looks(drawn())}
    for one, other, bits in alike(hashes, 256):
        assert bits == distance(hashes[one], hashes[other])
    assert len(alike(hashes, 256)) == 13 * 12 // 2


def test_nothing_is_alike_alone():
    assert alike({}, 40) == alike({"a": "0" * 64}, 40) == []
