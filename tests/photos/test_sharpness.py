import numpy as np
from PIL import Image, ImageFilter

from toolkit.photos.measuring.sharpness import detail, middle, sharpness


def leaves(size=(413, 531)):
    """A picture with detail of every size, as photographs have it."""
    picture = Image.new("L", size, 128)
    random = np.random.default_rng(5)
    for grain in (2, 4, 8, 16, 32):
        noise = random.normal(0, 12, (size[1] // grain + 1, size[0] // grain + 1))
        layer = Image.fromarray(noise.astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
        picture = Image.fromarray(np.clip(np.asarray(picture, np.float32) + np.asarray(layer), 0, 255).astype(np.uint8))
    return picture.convert("RGB")


def enlarged(picture, times):
    small = picture.resize([round(side / times) for side in picture.size], Image.Resampling.LANCZOS)
    return small.resize(picture.size, Image.Resampling.BICUBIC)


def test_a_blurred_picture_is_less_sharp():
    found = [sharpness(middle(leaves().filter(ImageFilter.GaussianBlur(by)))) for by in (0, 1, 2)]
    assert found[0] > 100 > 40 > found[1] > found[2] and found[2] < 20


def test_an_enlarged_picture_has_less_detail():
    found = [detail(middle(enlarged(leaves(), times))) for times in (1, 2, 3)]
    assert found[0] > -16 and found[2] < found[0] - 10 and found[1] < found[0] - 4


def test_a_larger_picture_is_measured_at_the_same_size():
    large = leaves().resize((826, 1062), Image.Resampling.BICUBIC)
    assert middle(large).shape == middle(leaves()).shape
    assert 0.5 < sharpness(middle(large)) / sharpness(middle(leaves())) < 1.5


def test_only_the_middle_counts():
    picture = Image.new("RGB", (413, 531), "white")
    picture.paste(0, (0, 0, 60, 60))
    assert sharpness(middle(picture)) == 0 and detail(middle(picture)) is None


def test_too_small_to_tell():
    grey = middle(leaves((30, 30)))
    assert sharpness(grey) is None and detail(grey) is None
