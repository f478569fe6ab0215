"""The table of mended photos: what each was, what was done, what is still wrong."""

from dataclasses import dataclass
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxFileError

from toolkit.fixlist.draft import Draft
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import LongSheet, row_pattern
from toolkit.fixlist.workbook import OPTIONS, FixlistError
from toolkit.masking import mask
from toolkit.replacing import replacing
from toolkit.words import say

WIDTHS = {
    "name": 12, "class_name": 14, "file": 34, "copy": 24, "done": 30, "bytes": 22, "pixels": 24, "quality": 8, "left": 44,
}  # fmt: skip
WRAPPED = ("name", "class_name", "file", "copy", "done", "left")
ROOMS = rooms(WIDTHS, WRAPPED)
CENTERED = ("bytes", "pixels", "quality")


@dataclass(frozen=True)
class MendedRow:
    """One photo, in plain values; ids are those of data/words/mending.toml.

    ``bytes`` and ``pixels``: (before, after), pixels as (width, height); None for what is not known or not there.
    """

    name: str | None
    class_name: str | None
    file: str
    copy: str | None
    done: tuple[str, ...]
    bytes: tuple
    pixels: tuple
    quality: int | None
    problems: tuple[str, ...]
    doubts: tuple[str, ...]


def row_of(copied):
    """The MendedRow of what became of a photo (toolkit.photos.mending.copies.Copied); a number in a name is masked."""
    picture, mended, who = copied.wanted.picture, copied.mended, copied.wanted.who
    return MendedRow(
        name=who and mask("name", who.name),
        class_name=who and mask("class_name", who.class_name),
        file=copied.wanted.file,
        copy=copied.copy,
        done=mended.done,
        bytes=(picture.bytes, copied.bytes),
        pixels=(_size(picture), _size(mended)),
        quality=mended.quality,
        problems=mended.problems,
        doubts=mended.doubts,
    )


def _size(one):
    return (one.width, one.height) if one.width else None


def write_mended(rows, path, lang="zh", *, show_numbers=False):
    """Writes MendedRows as a workbook, those without a copy first; gives back its path.

    Identity numbers and phones in file names are masked unless ``show_numbers``. Raises FixlistError (OSError).
    """
    path = Path(path)
    try:
        with replacing(path) as temporary:
            workbook = Workbook(str(temporary), OPTIONS)
            _write(Draft(workbook, lang, None, show_numbers), sorted(rows, key=_order))
            workbook.close()
    except PermissionError as error:
        raise FixlistError("fixlist.open_elsewhere" if path.exists() else "fixlist.unwritable", file=path.name) from error
    except (OSError, XlsxFileError) as error:
        raise FixlistError("fixlist.unwritable", file=path.name) from error
    return path


def _order(row):
    return row.copy is not None, not row.doubts, row.class_name or "\uffff", row.file


def _write(draft, rows):
    copies = sum(row.copy is not None for row in rows)
    sheet = draft.sheet(say("mending.table.sheet", draft.lang), LongSheet)
    sentence = say("mending.table.sentence", draft.lang, all=len(rows), copies=copies, left=len(rows) - copies)
    sheet.set_row(0, 24)
    sheet.write_string(0, 0, sentence, draft.styles["sentence"])
    sheet.set_row(1, 22)
    for column, (head, width) in enumerate(WIDTHS.items()):
        sheet.set_column(column, column, width)
        style = draft.styles["head_center" if head in CENTERED else "head"]
        sheet.write_string(1, column, say(f"mending.table.head.{head}", draft.lang), style)
    sheet.freeze_panes(2, 1)
    sheet.repeat_rows(0, 1)
    pattern = row_pattern([draft.styles["center" if head in CENTERED else "text"] for head in WIDTHS])
    for row in rows:
        values = _values(row, draft)
        sheet.append(draft.rows.make(height(values, ROOMS), values, pattern))
    draft.close_list(sheet, len(WIDTHS), len(rows))


def _values(row, draft):
    lang = draft.lang
    return (
        row.name or say("mending.table.unmatched", lang),
        row.class_name,
        draft.masked(row.file),
        row.copy and draft.masked(row.copy),
        done(row, lang),
        _arrow(*(size and f"{size:,}" for size in row.bytes)),
        _arrow(*(size and f"{size[0]}×{size[1]}" for size in row.pixels)),
        row.quality,
        left(row, lang),
    )


def done(row, lang="zh"):
    """What was done, in words."""
    steps = row.done or (("copied",) if row.copy else ("nothing",))
    return say("mending.done.between", lang).join(say(f"mending.done.{step}", lang) for step in steps)


def left(row, lang="zh"):
    """What is still wrong, in words; "" for nothing."""
    told = [f"mending.problem.{id.replace(':', '.')}" for id in row.problems]
    told += [f"mending.doubt.{id.replace(':', '.')}" for id in row.doubts]
    return say("mending.table.between", lang).join(say(key, lang) for key in told)


def _arrow(before, after):
    return f"{before} → {after}" if before and after and before != after else before or after or ""
