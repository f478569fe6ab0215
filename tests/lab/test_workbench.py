import json
import os
import signal
import socket
import subprocess
import sys
import time

import psutil
import pytest

from toolkit.lab import WorkbenchError, running
from toolkit.lab import workbench as module
from toolkit.lab.running import forget_server, remember_server, running_server
from toolkit.lab.server import PROJECT, Server, free_port

OPEN = "from toolkit.lab import open_workbench; open_workbench(browser=False)"
WINDOWS = os.name == "nt"


@pytest.fixture
def start(tmp_path):
    """Start the workbench as a tutor would; everything that it starts ends with the test."""
    started = []

    def begin():
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        names = {"HOME": home, "USERPROFILE": home, "WANGBAO_COHORTS": tmp_path / "名 册", "PYTHONPATH": PROJECT}
        environment = os.environ | {name: str(value) for name, value in names.items()}
        environment |= {"JUPYTER_CONFIG_DIR": str(home / "foreign"), "PYTHONIOENCODING": "utf-8"}
        process = subprocess.Popen(
            [sys.executable, "-c", OPEN],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=not WINDOWS,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait()


def notebooks():
    return {path.name: path.read_bytes() for path in (PROJECT / "notebooks").glob("*.ipynb")}


def wait_for(path):
    for _ in range(300):
        if path.exists():
            return
        time.sleep(0.1)
    pytest.fail(f"{path} did not come")


@pytest.mark.skipif(WINDOWS, reason="Ctrl C is sent by a signal here")
def test_one_server_for_all_starts_and_nothing_left_after_ctrl_c(start, tmp_path):
    before = notebooks()
    first = start()
    line = first.stdout.readline()
    assert "工作台已打开" in line
    assert "Ctrl C" in line
    home = tmp_path / "名 册" / ".workbench"
    server = Server(**json.loads((home / "server.json").read_text(encoding="utf-8")))
    assert server.url() in line
    assert server.answers()
    assert (home / "server.json").stat().st_mode & 0o077 == 0

    server._ask("POST", "/api/kernels", 30).close()
    wait_for(home / "ipython" / "profile_default" / "history.sqlite")
    family = psutil.Process(server.pid).children(recursive=True)
    assert family

    second = start()
    assert "已经开着" in second.communicate(timeout=60)[0]
    assert second.returncode == 0

    os.killpg(first.pid, signal.SIGINT)
    assert "工作台已关闭" in first.communicate(timeout=60)[0]
    assert first.returncode == 0
    assert not psutil.pid_exists(server.pid)
    assert not psutil.wait_procs(family, timeout=10)[1]
    assert not (home / "server.json").exists()
    assert list((tmp_path / "home").iterdir()) == []
    assert notebooks() == before


def test_a_server_that_does_not_come_up_is_told_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("WANGBAO_COHORTS", str(tmp_path))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(WorkbenchError, match="没有启动起来") as error:
            module.open_workbench(port=taken.getsockname()[1], browser=False)
    assert "server.log" in error.value.sentence("en")
    assert not (tmp_path / ".workbench" / "server.json").exists()
    assert (tmp_path / ".workbench" / "server.log").read_bytes()


def test_a_note_of_a_server_that_is_gone_is_not_believed(tmp_path):
    assert running_server(tmp_path) is None
    (tmp_path / "server.json").write_text("{", encoding="utf-8")
    assert running_server(tmp_path) is None
    remember_server(tmp_path, Server(psutil.pids()[-1] + 100_000, free_port(), "secret", "."))
    assert running_server(tmp_path) is None


def test_another_program_with_the_old_number_is_not_taken_for_ours(tmp_path, monkeypatch):
    remember_server(tmp_path, Server(os.getpid(), free_port(), "secret", "."))
    monkeypatch.setattr(running.time, "sleep", lambda _: pytest.fail("waits for a server that is none"))
    assert running_server(tmp_path) is None


def test_a_server_forgets_only_itself(tmp_path):
    ours, theirs = Server(1, 2, "ours", "."), Server(3, 4, "theirs", ".")
    remember_server(tmp_path, theirs)
    forget_server(tmp_path, ours)
    assert (tmp_path / "server.json").exists()
    forget_server(tmp_path, theirs)
    assert not (tmp_path / "server.json").exists()


def test_the_extension_is_made_for_the_pinned_jupyterlab():
    pins = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert next(pin for pin in pins if pin.startswith("jupyterlab==")).startswith("jupyterlab==4.6.")
    assert "jupyterlab>=4.6,<4.7" in (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
