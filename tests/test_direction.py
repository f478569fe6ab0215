"""The house holds: every library has one home, and imports point downward."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "toolkit"

HOMES = {  # library: the only places that may import it
    "ipywidgets": ("panels/",),
    "anywidget": ("panels/",),
    "IPython": ("panels/", "lab/"),
    "matplotlib": ("charts.py",),
    "PIL": ("photos/",),
    "cv2": ("photos/",),
    "pi_heif": ("photos/",),
    "joblib": ("photos/",),
    "sqlite3": ("workspace.py", "database.py", "lab/workbench.py"),  # the lab only survives Jupyter's own errors
    "python_calamine": ("intake/",),
    "openpyxl": ("intake/", "corrections.py", "template.py"),
    "xlsxwriter": ("fixlist/",),
    "pypinyin": ("codes/pinyin.py",),
    "holidays": ("workdays.py",),
    "rapidfuzz": ("intake/", "codes/unit_names.py"),
    "jupyterlab": ("lab/",),
    "jupyter_server": ("lab/",),
}

FLOORS = [  # each may import what stands below it, never what stands above
    {"__main__", "commands"},
    {"panels"},
    {"lab", "fixlist", "audit_json", "charts", "photos", "review"},
    {"listing", "route", "same_person", "standing"},
    {"renewal"},
    {"changes", "overlay"},
    {"audit"},
    {"unjudged"},
    {"rules"},
    {"columns"},
    {"facts"},
    {"eligibility"},
    {"workspace"},
    {"snapshot"},
    {"persons"},
    {"intake"},
    {"codes", "season", "fields", "decisions", "masking", "workdays", "database"},
    {"words", "severity", "replacing", "disk", "once", "coded", "parameters", "places"},
]
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
ALLOWED_UP = {("rules", "listing")}  # the page of rules names fields as a tutor reads them

FILES = sorted(ROOT.rglob("*.py"))


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names) if node.module == "toolkit" else (node.module,)


def room(path):
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_library_has_one_home(path):
    place = path.relative_to(ROOT).as_posix()
    for name in imported(path):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or place.startswith(homes), f"{place} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_downward(path):
    here = room(path)
    if here == "__init__":
        return
    for name in imported(path):
        parts = name.split(".")
        if parts[0] != "toolkit" or len(parts) < 2 or parts[1] not in FLOOR or parts[1] == here:
            continue
        assert FLOOR[parts[1]] >= FLOOR[here] or (here, parts[1]) in ALLOWED_UP, f"{here} imports {name}"


def test_every_room_has_a_floor():
    rooms = {room(path) for path in FILES} - {"__init__"}
    assert rooms <= set(FLOOR), f"say in FLOORS where these stand: {sorted(rooms - set(FLOOR))}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_stays_readable(path):
    assert path.read_text(encoding="utf-8").count("\n") <= 330, "divide it by meaning"
