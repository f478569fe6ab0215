"""Mended copies: exact pixels, few enough bytes, nothing enlarged, nothing touched that is good already."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.photos.portraits import SAMPLE, file_of, good, lines, measured, opened, saved
from toolkit.photos.mending.mend import foreseen, mend

LIMITS = {"width": 413, "height": 531, "limit": 40_000}
TURNED = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # how Pillow's Transpose undoes itself, by EXIF orientation


def mended(data, **limits):
    return mend(*measured(data), **{**LIMITS, **limits})


def likeness(copy, picture):
    """Mean difference of two pictures in grey levels."""
    return np.abs(np.asarray(opened(copy), float) - np.asarray(picture, float)).mean()


@pytest.fixture(scope="module")
def heavy():
    return saved(good(), quality=100, subsampling=0)


def test_what_passes_is_not_encoded_again():
    found = mended(file_of("王连翘"))
    assert (found.fine, found.data, found.done, found.problems) == (True, None, (), ())


@pytest.mark.parametrize("data", [saved(good(), quality=100, subsampling=0), saved(good(), quality=40)])
def test_a_limit_is_below(data):
    """A file of just as many bytes as the limit has one too many."""
    assert not mended(data, limit=len(data)).fine
    assert mended(data, limit=len(data) + 1).fine


def test_a_heavy_file_loses_bytes_only(heavy):
    found = mended(heavy)
    assert found.done == ("compress",)
    assert len(found.data) < 40_000
    assert opened(found.data).size == (413, 531)
    assert likeness(found.data, good()) < 2


def test_every_copy_of_the_sample_meets_the_limits():
    copies = 0
    for line in lines():
        data = (SAMPLE / "photos" / line["file"]).read_bytes()
        found = mended(data)
        if found.data:
            copies += 1
            copy = opened(found.data)
            assert (copy.size, copy.mode, copy.format) == ((413, 531), "RGB", "JPEG"), line["file"]
            assert len(found.data) < 40_000
            assert found.quality >= 80
        assert bool(found.data) + found.fine + bool(found.problems) == 1, line["file"]
    assert copies >= 12


@pytest.mark.parametrize("more", [{}, {"accepted": True}, {"free": (0.68, 0.82, 215, 300)}, {"width": 390, "height": 567}])
def test_what_is_foreseen_comes_true(more):
    told = set()
    for line in lines():
        data, picture = measured((SAMPLE / "photos" / line["file"]).read_bytes())
        found = mend(data, picture, **{**LIMITS, **more})
        outcome = "fine" if found.fine else "mended" if found.data else "retake"
        assert foreseen(picture, **{**LIMITS, **more}) == (outcome, found.problems[0] if found.problems else None), line["file"]
        told.add(outcome)
    assert told >= {"mended", "retake"}


def test_it_is_the_same_every_time(heavy):
    assert mended(heavy) == mended(heavy)


def test_a_copy_is_plain_jpeg(heavy):
    picture = good()
    exif = Image.Exif()
    exif[271], exif[0x9286] = "Maker", "comment"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(picture, quality=100, subsampling=0, exif=exif, icc_profile=profile, comment=b"hello")
    copy = mended(data).data
    assert b"Maker" not in copy
    assert b"hello" not in copy
    assert b"ICC_PROFILE" not in copy
    assert b"\xff\xc0" in copy, "baseline"
    assert b"\xff\xc2" not in copy, "not progressive"
    assert opened(copy).info["dpi"] == (300, 300)
    assert opened(copy).layer[0][1:3] == (2, 2), "colours at half size"


@pytest.mark.parametrize("turn", TURNED)
def test_turned_by_exif(turn):
    exif = Image.Exif()
    exif[274] = turn
    lying = good() if turn == 1 else good().transpose(TURNED[turn])
    found = mended(saved(lying, quality=95, exif=exif))
    assert found.done == ("turn", "compress")
    assert likeness(found.data, good()) < 2
    assert 274 not in opened(found.data).getexif()


@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270])
def test_lying_without_a_mark(turn):
    found = mended(saved(good().transpose(turn), quality=95))
    assert found.done == ("upright", "compress")
    assert likeness(found.data, good()) < 2


@pytest.mark.parametrize("format", ["PNG", "WEBP", "BMP", "TIFF", "AVIF", "GIF"])
def test_other_formats_become_jpeg(format):
    found = mended(saved(good(), format, **({"quality": 90} if format in ("WEBP", "AVIF") else {})))
    assert found.done[0] == "format"
    assert opened(found.data).format == "JPEG"
    assert likeness(found.data, good()) < 6


def test_heic_becomes_jpeg():
    pytest.importorskip("pi_heif")
    found = mended(file_of("贺岳麓"))
    assert found.done == ("format", "resize", "compress")
    assert opened(found.data).size == (413, 531)


def test_cmyk_becomes_rgb():
    found = mended(saved(good().convert("CMYK"), quality=95))
    assert found.done == ("colours", "compress")
    assert likeness(found.data, good()) < 4


@pytest.mark.parametrize(("name", "step"), [("潘莲", "colours"), ("杜百合", "turn"), ("尹潇湘", "format")])
def test_a_small_file_is_not_fine_for_that(name, step):
    assert len(file_of(name)) < 40_000
    assert mended(file_of(name)).done == (step, "compress")


def test_a_palette_becomes_rgb():
    found = mended(saved(good().quantize(256), "PNG"))
    assert found.done == ("format", "colours", "compress")
    assert likeness(found.data, good()) < 5


def test_what_is_transparent_lies_over_white():
    picture = good().convert("RGBA")
    ground = (np.asarray(good()).min(axis=2) > 235).astype(np.uint8)
    picture.putalpha(Image.fromarray((1 - ground) * 255))
    picture = Image.fromarray(np.where(ground[..., None], (0, 60, 0, 0), np.asarray(picture)).astype(np.uint8), "RGBA")
    copy = opened(mended(saved(picture, "PNG")).data)
    assert min(copy.getpixel((5, 5))) >= 250


def test_a_profile_is_applied():
    """The same numbers mean other colours in another colour space."""
    wide = _display_like_profile()
    data = saved(good(), quality=95, icc_profile=wide)
    found = mended(data)
    assert "colours" in found.done
    assert likeness(found.data, good()) > 3


def _display_like_profile():
    """sRGB's profile with red and blue primaries swapped: cheap, and far from sRGB."""
    raw = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = raw.replace(b"rXYZ", b"!XYZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"!XYZ", b"bXYZ", 1)
    return swapped.replace("sRGB".encode("utf-16-be"), "xxxx".encode("utf-16-be"))


def test_a_damaged_profile_is_left_out():
    found = mended(saved(good(), quality=100, subsampling=0, icc_profile=b"no profile at all" * 20))
    assert likeness(found.data, good()) < 2


def test_a_large_picture_is_cut_around_the_face():
    large = Image.new("RGB", (1600, 1200), (249, 249, 248))
    large.paste(good().resize((620, 797), Image.Resampling.LANCZOS), (800, 403))
    found = mended(saved(large))
    assert found.done == ("crop", "resize", "compress")
    face = measured(found.data)[1].faces[0]
    middle = (face.right_eye[0] + face.left_eye[0]) / 2 / 413
    assert abs(middle - 0.5) < 0.02
    assert 0.5 < face.width / 413 < 0.62
    assert face.top - 0.28 * face.height > 0, "the hair is not cut"


def test_a_large_picture_is_made_smaller():
    found = mended(saved(good().resize((826, 1062), Image.Resampling.LANCZOS)))
    assert found.done == ("resize", "compress")
    assert likeness(found.data, good()) < 3


@pytest.mark.parametrize("share", [0.5, 0.9, 0.98])
def test_nothing_is_enlarged(share):
    small = good().resize((round(413 * share), round(531 * share)), Image.Resampling.LANCZOS)
    found = mended(saved(small))
    assert (found.data, found.problems) == (None, ("too_small",))


def test_a_size_that_passes_may_stay():
    free = (0.68, 0.82, 215, 300)
    small = good().resize((330, 424), Image.Resampling.LANCZOS)
    assert mended(saved(small), free=free).fine
    found = mended(saved(small, quality=100, subsampling=0), free=free, limit=20_000)
    assert found.done == ("compress",)
    assert opened(found.data).size == (330, 424)
    tiny = good().resize((200, 257), Image.Resampling.LANCZOS)
    assert mended(saved(tiny), free=free).problems == ("too_small",)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("钟木香", "background:blue"),
        ("余佩兰", "background:red"),
        ("朱石斛", "background:grey"),
        ("谢资水", "face:none"),
        ("梁梅溪", "face:several"),
        ("赖薇", "opens"),
        ("熊芷", "opens"),
        ("许星沙", "opens"),
        ("曹半夏", "too_small"),
        ("龙玉竹", "blur"),
        ("皇甫辛夷", "enlarged"),
        ("吕潇湘", "mode"),
    ],
)
def test_what_cannot_be_mended_says_so(name, problem):
    found = mended(file_of(name))
    assert (found.data, found.done, found.fine) == (None, (), False)
    assert problem in found.problems


