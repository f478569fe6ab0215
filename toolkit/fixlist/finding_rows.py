"""Findings as rows: each is made once and stands on every sheet that lists it."""

from toolkit.fixlist.days import day_text
from toolkit.fixlist.heights import height
from toolkit.fixlist.key import key_text
from toolkit.fixlist.long_sheet import cell_starts
from toolkit.fixlist.places import location
from toolkit.fixlist.styles import SIGNS
from toolkit.severity import SEVERITIES
from toolkit.words import say

WIDTHS = {  # characters
    "number": 5, "name": 16, "class_name": 11, "severity": 10, "step": 6, "place": 13, "value": 20, "message": 24,
    "suggestion": 19, "change": 14, "why": 32, "fix_by": 9, "due": 9, "status": 10, "key": 12,
}  # fmt: skip
CENTERED = ("number", "step")
TINTED = {"severity": "", "value": "_text"}
PLAIN = {"change": "change", "suggestion": "suggestion", "number": "center", "step": "center"}
NEVER_WRAPPED = ("number", "step", "key")


class FindingRows:
    """Makes rows of a listing (toolkit.listing); ``columns`` are their heads, the class only where the sheet has one."""

    def __init__(self, draft, cohort):
        self._draft, self._cohort, self._lang = draft, cohort, draft.lang
        self.columns = [name for name in WIDTHS if name != "class_name" or name in cohort.table]
        self.widths = {name: WIDTHS[name] for name in self.columns}
        self._wrapped = [name for name in self.columns if name not in NEVER_WRAPPED]
        self._wrapped_widths = [WIDTHS[name] for name in self._wrapped]
        self._styles = {(name, linked): self._row_styles(name, linked) for name in SEVERITIES for linked in (True, False)}
        self._severities = {name: f"{SIGNS[name]} {say(f'listing.{name}', self._lang)}" for name in SEVERITIES}
        self._words = {name: draft.say(name) for name in ("empty", "why_and_fix", "status.open")}
        self._place_letter = chr(ord("A") + self.columns.index("place"))

    def make(self, number, finding):
        """The row of one finding; ``number`` is its place in the whole list."""
        texts = self._texts(number, finding)
        high = height([texts[name] for name in self._wrapped], self._wrapped_widths)
        link = (self._place_letter, location(finding.sheet, finding.cell)) if finding.cell else None
        styles = self._styles[finding.severity, bool(link and self._draft.target)]
        return self._draft.rows.make(high, [texts[name] for name in self.columns], styles, link)

    def _row_styles(self, severity, linked):
        special = {"place": "link"} if linked else {}
        special |= PLAIN | {name: severity + kind for name, kind in TINTED.items()}
        return cell_starts([self._draft.styles[special.get(name, "cell")] for name in self.columns])

    def _texts(self, number, finding):
        suggestion = self._draft.shown(finding.field, finding.suggestion)
        return {
            "number": number,
            "name": finding.name,
            "class_name": finding.class_name,
            "severity": self._severities[finding.severity],
            "step": finding.step or "—",
            "place": self._place(finding),
            "value": self._value(finding),
            "message": self._draft.masked(finding.message),
            "suggestion": suggestion,
            "change": None,
            "why": self._why(finding, suggestion),
            "fix_by": say(f"listing.fix_by_{finding.fix_by}", self._lang),
            "due": day_text(finding.due, self._lang),
            "status": self._words["status.open"],
            "key": key_text(finding.sheet, finding.row, finding.field, finding.rule),
        }

    def _place(self, finding):
        if finding.cell:
            return f"{finding.sheet}!{finding.cell}"
        letter = self._cohort.origins.get((finding.sheet, finding.field))
        if letter:
            return self._draft.say("column_place", sheet=finding.sheet, letter=letter)
        return self._draft.say("no_column_place", label=finding.label)

    def _value(self, finding):
        if finding.value is None or finding.value == "":
            return self._words["empty"] if finding.row else None
        return self._draft.shown(finding.field, finding.value)

    def _why(self, finding, suggestion):
        """The reason, and what to do where the suggestion does not say it already."""
        if suggestion is not None and suggestion == str(finding.suggestion):
            return finding.why
        return self._words["why_and_fix"].format(why=finding.why, fix=self._draft.masked(finding.fix))
