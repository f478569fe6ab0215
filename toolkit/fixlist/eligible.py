"""The sheet of who cannot sit the exam that is written, who has to be checked, and whom the sheet says too little about."""

from toolkit.eligibility import CANNOT, CHECK, UNKNOWN, sentences
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.places import location
from toolkit.fixlist.styles import SIGNS
from toolkit.listing import naming
from toolkit.once import Once
from toolkit.standing import ELIGIBILITY

WIDTHS = {"number": 6, "name": 14, "class_name": 18, "place": 16, "verdict": 32, "clause": 50, "missing": 30, "instead": 24}
CENTERED = ("number",)
WRAPPED = ("name", "class_name", "place", "verdict", "clause", "missing", "instead")
ORDER = (CANNOT, CHECK, UNKNOWN)


def add_eligible(draft, audit):
    """Adds the sheet of the decisions (toolkit.eligibility) that somebody has to look at; none where there is nobody."""
    listed, blind = _decided(audit)
    if not listed:
        return
    maker = _Rows(draft, audit.cohort)
    sentence = draft.say("eligible", count=len(listed)) + (draft.say("eligible_blind", count=blind) if blind else "")
    sheet = draft.list_sheet(draft.say("sheet.eligible"), sentence, maker.widths, centered=CENTERED, beside=2)
    for number, (place, decision) in enumerate(listed, 1):
        sheet.append(maker.make(number, place, decision))
    draft.close_list(sheet, len(maker.widths), len(listed))


def _decided(audit):
    """[(place, Decision)] to list, the gravest first; and how many are open only because their sheet lacks the columns."""
    cohort, decisions = audit.cohort, audit.facts.get("eligibility")
    places = enumerate(cohort.table.index if decisions else ())
    found = [(place, sheet, decisions[place]) for place, (sheet, _) in places if decisions[place].verdict in ORDER]
    listed = [(place, decision) for place, sheet, decision in found if not _is_blind(decision, sheet, cohort)]
    return sorted(listed, key=lambda pair: ORDER.index(pair[1].verdict)), len(found) - len(listed)


def _is_blind(decision, sheet, cohort):
    return decision.verdict == UNKNOWN and not any(cohort.has_column(sheet, field) for field in decision.missing)


class _Rows:
    """Makes the rows: whose they are, and what the decision says."""

    def __init__(self, draft, cohort):
        self._draft, self._cohort, self._index = draft, cohort, cohort.table.index
        self._people = {field: naming(field, cohort.table[field]) for field in ("name", "class_name") if field in cohort.table}
        self.widths = {name: width for name, width in WIDTHS.items() if name != "class_name" or name in self._people}
        self._rooms = rooms(self.widths, WRAPPED)
        self._letter = chr(ord("A") + list(self.widths).index("place"))
        self._said, self._patterns = Once(self._sentences), Once(self._pattern)

    def make(self, number, place, decision):
        """The row of one candidate by the place in the cohort."""
        sheet, row = self._index[place]
        cell = self._cohort.cell(sheet, row, "name") or f"A{row}"
        people = {field: values[place] for field, values in self._people.items()}
        values = {"number": number, **people, "place": f"{sheet}!{cell}", **self._said[decision]}
        cells = [values.get(name) for name in self.widths]
        pattern = self._patterns[decision.verdict]
        return self._draft.rows.make(height(cells, self._rooms), cells, pattern, (self._letter, location(sheet, cell)))

    def _sentences(self, decision):
        verdict, why, missing, instead = sentences(decision, self._draft.lang)
        signed = f"{SIGNS[ELIGIBILITY[decision.verdict]]} {verdict}"
        return {"verdict": signed, "clause": why, "missing": missing, "instead": instead}

    def _pattern(self, verdict):
        place = "link" if self._draft.target else "cell"
        special = {"number": "center", "place": place, "verdict": ELIGIBILITY[verdict]}
        return row_pattern([self._draft.styles[special.get(name, "cell")] for name in self.widths])
