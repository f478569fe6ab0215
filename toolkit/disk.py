"""Whether a folder lies on this computer's own disk: SQLite's write-ahead log is unsafe on network and synchronised folders."""

import ctypes
import sys
from pathlib import Path

NETWORK = ("9p", "afpfs", "ceph", "cifs", "davfs", "fuse.", "glusterfs", "ncpfs", "nfs", "smb", "vboxsf", "webdav")
SYNCED = ("dropbox", "icloud", "mobile documents", "nutstore", "onedrive", "wps云盘", "坚果云", "百度网盘", "腾讯微云")
DRIVE_REMOTE = 4


def is_local(folder):
    """True when the folder is neither on the network nor kept in step with a cloud; False when in doubt."""
    folder = Path(folder).resolve()
    return not _is_synced(folder) and not _is_network(folder)


def _is_synced(folder):
    return any(part.lower().startswith(SYNCED) for part in folder.parts)


def _is_network(folder):
    if sys.platform == "win32":
        return str(folder).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == DRIVE_REMOTE
    if sys.platform == "darwin":
        return folder.parts[1:2] == ("Volumes",)
    return _filesystem(folder).startswith(NETWORK)


def _filesystem(folder, mounts=Path("/proc/self/mounts")):
    """The kind of file system that holds a folder on Linux ("ext4", "nfs4"); empty when it cannot be told."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    kinds = {line.split()[1].replace("\\040", " "): line.split()[2] for line in lines}
    holding = [place for place in kinds if Path(place) == folder or Path(place) in folder.parents]
    return kinds[max(holding, key=len)] if holding else ""
