"""Mended copies of many photos: only new files, each whole, each under its own name."""

import pytest

from tests.photos.portraits import file_of, good, measured, saved
from tests.photos.test_copy_names import WANG, who
from toolkit.photos.measuring.batch import PhotosStoppedError
from toolkit.photos.mending.copies import MendingError, Wanted, mend_all

LIMITS = {"template": "{name}_{id_tail}", "width": 413, "height": 531, "limit": 40_000}


def wanted(file, data, person=None, **more):
    return Wanted(file, lambda: data, measured(data)[1], person, **more)


@pytest.fixture(scope="module")
def heavy():
    return saved(good(), quality=100, subsampling=0)


def test_copies_are_written(tmp_path, heavy):
    fine = file_of("许丁香")
    found = mend_all(
        [wanted("a/王.jpg", heavy, WANG), wanted("许.jpeg", fine), wanted("蓝.jpg", file_of("钟木香"))],
        tmp_path / "副本",
        **LIMITS,
    )
    assert [one.copy for one in found] == ["王连翘_9989.jpg", "许.jpg", None]
    assert sorted(path.name for path in (tmp_path / "副本").iterdir()) == ["王连翘_9989.jpg", "许.jpg"]
    assert (tmp_path / "副本" / "许.jpg").read_bytes() == fine, "what passes is copied as it is"
    assert (tmp_path / "副本" / "王连翘_9989.jpg").read_bytes() == found[0].mended.data
    assert [one.bytes for one in found] == [len(found[0].mended.data), len(fine), None]


def test_two_of_one_name(tmp_path, heavy):
    people = [who(name="高飞廉"), who(name="高飞廉")]
    found = mend_all([wanted(f"{at}.jpg", heavy, one) for at, one in enumerate(people)], tmp_path / "x", **LIMITS)
    assert [one.copy for one in found] == ["高飞廉.jpg", "高飞廉_2.jpg"]


def test_nothing_is_written_over(tmp_path, heavy):
    (tmp_path / "王连翘_9989.jpg").write_text("mine")
    with pytest.raises(MendingError, match="已经有文件"):
        mend_all([wanted("王.jpg", heavy, WANG)], tmp_path, **LIMITS)
    assert (tmp_path / "王连翘_9989.jpg").read_text() == "mine"
    with pytest.raises(MendingError, match="已经有文件"):
        mend_all([wanted("王.jpg", heavy, WANG)], tmp_path / "王连翘_9989.jpg", **LIMITS)


def test_an_empty_folder_will_do(tmp_path, heavy):
    assert mend_all([wanted("王.jpg", heavy, WANG)], tmp_path, **LIMITS)[0].copy == "王连翘_9989.jpg"


def test_a_folder_that_cannot_be_made(tmp_path, heavy):
    (tmp_path / "file").write_text("x")
    with pytest.raises(MendingError) as caught:
        mend_all([wanted("王.jpg", heavy, WANG)], tmp_path / "file" / "below", **LIMITS)
    assert "写不进去" in str(caught.value)
    assert "Nothing can be written" in caught.value.sentence("en")
    assert isinstance(caught.value, OSError)


def test_a_template_is_looked_at_first(tmp_path, heavy):
    with pytest.raises(MendingError, match=r"\{phone\}.*\{name\}_\{id_tail\}"):
        mend_all([wanted("王.jpg", heavy, WANG)], tmp_path / "x", **{**LIMITS, "template": "{phone}"})
    assert not (tmp_path / "x").exists()


def test_progress_and_stop(tmp_path, heavy):
    seen = []

    def progress(done, of):
        seen.append((done, of))
        return done < 2

    three = [wanted(f"{at}.jpg", heavy) for at in range(3)]
    with pytest.raises(PhotosStoppedError):
        mend_all(three, tmp_path / "x", progress=progress, **LIMITS)
    assert seen == [(1, 3), (2, 3)]
    assert sorted(path.name for path in (tmp_path / "x").iterdir()) == ["0.jpg", "1.jpg"]


def test_a_file_that_is_gone(tmp_path, heavy):
    def gone():
        raise FileNotFoundError

    lost = Wanted("王.jpg", gone, measured(heavy)[1])
    found = mend_all([lost, wanted("b.jpg", heavy)], tmp_path / "x", **LIMITS)
    assert [(one.copy, one.mended.problems) for one in found] == [(None, ("opens",)), ("b.jpg", ())]


def test_accepted_goes_with_the_photo(tmp_path):
    blue = file_of("钟木香")
    found = mend_all([wanted("a.jpg", blue), wanted("b.jpg", blue, accepted=True)], tmp_path / "x", **LIMITS)
    assert [one.copy for one in found] == [None, "b.jpg"]
