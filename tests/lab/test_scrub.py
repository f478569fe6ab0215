import json

from toolkit.lab.scrub import before_save, scrub_folder, scrubbed

NUMBER = "110101199001011237"


def shown():
    """A notebook as Jupyter would save it after a tutor has looked at it."""
    code = {
        "cell_type": "code",
        "execution_count": 3,
        "id": "a",
        "metadata": {"editable": False, "execution": {"iopub.status.busy": "2025-02-15"}},
        "outputs": [{"output_type": "stream", "name": "stdout", "text": [NUMBER]}],
        "source": ["x"],
    }
    words = {"cell_type": "markdown", "id": "b", "metadata": {}, "source": ["你好"]}
    metadata = {"kernelspec": {"name": "python3"}, "widgets": {"state": NUMBER}, "language_info": {"version": "3.11"}}
    return {"cells": [code, words], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def test_nothing_that_was_shown_stays():
    clean = scrubbed(shown())
    assert NUMBER not in json.dumps(clean)
    assert clean["cells"][0] == {
        "cell_type": "code",
        "execution_count": None,
        "id": "a",
        "metadata": {"editable": False},
        "outputs": [],
        "source": ["x"],
    }
    assert clean["cells"][1] == shown()["cells"][1]
    assert clean["metadata"] == {"kernelspec": {"name": "python3"}}


def test_the_hook_scrubs_notebooks_and_leaves_other_files_alone():
    notebook = {"type": "notebook", "content": shown()}
    before_save(notebook, path="a.ipynb", contents_manager=None)
    assert NUMBER not in json.dumps(notebook)
    text = {"type": "file", "content": NUMBER}
    before_save(text)
    assert text == {"type": "file", "content": NUMBER}


def test_a_folder_is_scrubbed_with_its_checkpoints(tmp_path):
    for path in (tmp_path / "a.ipynb", tmp_path / ".ipynb_checkpoints" / "a-checkpoint.ipynb"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(shown(), ensure_ascii=False), encoding="utf-8")
    (tmp_path / "torn.ipynb").write_text('{"cells": [', encoding="utf-8")
    (tmp_path / "list.ipynb").write_text("[1]", encoding="utf-8")
    assert len(scrub_folder(tmp_path)) == 2
    assert [path.name for path in tmp_path.rglob("*") if NUMBER in (path.read_text("utf-8") if path.is_file() else "")] == []
    assert "你好" in (tmp_path / "a.ipynb").read_text(encoding="utf-8")
    assert scrub_folder(tmp_path) == []


def test_a_clean_notebook_is_not_touched(tmp_path):
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps(scrubbed(shown())), encoding="utf-8")
    before = path.stat().st_mtime_ns
    assert scrub_folder(tmp_path) == []
    assert path.stat().st_mtime_ns == before
