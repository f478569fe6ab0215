"""Pictures in the cells of a workbook: each in the row of its candidate."""

import io
import pickle
import zipfile

import openpyxl
import pytest
from openpyxl.drawing.image import Image as Drawn

from tests.intake.workbooks import locked_xls, ods, parts_of, saved, sheet_xml, text_cell, xls, xlsb, xlsx, zipped
from tests.photos.books import EMU, anchor, by_wps, drawn, formula, group, insert, jpeg, picture, written
from toolkit.photos.sources import PhotoFile, open_source


def parts_in(data):
    """The parts of a zip, {name: bytes}."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


RED, BLUE, GREEN = map(jpeg, ("red", "blue", "green"))


@pytest.fixture
def found(place):
    """{row: the names of its pictures} of a workbook's bytes."""

    def found(data):
        rows = {}
        for photo in open_source(place(data, "名册.xlsx")).files:
            rows.setdefault(photo.place[1], []).append({RED: "red", BLUE: "blue", GREEN: "green"}[photo.read()])
        return rows

    return found


def test_floating_pictures_and_pictures_in_cells(place):
    def fill(sheet):
        insert(sheet, 2, 5, "red")
        insert(sheet, 4, 5, "red")
        insert(sheet, 4, 6, "blue")
        sheet.embed_image(2, 5, "p.jpg", {"image_data": io.BytesIO(GREEN)})

    source = open_source(place(written(fill), "名册.xlsx"))
    assert source.kind == "workbook"
    assert [(photo.file, photo.place) for photo in source.files] == [
        ("一班!F2.jpeg", ("一班", 2)),
        ("一班!F3.jpeg", ("一班", 3)),
        ("一班!F4.jpeg", ("一班", 4)),
        ("一班!G4.jpeg", ("一班", 4)),
    ]
    assert [photo.read() for photo in source.files] == [RED, GREEN, RED, BLUE]
    assert pickle.loads(pickle.dumps(source.files[1])).read() == GREEN


def test_a_workbook_by_openpyxl(found):
    book = xlsx()
    for row, data in ((4, RED), (5, BLUE)):
        book.active.add_image(Drawn(io.BytesIO(data)), f"G{row}")
        book.active.row_dimensions[row].height = 80
    assert found(saved(book)) == {4: ["red"], 5: ["blue"]}


def test_a_picture_lies_where_its_middle_is(found):
    def fill(sheet):
        insert(sheet, 2, 5, "red", y_offset=70)  # of the 80 pixels of the row above
        insert(sheet, 5, 5, "blue", y_offset=50)

    assert found(written(fill)) == {3: ["red"], 5: ["blue"]}


def test_heights_of_rows_count(found):
    rows = {2: (' ht="100" customHeight="1"', text_cell("A2", "x")), 4: (' hidden="1"', text_cell("A4", "x"))}
    wide = anchor((2, 10), (3, 18), picture("rId1"))  # 90 points in row 2, 18 in row 3
    late = anchor((3, 16), (5, 8), picture("rId2"))  # 4 in row 3, row 4 is hidden, 8 in row 5
    assert found(drawn(wide, late, rows=rows)) == {2: ["red"], 5: ["blue"]}
    assert found(drawn(wide, late)) == {3: ["red"], 4: ["blue"]}


def test_rows_that_do_not_say_their_number(place):
    data = drawn(anchor((3, 1), (3, 19), picture("rId1")), rows={1: (' ht="100"', ""), 2: (' hidden="true"', "")})
    bare = zipped({name: part.replace(b' r="2"', b"") for name, part in parts_in(data).items()})
    for book in (data, bare):
        assert open_source(place(book, "名册.xlsx")).files[0].place == ("表1", 3)
    hidden = drawn(anchor((2, 1), (3, 19), picture("rId1")), rows={1: (' ht="x"', ""), 2: (' hidden="true"', "")})
    assert open_source(place(hidden, "名册.xlsx")).files[0].place == ("表1", 3)
    absurd = drawn(
        anchor((3, 1), (3, 19), picture("rId1")), rows={99_999_999_999: (' ht="40"', ""), 9_999_999: (' ht="9"', "")}
    )
    assert open_source(place(absurd, "名册.xlsx")).files[0].place == ("表1", 3)


def test_far_below_the_last_written_row(found):
    far = anchor((900_000, 1), (900_000, 19), picture("rId1"))
    assert found(drawn(far, rows={3: (' ht="40"', "")})) == {900_000: ["red"]}


