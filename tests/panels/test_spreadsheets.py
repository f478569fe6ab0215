import os

from toolkit.panels.spreadsheets import MOST, sample, spreadsheets


def test_spreadsheets_of_a_folder_the_newest_first(tmp_path):
    for age, name in enumerate(("new.xlsx", "old.et", "~$new.xlsx", ".hidden.csv", "photo.jpg")):
        path = tmp_path / name
        path.write_bytes(b"x")
        os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))
    (tmp_path / "folder.xlsx").mkdir()
    assert [path.name for path, _ in spreadsheets((tmp_path, tmp_path / "nowhere"))] == ["new.xlsx", "old.et"]


def test_not_too_many(tmp_path):
    for number in range(MOST + 3):
        (tmp_path / f"{number}.xlsx").write_bytes(b"x")
    assert len(spreadsheets((tmp_path,))) == MOST


def test_the_sample_is_there():
    assert sample().is_file()
