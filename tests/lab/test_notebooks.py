"""Every notebook is a launcher: words, a start button, and two lines of code that nobody sees."""

import json
import re
from pathlib import Path

import nbformat
import pytest

from toolkit.lab.scrub import scrubbed
from toolkit.lab.trust import trust_folder

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
BUTTON = '<button data-commandlinker-command="notebook:run-all-cells" data-commandlinker-args="{}">▶ 开始</button>'


def test_there_are_notebooks():
    assert {"0_start.ipynb", "1_audit.ipynb"} <= {path.name for path in NOTEBOOKS}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_a_launcher(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    words, code = notebook.cells
    assert (words.cell_type, code.cell_type) == ("markdown", "code")
    page = path.stem.partition("_")[2]
    assert code.source.splitlines() == ["from toolkit.panels import open_app", f'open_app("{page}")']
    assert code.metadata.jupyter.source_hidden
    assert not any(cell.metadata.get("editable", True) or cell.metadata.get("deletable", True) for cell in notebook.cells)
    assert notebook.metadata.wangbao.autorun
    assert notebook.metadata.kernelspec.name == "python3"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_says_what_it_is_and_what_to_do(path):
    words = nbformat.read(path, as_version=4).cells[0].source
    assert words.startswith("# ")
    assert BUTTON in words
    assert "重新启动" in words
    assert re.search(r"^\*[A-Z].*\.\*$", words, re.MULTILINE), "one line of English"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_saved_as_jupyter_would_save_it(path):
    text = path.read_text(encoding="utf-8")
    notebook = json.loads(text)
    assert scrubbed(notebook) == notebook
    assert nbformat.writes(nbformat.from_dict(notebook)) + "\n" == text


def test_a_signed_notebook_is_trusted_until_it_is_changed(tmp_path):
    assert trust_folder(FOLDER, tmp_path / "data") == NOTEBOOKS
    notary = nbformat.sign.NotebookNotary(data_dir=str(tmp_path / "data"))
    notebook = nbformat.read(NOTEBOOKS[0], as_version=4)
    assert notary.check_signature(notebook)
    notebook.cells[1].source = "import os"
    assert not notary.check_signature(notebook)
    notary.store.close()


def test_what_is_no_notebook_is_not_signed(tmp_path):
    (tmp_path / "torn.ipynb").write_text("{", encoding="utf-8")
    assert trust_folder(tmp_path, tmp_path / "data") == []
