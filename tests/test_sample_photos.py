"""The sample photos are what their generator says: painted people, every fault at least once, small enough to keep.

After a change that is meant, ``python data/sample/generate_photos.py`` writes the folder and the list anew.
"""

import csv
import importlib.util
import io
import re
import sys

import numpy as np
import pytest
from PIL import Image

from toolkit.photos.measuring.measure import measure
from toolkit.photos.measuring.sniff import kind_of
from toolkit.places import DATA

SAMPLE = DATA / "sample"
FAULTS = {
    "background:blue", "background:red", "background:grey", "background:off_white", "background:shadow", "background:gradient",
    "background:busy", "bytes", "orientation", "face:sideways", "format", "mode", "opens", "pixels", "face:none",
    "face:several", "head", "tilt", "blur", "enlarged", "frame", "duplicate", "match:several", "match:none",
}  # fmt: skip


@pytest.fixture(scope="module")
def generate():
    sys.path.append(str(SAMPLE))
    spec = importlib.util.spec_from_file_location("generate_photos", SAMPLE / "generate_photos.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def lines(generate):
    with open(generate.LIST, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def data(generate):
    """{file: bytes}."""
    found = (path for path in generate.FOLDER.rglob("*") if path.is_file())
    return {path.relative_to(generate.FOLDER).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def measured(data):
    return {file: measure(content)[0] for file, content in data.items()}


def made_for(lines, fault):
    return [line["file"] for line in lines if line["shows"] == fault]


def test_the_list_is_what_the_generator_says(generate, lines):
    assert lines == [{key: str(value) for key, value in line.items()} for line in generate.lines()]


def test_the_folder_holds_what_the_list_says(lines, data):
    assert sorted(data) == sorted(line["file"] for line in lines)


def test_it_is_small_enough_to_keep(data):
    assert sum(map(len, data.values())) < 4_000_000
    assert max(map(len, data.values())) < 400_000


def test_names_are_good_on_every_system(data):
    assert len({file.casefold() for file in data}) == len(data)
    assert not [file for file in data if re.search(r'[\\:*?"<>|]', file)]


def test_every_fault_is_there(lines):
    assert {line["shows"] for line in lines} == FAULTS | {""}


def test_the_good_ones_are_good(lines, measured):
    for file in made_for(lines, ""):
        picture = measured[file]
        assert (picture.format, picture.mode, picture.width, picture.height) == ("JPEG", "RGB", 413, 531), file
        assert picture.bytes < 40_000, file
        assert picture.ground.level >= 240, file
    assert len(made_for(lines, "")) >= 20


def test_formats(lines, data):
    kinds = {kind_of(data[file]) for file in made_for(lines, "format")}
    assert kinds == {"PNG", "WEBP", "AVIF", "HEIC"}
    assert sum(file.endswith(".jpg") for file in made_for(lines, "format")) >= 4, "renamed"


def test_bytes(lines, data):
    sizes = [len(data[file]) for file in made_for(lines, "bytes")]
    assert [size for size in sizes if 40_000 <= size < 40_960]
    assert [size for size in sizes if size >= 40_960]
    assert [file for file in made_for(lines, "") if 30_720 <= len(data[file]) < 40_000]


def test_files_that_do_not_open(lines, measured):
    assert {measured[file].problem for file in made_for(lines, "opens")} == {"damaged", "no_picture", "empty"}
    assert not [file for file in measured if measured[file].problem and file not in made_for(lines, "opens")]


def test_turns_and_modes(lines, measured):
    assert [measured[file].turn for file in made_for(lines, "orientation")] == [6]
    assert sorted(measured[file].mode for file in made_for(lines, "mode")) == ["CMYK", "L"]


def test_sizes(lines, measured):
    sizes = {(picture.width, picture.height) for picture in measured.values()}
    assert {(3024, 4032), (150, 193), (640, 640)} <= sizes


def test_twins(lines, measured, data):
    same = [data[file] for file in made_for(lines, "duplicate")]
    assert len(same) == len(set(same)) + 1


def test_the_people_are_seen_as_people(lines, measured):
    pytest.importorskip("cv2")
    none, several = made_for(lines, "face:none"), made_for(lines, "face:several")
    for file, picture in measured.items():
        if picture.problem:
            continue
        assert len(picture.faces) == (0 if file in none else 2 if file in several else 1), file
        if file not in made_for(lines, "face:sideways"):
            assert all(face.score >= 0.75 for face in picture.faces), file


def test_the_numbers_in_names_are_nobodys(data):
    found = [number for file in data for number in re.findall(r"\d{17}[\dX]", file)]
    assert found
    assert [number for number in found if number[14:16] != "99"] == []
    phones = [phone for file in data for phone in re.findall(r"(?<!\d)1\d{10}(?!\d)", file)]
    assert phones
    assert [phone for phone in phones if not phone.startswith("1990000")] == []


def test_no_place_or_moment_of_anybody_is_in_them(data, measured):
    for file, content in data.items():
        if measured[file].format == "JPEG" and not measured[file].problem:
            exif = Image.open(io.BytesIO(content)).getexif()
            assert 0x8825 not in exif, "GPS"
            assert exif.get(272) in (None, "Sample Phone 12")


def test_they_can_be_made_again(generate, lines, data):
    """As small pictures, which takes a second; the large ones are the same paint."""
    from invented.darkroom import Sitter, studio
    from invented.portraits import looks

    person = generate.people()["王连翘"]
    seed = f"{person.name} {person.id_number[-4:]}"
    again = studio(Sitter(looks(person.gender, generate.YEAR - int(person.id_number[6:10]), seed), seed), width=103)
    file = next(line["file"] for line in lines if line["name"] == "王连翘")
    kept = Image.open(io.BytesIO(data[file])).resize(again.size, Image.Resampling.BOX)
    assert np.abs(np.asarray(again, float) - np.asarray(kept, float)).mean() < 4
