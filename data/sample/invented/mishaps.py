"""Everything that goes wrong with a photo on its way to a tutor: other walls, poses, formats and files.

Every recipe takes a Sitter and gives the bytes of a file.
"""

import io
import random
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from invented.darkroom import SIZE, Sitter, encoded, good, jpeg, studio, wall

HEIC = Path(__file__).with_name("iphone.heic")
CAMERA = {271: "Sample", 272: "Sample Phone 12", 306: "2025:02:10 10:15:23"}
"""EXIF of a phone: maker, model, day."""


def before(colour):
    """In front of a wall of that colour."""
    return lambda sitter: jpeg(studio(sitter, wall(sitter, colour=colour)))


def in_shadow(sitter):
    """Too near to the wall: the head throws a shadow on it."""
    figure = sitter.figure()
    shadow = figure.getchannel("A").point(lambda alpha: alpha * 100 // 255).filter(ImageFilter.GaussianBlur(7))
    ground = wall(sitter)
    ground.paste((70, 68, 66), (34, 10), shadow)
    return jpeg(studio(sitter, ground))


def unevenly_lit(sitter):
    """A lamp on one side only: the wall goes from white to grey."""
    ramp = np.linspace(0, 62, SIZE[0])[None, :, None]
    ground = np.clip(np.asarray(wall(sitter), float) - ramp, 0, 255).astype(np.uint8)
    return jpeg(studio(sitter, Image.fromarray(ground)))


def in_a_room(sitter):
    """Before a shelf of books."""
    rng, ground = random.Random(sitter.seed), Image.new("RGB", SIZE, (120, 92, 66))
    draw = ImageDraw.Draw(ground)
    for top in range(-40, SIZE[1], 118):
        left = 0
        while left < SIZE[0]:
            wide, high = rng.randrange(12, 32), rng.randrange(70, 104)
            draw.rectangle((left, top + 108 - high, left + wide - 2, top + 108), tuple(rng.randrange(50, 175) for _ in "rgb"))
            left += wide
    return jpeg(studio(sitter, ground.filter(ImageFilter.GaussianBlur(1.5))))


def posed(**pose):
    """Standing too near, too far, or crooked."""
    return lambda sitter: jpeg(studio(sitter, **pose))


def too_heavy(sitter):
    """Saved at the highest quality, far above 40 kB."""
    return jpeg(studio(sitter), 97, subsampling="4:4:4")


def of_bytes(size):
    """Exactly so many bytes: the quality that fits, a comment for the rest, as some editors leave one."""

    def recipe(sitter):
        picture = studio(sitter)
        fitting = next(data for data in (jpeg(picture, quality) for quality in range(99, 40, -1)) if len(data) <= size - 8)
        return jpeg_with_comment(fitting, size - len(fitting) - 4)

    return recipe


def jpeg_with_comment(data, length):
    """The same picture with a comment of so many bytes."""
    return data[:2] + b"\xff\xfe" + (length + 2).to_bytes(2, "big") + b" " * length + data[2:]


def turned_by_exif(sitter):
    """Lies on its side, and says so: a phone's way of turning."""
    exif = Image.Exif()
    for tag, value in {**CAMERA, 274: 6}.items():
        exif[tag] = value
    return jpeg(studio(sitter).transpose(Image.Transpose.ROTATE_90), exif=exif)


def lying(turn):
    """Turned, and nothing says so."""
    return lambda sitter: jpeg(studio(sitter).transpose(turn))


def renamed(format, **options):
    """Another format behind the extension jpg."""
    return lambda sitter: encoded(studio(sitter), format, **options)


def renamed_png(sitter):
    """A PNG of few colours behind the extension jpg."""
    return encoded(studio(sitter, wall(sitter, grain=0.0)).quantize(36, dither=Image.Dither.NONE), "PNG", optimize=True)


def for_print(sitter):
    """In the four colours of a printing house."""
    return jpeg(studio(sitter).convert("CMYK"), 60, subsampling="4:4:4")


def grey(sitter):
    """Black and white."""
    return jpeg(studio(sitter).convert("L"))


def cut_off(sitter):
    """The transfer broke off after three fifths."""
    data = good(sitter)
    return data[: len(data) * 3 // 5]


def square(sitter):
    """As wide as high, with room on both sides."""
    return jpeg(studio(sitter, width=640, height=640, size=0.72, lower=0.0), 72)


def from_an_iphone(_):
    """As a phone keeps its pictures; encoding it takes more than the toolkit has, so it was done once (with pillow-heif)."""
    return HEIC.read_bytes()


def tiny(sitter):
    """A thumbnail."""
    return jpeg(studio(sitter).resize((150, 193), Image.Resampling.LANCZOS))


def from_a_phone(sitter):
    """Twelve megapixels as they come out of a phone, head and shoulders in the middle."""
    size = (3024, 4032)
    figure = sitter.figure(900, height=1200, size=0.80, lower=0.12).resize(size, Image.Resampling.BICUBIC)
    picture = wall(sitter, (756, 1008)).resize(size, Image.Resampling.BICUBIC)
    picture.paste(figure, (0, 0), figure)
    exif = Image.Exif()
    for tag, value in CAMERA.items():
        exif[tag] = value
    return jpeg(picture, 62, exif=exif, dpi=(72, 72))


def landscape(_):
    """Hills and a sun, and nobody."""
    picture = Image.new("RGB", (600, 450), (176, 208, 232))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((420, 50, 490, 120), (250, 238, 190))
    for number, colour in enumerate(((120, 150, 160), (92, 130, 112), (66, 104, 78))):
        base = 260 + 55 * number
        ridge = [(x, base - 45 * np.sin(x / (70 + 25 * number) + number) - 12 * np.sin(x / 19)) for x in range(0, 601, 6)]
        draw.polygon([(0, 450), *ridge, (600, 450)], colour)
    return jpeg(picture.filter(ImageFilter.GaussianBlur(0.6)), 80)


def paper(sitter):
    """A page of writing instead of a face."""
    rng, picture = random.Random(sitter.seed), wall(sitter, (520, 720), (243, 242, 238))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((150, 52, 370, 70), (60, 60, 66))
    for top in range(120, 640, 26):
        left = 50
        while left < 440:
            wide = rng.randrange(12, 40)
            draw.rectangle((left, top, left + wide, top + 9), (96, 96, 100))
            left += wide + rng.randrange(4, 12)
    return jpeg(picture, 70)


def with_a_neighbour(sitter):
    """Two people in one photo."""
    other = Sitter(sitter.looks.__class__(seed=977, skin="fair", hair="tied", dress="knit", width=0.272), f"{sitter.seed} 2")
    ground = wall(sitter, (640, 520))
    for person, right in ((sitter, -0.23), (other, 0.24)):
        figure = person.figure(640, height=520, size=0.52, lower=-0.14, right=right)
        ground.paste(figure, (0, 0), figure)
    return jpeg(ground)


def out_of_focus(sitter):
    """Blurred."""
    return jpeg(studio(sitter).filter(ImageFilter.GaussianBlur(2.6)))


def enlarged(sitter):
    """A thumbnail blown up three times."""
    small = studio(sitter).resize((138, 177), Image.Resampling.LANCZOS)
    return jpeg(small.resize(SIZE, Image.Resampling.BICUBIC))


def framed(sitter):
    """With a frame around it, as from a photo of a print."""
    picture = studio(sitter)
    ImageDraw.Draw(picture).rectangle((0, 0, 412, 530), outline=(46, 62, 92), width=9)
    return jpeg(picture)


def screenshot(sitter):
    """A phone's screen with the photo in a chat."""
    picture = Image.new("RGB", (720, 1600), (18, 18, 18))
    draw = ImageDraw.Draw(picture)
    for left in (36, 60, 84):
        draw.rectangle((left, 22, left + 14, 42), (220, 220, 220))
    draw.rectangle((630, 22, 684, 42), outline=(220, 220, 220), width=3)
    for left in (90, 330, 570):
        draw.ellipse((left, 1490, left + 60, 1550), outline=(150, 150, 150), width=4)
    picture.paste(studio(sitter).resize((720, 926), Image.Resampling.BICUBIC), (0, 320))
    return jpeg(picture, 70)


def written_on(sitter):
    """With a number and a date written on the wall."""
    picture = studio(sitter)
    draw = ImageDraw.Draw(picture)
    for top, text in ((6, "NO.0042"), (34, "2025-02")):
        draw.text((6, top), text, (40, 40, 44), font=ImageFont.load_default(22))
    return jpeg(picture)


def again(sitter):
    """The good photo once more, smaller and compressed by a chat."""
    picture = Image.open(io.BytesIO(good(sitter)))
    return jpeg(picture.resize((330, 424), Image.Resampling.LANCZOS), 62, dpi=(72, 72))


def no_picture(_):
    """What a browser saved instead of the picture."""
    return "<!DOCTYPE html><html><title>404</title><body>图片已过期，请返回聊天重新下载原图。</body></html>\n".encode()


def nothing(_):
    """An empty file."""
    return b""
