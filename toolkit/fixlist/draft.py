"""A fix list while it is being written: the workbook, its formats and rows, the reader's language, what is masked."""

from functools import cache

from toolkit.fixlist.long_sheet import LongSheet, Rows, clean
from toolkit.fixlist.styles import Styles
from toolkit.listing import difference
from toolkit.masking import WHOLE, is_damaged, mask, mask_pair, mask_text
from toolkit.words import say

HEAD_ROWS = 2
A4 = 9
HIDE_ALL_GRIDLINES = 2
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}  # inches


class Draft:
    """What every sheet needs; ``target`` is the file that links open, None for none.

    ``masked(sentence)``: a sentence with every number in it masked that may be one of identity. ``shown(field, value)``: a
    value as the reader may see it, a str, None for None; a number of identity that Excel damaged is told in words. Both
    answer what they were asked before.
    """

    def __init__(self, workbook, lang, target, show_numbers):
        self.workbook, self.lang, self.target, self.show_numbers = workbook, lang, target, show_numbers
        self.styles = Styles(workbook)
        self.rows = Rows(workbook)
        self.masked, self.shown = cache(self._masked), cache(self._shown)

    def title(self, source):
        """What the fix list of a file is called."""
        return self.say("title", name=clean(source.stem))

    def say(self, key, **params):
        """One of the fix list's own sentences."""
        return say(f"fixlist.{key}", self.lang, **params)

    def pair(self, field, value, suggestion):
        """A value and its suggestion as shown(); of a masked number also in which places the two differ."""
        old, new = self.compared(field, value, suggestion)
        different = "" if self.show_numbers else difference(field, value, suggestion, self.lang)
        return old, f"{new}\n{different}" if different else new

    def compared(self, field, old, new):
        """Two values of one cell as shown(); where masks would hide in what two numbers differ, they do not."""
        if not self.show_numbers and field in WHOLE and old and new:
            return mask_pair(field, old, new)
        return self.shown(field, old), self.shown(field, new)

    def _shown(self, field, value):
        if value is None or self.show_numbers:
            return value if value is None else str(value)
        if is_damaged(field, value):
            return say("listing.damaged", self.lang)
        return str(mask(field, value))

    def _masked(self, sentence):
        return sentence if self.show_numbers else mask_text(sentence)

    def sheet(self, name, kind=None):
        """A new sheet for A4 landscape, as wide as one page."""
        sheet = self.workbook.add_worksheet(name, kind)
        sheet.hide_gridlines(HIDE_ALL_GRIDLINES)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(**MARGINS)
        sheet.set_footer(f"&C&9{self.say('page')}")
        return sheet

    def list_sheet(self, name, sentence, widths, *, centered=(), beside=0):
        """A sheet with a sentence, a head and room for rows.

        ``widths``: {name of a head: characters}; ``beside``: how many columns stay when one scrolls to the right.
        """
        sheet = self.sheet(name, LongSheet)
        sheet.target = self.target
        for column, width in enumerate(widths.values()):
            sheet.set_column(column, column, width)
        sheet.set_row(0, 24)
        sheet.write_string(0, 0, sentence, self.styles["sentence"])
        sheet.set_row(1, 22)
        for column, head in enumerate(widths):
            sheet.write_string(1, column, self.say(f"head.{head}"), self.styles["head_center" if head in centered else "head"])
        sheet.freeze_panes(HEAD_ROWS, beside)
        sheet.repeat_rows(0, HEAD_ROWS - 1)
        return sheet

    def close_list(self, sheet, columns, count):
        """Puts the filter on a list of ``count`` rows."""
        sheet.autofilter(HEAD_ROWS - 1, 0, HEAD_ROWS - 1 + count, columns - 1)
