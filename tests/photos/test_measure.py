import hashlib
import io
import random

import pytest
from PIL import Image

from tests.photos.pictures import drawn, saved
from toolkit.codes.photo_ground import cause
from toolkit.photos.measuring import faces
from toolkit.photos.measuring.measure import THUMBNAIL, measure
from toolkit.photos.picture import Picture, from_json, to_json


def test_a_good_portrait():
    data = saved(drawn(), dpi=(300, 300))
    picture, thumbnail = measure(data)
    assert (picture.format, picture.problem, picture.width, picture.height) == ("JPEG", None, 413, 531)
    assert picture.sha == hashlib.blake2b(data, digest_size=16).hexdigest() and picture.bytes == len(data)
    assert (picture.mode, picture.turn, picture.dpi, picture.border) == ("RGB", 1, 300, 0)
    assert not picture.screen and not picture.text and not picture.camera
    assert cause(picture.ground) is None and picture.sharpness > 40 and picture.detail > -16 and len(picture.dhash) == 64
    small = Image.open(io.BytesIO(thumbnail))
    assert small.format == "JPEG" and small.mode == "RGB"
    assert small.width <= THUMBNAIL[0] and small.height <= THUMBNAIL[1] and (small.width >= 150 or small.height >= 190)


def test_measures_survive_as_text():
    picture, _ = measure(saved(drawn()))
    assert from_json(to_json(picture)) == picture


@pytest.mark.parametrize("size", [(826, 1062), (3024, 3889)])
def test_places_are_pixels_of_the_whole_picture(size):
    pytest.importorskip("cv2")
    whole, _ = measure(saved(drawn().resize(size, Image.Resampling.BICUBIC)))
    small, _ = measure(saved(drawn()))
    times = size[0] / 413
    assert abs(whole.faces[0].width / times - small.faces[0].width) < 8
    assert abs(whole.faces[0].left_eye[1] / times - small.faces[0].left_eye[1]) < 6
    assert abs(whole.crown / times - small.crown) < 6
    assert small.faces[0].top > small.crown > 0.1 * 531


def test_a_sideways_picture_is_measured_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    picture, thumbnail = measure(saved(drawn().transpose(Image.Transpose.ROTATE_90), exif=exif))
    assert (picture.turn, picture.width, picture.height, picture.face_turn) == (6, 413, 531, 0)
    assert Image.open(io.BytesIO(thumbnail)).size == Image.open(io.BytesIO(measure(saved(drawn()))[1])).size
    if picture.faces is not None:
        assert len(picture.faces) == 1


def test_a_picture_that_was_saved_lying_down():
    pytest.importorskip("cv2")
    picture, _ = measure(saved(drawn().rotate(90, expand=True)))
    assert (picture.width, picture.face_turn, len(picture.faces), picture.crown) == (531, 90, 1, None)


def test_the_ground_is_looked_at_inside_a_frame():
    framed = Image.new("RGB", (473, 591), "white")
    framed.paste(drawn(background=(67, 142, 219)), (30, 30))
    picture, _ = measure(saved(framed))
    assert picture.border == 30 and cause(picture.ground) == "blue"
    larger, _ = measure(saved(framed.resize((1892, 2364))))
    assert abs(larger.border - 120) <= 4 and cause(larger.ground) == "blue"


def test_without_opencv_everything_else_is_the_same(monkeypatch):
    data = saved(drawn())
    whole, thumbnail = measure(data)
    monkeypatch.setattr(faces, "detector", lambda: None)
    bare, same = measure(data)
    assert bare.faces is None and bare.crown is None and same == thumbnail
    for name in Picture.__slots__:
        assert name in ("faces", "crown") or getattr(bare, name) == getattr(whole, name)


def test_cmyk_is_named_and_measured():
    picture, thumbnail = measure(saved(drawn().convert("CMYK")))
    assert picture.mode == "CMYK" and cause(picture.ground) is None and thumbnail


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"GIF89a", b"not a picture", b"\0" * 100])
def test_no_picture_has_a_problem_and_no_thumbnail(data):
    picture, thumbnail = measure(data)
    assert picture.problem and thumbnail is None and picture.bytes == len(data)


def test_what_is_cut_off_keeps_what_its_header_says():
    data = saved(drawn())
    picture, thumbnail = measure(data[: len(data) // 2])
    assert (picture.problem, picture.width, picture.height, thumbnail) == ("damaged", 413, 531, None)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "AVIF", "MPO", "JPEG2000"])
def test_nothing_raises_whatever_the_bytes(format):
    rolled = random.Random(format)
    whole = saved(drawn((60, 80)), format)
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(rolled.randint(1, 12)):
            data[rolled.randrange(len(data))] = rolled.randrange(256)
        if rolled.random() < 0.3:
            del data[rolled.randrange(len(data)) :]
        picture, thumbnail = measure(bytes(data), look_for_faces=False)
        assert isinstance(picture, Picture) and (picture.problem is None) == (thumbnail is not None)


@pytest.mark.parametrize("size", [(1, 1), (2, 900), (1500, 2), (5, 5), (24, 24), (9, 4000)])
def test_nothing_raises_whatever_the_shape(size):
    picture, thumbnail = measure(saved(Image.new("RGB", size, "white"), "PNG"))
    assert picture.problem is None and (picture.width, picture.height) == size and thumbnail
