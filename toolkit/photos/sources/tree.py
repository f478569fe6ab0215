"""The XML of a workbook's part as a tree, asked by local names: namespaces differ between Excel, its strict format and WPS."""

import re
from xml.etree import ElementTree

from toolkit.intake.refusal import WorkbookError

WHOLE = re.compile(r"\s*-?[0-9]{1,15}\s*")


def tree(package, part):
    """The root of a part's tree; raises WorkbookError when the part is missing, declares entities or is no XML."""
    try:
        return ElementTree.fromstring(package.read(part))
    except ElementTree.ParseError as error:
        raise WorkbookError("book.damaged") from error


def local(name):
    """A tag's or an attribute's name without its namespace."""
    return name.rpartition("}")[2]


def every(node, name):
    """All nodes of that local name, at any depth."""
    return (found for found in node.iter() if local(found.tag) == name)


def first(node, *names):
    """The child of a child … by their local names, or None."""
    for name in names:
        node = next((child for child in node if local(child.tag) == name), None) if node is not None else None
    return node


def attribute(node, name):
    """An attribute by its local name, "" when there is none."""
    return next((value for key, value in node.attrib.items() if local(key) == name), "") if node is not None else ""


def whole(text):
    """A whole number from an attribute or a node's text; 0 for what is none, and for absurdly large ones."""
    return int(text) if WHOLE.fullmatch(text or "") else 0
