import sqlite3
import subprocess
import sys
from types import SimpleNamespace

import pytest

from toolkit import database
from toolkit.intake.choices import memory_keys
from toolkit.workspace import Import, WorkspaceError, open_workspace

FIRST = Import("2025-02-10T09:00:00", "临床一班.xlsx", "a" * 64, "2025-hunan", "2025-02-10", "名单", {"candidates": 3})
LATER = Import("2025-02-11T09:00:00", "临床一班(2).xlsx", "b" * 64, "2025-hunan", "2025-02-11")


@pytest.fixture
def workspace(tmp_path):
    return open_workspace(tmp_path / "名 册")


def columns(*rows, sheet="名单"):
    """Columns as intake matches them: (header, field) or (header, field, group)."""
    return [
        SimpleNamespace(sheet=sheet, index=index, header=row[0], field=row[1], group=row[2] if len(row) > 2 else None)
        for index, row in enumerate(rows, 1)
    ]


def test_the_folder_is_where_it_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.setenv("WANGBAO_COHORTS", str(tmp_path / "b"))
    assert open_workspace(tmp_path / "a").folder == tmp_path / "a"
    assert open_workspace().folder == tmp_path / "b"
    assert (tmp_path / "b").is_dir()
    monkeypatch.delenv("WANGBAO_COHORTS")
    assert open_workspace().folder.name == "cohorts"


def test_the_language_is_kept(workspace):
    assert workspace.language == "zh"
    workspace.choose_language("en")
    assert open_workspace(workspace.folder).language == "en"


def test_what_a_column_means_is_remembered_by_header_and_group(workspace):
    workspace.remember_mapping(columns(("身份证 号码", "id_number"), ("名称", "school", "第一学历"), ("备注", "remark")))
    second = columns(("名称", "unit", "工作单位"), ("备注", None), ("备注", "note"), (None, None))
    workspace.remember_mapping([*second, *columns(("备注", None), sheet="另一张")])
    assert workspace.remembered() == {
        "/身份证号码": "id_number",
        "第一学历/名称": "school",
        "工作单位/名称": "unit",
        "/备注": None,
        "/备注#2": "note",
    }


def test_what_was_remembered_is_what_intake_looks_up(workspace):
    sheet = columns(("备 注：", "wechat"))
    workspace.remember_mapping(sheet)
    assert set(memory_keys(sheet).values()) == set(workspace.remembered())


def test_an_import_is_found_again_by_the_next_session(workspace):
    cohort = workspace.record_import("临床一班", FIRST)
    other = workspace.record_import("临床二班", LATER)
    again = open_workspace(workspace.folder)
    assert [(found.cohort, found.name, found.latest) for found in again.recent()] == [
        (other, "临床二班", LATER),
        (cohort, "临床一班", FIRST),
    ]
    assert again.last_cohort == other
    again.use(cohort)
    assert workspace.last_cohort == cohort


def test_a_cohort_of_the_same_name_is_the_same_cohort(workspace):
    assert workspace.record_import("临床一班", FIRST) == (cohort := workspace.record_import("临床一班", LATER))
    assert workspace.imports(cohort) == [LATER, FIRST]
    assert len(workspace.recent()) == 1


def test_file_names_say_nothing(workspace):
    workspace.record_import("临床一班", FIRST, b"x")
    assert [path.name for path in workspace.folder.iterdir() if "临床" in path.name] == []


def test_a_file_on_the_disk_is_read_where_it_is(workspace, tmp_path):
    path = tmp_path / "临床一班.xlsx"
    path.write_bytes(b"here")
    cohort = workspace.record_import("临床一班", Import(**vars(FIRST) | {"path": str(path)}))
    with workspace.file(cohort) as found:
        assert found == path
    path.unlink()
    with pytest.raises(WorkspaceError, match="临床一班"), workspace.file(cohort):
        pass


def connecting(monkeypatch, pragma):
    """Every connection begins with a setting that another computer may have."""

    class Elsewhere(sqlite3.Connection):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.execute(f"PRAGMA {pragma}")

    connect = sqlite3.connect
    monkeypatch.setattr(database.sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Elsewhere))


