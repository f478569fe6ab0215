"""The best JPEG below a limit."""

import io

import numpy as np
from PIL import Image

from toolkit.photos.mending.compress import BEST, OLDER, WELL, WORST, compressed


def noisy(strength, size=(413, 531)):
    noise = np.random.default_rng(3).normal(128, strength, (size[1], size[0], 3))
    return Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8))


def bytes_at(image, quality):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling="4:2:0", optimize=True, dpi=(300, 300))
    return len(out.getvalue())


def test_the_next_quality_would_be_too_large():
    for strength in (9, 14, 20):
        image = noisy(strength)
        data, quality = compressed(image, 40_000, wish=40_000)
        assert len(data) < 40_000 <= bytes_at(image, quality + 1)


def test_a_simple_picture_gets_the_best_quality():
    data, quality = compressed(Image.new("RGB", (413, 531), "white"), 40_000)
    assert quality == BEST
    assert len(data) < 40_000


def test_the_older_limit_is_met_where_quality_allows():
    image = noisy(5)
    at_wish = max(quality for quality in range(WORST, BEST + 1) if bytes_at(image, quality) < OLDER)
    data, quality = compressed(image, 40_000)
    assert at_wish < WELL
    assert quality > at_wish
    assert OLDER <= len(data) < 40_000
    image = noisy(1.5)
    data, quality = compressed(image, 40_000)
    assert quality >= WELL
    assert len(data) < OLDER
    assert quality == BEST or bytes_at(image, quality + 1) >= OLDER


def test_a_limit_below_the_wish_holds():
    data, _ = compressed(noisy(5), 15_000)
    assert len(data) < 15_000


def test_too_much_for_the_worst_quality():
    assert compressed(noisy(90), 15_000) is None
