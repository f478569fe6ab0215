"""Notebooks without outputs: nothing that a tutor saw on the screen may reach the disk in a notebook."""

import json
from pathlib import Path

from toolkit.replacing import replacing

FROM_THE_KERNEL = ("widgets", "language_info")


def scrubbed(notebook):
    """The same notebook (nbformat 4, as a dict) without outputs, execution counts, widget state and kernel facts."""
    kept = {key: value for key, value in notebook.get("metadata", {}).items() if key not in FROM_THE_KERNEL}
    return {**notebook, "metadata": kept, "cells": [_scrubbed_cell(cell) for cell in notebook.get("cells", [])]}


def before_save(model, **_):
    """Jupyter's pre_save_hook: scrub the notebook that is about to be written, in place."""
    if model["type"] == "notebook" and model.get("content"):
        model["content"] = scrubbed(model["content"])


def scrub_folder(folder):
    """Scrub every notebook under a folder, checkpoints too; returns the paths that had to be rewritten."""
    return [path for path in sorted(Path(folder).rglob("*.ipynb")) if _scrub_file(path)]


def _scrubbed_cell(cell):
    metadata = {key: value for key, value in cell.get("metadata", {}).items() if key != "execution"}
    if cell.get("cell_type") != "code":
        return {**cell, "metadata": metadata}
    return {**cell, "metadata": metadata, "outputs": [], "execution_count": None}


def _scrub_file(path):
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        clean = scrubbed(notebook)
    except (ValueError, AttributeError):
        return False
    if clean != notebook:
        with replacing(path) as temporary:
            text = json.dumps(clean, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
            temporary.write_text(text, encoding="utf-8", newline="\n")
    return clean != notebook
