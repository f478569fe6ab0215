"""The pictures that are a cell's own content: WPS keeps them behind a formula, Excel 365 behind a chain of indexes.

WPS (嵌入单元格图片): the cell says =DISPIMG("ID_…",1), and xl/cellimages.xml has a picture of that name. Source: files saved by
WPS Office 2019 and later; Microsoft does not know the formula and shows #NAME?.

Excel 365 (place in cell): the cell is an error #VALUE! with a number vm; that points into xl/metadata.xml, from there into
xl/richData/rdrichvalue.xml, whose value counts in xl/richData/richValueRel.xml. Source: MS-XLSX, sections 2.2.4 and 2.3.
"""

import re

from toolkit.intake.files.cells import column_number
from toolkit.intake.files.parts import WORKBOOK, relations
from toolkit.intake.files.survey import stretches
from toolkit.photos.sources.drawings import Found, embedded
from toolkit.photos.sources.tree import attribute, every, first, tree, whole

PLACE = rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']"
FORMULA = re.compile(rb"<c\s[^>]*?" + PLACE + rb"[^>]*(?<!/)>(?:(?!</c>).)*?DISPIMG\((?:&quot;|\")([^&\"]{1,80})", re.DOTALL)
RICH = re.compile(rb"<c\s(?=[^>]*?" + PLACE + rb")[^>]*?\bvm=[\"'](\d{1,7})[\"']")
LOCAL_IMAGE = "_rvRel:LocalImageIdentifier"


def in_cells(package, sheet, named, rich):
    """Every Found picture that is the content of a cell of a sheet part.

    ``named``: {name: part} as ``named_pictures`` gives it; ``rich``: [part or None] as ``rich_pictures`` does.
    """
    for stretch in stretches(package.blocks(sheet)):
        if b"DISPIMG" in stretch:
            for letters, row, name in FORMULA.findall(stretch):
                yield Found(int(row), column_number(letters.decode()), named.get(name.decode(errors="replace")))
        if rich and b" vm=" in stretch:
            for letters, row, number in RICH.findall(stretch):
                if 0 < int(number) <= len(rich) and rich[int(number) - 1]:
                    yield Found(int(row), column_number(letters.decode()), rich[int(number) - 1])


def named_pictures(package):
    """{name: part} of the pictures that WPS keeps for its formula."""
    part = _related(package).get("cellImage", "xl/cellimages.xml")
    if part not in package:
        return {}
    parts = {id: target for id, _, target in relations(package, part)}
    names = ((attribute(first(node, "nvPicPr", "cNvPr"), "name"), node) for node in every(tree(package, part), "pic"))
    return {name: embedded(node, parts)[1] for name, node in names}


def rich_pictures(package):
    """The part of the picture behind every number vm of a cell, from 1 on; None where something else is behind it."""
    related = _related(package)
    kinds = ("sheetMetadata", "rdRichValue", "rdRichValueStructure", "richValueRel")
    metadata, values, structures, links = parts = [related.get(kind, "") for kind in kinds]
    if not all(part in package for part in parts):
        return []
    pictures = _pictures(package, values, structures, links)
    return [pictures.get(number) for number in _value_numbers(tree(package, metadata))]


def _related(package):
    return {kind: part for _, kind, part in relations(package, WORKBOOK)}


def _value_numbers(metadata):
    """The number of the rich value behind every entry of the cells' metadata, -1 where there is none."""
    types = [attribute(node, "name") for node in every(metadata, "metadataType")]
    blocks = next((list(node) for node in every(metadata, "futureMetadata") if attribute(node, "name") == "XLRICHVALUE"), [])
    numbers = [next((whole(attribute(rvb, "i")) for rvb in every(block, "rvb")), -1) for block in blocks]
    for entry in (entry for node in every(metadata, "valueMetadata") for entry in node):
        record = first(entry, "rc")
        kind, number = whole(attribute(record, "t")), whole(attribute(record, "v"))
        is_rich = 0 < kind <= len(types) and types[kind - 1] == "XLRICHVALUE"
        yield numbers[number] if is_rich and 0 <= number < len(numbers) else -1


def _pictures(package, values, structures, links):
    """{number of a rich value: part}."""
    keys = [[attribute(key, "n") for key in every(node, "k")] for node in every(tree(package, structures), "s")]
    parts = {id: part for id, _, part in relations(package, links)}
    targets = [parts.get(attribute(node, "id")) for node in every(tree(package, links), "rel")]
    found = {}
    for number, value in enumerate(every(tree(package, values), "rv")):
        structure = whole(attribute(value, "s"))
        shape = keys[structure] if 0 <= structure < len(keys) else []
        at = shape.index(LOCAL_IMAGE) if LOCAL_IMAGE in shape else len(value)
        target = whole(value[at].text) if at < len(value) else -1
        if 0 <= target < len(targets):
            found[number] = targets[target]
    return found
