"""Which column is which field of the form: by its header, its group, its neighbours, its cells, and what the tutor said.

A wrong match is worse than none. What is ``sure`` may be used without asking; all else is a proposal for the tutor.
"""

from dataclasses import dataclass, field, replace

from toolkit.fields import fields
from toolkit.intake.choices import MappingError, chosen_fields, memory_keys
from toolkit.intake.claims import BESIDE, WEAK, Claim, Claims, resembling
from toolkit.intake.evidence import proposed, weighed
from toolkit.intake.header_rows import speaks_of_others
from toolkit.intake.headers import is_other_answer, questionnaire_columns
from toolkit.intake.profile import Sample, text_of
from toolkit.intake.spellings import elsewhere, is_secret, meaning

__all__ = ["Column", "MappingError", "match_columns", "memory_keys", "reason"]


@dataclass(frozen=True)
class Column:
    """A column of a sheet and the field that it is, or None.

    ``score`` is 0 to 1; ``reason_key`` names a sentence of data/words/, ``reason_params`` fill it (reason() does both).
    ``sure``: the match, or that there is none, needs no question.
    """

    sheet: str
    index: int
    letter: str
    header: str
    group: str | None
    field: str | None
    score: float
    reason_key: str
    reason_params: dict = field(default_factory=dict, hash=False)
    sure: bool = True


def reason(column, lang="zh"):
    """Why a column is this field, or none, in one sentence."""
    from toolkit.words import say

    params = {key: fields()[value].label(lang) if value in fields() else value for key, value in column.reason_params.items()}
    return say(column.reason_key, lang, **params)


def match_columns(table, sheet, *, chosen=None, remembered=None):
    """Every column of a table with the field that it is: a list of Column in the order of the sheet.

    ``chosen``: {header, group/header or column letter: a field by id, name or spelling, "" or "-" for none}; it always wins.
    ``remembered``: {memory key: field id or None} from an earlier import (memory_keys()). Raises MappingError when a choice
    names no column or no field, or one field twice.
    """
    return _Matcher(table, sheet, chosen or {}, remembered or {}).columns()


