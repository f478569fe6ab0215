"""start.py: without its network (a project of nothing installs from its own folder), on the Python that runs the tests."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "start.py"
BACKEND = """
import os
import zipfile

FILES = {
    "nothing.pth": os.getcwd(),
    "nothing-1.dist-info/METADATA": "Metadata-Version: 2.1\\nName: nothing\\nVersion: 1\\nProvides-Extra: test",
    "nothing-1.dist-info/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any",
    "nothing-1.dist-info/RECORD": "",
}


def build_editable(directory, config_settings=None, metadata_directory=None):
    name = "nothing-1-py3-none-any.whl"
    with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
        for path, text in FILES.items():
            wheel.writestr(path, text)
    return name
"""
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
MAIN = "import os, sys; print(os.getcwd(), sys.argv[1:], sys.prefix); sys.exit(3)"
PYTEST = "import os, sys; print('tests', os.getcwd(), sys.argv[1:]); sys.exit(5)"


@pytest.fixture
def project(tmp_path):
    """A folder with start.py and a toolkit of one line, at a path as tutors have them."""
    folder = tmp_path / "网报 工具箱"
    files = {
        "pyproject.toml": PROJECT,
        "backend.py": BACKEND,
        "constraints.txt": "",
        "toolkit/__main__.py": MAIN,
        "pytest/__main__.py": PYTEST,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copy(SOURCE, folder)
    return folder


@pytest.fixture
def start(project):
    """The start.py of that folder as a module."""
    spec = importlib.util.spec_from_file_location("start_of_a_project", project / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(folder, *arguments, **settings):
    environment = os.environ | {"PIP_NO_INDEX": "1", "PYTHONIOENCODING": "utf-8"} | settings.pop("env", {})
    command = [sys.executable, folder / "start.py", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, **settings)


def test_makes_itself_ready_runs_and_is_quick_the_second_time(project, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "toolkit.py").write_text("raise SystemExit('not ours')", encoding="utf-8")
    first = run(project, "audit", "名 册.xlsx", cwd=elsewhere)
    assert first.returncode == 3, first
    assert f"{elsewhere} ['audit', '名 册.xlsx'] {project / '.venv'}" in first.stdout
    assert "正在准备" in first.stdout

    second = run(project, cwd=elsewhere)
    assert second.stdout == f"{elsewhere} [] {project / '.venv'}\n"
    assert second.returncode == 3

    tests = run(project, "test", "-k", "x", cwd=elsewhere)
    assert f"tests {project} ['-k', 'x']" in tests.stdout
    assert tests.returncode == 5


def test_its_syntax_is_read_by_old_pythons():
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_in_a_sentence(start, monkeypatch, capsys):
    monkeypatch.setattr(start.sys, "version_info", (3, 8, 10))
    assert start.main([]) == 2
    said = capsys.readouterr().out
    assert "3.11" in said
    assert "3.8.10" in said
    assert said.count("\n") == 1


def test_a_debian_without_venv_is_told_which_package(start, monkeypatch, capsys):
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    assert start.main([]) == 2
    assert "python3-venv" in capsys.readouterr().out
    assert not start.VENV.exists()


@pytest.mark.parametrize(
    ("complaint", "sentence"),
    [
        ("ERROR: Could not find a version that satisfies the requirement jupyterlab==4.6.6", "检查网络"),
        ("ERROR: HTTPSConnectionPool: Max retries exceeded ... Failed to establish a new connection", "检查网络"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "磁盘空间不够"),
        ("WARNING: Retrying ...\nERROR: [WinError 112] 磁盘空间不足。", "磁盘空间不够"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'", "不能写入"),
        (
            "ERROR: ... HINT: This error might have occurred since this system does not have Windows Long Path support",
            "路径太长",
        ),
        ("ERROR: something nobody has seen before", "install.log"),
    ],
)
def test_what_stops_pip_is_told_in_a_sentence(start, monkeypatch, capsys, complaint, sentence):
    def pip(command, stderr, **_):
        stderr.write(complaint)
        return 1

    monkeypatch.setattr(start, "_works", lambda: True)
    monkeypatch.setattr(start.subprocess, "call", pip)
    assert start.main([]) == 2
    told = capsys.readouterr().out.splitlines()[-1]
    assert sentence in told
    assert " / " in told
    assert start.UNFINISHED.exists()


def test_a_full_disk_without_pip_is_told_too(start, monkeypatch, capsys):
    def mkdir(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(start.Path, "mkdir", mkdir)
    assert start.main([]) == 2
    assert "磁盘空间不够" in capsys.readouterr().out


def test_changed_pins_or_a_moved_folder_install_again(start, monkeypatch):
    commands = []
    monkeypatch.setattr(start, "_works", lambda: True)
    monkeypatch.setattr(start.subprocess, "call", lambda command, **_: commands.append(command[1:3]) or 0)
    start._make_ready("")
    start._make_ready("")
    assert commands == [["-m", "pip"], ["-m", "compileall"]]
    start._make_ready("test")
    start._make_ready("")
    start._make_ready("test")
    assert len(commands) == 4
    (start.PROJECT / "constraints.txt").write_text("six==1.17.0", encoding="utf-8")
    start._make_ready("test")
    assert len(commands) == 6
    moved = shutil.copytree(start.PROJECT, start.PROJECT.with_name("moved"))
    for name in ("PROJECT", "VENV", "STAMP", "UNFINISHED", "LOCK", "LOG"):
        monkeypatch.setattr(start, name, moved / getattr(start, name).relative_to(start.PROJECT.parent / "网报 工具箱"))
    start._make_ready("test")
    assert len(commands) == 8


@pytest.mark.parametrize("state", ["killed midway", "its Python is gone"])
def test_a_venv_that_is_no_good_is_made_again(start, monkeypatch, state):
    commands = []
    start.VENV.mkdir()
    start.STAMP.write_text(start._digest(), encoding="utf-8")
    (start.VENV / "leftover").mkdir()
    if state == "killed midway":
        start.UNFINISHED.touch()
        monkeypatch.setattr(start, "_works", lambda: True)
    monkeypatch.setattr(start.subprocess, "call", lambda command, **_: commands.append(command[2]) or 0)
    start._make_ready("")
    assert commands == ["venv", "pip", "compileall"]
    assert not (start.VENV / "leftover").exists()
    assert not start.UNFINISHED.exists()


def test_two_starts_at_once_wait_for_each_other(start, project):
    start.VENV.mkdir()
    with start.LOCK.open("w") as lock:
        assert start._locked(lock)
        other = subprocess.Popen(
            [sys.executable, project / "start.py"],
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        )
        assert "另一个窗口正在安装" in other.stdout.readline()
    other.kill()
    other.communicate()


def test_a_console_without_chinese_does_not_end_the_start(project):
    command = [
        sys.executable,
        "-c",
        f"import sys; sys.version_info = (3, 8, 0); sys.path[:0] = [{str(project)!r}]; import start; start.main([])",
    ]
    said = subprocess.run(command, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert b"Please install Python 3.11" in said.stdout
    assert said.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_child_is_told_apart_and_a_polite_kill_is_passed_on(start, project):
    code = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    ask = [sys.executable, "-c", "import start, sys; sys.exit(start._run([sys.executable, '-c', sys.argv[1]], None))"]
    assert subprocess.run([*ask, code], cwd=project).returncode == 137
    waiting = "import signal, sys, time\nsignal.signal(15, lambda *_: sys.exit(7))\nprint('up', flush=True)\ntime.sleep(60)"
    process = subprocess.Popen([*ask, waiting], cwd=project, stdout=subprocess.PIPE)
    process.stdout.readline()
    time.sleep(0.2)
    process.terminate()
    assert process.wait() == 7


def test_the_double_click_starter_is_what_windows_reads():
    content = (SOURCE.parent / "启动.bat").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") > 5
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"start.py" in content


def test_the_pins_are_plain_and_cover_what_is_asked_for():
    pins = (SOURCE.parent / "constraints.txt").read_text(encoding="utf-8").split()
    names = [pin.partition("==")[0].lower() for pin in pins]
    assert all(pin.count("==") == 1 and "/" not in pin and "@" not in pin for pin in pins)
    assert len(set(names)) == len(names)
    import tomllib

    project = tomllib.loads((SOURCE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    asked = {requirement.split(">")[0].split("[")[0].lower() for requirement in wanted}
    assert asked <= set(names)
