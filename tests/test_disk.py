from pathlib import Path

import pytest

from toolkit import disk


@pytest.mark.parametrize("name", ["OneDrive - 医院", "Dropbox", "坚果云", "Nutstore", "百度网盘同步"])
def test_a_synchronised_folder_is_not_local(tmp_path, name):
    assert disk.is_local(tmp_path / "OneThing")
    assert not disk.is_local(tmp_path / name / "网报")


@pytest.mark.parametrize(("kind", "local"), [("ext4", True), ("nfs4", False), ("cifs", False), ("fuse.sshfs", False)])
def test_a_network_folder_is_not_local(tmp_path, monkeypatch, kind, local):
    monkeypatch.setattr(disk.sys, "platform", "linux")
    monkeypatch.setattr(disk, "_filesystem", lambda folder: kind)
    assert disk.is_local(tmp_path) is local


def test_the_innermost_mount_counts(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/my\\040share nfs4 rw 0 0\n", encoding="utf-8")
    assert disk._filesystem(Path("/mnt/my share/网报"), mounts) == "nfs4"
    assert disk._filesystem(Path("/home/x"), mounts) == "ext4"
    assert disk._filesystem(Path("/home/x"), tmp_path / "none") == ""
