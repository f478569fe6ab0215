"""Start the toolkit with nothing but Python: `python start.py`, `python start.py audit FILE`, `python start.py test`.

Makes .venv beside this file, installs the pinned dependencies into it when they are not there yet, and hands its arguments
to `python -m toolkit`; `test` runs the tests. This file must stay readable for old Pythons, so that they can say no politely.
"""

import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

NEEDED = (3, 11)
PROJECT = Path(__file__).resolve().parent
VENV = PROJECT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed.txt"  # which dependencies are there: a digest and, after it, "test"
UNFINISHED = VENV / "unfinished.txt"  # there while something is being installed: a killed start leaves it behind
LOG = VENV / "install.log"
LOCK = VENV / "lock"
WORDS = {
    "python": "请先安装 Python 3.11 或更新的版本（现在是 {has}）。 / Please install Python 3.11 or newer (this is {has}).",
    "installing": "正在准备工具箱，第一次需要几分钟…… / Preparing the toolkit, a few minutes the first time ...",
    "waiting": "另一个窗口正在安装，请稍候…… / Another window is installing, please wait ...",
    "no_venv": "Python 缺少 venv：请先运行 sudo apt install python3-venv，再重新启动。"
    " / Python lacks venv: please run sudo apt install python3-venv, then start again.",
    "full": "磁盘空间不够，工具箱需要约 1 GB；请腾出空间后重新启动。"
    " / The disk is full; the toolkit needs about 1 GB: please free some space and start again.",
    "network": "下载不了所需的组件：请检查网络（或 pip 的镜像设置）后重新启动。"
    " / The components cannot be downloaded: please check the network (or pip's mirror setting) and start again.",
    "long": "文件夹的路径太长：请把工具箱移到较短的路径，例如 D:\\wangbao，再重新启动。"
    " / The folder's path is too long: please move the toolkit to a short one such as D:\\wangbao and start again.",
    "read_only": "不能写入 {folder}：请把工具箱放到您有权写入的文件夹，再重新启动。"
    " / Cannot write to {folder}: please put the toolkit into a folder of yours and start again.",
    "other": "安装没有完成；请重新启动一次，仍然不行时把 {log} 发给技术人员。"
    " / The installation did not finish; please start again, and if that does not help send {log} to your technician.",
}
SIGNS = {  # what pip or the system writes when something is missing, the likelier cause first
    "full": ("no space left", "errno 28", "winerror 112", "disk quota"),
    "long": ("long path support", "filename too long", "winerror 206"),
    "read_only": ("permission denied", "read-only file system", "winerror 5]"),
    "network": (
        "connection",
        "could not find a version",
        "failed to establish",
        "getaddrinfo",
        "name resolution",
        "no matching distribution",
        "proxy",
        "retrying",
        "ssl",
        "timed out",
    ),
}


class NotReadyError(Exception):
    """Something is missing that a tutor can mend: a key of WORDS."""


def main(arguments):
    """Make ready, run, and return the exit code of what ran; 2 when it could not be made ready."""
    with contextlib.suppress(AttributeError):  # a console that lacks Chinese must not end the start
        sys.stdout.reconfigure(errors="replace")
    testing = arguments[:1] == ["test"]
    try:
        _make_ready("test" if testing else "")
    except NotReadyError as missing:
        has = ".".join(map(str, sys.version_info[:3]))
        print(WORDS[str(missing)].format(has=has, folder=PROJECT, log=LOG), flush=True)
        return 2
    if testing:
        return _run([str(PYTHON), "-m", "pytest", *arguments[1:]], PROJECT)
    return _run([str(PYTHON), "-P", "-m", "toolkit", *arguments], None)


def _make_ready(extra):
    """A .venv with the pinned dependencies; at once when it is there. Raises NotReadyError."""
    if sys.version_info < NEEDED:
        raise NotReadyError("python")
    if _is_ready(extra):
        return
    if not all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        raise NotReadyError("no_venv")
    try:
        VENV.mkdir(exist_ok=True)
        with LOCK.open("w") as lock:
            _wait_for(lock)
            if not _is_ready(extra):
                print(WORDS["installing"], flush=True)
                _install(extra)
    except OSError as error:
        raise NotReadyError(_cause(str(error))) from error


def _is_ready(extra):
    return not UNFINISHED.exists() and _stamp()[:1] == [_digest()] and extra in ["", *_stamp()[1:]] and _works()


def _works():
    """Whether .venv has a Python that still runs (the Python it was made from may be gone)."""
    return PYTHON.exists() and subprocess.run([str(PYTHON), "-c", ""], env=_environment(), capture_output=True).returncode == 0


def _install(extra):
    if UNFINISHED.exists() or not _works():
        _empty_venv()
        UNFINISHED.touch()
        _tool([sys.executable, "-m", "venv", str(VENV)], quiet=True)
    UNFINISHED.touch()
    what = f".[{extra}]" if extra else "."
    _tool([str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "-c", "constraints.txt", "-e", what])
    _tool([str(PYTHON), "-m", "compileall", "-q", "toolkit"])  # pip compiles its packages, but not what lies in the folder
    STAMP.write_text(f"{_digest()} {extra}", encoding="utf-8")
    UNFINISHED.unlink()


def _tool(command, quiet=False):
    """Run one step of the installation; what it complains of goes to a log and becomes a sentence."""
    with LOG.open("w+", encoding="utf-8", errors="replace") as log:
        code = subprocess.call(command, cwd=str(PROJECT), env=_environment(), stdout=log if quiet else None, stderr=log)
        log.seek(0)
        if code != 0:
            raise NotReadyError(_cause(log.read()))


def _cause(text):
    """The key of the sentence for what went wrong."""
    text = text.lower()
    return next((key for key, signs in SIGNS.items() if any(sign in text for sign in signs)), "other")


def _empty_venv():
    """Remove what a killed start left; the lock is ours and stays."""
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(str(entry))
        elif entry != LOCK:
            entry.unlink()


def _stamp():
    return STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []


def _digest():
    """Of everything that decides what must be installed, the folder included: an installed toolkit knows where it lies."""
    parts = [(PROJECT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256(b"\0".join([str(PROJECT).encode("utf-8", "replace"), *parts])).hexdigest()


def _wait_for(lock):
    """Hold the lock until the file is closed; the system frees it when a start is killed."""
    told = False
    while not _locked(lock):
        if not told:
            print(WORDS["waiting"], flush=True)
        told = True
        time.sleep(0.5)


def _locked(lock):
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _run(command, folder):
    """Run it in the foreground: Ctrl C is its business, a polite kill is passed on, its exit code is ours."""
    process = subprocess.Popen(command, cwd=folder and str(folder), env=_environment())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    code = process.wait()
    return code if code >= 0 else 128 - code


def _environment():
    """Ours, less what makes a .venv take another Python's libraries; letters that a console lacks are replaced."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "__PYVENV_LAUNCHER__")}
    return {"PYTHONIOENCODING": ":replace", **kept}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