def test_an_upload_is_given_back_and_leaves_no_copy(workspace, monkeypatch):
    connecting(monkeypatch, "secure_delete = OFF")
    cohort = workspace.record_import("临床一班", FIRST, b"old" * 100_000)
    workspace.record_import("临床一班", LATER, b"new" * 1000)
    with workspace.file(cohort) as found:
        assert found.read_bytes() == b"new" * 1000
        assert found.suffix == ".xlsx"
    assert not found.exists()
    assert [path for path in workspace.folder.iterdir() if path.is_dir()] == []
    assert not any(b"oldold" in path.read_bytes() for path in workspace.folder.iterdir())


def test_wiping_removes_everything_of_a_cohort_and_nothing_else(workspace):
    cohort = workspace.record_import("临床一班", FIRST, b"content of the first")
    other = workspace.record_import("临床二班", LATER, b"content of the other")
    workspace.use(cohort)
    for end in ("-wal", "-shm"):
        (workspace.folder / f"{cohort}.db{end}").touch()
    (workspace.folder / f".open-{cohort}-left").mkdir()
    workspace.wipe(cohort)
    assert [path.name for path in workspace.folder.iterdir() if cohort in path.name] == []
    assert [found.cohort for found in workspace.recent()] == [other]
    assert workspace.last_cohort is None
    assert not any(b"the first" in path.read_bytes() for path in workspace.folder.iterdir())
    with pytest.raises(WorkspaceError, match="没有找到"):
        workspace.wipe(cohort)


@pytest.mark.parametrize("name", ["", None, "../settings", "settings", "*"])
def test_only_a_cohort_can_be_wiped(workspace, name):
    workspace.choose_language("en")
    with pytest.raises(WorkspaceError):
        workspace.wipe(name)
    assert workspace.language == "en"


def test_a_cohort_that_cannot_be_read_does_not_hide_the_others(workspace):
    good = workspace.record_import("临床一班", FIRST)
    (workspace.folder / "0123456789abcdef.db").write_bytes(b"not a database, but long enough to look at" * 50)
    found = workspace.recent()
    assert [recent.cohort for recent in found] == [good, "0123456789abcdef"]
    assert "已损坏" in found[1].problem.sentence("zh")


def test_a_newer_version_is_told_and_not_touched(workspace):
    cohort = workspace.record_import("临床一班", FIRST)
    path = workspace.folder / f"{cohort}.db"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(WorkspaceError, match="更新版本") as error:
        workspace.imports(cohort)
    assert "newer version" in error.value.sentence("en")
    assert isinstance(error.value, OSError)


def test_a_full_disk_is_told_and_half_an_import_is_not_kept(workspace, monkeypatch):
    cohort = workspace.record_import("临床一班", FIRST, b"first")
    connecting(monkeypatch, "max_page_count = 20")
    with pytest.raises(WorkspaceError, match="磁盘已满"):
        workspace.record_import("临床一班", LATER, b"x" * 200_000)
    monkeypatch.undo()
    assert workspace.imports(cohort) == [FIRST]
    with workspace.file(cohort) as found:
        assert found.read_bytes() == b"first"


def test_another_window_that_writes_for_long_is_told(workspace, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    workspace.choose_language("en")
    db = sqlite3.connect(workspace.folder / "settings.db", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceError, match="另一个窗口"):
        workspace.choose_language("zh")
    db.execute("ROLLBACK")
    db.close()
    assert workspace.language == "en"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="不能写入"):
        open_workspace(tmp_path / "file" / "cohorts")


def test_a_synchronised_folder_gets_no_write_ahead_log(tmp_path):
    def journal(folder):
        open_workspace(folder).choose_language("en")
        with sqlite3.connect(folder / "settings.db") as db:
            mode = db.execute("PRAGMA journal_mode").fetchone()[0]
        db.close()
        return mode

    assert journal(tmp_path / "plain") == "wal"
    assert journal(tmp_path / "OneDrive" / "cohorts") == "delete"


def test_two_kernels_write_at_once_and_a_killed_one_loses_nothing(workspace):
    write = (
        "import os, sys; from toolkit.workspace import Import, open_workspace\n"
        "space, name = open_workspace(sys.argv[1]), sys.argv[2]\n"
        "for n in range(20): space.record_import(name, Import(f'{n:02}', 'f', f's{n}', 'x', 'y'))\n"
        "os.abort()"
    )
    kernels = [
        subprocess.Popen([sys.executable, "-c", write, workspace.folder, name], stderr=subprocess.DEVNULL) for name in "ab"
    ]
    assert all(kernel.wait() != 0 for kernel in kernels)
    assert {recent.name: len(workspace.imports(recent.cohort)) for recent in workspace.recent()} == {"a": 20, "b": 20}
