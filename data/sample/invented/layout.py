"""What a tutor makes of a sheet in Excel: fonts, frames, colours, widths."""

FONT = {"font_name": "宋体", "font_size": 10, "valign": "vcenter"}
FRAME = {"border": 1, "border_color": "#7F7F7F"}

STYLES = {
    "title": FONT | {"font_size": 16, "bold": True, "align": "center"},
    "note": FONT | {"font_color": "#C00000", "text_wrap": True},
    "group": FONT | FRAME | {"bold": True, "align": "center", "bg_color": "#BDD7EE"},
    "header": FONT | FRAME | {"bold": True, "align": "center", "text_wrap": True, "bg_color": "#DDEBF7"},
    "example": FONT | FRAME | {"italic": True, "font_color": "#808080"},
    "cell": FONT | FRAME,
    "date": FONT | FRAME | {"num_format": "yyyy/m"},
    "day": FONT | FRAME | {"num_format": "yyyy-mm-dd"},
    "marked": FONT | FRAME | {"bg_color": "#FFFF00"},
    "total": FONT | FRAME | {"bold": True},
    "foot": FONT,
}


def styles(book):
    """The formats of a workbook by their names."""
    return {name: book.add_format(look) for name, look in STYLES.items()}


def style_of(value, formats, marked=False):
    """The format of a body cell."""
    if hasattr(value, "hour"):
        return formats["day"]
    if hasattr(value, "year"):
        return formats["date"]
    return formats["marked" if marked else "cell"]