def test_a_place_beyond_its_row_ends_with_the_row(found):
    assert found(drawn(anchor((3, 500), (4, 15), picture("rId1")))) == {4: ["red"]}


def test_a_merged_cell_belongs_to_its_first_row(found):
    merged = '<mergeCells count="2"><mergeCell ref="F3:F5"/><mergeCell ref="A1:H1"/></mergeCells>'
    assert found(drawn(anchor((4, 1), (4, 19), picture("rId1")), after=merged)) == {3: ["red"]}
    elsewhere = merged.replace("F3:F5", "A3:A5")
    assert found(drawn(anchor((4, 1), (4, 19), picture("rId1")), after=elsewhere)) == {4: ["red"]}


def test_pictures_in_a_group(found):
    pictures = picture("rId1", 1000, 100) + picture("rId2", 1500, 100)
    assert found(drawn(anchor((2, 0), (7, 20), group(0, 9, 1000, 600, pictures)))) == {2: ["red"], 7: ["blue"]}


def test_a_group_in_a_group(found):
    inner = group(500, 100, 0, 10, picture("rId1", 0, 2) + picture("rId2", 8, 2))
    outer = group(0, 9, 0, 600, picture("rId1", 0, 100) + inner)
    assert found(drawn(anchor((1, 0), (60, 20), outer))) == {6: ["red"], 52: ["red"], 60: ["blue"]}


def test_a_picture_that_moves_with_nothing(found):
    absolute = (
        f'<xdr:absoluteAnchor><xdr:pos x="9" y="{45 * EMU}"/><xdr:ext cx="9" cy="{10 * EMU}"/>'
        f"{picture('rId1')}</xdr:absoluteAnchor>"
    )
    one = (
        "<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
        f'<xdr:ext cx="9" cy="{30 * EMU}"/>{picture("rId2")}</xdr:oneCellAnchor>'
    )
    assert found(drawn(absolute, one)) == {3: ["red"], 7: ["blue"]}


def test_pictures_of_wps(found):
    cells = {
        2: text_cell("A2", "张三") + '<c r="E2" s="1"/>' + formula("F2", "ID_B"),
        3: text_cell("A3", "李四") + formula("F3", "ID_A") + text_cell("G3", "x"),
        4: formula("F4", "ID_A") + formula("G4", "ID_B"),
    }
    assert found(by_wps(cells)) == {2: ["blue"], 3: ["red"], 4: ["red", "blue"]}


def test_a_cell_before_a_picture_of_wps_is_not_its_cell(place):
    data = by_wps({2: '<c r="B2" s="1"/><c r="C2"><v>1</v></c>' + formula("F2", "ID_A")})
    assert [photo.file for photo in open_source(place(data, "名册.xlsx")).files] == ["表1!F2.jpeg"]


RICH = written(lambda sheet: sheet.embed_image(1, 5, "p.jpg", {"image_data": io.BytesIO(RED)}))
METADATA, VALUES, SHEET = "xl/metadata.xml", "xl/richData/rdrichvalue.xml", "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (SHEET, b'vm="1"', b'vm="0"'),
        (SHEET, b'vm="1"', b'vm="2"'),
        (SHEET, b'vm="1"', b""),
        (METADATA, b't="1"', b't="0"'),
        (METADATA, b't="1"', b't="2"'),
        (METADATA, b't="1"', b't="--1"'),
        (METADATA, b'v="0"', b'v="1"'),
        (METADATA, b'v="0"', b'v="-1"'),
        (METADATA, b'<metadataType name="XLRICHVALUE"', b'<metadataType name="XLDAPR"'),
        (METADATA, b'rvb i="0"', b'rvb i="7"'),
        (VALUES, b'<rv s="0">', b'<rv s="1">'),
        (VALUES, b"<v>0</v>", b"<v>1</v>"),
        (VALUES, b"<v>0</v><v>5</v>", b""),
        ("xl/richData/richValueRel.xml", b"", None),
        ("xl/_rels/workbook.xml.rels", b"richValueRel", b"other"),
    ],
)
def test_a_chain_of_indexes_that_leads_nowhere(place, refused, part, old, new):
    parts = parts_in(RICH)
    assert old in parts[part]
    assert open_source(place(zipped(parts), "名册.xlsx")).files[0].place == ("一班", 2)
    content = parts.pop(part)
    broken = parts if new is None else parts | {part: content.replace(old, new)}
    assert refused(place(zipped(broken), "名册.xlsx")) == "no_pictures_in_book"


