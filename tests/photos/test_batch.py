import pytest

from tests.photos.pictures import File, drawn, saved
from toolkit.photos.measuring import batch
from toolkit.photos.measuring.batch import PhotosStoppedError, measure_all
from toolkit.photos.measuring.measure import measure


def portraits(count):
    return [File(f"{number}.jpg", saved(drawn((120, 154), seed=number))) for number in range(count)]


def test_every_file_in_its_order():
    files = portraits(3)
    found = measure_all(files)
    assert list(found) == ["0.jpg", "1.jpg", "2.jpg"]
    assert found["1.jpg"] == measure(files[1].data)[0]


def test_two_processes_find_the_same():
    files = [
        *portraits(5),
        File("broken.jpg", b"\xff\xd8\xff"),
        File("gone.jpg", OSError("gone")),
        File("again.jpg", portraits(1)[0].data),
    ]
    assert measure_all(files, jobs=2) == measure_all(files, jobs=1)


@pytest.mark.parametrize("error", [OSError("gone"), ValueError("encrypted")])
def test_a_file_that_cannot_be_read(error):
    kept = []
    found = measure_all([File("a.jpg", error)], keep=lambda *entry: kept.append(entry))
    assert found["a.jpg"].problem == "unreadable" and not kept


@pytest.mark.parametrize("window", [1, 10**6])
def test_the_same_content_is_measured_once(window, monkeypatch):
    monkeypatch.setattr(batch, "WINDOW_BYTES_ALONE", window)
    first, second = portraits(2)
    files = [first, File("copy.jpg", first.data), second, File("late.jpg", first.data)]
    kept, told = [], []
    found = measure_all(files, keep=lambda *entry: kept.append(entry), progress=lambda *at: told.append(at))
    assert len(kept) == 2 and found["copy.jpg"] == found["late.jpg"] == found["0.jpg"]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_what_is_kept():
    kept = {}
    (file,) = portraits(1)
    found = measure_all([file], keep=lambda sha, picture, thumbnail: kept.update({sha: (picture, thumbnail)}))
    assert kept == {found["0.jpg"].sha: measure(file.data)}


def test_what_is_known_is_not_measured_again(monkeypatch):
    files = portraits(3)
    known = {picture.sha: picture for picture in measure_all(files[:2]).values()}
    asked = []

    def look_up(shas):
        asked.extend(shas)
        return {sha: known[sha] for sha in shas if sha in known}

    kept = []
    for of_earlier in (known, look_up):
        kept.clear()
        found = measure_all(files, known=of_earlier, keep=lambda *entry: kept.append(entry))
        assert [picture.sha for _, picture, _ in kept] == [found["2.jpg"].sha]
        assert set(known.values()) < set(found.values())
    assert sorted(asked) == sorted(picture.sha for picture in found.values())


@pytest.mark.parametrize("jobs", [1, 2])
def test_stopping_keeps_what_there_is(jobs):
    kept = []
    with pytest.raises(PhotosStoppedError):
        measure_all(portraits(40), jobs=jobs, keep=lambda *entry: kept.append(entry), progress=lambda done, of: done < 3)
    assert 3 <= len(kept) < 40


def test_reading_goes_no_further_ahead_than_a_window(monkeypatch):
    monkeypatch.setattr(batch, "WINDOW_BYTES_ALONE", 1)
    read, ahead = [], []

    class Watched(File):
        def read(self):
            read.append(self.file)
            return super().read()

    files = [Watched(file.file, file.data) for file in portraits(6)]
    measure_all(files, jobs=1, progress=lambda done, of: ahead.append(len(read) - done))
    assert max(ahead) <= 2


def test_many_files_are_handed_out(monkeypatch):
    monkeypatch.setattr(batch, "FEW", 3)
    monkeypatch.setattr(batch, "_alone", None)
    assert len(measure_all(portraits(4))) == 4
