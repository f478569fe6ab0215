import pytest

from toolkit.intake.book import WorkbookError, read_book


@pytest.fixture
def read(tmp_path):
    """Reads bytes as a file of that name."""

    def read(data, name="名单.xlsx", **options):
        path = tmp_path / name
        path.write_bytes(data)
        return read_book(path, **options)

    return read


@pytest.fixture
def refused(read):
    """The key of the sentence with which bytes are refused; both languages name the file and never its folder."""

    def refused(data, name="名单.xlsx", **options):
        with pytest.raises(WorkbookError) as caught:
            read(data, name, **options)
        error = caught.value
        assert str(error) == error.sentence("zh") and error.sentence("en") != error.sentence("zh")
        assert all(name in error.sentence(lang) and "/" not in error.sentence(lang) for lang in ("zh", "en"))
        return error.key

    return refused