def test_odd_drawings(found):
    wrapped = f"<mc:AlternateContent xmlns:mc='x'><mc:Choice>{picture('rId1')}</mc:Choice><mc:Fallback/></mc:AlternateContent>"
    flat = group(0, 0, 0, 0, picture("rId2"))
    assert found(drawn(anchor((2, 0), (2, 19), wrapped), anchor((4, 0), (4, 19), flat))) == {2: ["red"], 4: ["blue"]}
    parts = parts_in(drawn(anchor((2, 0), (2, 19), picture("rId1"))))
    chart = parts["xl/worksheets/_rels/sheet1.xml.rels"].replace(
        b"</R", b'<Relationship Id="rId5" Type="x/drawing" Target="gone.xml"/></R'
    )
    assert found(zipped(parts | {"xl/worksheets/_rels/sheet1.xml.rels": chart})) == {2: ["red"]}


def test_one_picture_for_two_rows(place):
    both = anchor((2, 1), (2, 19), picture("rId1")) + anchor((3, 1), (3, 19), picture("rId1"))
    files = open_source(place(drawn(both), "名册.xlsx")).files
    assert [photo.place[1] for photo in files] == [2, 3] and files[0].read() == files[1].read() == RED


def test_two_pictures_in_one_cell_have_two_names(place):
    both = anchor((2, 1), (2, 9), picture("rId1")) + anchor((2, 9), (2, 19), picture("rId1"))
    assert [photo.file for photo in open_source(place(drawn(both), "名册.xlsx")).files] == ["表1!F2.jpeg", "表1!F2 (2).jpeg"]


def test_links_to_pictures(place, refused):
    linked, missing = (anchor((3, 1), (3, 9), picture(id, how=how)) for id, how in (("rId1", "link"), ("rId9", "embed")))
    assert refused(place(drawn(linked), "名册.xlsx")) == "linked_only"
    here = anchor((2, 1), (2, 9), picture("rId1"))
    source = open_source(place(drawn(linked, here, missing), "名册.xlsx"))
    assert [photo.place for photo in source.files] == [("表1", 2)]
    assert [(note.key, note.params) for note in source.notes] == [("photo_source.linked", {"count": 2})]


def test_workbooks_whose_pictures_are_not_read(place, refused):
    assert refused(place(saved(xlsx()), "名册.xlsx")) == "no_pictures_in_book"
    assert refused(place(saved(xls()), "名册.xls")) == "old_book"
    assert refused(place(saved(xls()), "名册.et")) == "old_book"
    assert refused(place(locked_xls(), "名册.xls")) == "locked_book"
    assert refused(place(ods(), "名册.ods")) == "old_book"
    assert refused(place(xlsb(), "名册.xlsb")) == "old_book"
    assert refused(place(zipped({"word/document.xml": "<x/>"}), "名册.docx")) == "document"


def test_unsound_workbooks(place, refused, monkeypatch):
    good = drawn(anchor((2, 1), (2, 9), picture("rId1")))
    assert refused(place(good[: len(good) // 2], "名册.xlsx")) == "incomplete_archive"
    entities = parts_of(sheet_xml({}), extra={})
    entities["xl/workbook.xml"] = '<!DOCTYPE a [<!ENTITY b "c">]>' + entities["xl/workbook.xml"]
    assert refused(place(zipped(entities), "名册.xlsx")) == "damaged_book"
    assert refused(place(drawn("<xdr:pic>"), "名册.xlsx")) == "damaged_book"
    monkeypatch.setattr("toolkit.intake.files.disk.MOST_BYTES", 100)
    assert refused(place(good, "名册.xlsx")) == "swollen_book"


def test_absurd_places(found):
    mad = anchor((1, 0), (1, 9), picture("rId1")).replace("<xdr:row>0<", "<xdr:row>99999999999<", 1)
    assert list(found(drawn(mad))) == [1_048_576]
    assert found(drawn(anchor((2, 1), (2, 9), picture("rId1")).replace(">5<", ">x<"))) == {2: ["red"]}


def test_a_workbook_that_was_saved_meanwhile(place, refused):
    path = place(drawn(anchor((2, 1), (2, 9), picture("rId1"))), "名册.xlsx")
    photo = open_source(path).files[0]
    path.write_bytes(saved(openpyxl.Workbook()))
    assert refused(photo, PhotoFile.read) in ("changed", "damaged")
