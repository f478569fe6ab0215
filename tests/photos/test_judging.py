"""Checks of photos by the rules of the audit, and what they come to."""

from dataclasses import replace
from datetime import date

from tests.photos.examples import FACE, GOOD, PATTERNS, album
from toolkit.photos.judging import duplicates, judged, worst_of
from toolkit.season import load_season

SEASON, TODAY = load_season(), date(2025, 2, 15)


def verdicts(checks):
    return {check.check: check.verdict for check in checks}


def test_a_good_photo_passes_all_checks():
    checks = judged(album(a=GOOD), SEASON, TODAY)["a.jpg"]
    assert set(verdicts(checks).values()) == {"pass"}
    assert worst_of(checks) is None


def test_what_was_not_measured_is_not_judged():
    checks = verdicts(judged(album(a=replace(GOOD, faces=None, crown=None)), SEASON, TODAY)["a.jpg"])
    assert {check for check, verdict in checks.items() if verdict == "not_judged"} == {"face", "head", "tilt"}


def test_a_file_that_does_not_open_fails_that_check_alone():
    broken = replace(GOOD, problem="damaged", ground=None, faces=None, sharpness=None, detail=None, dhash=None, mode=None)
    checks = judged(album(a=broken), SEASON, TODAY)["a.jpg"]
    assert [check.check for check in checks if check.verdict == "fail"] == ["opens"]
    assert verdicts(checks)["background"] == "not_judged"
    assert verdicts(checks)["orientation"] == verdicts(checks)["frame"] == "not_judged"
    header_only = verdicts(judged(album(a=replace(broken, mode="RGB")), SEASON, TODAY)["a.jpg"])
    assert (header_only["orientation"], header_only["frame"]) == ("not_judged", "not_judged")


def test_the_worst_comes_first_and_a_remark_is_a_pass():
    picture = replace(GOOD, bytes=35_000, faces=(replace(FACE, left_eye=(262, 250)),), mode="CMYK")
    checks = judged(album(a=picture), SEASON, TODAY)["a.jpg"]
    assert worst_of(checks).check == "mode"
    assert (verdicts(checks)["bytes"], verdicts(checks)["tilt"]) == ("pass", "warn")
    assert next(check for check in checks if check.check == "bytes").case == "older_limit"


def test_a_cause_silences_what_it_brings_about():
    landscape = replace(GOOD, faces=(), crown=None, ground=replace(GOOD.ground, colour=(30, 80, 220), level=30))
    checks = verdicts(judged(album(a=landscape), SEASON, TODAY)["a.jpg"])
    assert (checks["face"], checks["background"]) == ("fail", "pass")


def test_photos_are_judged_whoever_they_belong_to():
    big = replace(GOOD, bytes=50_000)
    photos = album(a=big, b=replace(big, sha="b" * 32, dhash="f" * 64, pattern=PATTERNS[1]))
    photos["b.jpg"] = replace(photos["b.jpg"], place=("名单", 7))
    assert [verdicts(checks)["bytes"] for checks in judged(photos, SEASON, TODAY).values()] == ["fail", "fail"]


def test_duplicates_are_groups():
    other = replace(GOOD, sha="b" * 32, dhash="f" * 64, pattern=PATTERNS[1])
    third = replace(GOOD, sha="e" * 32, pattern=PATTERNS[2])
    checks = judged(album(a=GOOD, b=GOOD, c=other, d=other, e=third), SEASON, TODAY)
    assert duplicates(checks) == [("a.jpg", "b.jpg"), ("c.jpg", "d.jpg")]
    assert verdicts(checks["a.jpg"])["duplicate"] == "fail"
    assert next(check for check in checks["a.jpg"] if check.check == "duplicate").others == ("b.jpg",)
    assert verdicts(checks["e.jpg"])["duplicate"] == "pass"


def test_who_said_that_it_is_good_is_heard():
    photos = album(a=replace(GOOD, sharpness=10))
    accepted = {"a.jpg": replace(photos["a.jpg"], verdict="accepted")}
    assert verdicts(judged(photos, SEASON, TODAY)["a.jpg"])["blur"] == "warn"
    assert verdicts(judged(accepted, SEASON, TODAY)["a.jpg"])["blur"] == "pass"
