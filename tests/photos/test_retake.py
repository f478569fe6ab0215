"""The message that asks for another photo."""

import re
from datetime import date

import pytest

from toolkit.photos.mending.faults import faults
from toolkit.photos.mending.retake import SEND, fault, retake
from toolkit.photos.picture import Picture
from toolkit.words import words

DAY = date(2025, 2, 18)
CHECKS = (
    "opens", "format", "bytes", "mode", "orientation", "pixels", "background", "face", "head", "tilt", "blur", "enlarged",
    "frame", "duplicate", "missing", "too_small", "no_decoder",
)  # fmt: skip
GROUNDS = ("blue", "red", "coloured", "grey", "shadow", "gradient", "busy", "off_white", "unclear")
CAUSES = (
    *(f"background:{cause}" for cause in GROUNDS),
    *(f"face:{cause}" for cause in ("none", "several", "sideways", "unknown")),
    *(f"frame:{cause}" for cause in ("border", "screen", "text")),
)  # fmt: skip


@pytest.mark.parametrize("problem", CHECKS + CAUSES)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_fault_has_its_words(problem, lang):
    told = retake("王连翘", [problem], DAY, lang)
    assert "王连翘" in told
    assert fault(problem, lang) in told or problem == "missing"
    assert ("2月18日" if lang == "zh" else "18 Feb") in told
    assert "!" not in told
    assert "！" not in told


def test_every_cause_has_words_of_its_own():
    assert len({fault(problem) for problem in CAUSES if problem != "face:unknown"}) == len(CAUSES) - 1
    assert fault("background:green-striped") == fault("background")


def test_several_faults_are_numbered():
    told = retake("王连翘", ["background:blue", "tilt", "background:blue"], DAY)
    assert "1. 背景是蓝色，报名要白底。\n2. 头歪了" in told
    assert "3." not in told
    assert "1." not in retake("王连翘", ["background:blue"], DAY)


def test_a_fault_of_the_file_asks_for_no_new_picture():
    assert "白墙" not in retake("王连翘", ["opens"], DAY)
    assert "重新发一次" in retake("王连翘", ["opens", "bytes"], DAY)
    assert "白墙" in retake("王连翘", ["opens", "background:blue"], DAY)
    assert set(SEND) <= {*CHECKS, *CAUSES}


def test_how_a_photo_is_taken():
    told = retake("王连翘", ["background:blue"], DAY)
    for wish in ("白墙", "正面", "双耳", "不戴帽子", "不要美颜", "不要用软件换底色", "原图", "文件"):
        assert wish in told


@pytest.mark.parametrize("problems", [[], ["missing"]])
def test_a_missing_photo(problems):
    told = retake("王连翘", problems, DAY)
    assert "还没有收到" in told
    assert "用不了" not in told


def test_without_a_day_or_a_name():
    assert "尽快" in retake(None, ["tilt"])
    assert retake(None, ["tilt"]).startswith("同学，您好")


def test_no_place_is_left_open():
    for lang in ("zh", "en"):
        assert not re.search(r"[{}]", retake("王", [*CHECKS, *CAUSES], DAY, lang))


def test_whatever_mending_cannot_help_has_words_in_both_rooms():
    """A problem of mending is told in the table and in the message."""
    found = {problem for picture in pictures() for group in faults(picture) for problem in group}
    assert found >= {"opens", "no_decoder", "mode", "face:none", "face:several", "blur", "enlarged", "tilt"}
    for problem in {*found, "too_small", "bytes", "head", "face:unknown"}:
        key = problem.replace(":", ".")
        assert f"mending.problem.{key}" in words() or f"mending.doubt.{key}" in words()
        assert fault(problem)


def pictures():
    from tests.photos.portraits import file_of, measured

    plain = {"sha": "", "bytes": 1, "format": "JPEG", "width": 413, "height": 531, "mode": "RGB"}
    yield Picture("", 0, problem="empty")
    yield Picture("", 9, problem="no_decoder", format="HEIC")
    yield Picture(**{**plain, "mode": "L"}, faces=())
    yield Picture(**plain, detail=-90.0, border=5, screen=True, text=True)
    yield Picture(**plain, sharpness=1.0)
    for name in ("钟木香", "余佩兰", "朱石斛", "龙青黛", "单佩兰", "朱木香", "雷澧水", "梁梅溪", "姜沅江"):
        yield measured(file_of(name))[1]
