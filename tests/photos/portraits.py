"""Portraits for the tests out of the sample photos: painted people whom the detector takes for people."""

import csv
import io
from functools import cache

from PIL import Image

from toolkit.photos.measuring.measure import measure
from toolkit.places import DATA

SAMPLE = DATA / "sample"


@cache
def lines():
    """The list of the sample photos: [{column: text}]."""
    with open(SAMPLE / "photos.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def file_of(name):
    """The bytes of a candidate's photo in the sample."""
    return (SAMPLE / "photos" / next(line["file"] for line in lines() if line["name"] == name)).read_bytes()


def good():
    """A portrait in which nothing is wrong, 413 x 531."""
    return Image.open(io.BytesIO(file_of("王连翘"))).convert("RGB")


def saved(picture, format="JPEG", **options):
    """A picture as a file's bytes."""
    out = io.BytesIO()
    picture.save(out, format, **({"quality": 90} if format == "JPEG" else {}) | options)
    return out.getvalue()


def opened(data):
    """A file's bytes as a loaded picture."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def measured(data):
    """A file's bytes and what is measured of them."""
    return data, measure(data)[0]
