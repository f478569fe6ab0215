"""Photos as JSON: to the letter of the schema, and every sentence filled in."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from tests.photos.examples import FACE, GOOD, PATTERNS, album
from tests.photos.test_album import cohort
from toolkit.photos.checks import CHECKS
from toolkit.photos.judging import judged
from toolkit.photos.photo import Photo
from toolkit.photos.report import as_json, message
from toolkit.rules.catalogue import by_id
from toolkit.season import load_season

SEASON, TODAY = load_season(), date(2025, 2, 15)
SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "photos.schema.json").read_text(encoding="utf-8"))
FAULTS = {
    "damaged": replace(GOOD, problem="damaged", mode=None, ground=None, faces=None, sharpness=None, detail=None, dhash=None),
    "png": replace(GOOD, format="PNG"),
    "big": replace(GOOD, bytes=50_000),
    "cmyk": replace(GOOD, mode="CMYK"),
    "turned": replace(GOOD, turn=6),
    "wide": replace(GOOD, width=531, height=413),
    "blue": replace(GOOD, ground=replace(GOOD.ground, colour=(40, 90, 220), level=40, white=0)),
    "nobody": replace(GOOD, faces=()),
    "tilted": replace(GOOD, faces=(replace(FACE, left_eye=(262, 260)),)),
    "blurred": replace(GOOD, sharpness=10),
    "enlarged": replace(GOOD, detail=-60.0),
    "framed": replace(GOOD, border=4),
    "same": replace(GOOD, sha="1" * 32, pattern=PATTERNS[7]),
    "twin": replace(GOOD, sha="1" * 32, pattern=PATTERNS[7]),
}


@pytest.fixture(scope="module")
def photos():
    found = album(**{name: own(picture, name, at) for at, (name, picture) in enumerate(FAULTS.items())})
    return found | {"png.jpg": replace(found["png.jpg"], place=("名单", 2), by="name")}


def own(picture, name, at):
    """The picture with a content and a pattern of its own, unless it is one of the twins."""
    return picture if name in ("same", "twin") else replace(picture, sha=name, pattern=PATTERNS[at % 6], dhash=f"{at:02x}" * 32)


@pytest.fixture(scope="module")
def report(photos):
    return as_json(photos, judged(photos, SEASON, TODAY), cohort(), SEASON)


def test_it_is_what_the_schema_promises(report):
    jsonschema.validate(report, SCHEMA)
    json.dumps(report, allow_nan=False)
    assert [check["check"] for check in report["photos"][0]["checks"]] == [check.id for check in CHECKS]


def test_candidates_and_those_without_a_photo_are_named(report):
    png = next(photo for photo in report["photos"] if photo["file"] == "png.jpg")
    assert (png["candidate"], png["matched_by"]) == ({"sheet": "名单", "row": 2, "name": "刘雅琴"}, "name")
    assert [(one["sheet"], one["row"]) for one in report["unmatched_candidates"]] == [("名单", 3), ("另表", 2)]


def test_duplicates_are_groups_of_files(report):
    assert ("same.jpg", "twin.jpg") in [tuple(group) for group in report["duplicates"]]


def test_what_fails_says_so_with_its_value(report):
    said = {photo["file"]: {check["check"]: check for check in photo["checks"]} for photo in report["photos"]}
    assert said["png.jpg"]["format"]["message"] == "照片实际是 PNG，不是 JPG"
    assert (said["big.jpg"]["bytes"]["measured"], said["big.jpg"]["bytes"]["limit"]) == ("48.8 kB", "< 40 kB")
    assert said["tilted.jpg"]["tilt"]["message"] == "头歪了约 22 度"
    assert said["twin.jpg"]["duplicate"]["message"] == "与same.jpg是同一个照片文件"
    assert said["damaged.jpg"]["background"]["verdict"] == "not_judged"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_sentence_keeps_a_brace(photos, lang):
    checks = judged(photos, SEASON, TODAY)
    said = [message(check, photos[file], lang) for file, found in checks.items() for check in found]
    assert not [sentence for sentence in said if "{" in sentence]


def test_every_check_can_be_measured_in_words_and_has_its_rules():
    assert {rule for check in CHECKS for rule in check.rules} <= set(by_id())
    for lang in ("zh", "en"):
        for check in CHECKS:
            assert check.label(lang)
            assert isinstance(check.measured(GOOD, lang), str)
            assert isinstance(check.limit(SEASON.photo, lang), str)
            assert isinstance(check.measured(FAULTS["damaged"], lang), str)


def test_the_chosen_size_is_the_limit():
    chosen = SEASON.with_preset("390x567")
    report = as_json({"a.jpg": Photo("a.jpg", GOOD)}, judged({"a.jpg": Photo("a.jpg", GOOD)}, chosen, TODAY), None, chosen)
    pixels = next(check for check in report["photos"][0]["checks"] if check["check"] == "pixels")
    assert (pixels["verdict"], pixels["measured"], pixels["limit"]) == ("fail", "413 × 531", "390 × 567")
    assert (report["photos"][0]["candidate"], report["unmatched_candidates"]) == (None, [])
