"""How the fix list looks: the colours of the workbench, as formats of a workbook, each made when it is first asked for."""

from toolkit.severity import BLOCKER, ERROR, INFO, WARNING

FONT = "微软雅黑"
INK, HEAD, LINE, LINK, AMBER, ASIDE = "#1b2330", "#1f3a5f", "#e2e5ea", "#1f5aa6", "#b07b00", "#4f5867"
LIGHT_UP = 14  # the fill pattern of what was not judged

SIGNS = {BLOCKER: "●", ERROR: "■", WARNING: "▲", INFO: "○", "clean": "√", "not_judged": "？"}

_TEXT = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "vcenter"}
_CELL = {**_TEXT, "border": 1, "border_color": LINE, "text_wrap": True, "indent": 1}
_HEAD = {**_TEXT, "bold": True, "font_color": "#ffffff", "bg_color": HEAD, "border": 1, "border_color": HEAD, "indent": 1}
_CENTER = {"align": "center", "indent": 0}
_RIGHT = {"align": "right", "text_wrap": False}
_AS_TEXT = {"num_format": "@"}
_TINTS = {
    BLOCKER: {"bg_color": "#fae3e9", "font_color": "#8a0f34", "bold": True},
    ERROR: {"bg_color": "#fdebe1", "font_color": "#9c3308"},
    WARNING: {"bg_color": "#fff4d1", "font_color": "#755200"},
    INFO: {"bg_color": "#eaf0f6", "font_color": "#3d5673"},
    "not_judged": {"pattern": LIGHT_UP, "fg_color": "#c8cdd5", "bg_color": "#ffffff", "font_color": "#545d6b"},
}

FORMATS = {
    "title": {**_TEXT, "font_size": 16, "bold": True},
    "sentence": _TEXT,
    "wrapped": {**_TEXT, "text_wrap": True},
    "aside": {**_TEXT, "font_color": ASIDE},
    "section": {**_TEXT, "font_size": 11, "bold": True, "valign": "bottom"},
    "head": _HEAD,
    "head_right": {**_HEAD, **_RIGHT},
    "head_center": {**_HEAD, **_CENTER},
    "cell": _CELL,
    "text": {**_CELL, **_AS_TEXT},
    "fitted": {**_CELL, "text_wrap": False, "shrink": True},
    "center": {**_CELL, **_CENTER},
    "number": {**_CELL, **_RIGHT},
    "total": {**_CELL, "bold": True, "top_color": HEAD},
    "total_number": {**_CELL, **_RIGHT, "bold": True, "top_color": HEAD},
    "link": {**_CELL, "font_color": LINK, "underline": 1},
    "suggestion": {**_CELL, **_AS_TEXT, "bold": True},
    "change": {**_CELL, **_AS_TEXT, "bg_color": "#fffdf0", "border_color": AMBER},
    "mended": {**_CELL, "bg_color": "#e2f2ed", "font_color": "#0f6350"},
    "done": {"bg_color": "#e2f2ed", "font_color": "#0f6350"},
}
for _state, _tint in _TINTS.items():
    FORMATS[f"{_state}"] = {**_CELL, **_tint}
    FORMATS[f"{_state}_text"] = {**_CELL, **_AS_TEXT, **_tint}
    FORMATS[f"{_state}_center"] = {**_CELL, **_CENTER, **_tint}
    FORMATS[f"{_state}_number"] = {**_CELL, **_RIGHT, **_tint}


class Styles(dict):
    """The formats of one workbook by name (FORMATS)."""

    def __init__(self, workbook):
        super().__init__()
        self._workbook = workbook

    def __missing__(self, name):
        self[name] = self._workbook.add_format(FORMATS[name])
        return self[name]
