"""The child process: whatever it does, the parent lives and says something true."""

import io
import subprocess
import sys
import time

import psutil
import pytest

from tests.intake.workbooks import number_cell, raw_xlsx, saved, text_cell, xlsx
from toolkit.intake.files import child
from toolkit.intake.files.wire import receive, send
from toolkit.places import DATA


def reader_that_runs(code, monkeypatch):
    def start(complaints):
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        return subprocess.Popen([sys.executable, "-c", code], stderr=complaints, **pipes)

    child.dismiss()
    monkeypatch.setattr(child, "_start", start)


def test_our_own_fault_is_no_fault_of_the_file_and_quotes_no_cell(read, monkeypatch):
    reader_that_runs("{}['张三']", monkeypatch)
    with pytest.raises(RuntimeError, match="<string>:1") as caught:
        read(saved(xlsx()))
    assert "张三" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("import os; os.abort()", "book.swollen"),
        ("import os, sys; print('x'); os._exit(0)", "book.swollen"),
        ("import sys; sys.exit('pyo3_runtime.PanicException: overflow')", "book.damaged"),
    ],
)
def test_ways_to_die(refused, monkeypatch, code, key):
    reader_that_runs(code, monkeypatch)
    assert refused(saved(xlsx())) == key


def test_a_message_that_breaks_off_is_no_message():
    pipe = io.BytesIO()
    for message in (("rows", 1, ["张三"], b"\1"), ("done",)):
        send(message, pipe)
    assert list(receive(io.BytesIO(pipe.getvalue()[:-2]))) == [("rows", 1, ["张三"], b"\1")]


def test_a_reader_that_takes_too_long_is_ended(refused, monkeypatch):
    monkeypatch.setattr(child, "LONGEST", 0.3)
    reader_that_runs("import time; time.sleep(60)", monkeypatch)
    assert refused(saved(xlsx())) == "book.slow"


@pytest.mark.parametrize("stop", ["by the tutor", "because it is too much"])
def test_stopping_ends_the_reader(refused, monkeypatch, stop):
    children = []
    started = child._start

    def start(*arguments):
        children.append(started(*arguments))
        return children[-1]

    child.dismiss()
    monkeypatch.setattr(child, "_start", start)
    if stop == "by the tutor":
        assert refused(saved(xlsx()), progress=lambda rows: False) == "book.stopped"
    else:
        monkeypatch.setattr("toolkit.intake.files.assembly.MOST_CELLS", 3)
        assert refused(saved(xlsx())) == "book.swollen"
    assert [process.poll() is None for process in children] == [False]


@pytest.fixture
def saved_workbook(tmp_path):
    path = tmp_path / "名册.xlsx"
    path.write_bytes(saved(xlsx()))
    return path


@pytest.fixture
def readers(monkeypatch):
    """The readers that are started, counted from none."""
    started, start = [], child._start
    monkeypatch.setattr(child, "_start", lambda complaints: started.append(start(complaints)) or started[-1])
    child.dismiss()
    yield started
    child.dismiss()


def test_a_reader_reads_one_file_after_the_other(read, readers):
    assert read(saved(xlsx())).sheets == read(saved(xlsx())).sheets
    assert len(readers) == 1 and readers[0].poll() is None
    child.dismiss()
    assert readers[0].poll() is not None


def test_a_reader_that_died_while_waiting_is_replaced(read, readers):
    read(saved(xlsx()))
    readers[0].kill()
    readers[0].wait()
    assert read(saved(xlsx())).format == "xlsx"
    assert len(readers) == 2


def test_a_refusal_and_a_large_file_end_the_reader(read, refused, readers, monkeypatch):
    refused(b"PK\x03\x04" + b"x" * 50)
    assert child._waiting == []
    read(saved(xlsx([["x"] * 40] * 26_000)))
    assert child._waiting == []


def test_a_reader_that_waits_does_not_outlive_a_killed_kernel(saved_workbook):
    """The kernel is killed without a word to the reader; the end of its stdin tells it."""
    code = (
        "import os, sys; from toolkit.intake.book import read_book; from toolkit.intake.files import child;"
        "read_book(sys.argv[1]); print(child._waiting[0].process.pid, flush=True); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(saved_workbook)], cwd=DATA.parent, capture_output=True, check=False)
    reader = int(done.stdout)
    for _ in range(100):
        if not psutil.pid_exists(reader) or psutil.Process(reader).status() == psutil.STATUS_ZOMBIE:
            return
        time.sleep(0.1)
    raise AssertionError("the reader still waits")


def test_two_callers_have_two_readers(readers):
    first, second = child._free_reader(), child._free_reader()
    assert first is not second
    first.end()
    second.end()


def test_the_reader_is_found_from_any_folder(read, tmp_path, monkeypatch):
    (tmp_path / "toolkit").mkdir()
    (tmp_path / "toolkit" / "__init__.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    assert read(saved(xlsx())).format == "xlsx"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process reliably")
def test_the_reader_may_not_eat_all_memory(refused):
    """Eight gigabytes of blank cells, which the survey does not see because the far cell stands before a near one."""
    assert refused(raw_xlsx({1: number_cell("XFD20000", 1) + text_cell("A1", "姓名")})) == "book.swollen"
