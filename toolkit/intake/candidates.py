"""The candidates of one sheet: every mapped column read by its field's reader, every change and every doubt kept."""

import re
from dataclasses import dataclass
from itertools import compress, filterfalse

from toolkit.fields import fields
from toolkit.intake.files.cells import a1
from toolkit.intake.values import SAME_AS_ABOVE, reader, shown, stands_as_it_is
from toolkit.intake.values.combine import contradicts, fill_down, pour, settled_county
from toolkit.intake.values.read import Read
from toolkit.once import Once

REPAIRS = ["sheet", "row", "cell", "field", "raw", "value", "kind"]
TAKEN_APART = "region"
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
    values, telling = _read_each_once(reader(field, season), stands_as_it_is(field), raws)
    special = _special_cells(draft, column, found, values, telling, raws)
    if special or any(one.value == SAME_AS_ABOVE for one in telling.values()):
        reads = fill_down([special.get(at) or telling.get(at) or Read(value) for at, value in enumerate(values)])
        values, telling = [one.value for one in reads], dict(enumerate(reads))
    found.values[field.id] = values
    for place, one in telling.items():
        if one.kinds or one.doubt or one.spill:
            _keep(found, place, column, field.id, shown(raws[place]), one, spills)


def _as_excel_had_it(raw):
    """A csv that Excel saved says 2019.1 for 2019.10 as well: the number that it was, not the text."""
    return float(raw) if isinstance(raw, str) and re.fullmatch(r"\d{4}\.1", raw) else raw


def _read_each_once(read, stands, raws):
    """A column's values and, by place, the Reads that tell of more than a value.

    Each different cell is read once (1, 1.0 and TRUE are different cells), a text that ``stands`` as it is not even that.
    """
    plain = set(map(type, raws)) <= {str, type(None)}
    keys = raws if plain else [raw if raw is None or raw.__class__ is str else (raw.__class__, raw) for raw in raws]
    texts = set(keys) - {None} if plain else {key for key in set(keys) if key.__class__ is str}
    known = {text: read(text) for text in filterfalse(stands, texts)}
    if not known and plain:
        return raws, {}
    known |= {key: read(key and key[1]) for key in set(keys) - texts}
    values = dict(zip(texts, texts, strict=True)) | {key: one.value for key, one in known.items()}
    loud = {key: one for key, one in known.items() if one.kinds or one.doubt or one.spill}
    places = compress(enumerate(keys), map(loud.__contains__, keys)) if loud else ()
    return list(map(values.__getitem__, keys)), {place: loud[key] for place, key in places}


def _keep(found, place, column, field, raw, one, spills):
    sheet, row = found.keys[place]
    cell = f"{column.letter}{row}"
    found.repairs.extend((sheet, row, cell, field, raw, one.value, kind) for kind in one.kinds)
    if one.doubt:
        found.doubts.append((sheet, row, cell, field, raw, one.doubt))
    if one.spill:
        spills[place].append((field, column.letter, raw, one.spill))


def _special_cells(draft, column, found, values, telling, raws):
    """By place: error values are blanks and said so (raw cell too), formulas without a result doubts, merged cells repairs."""
    sheet, table, special = draft.sheet(found.sheet), draft.tables[found.sheet], {}
    if not (sheet.errors or sheet.uncalculated or table.filled):
        return special
    for place, (_, row) in enumerate(found.keys):
        at = row, column.index
        if at in sheet.errors:
            raws[place], special[place] = sheet.errors[at], Read(None, ("formula_error",))
        elif at in sheet.uncalculated:
            special[place] = Read(None, (), "not_calculated")
        elif at in table.filled and values[place] is not None:
            one = telling.get(place) or Read(values[place])
            special[place] = one._replace(kinds=("merged", *one.kinds))
    return special


def _pour(found, spills):
    """What one cell says about another field goes into that field where it is blank, and is kept as a repair.

    A whole address (TAKEN_APART) says nothing but other fields: where that changed a word, one repair of its own tells it.
    """
    for place, (sheet, row) in enumerate(found.keys):
        if not spills[place]:
            continue
        values = {name: column[place] for name, column in found.values.items()}
        poured = pour(values, [spill for *_, spill in spills[place]])
        _tell_contradictions(found, place, values, spills[place])
        for name, value in poured.items():
            field, letter, raw = next(said[:3] for said in spills[place] if name in said[3])
            found.values.setdefault(name, [None] * len(found.keys))[place] = value
            found.letters.setdefault(name, letter)
            if field != TAKEN_APART:
                found.repairs.append((sheet, row, f"{letter}{row}", name, raw, value, "from_another_cell"))


def _tell_contradictions(found, place, values, spills):
    """A cell that contradicts the cell beside it: which of the two is right, only a person knows."""
    sheet, row = found.keys[place]
    for *_, raw, spill in spills:
        for name, value in spill.items():
            if contradicts(name, value, values.get(name)):
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
