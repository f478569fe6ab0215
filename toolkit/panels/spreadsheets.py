"""Which spreadsheets lie ready to be picked: in the project's own folder, in the workspace, and the sample."""

from datetime import datetime
from pathlib import Path

from toolkit.places import DATA

PROJECT = DATA.parent
KINDS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".csv", ".tsv")
MOST = 12


def spreadsheets(folders):
    """The spreadsheets of some folders (not of folders inside), the one changed last first: (path, when it was changed)."""
    found = {path for folder in folders if folder.is_dir() for path in folder.iterdir() if _is_one(path)}
    dated = ((path, datetime.fromtimestamp(path.stat().st_mtime)) for path in found)
    return sorted(dated, key=lambda entry: entry[1], reverse=True)[:MOST]


def offered(workspace):
    """What the page offers of this computer's disk."""
    return spreadsheets((PROJECT, workspace.folder))


def sample():
    """The sample cohort, or None when it is not there."""
    return next(iter(sorted(Path(DATA / "sample").glob("*.xlsx"))), None)


def is_sample(imported):
    """Whether an import of the workspace (or None) is the sample's, whose people nobody registers."""
    return bool(imported and imported.path and sample() and Path(imported.path) == sample().absolute())


def _is_one(path):
    return path.suffix.lower() in KINDS and not path.name.startswith((".", "~$")) and path.is_file()
