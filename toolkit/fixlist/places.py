"""Where a value stands in the tutor's own file, in words and as a link."""

from functools import cache

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


def link_target(source):
    """The file that links open: its name alone, so that they work wherever both files lie together.

    None for a text file, which has no cells, and for a name that cannot be written down.
    """
    return source.name if source.suffix.lower() in WORKBOOKS and source.name.isprintable() else None


def location(sheet, cell):
    """A cell as a link names it: the sheet's name in quotes, its own quotes doubled."""
    return f"{_quoted(sheet)}!{cell}"


@cache
def _quoted(sheet):
    name = sheet.replace("'", "''")
    return f"'{name}'"
