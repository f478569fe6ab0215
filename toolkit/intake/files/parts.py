"""How the parts of an Excel workbook hang together: which part is which sheet, and which holds its comments."""

import posixpath
import re
from collections import namedtuple

from toolkit.intake.files.survey import ATTRIBUTE
from toolkit.intake.refusal import WorkbookError

WORKBOOK = "xl/workbook.xml"
SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")


Outline = namedtuple("Outline", ["sheets", "date1904", "recalculated"])
"""What the workbook part says: the part of every sheet in order, whether it counts from 1904 and asks to recalculate."""


def outline(package):
    """The outline of a zipped Excel workbook; raises WorkbookError when a sheet's part is missing."""
    xml = package.read(WORKBOOK)
    targets = {id: target for id, _, target in relations(package, WORKBOOK)}
    sheets = tuple(targets.get(_relation_id(attributes), "") for attributes in SHEET.findall(xml))
    if not all(sheet in package for sheet in sheets):
        raise WorkbookError("book.damaged")
    return Outline(sheets, _is_set(xml, b"date1904"), _is_set(xml, b"fullCalcOnLoad"))


def relations(package, part):
    """What a part points to: (relation id, last word of its type, name of the other part in lower case)."""
    folder, name = posixpath.split(part)
    listing = f"{folder}/_rels/{name}.rels"
    if listing not in package:
        return
    for attributes in RELATION.findall(package.read(listing)):
        values = {key: value.decode(errors="replace") for key, value in ATTRIBUTE.findall(attributes)}
        target = posixpath.join("/", folder, values.get(b"Target", ""))
        yield values.get(b"Id", ""), posixpath.basename(values.get(b"Type", "")), posixpath.normpath(target)[1:].lower()


def _relation_id(attributes):
    return next((value.decode(errors="replace") for key, value in ATTRIBUTE.findall(attributes) if key.endswith(b":id")), "")


def _is_set(xml, name):
    return re.search(rb"\s" + name + rb"=[\"'](1|true)[\"']", xml) is not None
