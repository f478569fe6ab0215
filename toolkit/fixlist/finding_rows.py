"""Findings as rows: each is made once and stands on every sheet that lists it."""

from functools import cache

from toolkit.fixlist.days import day_text
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.key import key_text
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.places import location
from toolkit.fixlist.styles import SIGNS
from toolkit.listing import about_season
from toolkit.route import is_its_own
from toolkit.rules.catalogue import by_id
from toolkit.rules.rule import CERTAIN
from toolkit.severity import SEVERITIES
from toolkit.words import say

WRAPPED = ("name", "class_name", "place", "value", "message", "suggestion", "why")
CENTERED = ("number", "step")

_TINTED = {"severity": "", "value": "_text"}
_SPECIAL = {"change": "change", "key": "sentence", "suggestion": "suggestion", "number": "center", "step": "center"}


class FindingRows:
    """Makes rows of a listing (toolkit.listing) for columns of these widths (finding_widths())."""

    def __init__(self, draft, audit, widths):
        self._draft, self._cohort, self._columns = draft, audit.cohort, list(widths)
        self._has_class = "class_name" in widths
        self._rooms = rooms(widths, WRAPPED)
        self._place_letter = chr(ord("A") + self._columns.index("place"))
        self._patterns = {(name, linked): self._row_pattern(name, linked) for name in SEVERITIES for linked in (True, False)}
        self._severities = {name: f"{SIGNS[name]} {say(f'listing.{name}', draft.lang)}" for name in SEVERITIES}
        self._empty, self._open = draft.say("empty"), draft.say("status.open")
        self._between = draft.say("sentences")
        self._sure = cache(lambda sure: draft.say(f"sure_{sure}"))
        self._has_route = cache(lambda rule: is_its_own(by_id()[rule], audit.season, audit.today))
        self._who = cache(lambda who: say(f"listing.fix_by_{who}", draft.lang))
        self._due = cache(lambda day: day_text(day, draft.lang) if day >= audit.today else draft.say("past"))

    def make(self, number, finding):
        """The row of one finding; ``number`` is its place in the whole list."""
        values = self._values(number, finding)
        if not self._has_class:
            del values[2]
        high = height(values, self._rooms)
        link = (self._place_letter, location(finding.sheet, finding.cell)) if finding.cell else None
        linked = link is not None and self._draft.target is not None
        return self._draft.rows.make(high, values, self._patterns[finding.severity, linked], link)

    def _row_pattern(self, severity, linked):
        special = _SPECIAL | {name: severity + kind for name, kind in _TINTED.items()}
        if linked:
            special["place"] = "link"
        return row_pattern([self._draft.styles[special.get(name, "cell")] for name in self._columns])

    def _values(self, number, finding):
        """The cells in the order of the widths, the class among them."""
        value, suggestion = self._draft.pair(finding.field, finding.written, finding.suggestion)
        return [
            number,
            finding.name if finding.row else self._nobody(finding),
            finding.class_name,
            self._severities[finding.severity],
            finding.step or "—",
            self._place(finding),
            value or (self._empty if finding.row else None),
            self._draft.masked(finding.message),
            suggestion,
            None,
            self._why(finding, suggestion),
            self._who(finding.fix_by),
            self._due(finding.due),
            self._open,
            key_text(finding.sheet, finding.row, finding.field, finding.rule),
        ]

    def _nobody(self, finding):
        """Whom a finding about nobody in particular is about."""
        return self._draft.say("season_note" if about_season(finding) else "whole_sheet")

    def _place(self, finding):
        if finding.cell:
            return f"{finding.sheet}!{finding.cell}"
        if about_season(finding):
            return None
        letter = self._cohort.origins.get((finding.sheet, finding.field))
        if letter:
            return self._draft.say("column_place", sheet=finding.sheet, letter=letter)
        return self._draft.say("no_column_place", label=finding.label)

    def _why(self, finding, suggestion):
        """How sure the suggestion is, the reason, what to do besides, and the route where it is not everybody's.

        Not beside the suggestion: that cell is copied as it stands.
        """
        said = [self._sure(finding.sure), finding.why] if suggestion else [finding.why]
        if finding.sure != CERTAIN or suggestion is None or suggestion != str(finding.suggestion):
            said.append(self._draft.masked(finding.fix))
        if finding.row and self._has_route(finding.rule):
            said.append(finding.route)
        return self._between.join(sentence.rstrip("。.") for sentence in said) if len(said) > 1 else finding.why
