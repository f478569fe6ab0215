"""The comments on a sheet's cells, the old yellow ones and the newer threads."""

import re
from xml.etree import ElementTree

from toolkit.intake.files.cells import column_number
from toolkit.intake.files.parts import relations
from toolkit.intake.refusal import WorkbookError


def comments(package, sheet):
    """What is written on the cells of one sheet part: {(row, column): text}, a thread's answers a line each."""
    found = {kind: part for _, kind, part in relations(package, sheet)}
    old = _texts(package, found["comments"], "comment") if "comments" in found else {}
    # Excel repeats a thread in an old comment under three lines of advice; the thread itself says it plainly.
    return old | (_texts(package, found["threadedComment"], "threadedComment") if "threadedComment" in found else {})


def _texts(package, part, tag):
    texts = {}
    for comment in _tree(package, part).iter():
        place = re.fullmatch(r"([A-Z]{1,3})(\d+)", comment.get("ref", ""))
        if place and _local(comment) == tag:
            cell = int(place[2]), column_number(place[1])
            texts.setdefault(cell, []).append(_text(comment))
    return {cell: "\n".join(lines) for cell, lines in texts.items()}


def _tree(package, part):
    try:
        return ElementTree.fromstring(package.read(part))
    except ElementTree.ParseError as error:
        raise WorkbookError("book.damaged") from error


def _text(comment):
    return "".join(node.text or "" for node in comment.iter() if _local(node) in ("t", "text")).strip()


def _local(node):
    return node.tag.rpartition("}")[2]
