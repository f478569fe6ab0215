import pytest

from toolkit.photos.sources import PhotoError, open_source


@pytest.fixture
def place(tmp_path):
    """Writes bytes to a file of that name and gives its path."""

    def place(data, name="照片.zip"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return place


@pytest.fixture
def refused():
    """The key of the sentence with which a place is refused; both languages name it and never its folder."""

    def refused(path, act=open_source):
        with pytest.raises(PhotoError) as caught:
            act(path)
        error = caught.value
        assert str(error) == error.sentence("zh") != error.sentence("en")
        assert all("/" not in error.sentence(lang) for lang in ("zh", "en"))
        return error.key

    return refused
