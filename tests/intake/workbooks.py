"""Builds workbooks for the tests: honest ones with the usual writers, odd and hostile ones part by part."""

import datetime
import io
import struct
import zipfile

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

CANDIDATES = [["姓名", "证件号码", "毕业年月"], ["张三", "430104199003071237", datetime.date(2019, 7, 1)], ["李四", None, None]]
"""What every kind of workbook is given and must give back, from B3 on."""


def saved(book):
    """The bytes of a book that has a save method."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def xlsx(rows=CANDIDATES, top=3, left=2):
    """An openpyxl workbook with rows from that place on; to be changed and ``saved``."""
    book = openpyxl.Workbook()
    book.active.title = "一班"
    for r, row in enumerate(rows, top):
        for c, value in enumerate(row, left):
            book.active.cell(r, c, value)
    return book


def xls(rows=CANDIDATES, top=3, left=2, **settings):
    """The same as an xlwt workbook; ``settings`` are attributes of the workbook."""
    book = xlwt.Workbook()
    for name, value in settings.items():
        setattr(book, name, value)
    sheet, as_date = book.add_sheet("一班"), xlwt.easyxf(num_format_str="yyyy-mm-dd")
    for r, row in enumerate(rows, top - 1):
        for c, value in enumerate(row, left - 1):
            if value is not None:
                sheet.write(r, c, value, *([as_date] if isinstance(value, datetime.date) else []))
    return book


def locked_xls():
    """An old workbook whose stream says that the rest is encrypted (record FILEPASS after the first record)."""
    stream = xls().get_biff_data()
    first = 4 + struct.unpack_from("<H", stream, 2)[0]
    file_pass = struct.pack("<HHHHHH", 0x2F, 6, 0, 0, 0, 0)
    file = io.BytesIO()
    xlwt.CompoundDoc.XlsDoc().save(file, stream[:first] + file_pass + stream[first:])
    return file.getvalue()


def ods(rows=CANDIDATES, top=3, left=2, rows_after=1_048_000):
    """The same as an OpenDocument workbook, blank rows and columns repeated by number as LibreOffice does."""
    book = OpenDocumentSpreadsheet()
    table = Table(name="一班")
    book.spreadsheet.addElement(table)
    _ods_row(table, [], numberrowsrepeated=top - 1)
    for row in rows:
        _ods_row(table, [None] * (left - 1) + row)
    _ods_row(table, [], numberrowsrepeated=rows_after)
    return saved(book)


def ods_of(rows):
    """The bytes of an OpenDocument workbook with one table, whose rows are given as XML."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f'<office:spreadsheet><table:table table:name="一班">{rows}</table:table></office:spreadsheet>'
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    return zipped({"mimetype": ODS, "content.xml": content, "META-INF/manifest.xml": "<manifest/>"})


def _ods_row(table, cells, **repeated):
    row = TableRow(**repeated)
    table.addElement(row)
    for value in cells:
        row.addElement(_ods_cell(value))
    if not cells:
        row.addElement(TableCell(numbercolumnsrepeated=16_384))


def _ods_cell(value):
    if isinstance(value, datetime.date):
        return TableCell(valuetype="date", datevalue=value.isoformat())
    cell = TableCell(**({"valuetype": "string"} if value else {}))
    if value:
        cell.addElement(P(text=value))
    return cell


def zipped(parts):
    """The bytes of a zip; ``parts``: {name: text or bytes}."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def parts_of(*sheets, workbook="", extra=None):
    """The parts of an xlsx whose sheets are given as XML; ``workbook`` goes into the workbook part, ``extra`` are more."""
    numbered = range(1, len(sheets) + 1)
    listed = "".join(f'<sheet name="表{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbered)
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}">{workbook}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*(("worksheet", f"worksheets/sheet{n}.xml") for n in numbered)),
        **{f"xl/worksheets/sheet{n}.xml": xml for n, xml in enumerate(sheets, 1)},
        **(extra or {}),
    }


def relations(*others):
    """The part that says which (kind of part, where it is) a part points to, with the ids rId1, rId2, …"""
    listed = (
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(others, 1)
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(listed)}</Relationships>'
    )


def sheet_xml(cells, before="", after="", prefix=""):
    """The XML of a sheet; ``cells``: {row: XML of its cells, or (attributes of the row, XML)}."""
    rows = ""
    for number, content in cells.items():
        attributes, content = content if isinstance(content, tuple) else ("", content)
        rows += f'<row r="{number}"{attributes}>{content}</row>'
    xml = f"<worksheet {MAIN}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
    if prefix:
        xml = xml.replace("</", f"</{prefix}:").replace("<", f"<{prefix}:").replace(f"<{prefix}:/", "</")
        xml = xml.replace("xmlns=", f"xmlns:{prefix}=")
    return xml


def text_cell(place, text):
    """A cell that carries its own text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def number_cell(place, number):
    """A cell with a number, written as given."""
    return f'<c r="{place}"><v>{number}</v></c>'


def raw_xlsx(cells, **about):
    """The bytes of an xlsx with one sheet of ``cells`` as in ``sheet_xml``."""
    return zipped(parts_of(sheet_xml(cells, **about)))


def xlsb(rows=CANDIDATES, top=3, left=2):
    """The same as a binary workbook: the few records that hold text and numbers (dates as their serial numbers)."""
    sheet = _record(129) + _record(148, struct.pack("<IIII", 0, top + len(rows), 0, 9)) + _record(145)
    for r, row in enumerate(rows, top - 1):
        sheet += _record(0, struct.pack("<IIHBBBI", r, 0, 300, 0, 0, 0, 0))
        for c, value in enumerate(row, left - 1):
            sheet += _xlsb_cell(c, value)
    sheet += _record(146) + _record(130)
    book = _record(131) + _record(143) + _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("一班"))
    book += _record(144) + _record(132)
    return zipped(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations(("worksheet", "worksheets/sheet1.bin")),
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


def _xlsb_cell(column, value):
    place = struct.pack("<II", column, 0)
    if isinstance(value, datetime.date):
        return _record(5, place + struct.pack("<d", (value - datetime.date(1899, 12, 30)).days))
    return _record(6, place + _wide(value)) if value else b""


def _wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(kind, content=b""):
    kind_bytes = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(content)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 127 else 0)])
        length >>= 7
        if not length:
            return kind_bytes + size + content
