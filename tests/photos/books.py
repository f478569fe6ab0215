"""Workbooks with pictures in them: by a usual writer, and part by part as WPS writes them."""

import io

import xlsxwriter
from PIL import Image

from tests.intake.workbooks import OFFICE, parts_of, sheet_xml, zipped

DRAWING = (
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{OFFICE}"'
)
EMU = 12_700  # of a point


def jpeg(colour):
    """A small picture of one colour."""
    file = io.BytesIO()
    Image.new("RGB", (30, 40), colour).save(file, "JPEG")
    return file.getvalue()


def written(fill, name="一班"):
    """The bytes of a workbook with one sheet that ``fill(sheet)`` fills; its rows are 60 points high."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet(name)
    sheet.set_default_row(60)
    fill(sheet)
    book.close()
    return file.getvalue()


def insert(sheet, row, column, colour, **options):
    """Lets a picture float from a cell on, as Excel counts its row."""
    sheet.insert_image(row - 1, column, "p.jpg", {"image_data": io.BytesIO(jpeg(colour)), **options})


def relation(id, kind, target):
    """One line of a part that says what another points to."""
    return f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>'


def relations(*lines):
    """The whole part."""
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(lines)}</Relationships>'
    )


def picture(id, y=0, height=0, how="embed", name=""):
    """A picture in a drawing."""
    return (
        f'<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="{name}"/></xdr:nvPicPr>'
        f'<xdr:blipFill><a:blip r:{how}="{id}"/></xdr:blipFill>'
        f'<xdr:spPr><a:xfrm><a:off x="0" y="{y}"/><a:ext cx="1" cy="{height}"/></a:xfrm></xdr:spPr></xdr:pic>'
    )


def anchor(start, end, content):
    """Content between two places, (row from 1, points below its top) each, in the sixth column."""
    markers = "".join(
        f"<xdr:{tag}><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row - 1}</xdr:row>"
        f"<xdr:rowOff>{round(points * EMU)}</xdr:rowOff></xdr:{tag}>"
        for tag, (row, points) in (("from", start), ("to", end))
    )
    return f"<xdr:twoCellAnchor>{markers}{content}<xdr:clientData/></xdr:twoCellAnchor>"


def group(y, height, inner_y, inner_height, content):
    """A group that shows the heights from ``inner_y`` on in the place from ``y`` on."""
    return (
        f'<xdr:grpSp><xdr:grpSpPr><a:xfrm><a:off x="0" y="{y}"/><a:ext cx="1" cy="{height}"/>'
        f'<a:chOff x="0" y="{inner_y}"/><a:chExt cx="1" cy="{inner_height}"/></a:xfrm></xdr:grpSpPr>{content}</xdr:grpSp>'
    )


def drawn(*anchors, rows=None, before='<sheetFormatPr defaultRowHeight="20"/>', after="", extra=None):
    """The bytes of a workbook whose one sheet has these anchors; rId1 and rId2 are pictures, rId9 a missing one."""
    sheet = sheet_xml(rows or {}, before=before, after=after)
    return zipped(
        parts_of(sheet)
        | {
            "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("rId1", "drawing", "../drawings/drawing1.xml")),
            "xl/drawings/drawing1.xml": f"<xdr:wsDr {DRAWING}>{''.join(anchors)}</xdr:wsDr>",
            "xl/drawings/_rels/drawing1.xml.rels": media("../media/"),
            "xl/media/image1.jpeg": jpeg("red"),
            "xl/media/Image2.png": jpeg("blue"),
        }
        | (extra or {})
    )


def media(folder):
    """The relations of a part that points to the two pictures and to one that is missing."""
    return relations(
        relation("rId1", "image", f"{folder}image1.jpeg"),
        relation("rId2", "image", f"{folder}image2.png"),
        relation("rId9", "image", f"{folder}image9.png"),
    )


def by_wps(cells, named=("ID_A", "ID_B")):
    """The bytes of a workbook of WPS with two pictures in its cells, called as ``named``; ``cells`` as in ``sheet_xml``."""
    images = "".join(f"<etc:cellImage>{picture(f'rId{n}', name=name)}</etc:cellImage>" for n, name in enumerate(named, 1))
    wps = 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"'
    parts = parts_of(sheet_xml(cells))
    wired = '<Relationship Id="rId7" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>'
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("</R", f"{wired}</R")
    return zipped(
        parts
        | {
            "xl/cellimages.xml": f"<etc:cellImages {DRAWING} {wps}>{images}</etc:cellImages>",
            "xl/_rels/cellimages.xml.rels": media("media/"),
            "xl/media/image1.jpeg": jpeg("red"),
            "xl/media/image2.png": jpeg("blue"),
        }
    )


def formula(place, name):
    """A cell that shows a picture of WPS."""
    call = f"DISPIMG(&quot;{name}&quot;,1)"
    return f'<c r="{place}" t="str"><f>_xlfn.{call}</f><v>={call}</v></c>'
