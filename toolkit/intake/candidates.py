"""The candidates of one sheet: every mapped column read by its field's reader, every change and every doubt kept."""

import re
from dataclasses import dataclass
from operator import attrgetter

from toolkit.fields import fields
from toolkit.intake.files.cells import a1
from toolkit.intake.values import reader, shown
from toolkit.intake.values.combine import fill_down, pour, settled_county
from toolkit.intake.values.read import Read
from toolkit.once import Once

VALUE = attrgetter("value")
REPAIRS = ["sheet", "row", "cell", "field", "raw", "value", "kind"]
DOUBTS = ["sheet", "row", "cell", "field", "raw", "kind"]


@dataclass(frozen=True)
class Candidates:
    """What one sheet says.

    ``keys``: (sheet, row) of each candidate. ``values``: a list a field. ``letters``: the column letter of each field; a
    field that another column says (a level inside the category's cell) has that column's letter.
    """

    sheet: str
    keys: list
    values: dict
    letters: dict
    repairs: list
    doubts: list


def read_candidates(draft, sheet, season):
    """Reads the candidates of one sheet of an opened workbook."""
    table = draft.tables[sheet]
    found = Candidates(sheet, [(sheet, row) for row in table.rows], {}, {}, [], [])
    spills = [[] for _ in table.rows]
    for column in draft.columns[sheet]:
        field = fields().get(column.field)
        if field and field.kind != "secret":
            _read_column(draft, column, field, season, found, spills)
    _pour(found, spills)
    _settle_counties(found)
    _add_comments(draft.sheet(sheet), found)
    return found


def _read_column(draft, column, field, season, found, spills):
    raws = draft.raw(found.sheet, column.index)
    if draft.book.format == "csv" and field.kind in ("month", "day"):
        raws = [_as_excel_had_it(raw) for raw in raws]
    found.letters[field.id] = column.letter
    reads, different = _read_each_once(reader(field, season), raws)
    loud = [one for one in different if one.kinds or one.doubt or one.spill]
    if _mark_special_cells(draft, column, found, reads, raws) or any("same_as_above" in one.kinds for one in loud):
        reads = fill_down(reads)
        loud = [one for one in reads if one.kinds or one.doubt or one.spill]
    found.values[field.id] = list(map(VALUE, reads))
    if loud:
        telling = set(map(id, loud))
        for place in [place for place, one in enumerate(reads) if id(one) in telling]:
            _keep(found, place, column, field.id, shown(raws[place]), reads[place], spills)


def _as_excel_had_it(raw):
    """A csv that Excel saved says 2019.1 for 2019.10 as well: the number that it was, not the text."""
    return float(raw) if isinstance(raw, str) and re.fullmatch(r"\d{4}\.1", raw) else raw


def _read_each_once(read, raws):
    """A column's Reads, and the different ones among them: each is read once (1, 1.0 and TRUE are different cells)."""
    if set(map(type, raws)) <= {str, type(None)}:
        keys, known = raws, {raw: read(raw) for raw in set(raws)}
    else:
        keys = [(raw.__class__, raw) for raw in raws]
        known = {key: read(key[1]) for key in set(keys)}
    return list(map(known.__getitem__, keys)), known.values()


def _keep(found, place, column, field, raw, one, spills):
    sheet, row = found.keys[place]
    cell = f"{column.letter}{row}"
    found.repairs.extend((sheet, row, cell, field, raw, one.value, kind) for kind in one.kinds)
    if one.doubt:
        found.doubts.append((sheet, row, cell, field, raw, one.doubt))
    if one.spill:
        spills[place].append((column.letter, raw, one.spill))


def _mark_special_cells(draft, column, found, reads, raws):
    """Error values are blanks and said so, formulas without a result doubts, merged cells repairs; whether a sheet has any."""
    sheet, table = draft.sheet(found.sheet), draft.tables[found.sheet]
    if not (sheet.errors or sheet.uncalculated or table.filled):
        return False
    for place, (_, row) in enumerate(found.keys):
        at = row, column.index
        if at in sheet.errors:
            raws[place], reads[place] = sheet.errors[at], Read(None, ("formula_error",))
        elif at in sheet.uncalculated:
            reads[place] = Read(None, (), "not_calculated")
        elif at in table.filled and reads[place].value is not None:
            reads[place] = reads[place]._replace(kinds=("merged", *reads[place].kinds))
    return True


def _pour(found, spills):
    """What one cell says about another field goes into that field where it is blank, and is kept as a repair."""
    for place, (sheet, row) in enumerate(found.keys):
        if not spills[place]:
            continue
        values = {name: column[place] for name, column in found.values.items()}
        poured = pour(values, [spill for _, _, spill in spills[place]])
        _tell_contradictions(found, place, values, spills[place])
        for name, value in poured.items():
            letter, raw = next((letter, raw) for letter, raw, spill in spills[place] if name in spill)
            found.values.setdefault(name, [None] * len(found.keys))[place] = value
            found.letters.setdefault(name, letter)
            found.repairs.append((sheet, row, f"{letter}{row}", name, raw, value, "from_another_cell"))


def _tell_contradictions(found, place, values, spills):
    """A cell that says another exam than the cell beside it: which of the two is right, only a person knows."""
    sheet, row = found.keys[place]
    for _, raw, spill in spills:
        for name, value in spill.items():
            if fields()[name].compound and values.get(name) not in (None, value):
                found.doubts.append((sheet, row, f"{found.letters[name]}{row}", name, raw, "contradicted"))


def _settle_counties(found):
    """A county that can be told only beside its prefecture gets its full name."""
    counties, cities = found.values.get("county"), found.values.get("city")
    if not counties or not cities:
        return
    settle = Once(lambda county_and_city: settled_county(*county_and_city))
    for place, (sheet, row) in enumerate(found.keys):
        settled = settle[counties[place], cities[place]]
        if settled != counties[place]:
            cell = f"{found.letters['county']}{row}"
            found.repairs.append((sheet, row, cell, "county", counties[place], settled, "region_name"))
            counties[place] = settled


def _add_comments(sheet, found):
    """Comments are remarks of people: they go into the note, with the cell they were on."""
    place = {row: number for number, (_, row) in enumerate(found.keys)}
    for (row, column), text in sorted(sheet.comments.items()):
        if row in place:
            cell, notes = a1(row, column), found.values.setdefault("note", [None] * len(found.keys))
            remark = f"{cell} 批注：{' '.join(text.split())}"
            notes[place[row]] = f"{notes[place[row]]}；{remark}" if notes[place[row]] else remark
            found.letters.setdefault("note", cell.rstrip("0123456789"))
            found.repairs.append((found.sheet, row, cell, "note", text, notes[place[row]], "comment"))
