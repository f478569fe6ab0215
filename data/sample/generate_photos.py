"""Writes the sample photos and the list of what they show: ``python data/sample/generate_photos.py [--list]``.

The people in them are painted (invented/portraits/), nobody's face; they are matched with the sample cohort, so generate.py
comes first. The pictures look the same every time; their bytes only with the same Pillow and numpy.
"""

import csv
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from invented.darkroom import Sitter  # noqa: E402
from invented.portraits import looks  # noqa: E402
from invented.shots import SHOTS, TAKES  # noqa: E402

from toolkit.intake.cohort import read_cohort  # noqa: E402
from toolkit.season import load_season  # noqa: E402

BOOK, FOLDER, LIST = HERE / "示例名册.xlsx", HERE / "photos", HERE / "photos.csv"
SEASON, YEAR = "2025-hunan", date(2025, 2, 15).year
COLUMNS = ("file", "sheet", "row", "name", "shows", "zh")


@cache
def people():
    """The candidates of the sample by name, and by name and tail: {key: row of the cohort}; a homonym only by the second."""
    rows, found = read_cohort(BOOK, load_season(SEASON)).table, {}
    for row in rows.itertuples():
        if row.name and row.id_number:
            found[row.name] = None if row.name in found else row
            found[row.name + row.id_number[-4:]] = row
    return found


def lines():
    """The list: a dict for every file, in the order of SHOTS."""
    cast = people()
    return [_line(shot, cast) for shot in SHOTS]


def _line(shot, cast):
    person = cast[shot.who] if shot.who else None
    sheet, row = person.Index if person else ("", "")
    name = person.name if person else ""
    return dict(zip(COLUMNS, (_file(shot, person), sheet, row, name, shot.shows, shot.zh), strict=True))


def _file(shot, person):
    if person is None:
        return shot.file
    own = {"name": person.name, "id": person.id_number, "tail": person.id_number[-4:], "phone": person.phone}
    return shot.file.format(**own, pinyin=person.pinyin, **{"class": person.class_name})


def picture(shot, cast):
    """The bytes of one file."""
    person = cast[shot.sitter or shot.who]
    seed = f"{person.name} {person.id_number[-4:]}" + TAKES.get(shot.sitter or shot.who, "")
    age = YEAR - int(person.id_number[6:10])
    return shot.make(Sitter(looks(person.gender, age, seed), seed))


def _picture(number):
    """The bytes of one of SHOTS; made in another process, to which a recipe cannot be sent."""
    return picture(SHOTS[number], people())


def write_photos(folder):
    """Writes all files into a folder, which is emptied first; returns {file: bytes written}. Takes some minutes."""
    shutil.rmtree(folder, ignore_errors=True)
    sizes = {}
    with ProcessPoolExecutor() as pool:
        for data, line in zip(pool.map(_picture, range(len(SHOTS))), lines(), strict=True):
            path = folder / line["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            sizes[line["file"]] = path.write_bytes(data)
    return sizes


def write_list(path):
    """Writes the list alone; the rows of the candidates move whenever the sample cohort is made anew."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(lines())


def main(arguments):
    """Writes the folder and the list; with --list only the latter."""
    write_list(LIST)
    if "--list" not in arguments:
        sizes = write_photos(FOLDER)
        print(f"{FOLDER.name}: {len(sizes)} 个文件，{sum(sizes.values()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
