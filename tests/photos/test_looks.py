import base64

import numpy as np
from PIL import Image

from tests.photos.pictures import drawn
from toolkit.codes.likeness import distance, shared
from toolkit.photos.measuring.looks import dhash, pattern


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


def test_a_pattern_is_a_byte_a_place():
    assert len(base64.b64decode(pattern(drawn().convert("L")))) == 32 * 40


def test_a_pattern_shows_what_is_fine_and_not_how_bright_it_is():
    picture = drawn().convert("L")
    darker = picture.point(lambda value: round(value * 0.85))
    assert shared(pattern(picture), pattern(darker)) > 0.98
    assert shared(pattern(picture), pattern(picture.resize((206, 265)))) > 0.97
    assert abs(shared(pattern(busy(1).convert("L")), pattern(busy(2).convert("L")))) < 0.2
    flat = Image.new("L", (413, 531), 240)
    assert shared(pattern(flat), pattern(picture)) == 0