def test_what_somebody_found_good_is_mended(heavy):
    blue = file_of("钟木香")
    assert mended(blue, accepted=True).fine
    assert mended(blue, accepted=True, limit=20_000).done == ("compress",)
    assert mended(file_of("吕潇湘"), accepted=True).problems == ("mode",), "grey stays grey"
    assert mended(file_of("赖薇"), accepted=True).problems == ("opens",)
    assert mended(file_of("谢资水"), accepted=True).problems == ("face:none",), "nobody knows where to cut"


def test_a_grey_picture_that_lies_stays_grey():
    assert mended(saved(good().convert("L").transpose(Image.Transpose.ROTATE_90))).problems[0] == "mode"


def test_doubts_come_along():
    assert mended(file_of("马青蒿")).doubts == ("head",)
    assert mended(file_of("马青蒿"), accepted=True).doubts == ()
    found = mended(file_of("龙青黛"), limit=20_000)
    assert found.data
    assert found.doubts == ("background:off_white",)


def test_without_a_detector_only_the_right_shape_is_cut():
    def blind(picture):
        data = saved(picture, quality=95)
        return mend(data, replace(measured(data)[1], faces=None, crown=None), **LIMITS)

    assert blind(good().resize((826, 1062))).done == ("resize", "compress")
    assert blind(good().resize((850, 1062))).done == ("crop", "resize", "compress")
    assert blind(good().resize((1000, 1062))).problems == ("face:unknown",)


def test_a_coarse_copy_is_told():
    noise = np.random.default_rng(1).normal(0, 22, (531, 413, 3)) * (np.asarray(good()).min(axis=2) < 200)[..., None]
    rough = Image.fromarray(np.clip(np.asarray(good()) + noise, 0, 255).astype(np.uint8))
    found = mended(saved(rough), limit=24_000, accepted=True)
    assert found.quality < 60
    assert "coarse" in found.doubts
    assert mended(saved(rough), limit=3_000, accepted=True).problems == ("bytes",)


def test_a_phone_original():
    data = file_of("魏青黛")
    found = mended(data)
    assert found.done == ("crop", "resize", "compress")
    assert Image.open(io.BytesIO(found.data)).size == (413, 531)


@pytest.mark.parametrize("size", [(413, 531), (390, 567), (358, 441)])
def test_every_preset_is_exact(size):
    large = Image.new("RGB", (1300, 1500), (249, 249, 248))
    large.paste(good().resize((900, 1157), Image.Resampling.LANCZOS), (200, 343))
    found = mended(saved(large), width=size[0], height=size[1])
    assert opened(found.data).size == size
    assert (found.width, found.height) == size