class _Matcher:
    """Matches the columns of one table; every step settles some of them."""

    def __init__(self, table, sheet, chosen, remembered):
        self.table = table
        self.sheet = sheet
        self.samples = {column.index: Sample(self._cells(column.index)) for column in table.columns}
        self.choices = chosen_fields(table, chosen, remembered)
        self.settled = {}  # index: (field or None, score, reason, params, sure)
        self.taken = {}  # field: index

    def columns(self):
        self._settle_choices()
        self._settle_strangers()
        known = {index: field for index, (field, *_) in self.settled.items()}
        claims = Claims(self.table.columns, self.samples, known).found.values()
        self._assign([weighed(claim, self.samples[claim.index]) for claim in claims if claim.index not in self.settled])
        self._stand_alone()
        self._assign(self._proposals())
        return [self._column(column) for column in self.table.columns]

    def _settle_choices(self):
        for index, choice in self.choices.items():
            self._settle(index, choice.field, 1.0, choice.reason)

    def _settle(self, index, field, score, reason, sure=True, params=None):
        self.settled[index] = (field, score, reason, params or {}, sure)
        if field:
            self.taken[field] = index

    def _settle_strangers(self):
        """Columns that are no field of the form, and passwords."""
        system = questionnaire_columns([column.header for column in self.table.columns])
        for place, column in enumerate(self.table.columns):
            if column.index in self.settled:
                continue
            if is_secret(column.header):
                self._settle(column.index, "password", 1.0, "secret")
            elif place in system:
                self._settle(column.index, None, 1.0, "other_answer" if is_other_answer(column.header) else "questionnaire")
            elif stranger := _stranger(column):
                self._settle(column.index, None, 0.9, stranger)

    def _assign(self, claims):
        """One field a column, one column a field: the best claim first; what comes second is told why."""
        claims = sorted(
            claims, key=lambda claim: (not self.samples[claim.index].size, not claim.sure, -claim.score, claim.index)
        )
        for claim in claims:
            if claim.reason == "holds" and claim.field in self.taken:
                claim = replace(claim, field=claim.params["field"], reason="also_like")
            if claim.field in self.taken:
                self._settle_second(claim.index, claim.field, self.taken[claim.field])
                continue
            rival = next((other for other in claims if self._is_rival(other, claim)), None)
            claim = claim.doubted("rival", 0.7, field=claim.field, column=self._name(rival.index)) if rival else claim
            self._settle(claim.index, claim.field, claim.score, claim.reason, claim.sure, claim.params)

    def _settle_second(self, index, field, first):
        """A second column of a field needs a question only where it holds something else that the form asks for."""
        sure = fields()[field].process or not self._differ(index, first)
        self._settle(index, None, 0.5, "taken", sure, {"field": field, "column": self._name(first)})

    def _is_rival(self, other, claim):
        """Whether another column says as surely that it is the same field, and holds something else."""
        if other.index == claim.index or other.field != claim.field or not (other.sure and claim.sure):
            return False
        known = fields()[claim.field]
        first_of_its_kind = known.step <= 6 and (
            claim.score > other.score or self._name(claim.index) == self._name(other.index)
        )
        return not known.process and not first_of_its_kind and self._differ(claim.index, other.index)

    def _differ(self, one, other):
        """Whether more than a tenth of the candidates have different things in two columns."""
        rows = [self.sheet.rows[row - 1] for row in self.table.rows]
        pairs = [(cells[one - 1], cells[other - 1]) for cells in rows]
        both = [pair for pair in pairs if None not in pair]
        return sum(first != second and text_of(first) != text_of(second) for first, second in both) * 10 > len(both)

    def _cells(self, index):
        return (self.sheet.rows[row - 1][index - 1] for row in self.table.rows)

    def _stand_alone(self):
        """What is a second opinion beside another column is the field itself where there is none (执业机构: 工作单位)."""
        for id, index in list(self.taken.items()):
            field = fields()[id].alone
            if field and field not in self.taken and index not in self.choices and self.samples[index].fits(field) >= 0.5:
                del self.taken[id]
                self._settle(index, field, BESIDE, "stands_alone", params={"field": field})

    def _proposals(self):
        """For the columns that are still open: what their header resembles, else what their cells look like."""
        for column in self.table.columns:
            if column.index in self.settled or not (column.header or self.samples[column.index].size):
                continue
            sample, found = self.samples[column.index], resembling(column.header)
            if found and found[0] not in self.taken and (not sample.tells or sample.fits(found[0]) >= 0.3):
                yield Claim(column.index, found[0], WEAK, "resembles", False, {"spelling": found[1]})
            elif (claim := proposed(column.index, sample)) and claim.field not in self.taken:
                yield claim

    def _name(self, index):
        return next(column.header or column.letter for column in self.table.columns if column.index == index)

    def _column(self, column):
        field, score, reason, params, sure = self.settled.get(column.index) or self._unknown(column)
        place = (self.table.sheet, column.index, column.letter, column.header, column.group)
        return Column(*place, field, score, f"mapping.{reason}", params, sure)

    def _unknown(self, column):
        if column.header:
            return None, 0.0, "unknown", {}, not self.samples[column.index].size
        counted = all(text.isdigit() and len(text) <= 4 for text in self.samples[column.index].counts)
        return None, 0.0, "no_header", {}, counted


def _stranger(column):
    """Why a column is no field of the form, when its header or its group says so: a key, else None."""
    if any(speaks_of_others(title) for title in (column.group or "").split("/") if title):
        return "other_person"
    said = meaning(column.header)
    kind = elsewhere(column.header) if not (said and said.exact) else None
    return {None: None, "people": "other_person", "education": "other_education", "things": "not_on_form"}[kind]
